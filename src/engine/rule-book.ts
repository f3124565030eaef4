// A set of rules ready to run, and which of them can begin where: asked of a token and the one behind it, answered
// by bits, a row for each set of tags and a bit for each rule.
import type { Rule } from '../model/rule.js'
import { MOST_TAGS, noTags, type TagSet, tagSets } from '../model/tag-set.js'
import { doubled } from './columns.js'
import { RuleGroups } from './groups.js'
import type { Program } from './program.js'

/** A rule with its compiled pattern, the groups it reads, and its place in the order. */
export class CompiledRule {
  readonly rule: Rule
  readonly program: Program
  readonly order: number
  #groups: RuleGroups | undefined

  constructor(rule: Rule, program: Program, order: number) {
    this.rule = rule
    this.program = program
    this.order = order
  }

  /** Made at the first match, which most rules do not have in most texts. */
  get groups(): RuleGroups {
    const { groups } = this.program
    this.#groups ??= new RuleGroups(groups, this.rule.span ?? groups)
    return this.#groups
  }
}

const FEWEST_SETS = 1 << 10

/** What stands behind the last token of a sentence, for `enter`. */
export const NOTHING: TagSet = noTags

/** Rules in their order, entered by the tags of two tokens in a row. */
export class RuleBook {
  readonly rules: readonly CompiledRule[]
  /** Words in a row of bits. */
  readonly words: number
  /** The rules that a token with this set of tags may begin, by the set's number. */
  begins: Int32Array
  /** Which words of that row are not empty, a bit each; the 33rd word has the bit of the first. */
  someBegin: Int32Array
  /** The rules of which such a token may be the second. */
  follows: Int32Array
  /** For the text in hand, up to which token each rule has read. */
  readonly busyUntil: Int32Array
  /** The same rows for each tag: a set begins what one of its tags begins. */
  readonly #beginsWith: Int32Array
  readonly #followsWith: Int32Array
  /** The rules whose second token may be any. */
  readonly #followsAny: Int32Array
  /** By the set's number, whether its rows are filled. */
  #known = new Uint8Array(FEWEST_SETS)

  constructor(rules: readonly (readonly [Rule, Program])[]) {
    this.rules = rules.map(([rule, program], order) => new CompiledRule(rule, program, order))
    this.busyUntil = new Int32Array(rules.length)
    this.words = (rules.length + 31) >> 5
    this.begins = new Int32Array(FEWEST_SETS * this.words)
    this.someBegin = new Int32Array(FEWEST_SETS)
    this.follows = new Int32Array(FEWEST_SETS * this.words)
    this.#beginsWith = new Int32Array(MOST_TAGS * this.words)
    this.#followsWith = new Int32Array(MOST_TAGS * this.words)
    this.#followsAny = new Int32Array(this.words)
    for (const { program, order } of this.rules) this.#enter(program, order >> 5, 1 << (order & 31))
    this.#fill(NOTHING)
  }

  /** Fills the rows of those sets of tags that turn up for the first time; given by their numbers. */
  look(sets: Int32Array): void {
    for (let at = 0; at < sets.length; at++) if (this.#known[sets[at]!] !== 1) this.#fill(tagSets[sets[at]!]!)
  }

  #enter({ first, second }: Program, word: number, bit: number): void {
    for (const tag of first) this.#beginsWith[tag * this.words + word]! |= bit
    if (second) for (const tag of second) this.#followsWith[tag * this.words + word]! |= bit
    else this.#followsAny[word]! |= bit
  }

  #fill(tags: TagSet): void {
    while (tags.id >= this.#known.length) this.#grow()
    const { begins, follows, words } = this
    const row = tags.id * words
    follows.set(this.#followsAny, row)
    for (const tag of tags.indices())
      for (let word = 0; word < words; word++) {
        begins[row + word]! |= this.#beginsWith[tag * words + word]!
        follows[row + word]! |= this.#followsWith[tag * words + word]!
      }
    for (let word = 0; word < words; word++)
      if (begins[row + word] !== 0) this.someBegin[tags.id]! |= 1 << word
    this.#known[tags.id] = 1
  }

  #grow(): void {
    this.#known = doubled(this.#known)
    this.begins = doubled(this.begins)
    this.someBegin = doubled(this.someBegin)
    this.follows = doubled(this.follows)
  }
}
