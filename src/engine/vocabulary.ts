// What is known of each spelling that has turned up, in columns: most words need no more than a row of numbers and
// their form, so a token costs little more than finding its word.
import type { Form } from '../model/document.js'
import type { Analysis } from './analysis.js'
import { doubled } from './columns.js'
import { signOf } from '../arabic/sign.js'

const FEWEST = 1 << 12

/** Spellings by number. */
export class Vocabulary {
  #size = 0
  /** The form of the word, or of its host. */
  readonly forms: Form[] = []
  /** The number of the form's set of tags, and the sign of its spelling. */
  sets = new Int32Array(FEWEST)
  signs = new Uint16Array(FEWEST)
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
    if (number === this.sets.length) {
      this.sets = doubled(this.sets)
      this.signs = doubled(this.signs)
      this.following = doubled(this.following)
    }
    this.forms[number] = form
    this.sets[number] = form.tags.id
    this.signs[number] = signOf(form.normal)
    this.following[number] = following
    this.compound[number] = particles.length > 0 || whole || host || inside ? analysis : undefined
    return number
  }

  clear(): void {
    this.#size = 0
    this.forms.length = 0
    this.compound.length = 0
  }
}
