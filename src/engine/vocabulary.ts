// What is known of each spelling that has turned up, in columns: most words need no more than a row of numbers and
// their form, so a token costs little more than finding its word.

import { SIGNS, signOf } from '../arabic/sign.js'
import type { Form } from '../model/document.js'
import type { Analysis } from './analysis.js'
import { doubled } from './columns.js'

const FEWEST = 1 << 12
// the parts of a brief
const SIGN_AT = 20
const SET = (1 << SIGN_AT) - 1
const COMPOUND = 1 << 30
export const setIn = (brief: number): number => brief & SET
export const signIn = (brief: number): number => (brief >> SIGN_AT) & (SIGNS - 1)
export const isCompound = (brief: number): boolean => (brief & COMPOUND) !== 0

/** Spellings by number. */
export class Vocabulary {
  #size = 0
  /** The form of the word, or of its host. */
  readonly forms: Form[] = []
  /** The number of the form's set of tags, the sign of its spelling, and whether there is more to know of the word. */
  briefs = new Int32Array(FEWEST)
  /** The word's number among those that stand in phrases behind their first, -1 for any other. */
  following = new Int32Array(FEWEST)
  /** The whole analysis of a word that has particles or may begin a phrase; undefined for all others. */
  readonly compound: (Analysis | undefined)[] = []

  get size(): number {
    return this.#size
  }

  /** Takes an analysis in and gives its number. */
  add(analysis: Analysis): number {
    const { form, particles, following, whole, host, inside } = analysis
    const number = this.#size++
    if (number === this.briefs.length) {
      this.briefs = doubled(this.briefs)
      this.following = doubled(this.following)
    }
    this.forms[number] = form
    const isCompound = particles.length > 0 || whole || host || inside
    this.briefs[number] = form.tags.id | (signOf(form.normal) << SIGN_AT) | (isCompound ? COMPOUND : 0)
    this.following[number] = following
    this.compound[number] = isCompound ? analysis : undefined
    return number
  }

  clear(): void {
    this.#size = 0
    this.forms.length = 0
    this.compound.length = 0
  }
}
