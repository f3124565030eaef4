// A set of rules ready to run, and which of them can begin where: asked of a token and the one behind it, answered
// by bits, a row for each set of tags and a bit for each rule.
import type { Rule } from '../model/rule.js'
import { noTags, type TagSet } from '../model/tag-set.js'
import type { Program } from './compile.js'
import { RuleGroups } from './groups.js'

/** A rule with its compiled pattern, the groups it reads, and its place in the order. */
export interface CompiledRule {
  readonly rule: Rule
  readonly program: Program
  readonly groups: RuleGroups
  readonly order: number
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
  /** The rules of which such a token may be the second. */
  follows: Int32Array
  /** By the set's number: 0 not looked at yet, 1 no rule begins so, 2 some may. */
  #known = new Uint8Array(FEWEST_SETS)

  constructor(rules: readonly (readonly [Rule, Program])[]) {
    this.rules = rules.map(([rule, program], order) => ({
      rule,
      program,
      groups: new RuleGroups(program.groups, rule.span ?? program.groups),
      order,
    }))
    this.words = (rules.length + 31) >> 5
    this.begins = new Int32Array(FEWEST_SETS * this.words)
    this.follows = new Int32Array(FEWEST_SETS * this.words)
    this.look(NOTHING)
  }

  /** Fills the rows of a set of tags when it first turns up. */
  look(tags: TagSet): void {
    if (this.#known[tags.id]) return
    while (tags.id >= this.#known.length) this.#grow()
    const row = tags.id * this.words
    for (const { program, order } of this.rules) {
      const bit = 1 << (order & 31)
      if (program.first.meets(tags)) this.begins[row + (order >> 5)]! |= bit
      if (!program.second || program.second.meets(tags)) this.follows[row + (order >> 5)]! |= bit
    }
    this.#known[tags.id] = 1
  }

  #grow(): void {
    const twice = <Row extends Int32Array | Uint8Array>(rows: Row): Row => {
      const longer = new (rows.constructor as new (length: number) => Row)(rows.length * 2)
      longer.set(rows)
      return longer
    }
    this.#known = twice(this.#known)
    this.begins = twice(this.begins)
    this.follows = twice(this.follows)
  }
}
