// Roots: whether a word that stands in no list is built on one of the lexicon.
import { emptyWord, type IsRoot, isBuilt, LONGEST_BUILT } from '../arabic/patterns.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { tagSet } from '../model/tag-set.js'

const ROOT = tagSet('Root')
const SHORTEST_BUILT = 3

/** Whether it is a letter from ء to ي, of which no two have the same last six bits. */
const isBasic = (code: number): boolean => code >= 0x621 && code <= 0x64a

/** The roots of one lexicon. */
export class Roots {
  readonly #lexicon: Lexicon
  readonly #word = emptyWord()
  /** By the letters, six bits each. */
  readonly #known = new Map<number, boolean>()

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
    const key = ((first & 0x3f) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f)
    let isRoot = this.#known.get(key)
    if (isRoot === undefined) {
      const root = String.fromCharCode(first, second, third) + (fourth ? String.fromCharCode(fourth) : '')
      this.#known.set(key, (isRoot = this.#lexicon.find(root)?.tags.meets(ROOT) === true))
    }
    return isRoot
  }
}
