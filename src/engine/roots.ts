// Roots: whether a word that stands in no list is built on one of the lexicon.
import { emptyWord, type IsRoot, isBuilt, LONGEST_BUILT } from '../arabic/patterns.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { tagSet } from '../model/tag-set.js'

const ROOT = tagSet('Root')
const SHORTEST_BUILT = 3
const UNASKED = 0
const NO_ROOT = 1
const IS_ROOT = 2

/** Whether it is a letter from ء to ي, of which no two have the same last six bits. */
const isBasic = (code: number): boolean => code >= 0x621 && code <= 0x64a

/** The roots of one lexicon. */
export class Roots {
  readonly #lexicon: Lexicon
  readonly #word = emptyWord()
  /** By the letters, six bits each: of roots of three whether one is, and of longer ones. */
  readonly #three = new Uint8Array(1 << 18)
  readonly #four = new Map<number, boolean>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Whether a pattern builds this part of a folded word on a root; the part is given as the lexicon takes it. */
  has(word: string, from: number, to: number, lead: number, tail: number): boolean {
    const length = to - from + (lead ? 1 : 0) + (tail ? 1 : 0)
    if (length < SHORTEST_BUILT || length > LONGEST_BUILT) return false
    const { letters } = this.#word
    let at = 0
    if (lead) letters[at++] = lead
    for (let i = from; i < to; i++) letters[at++] = word.charCodeAt(i)
    if (tail) letters[at] = tail
    this.#word.length = length
    return isBuilt(this.#word, this.#isRoot)
  }

  readonly #isRoot: IsRoot = (first, second, third, fourth) => {
    if (!isBasic(first) || !isBasic(second) || !isBasic(third) || (fourth !== 0 && !isBasic(fourth)))
      return false
    const three = ((first & 0x3f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
    if (fourth === 0) {
      if (this.#three[three] === UNASKED)
        this.#three[three] = this.#look(String.fromCharCode(first, second, third)) ? IS_ROOT : NO_ROOT
      return this.#three[three] === IS_ROOT
    }
    const key = (three << 6) | (fourth & 0x3f)
    let isRoot = this.#four.get(key)
    if (isRoot === undefined)
      this.#four.set(key, (isRoot = this.#look(String.fromCharCode(first, second, third, fourth))))
    return isRoot
  }

  #look(root: string): boolean {
    return this.#lexicon.find(root)?.tags.meets(ROOT) === true
  }
}
