// One word to forms: its particles, if the lexicon licenses the cut, and its host. Each spelling is analysed once.

import { type Cut, cuts } from '../arabic/clitics.js'
import { ARTICLE, carriesHamza, FATHATAN, LAM, lastLetter, YEH, YEH_WITHOUT_DOTS } from '../arabic/letters.js'
import { lettersOf, normalise } from '../arabic/normalise.js'
import { nameTags, placeTags, withDerived } from '../lexicon/derived-tags.js'
import { type Lexicon, spelled } from '../lexicon/lexicon.js'
import type { Form } from '../model/document.js'
import { retagged } from '../model/form.js'
import {
  COMMON,
  DOUBTFUL_NAME,
  FUNCTION,
  GIVEN_NAME,
  PREPOSITION,
  UNKNOWN,
  WEAK_PLACE,
  WORD,
} from '../model/plain-tags.js'
import { noTags, type TagSet, tagSet } from '../model/tag-set.js'
import type { Analysis, Opening } from './analysis.js'
import { HostReader, type Reading } from './host.js'
import {
  cutCost,
  cutsUnknown,
  opensWithParticle,
  particleForm,
  particleForms,
  standBeforePlaces,
} from './particles.js'
import type { Phrases } from './phrases.js'
import type { Vocabulary } from './vocabulary.js'
import { copied, WordTable } from './word-table.js'

const FUNCTION_OR_NAME = tagSet('Function', 'GivenName')
const PREPOSITION_OR_VERB = tagSet('Preposition', 'Verb')
/** A listed word that is one of these is no particle before a preposition. */
const UNCUT = tagSet('Noun', 'Function')
const ORGANISATION = tagSet('Organisation')
const PROMINENT = tagSet('Prominent', 'Country')
const NAMES = placeTags.with(nameTags)
const ALEF_WITH_HAMZA_BELOW = 0x625

/**
 * «بأول», «وأزمة»: an alef with a hamza behind a particle's letter begins a word, though «باول» is a name. How doubtful a
 * name is that is written so; more than a particle before any word that stands in a list.
 */
const HAMZA_BEHIND_PARTICLE_COST = 3
/** «فأنصحك»: how much more doubtful an unknown word is. */
const UNKNOWN_WITH_HAMZA_COST = 1
/** «بروما» is in Rome rather than a rare noun with an ending. */
const PROMINENT_GAIN = 1
/** «بدأنا» is a verb, «وجهان» two faces: an ordinary word with an ending goes before a particle and a name. */
const NAME_COST = 0.5

/** A reading with what is cut off before it. */
interface CutReading extends Reading {
  readonly particles: readonly string[]
}

/** A word in the spellings that its reading is told by: as written, its letters alone, and those folded. */
interface Spelling {
  readonly surface: string
  readonly letters: string
  readonly normal: string
}

/** Analyses words against one lexicon and remembers every answer; the memory is bounded. */
export class Analyser {
  readonly #lexicon: Lexicon
  readonly #phrases: Phrases
  readonly #reader: HostReader
  readonly #vocabulary: Vocabulary
  readonly #words = new WordTable()
  /** Words that end in ي, as read in a text that never writes ى: there it may stand for either. */
  readonly #undotted = new WordTable()
  readonly #hosts = new Map<string, Reading>()
  readonly #hostsWithoutArticle = new Map<string, Reading>()

  constructor(lexicon: Lexicon, phrases: Phrases, vocabulary: Vocabulary) {
    this.#lexicon = lexicon
    this.#phrases = phrases
    this.#reader = new HostReader(lexicon)
    this.#vocabulary = vocabulary
  }

  /**
   * The number in the vocabulary of the word at `start` of a text, which `units` is too. `dottedYeh`: the text tells ى from ي, so that «علي» is not
   * «على».
   */
  word(text: string, units: Uint16Array, start: number, end: number, dottedYeh: boolean): number {
    const words = dottedYeh || lastLetter(text, start, end) !== YEH ? this.#words : this.#undotted
    const known = words.find(units, start, end)
    if (known >= 0) return known
    const number = this.#vocabulary.add(this.#analyse(copied(text, start, end), dottedYeh))
    words.add(units, start, end, number)
    return number
  }

  forget(): void {
    this.#words.clear()
    this.#undotted.clear()
    this.#hosts.clear()
    this.#hostsWithoutArticle.clear()
  }

  #analyse(surface: string, dottedYeh: boolean): Analysis {
    const spelling = { surface, letters: lettersOf(surface), normal: normalise(surface) }
    const { normal } = spelling
    const following = this.#phrases.following(normal)
    const whole = this.#phrases.beginWith(normal)
    const particle = particleForm(normal)
    if (particle)
      return { form: particle, particles: [], following, whole, host: undefined, inside: undefined }
    const uncut = this.#uncut(spelling)
    const isOrdinary = uncut.cost === 0 && uncut.form.tags.meets(COMMON)
    const candidates = cuts(normal)
    let best: CutReading = { ...uncut, particles: [] }
    if (!(isOrdinary && uncut.form.tags.meets(UNCUT)) || isSpelledCut(spelling))
      for (const cut of candidates) best = this.#behind(cut, best, isOrdinary, spelling) ?? best
    const form = asSpelled(best.form, spelling, dottedYeh)
    return {
      form,
      particles: particleForms(best.particles),
      following,
      whole,
      host: best.particles.length > 0 ? this.#phrases.beginWith(form.normal) : undefined,
      inside: this.#opening(candidates, form.normal),
    }
  }

  /** The word as it stands. */
  #uncut({ letters, normal }: Spelling): Reading {
    const reading = this.#host(normal, letters, !carriesHamza(letters.charCodeAt(0)))
    const { tags } = reading.form
    if (!carriesHamza(letters.charCodeAt(1)) || !opensWithParticle(letters) || tags.meets(COMMON))
      return reading
    const cost = tags.meets(UNKNOWN) ? reading.cost + UNKNOWN_WITH_HAMZA_COST : HAMZA_BEHIND_PARTICLE_COST
    return { ...reading, cost }
  }

  /** The reading that a cut gives, if it is better than the best so far; `isOrdinary`: uncut it is an ordinary word. */
  #behind(
    { host: normal, particles }: Cut,
    best: CutReading,
    isOrdinary: boolean,
    { surface, letters }: Spelling,
  ): CutReading | undefined {
    const entry = this.#lexicon.find(normal)
    const isCommon = entry?.tags.meets(COMMON) === true
    const isPlace = entry?.tags.meets(placeTags) === true && !isCommon
    // «للجنة» is ل and «اللجنة»; only a place makes it «للبنان»
    if (!isPlace && normal.startsWith(LAM) && particles.at(-1) === LAM) return undefined
    const isUnknown = best.form.tags.meets(UNKNOWN)
    const gain = isPlace && entry.tags.meets(PROMINENT) && standBeforePlaces(particles) ? PROMINENT_GAIN : 0
    // beside an entry only another entry counts; what is dearer before it is looked at need not be
    if (best.cost === 0 ? !entry : !isUnknown && cutCost(particles, -gain) >= best.cost) return undefined
    const { form, cost } = this.#host(normal, letters)
    if (form.tags.meets(UNKNOWN))
      return isUnknown && cutsUnknown(surface, letters, normal, particles)
        ? { form, cost: best.cost, particles }
        : undefined
    const isName = !isPlace && !isCommon && entry?.tags.meets(nameTags) === true
    const price = cutCost(particles, cost - gain + (isName ? NAME_COST : 0))
    const isBetter =
      cost === 0 && best.cost === 0
        ? particles.length === 1 && form.tags.meets(stronger(best.form.tags, isOrdinary, letters))
        : price < best.cost
    return isBetter ? { form, cost: price, particles } : undefined
  }

  /** The cut that leaves a word with which a phrase begins, another than `taken`. */
  #opening(candidates: readonly Cut[], taken: string): Opening | undefined {
    for (const { particles, host } of candidates) {
      if (host === taken) continue
      const phrase = this.#phrases.beginWith(host)
      if (phrase) return { particles: particleForms(particles), host: phrase }
    }
    return undefined
  }

  /** The best reading of a folded word without particles, the end of `letters`. */
  #host(normal: string, letters: string, article = true): Reading {
    const known = article ? this.#hosts : this.#hostsWithoutArticle
    const alef = this.#alefOf(normal, letters)
    const key = alef + normal
    let reading = known.get(key)
    if (!reading) known.set(key, (reading = this.#reader.read(normal, article, alef)))
    return reading
  }

  /** The alef with a hamza by which the lists tell a word from others, as in «إمام» and «أمام»; '' for any other word. */
  #alefOf(normal: string, letters: string): string {
    const begin = letters.length - normal.length
    const from = normal.startsWith(ARTICLE) && !carriesHamza(letters.charCodeAt(begin)) ? ARTICLE.length : 0
    const at = begin + from
    if (!carriesHamza(letters.charCodeAt(at))) return ''
    const alef = letters[at]!
    return this.#lexicon.find(spelled(normal.slice(from), alef)) ? alef : ''
  }
}

/** «والى» and «وإلى» are no «والي», and «ولدى» no «ولدي». */
const isSpelledCut = ({ letters }: Spelling): boolean =>
  letters.endsWith(YEH_WITHOUT_DOTS) || letters.charCodeAt(1) === ALEF_WITH_HAMZA_BELOW

/**
 * What goes before a word of the lists behind a particle: «وفي» is و and «في» even where a name or an adjective is spelled
 * so, and «وأدى» no «وادي».
 */
function stronger(tags: TagSet, isOrdinary: boolean, letters: string): TagSet {
  if (isOrdinary) return carriesHamza(letters.charCodeAt(1)) ? PREPOSITION_OR_VERB : PREPOSITION
  // «(وام)» is the agency; «وأم» is spelled with a hamza
  if (tags.meets(ORGANISATION) && !carriesHamza(letters.charCodeAt(1))) return noTags
  return tags.meets(WEAK_PLACE) ? FUNCTION_OR_NAME : FUNCTION
}

/** The form without the names that signs of the spelling rule out. */
function asSpelled(form: Form, { surface, letters }: Spelling, dottedYeh: boolean): Form {
  // «كوباً» is a cup and no island, «رشاً» no girl
  if (surface.includes(FATHATAN) && form.tags.meets(NAMES))
    form = retagged(form, withDerived(form.tags.without(NAMES).with(COMMON)))
  if (!form.tags.meets(FUNCTION) || !form.tags.meets(DOUBTFUL_NAME)) return form
  if (letters.endsWith(YEH_WITHOUT_DOTS)) return retagged(form, form.tags.without(nameTags))
  return dottedYeh && letters.endsWith(YEH)
    ? retagged(form, withDerived(WORD.with(GIVEN_NAME).with(DOUBTFUL_NAME)))
    : form
}
