// What is no Arabic word: marks, numbers in digits, links and Latin runs, each spelling labelled once.
import { westernDigits } from '../arabic/digits.js'
import { marks } from '../arabic/marks.js'
import { lettersOf, normalise } from '../arabic/normalise.js'
import { withDerived } from '../lexicon/derived-tags.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Form } from '../model/document.js'
import { makeForm } from '../model/form.js'
import { FIGURE, LATIN, MARK } from '../model/plain-tags.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import { latinTag } from './latin.js'
import type { Phrases } from './phrases.js'
import type { RawKind } from './tokenise.js'
import type { Vocabulary } from './vocabulary.js'
import { copied, WordTable } from './word-table.js'

const DIGITS = tagSet('Digits')
const LINK = tagSet('Link')
const NO_PARTICLES: readonly Form[] = []
/** In signs. Nobody counts so far: a longer row of digits is a code. */
const LONGEST_NUMBER = 50
/** In letters. */
const LONGEST_SHORT = 4

type Kind = Exclude<RawKind, 'word'>

/** Nobody is written without a capital letter, «ml», «bit. ly», or as a few of them, «TED», «MIA». */
const isNobody = (surface: string): boolean =>
  surface === surface.toLowerCase() || (surface.length <= LONGEST_SHORT && surface === surface.toUpperCase())

/** Labels what stands between words, and remembers every answer; the memory is bounded. */
export class Labels {
  readonly #lexicon: Lexicon
  readonly #phrases: Phrases
  readonly #vocabulary: Vocabulary
  readonly #known = new WordTable()

  constructor(lexicon: Lexicon, phrases: Phrases, vocabulary: Vocabulary) {
    this.#lexicon = lexicon
    this.#phrases = phrases
    this.#vocabulary = vocabulary
  }

  /** The number in the vocabulary of the raw token at `start`. */
  of(kind: Kind, text: string, units: Uint16Array, start: number, end: number): number {
    const known = this.#known.find(units, start, end)
    if (known >= 0) return known
    const form = this.#label(kind, copied(text, start, end))
    const number = this.#vocabulary.add({
      form,
      particles: NO_PARTICLES,
      following: kind === 'digits' || kind === 'mark' ? this.#phrases.following(form.normal) : -1,
      whole: undefined,
      host: undefined,
      inside: undefined,
    })
    this.#known.add(units, start, end, number)
    return number
  }

  forget(): void {
    this.#known.clear()
  }

  #label(kind: Kind, surface: string): Form {
    const make = (normal: string, tags: TagSet, values: Form['values'] = {}): Form =>
      makeForm(normal, normal, withDerived(tags), values)
    switch (kind) {
      case 'link':
        return make(surface, LINK)
      case 'digits':
        return make(westernDigits(lettersOf(surface)), surface.length > LONGEST_NUMBER ? LINK : DIGITS)
      case 'mark': {
        const entry = this.#lexicon.find(normalise(surface))
        const tags = MARK.with(tagSet(...(marks.get(surface[0]!) ?? [])))
        return entry ? make(surface, tags.with(entry.tags), entry.values) : make(surface, tags)
      }
      case 'latin': {
        const normal = normalise(surface)
        const entry = this.#lexicon.find(normal)
        const tag = entry ? undefined : latinTag(normal, this.#lexicon)
        const tags = entry?.tags ?? (tag ? tagSet(tag) : LATIN)
        if (tags.meets(FIGURE) && isNobody(surface)) return make(normal, LATIN)
        return make(normal, LATIN.with(tags), entry?.values)
      }
    }
  }
}
