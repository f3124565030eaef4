// One word to forms: its particles, if the lexicon licenses the cut, and its host. Each spelling is analysed once.

import { type Cut, cuts } from '../arabic/clitics.js'
import { ARTICLE, FATHATAN, LAM, lastLetter, YEH, YEH_WITHOUT_DOTS } from '../arabic/letters.js'
import { lettersOf, normalise } from '../arabic/normalise.js'
import { nameTags, placeTags, withDerived } from '../lexicon/derived-tags.js'
import { type Lexicon, spelled } from '../lexicon/lexicon.js'
import type { Form } from '../model/document.js'
import { makeForm, retagged } from '../model/form.js'
import { tagSet } from '../model/tag-set.js'
import type { Analysis, Opening } from './analysis.js'
import { HostReader, type Reading } from './host.js'
import type { Phrases } from './phrases.js'
import type { Vocabulary } from './vocabulary.js'
import { copied, WordTable } from './word-table.js'

const WORD = tagSet('Word')
const UNKNOWN = tagSet('Unknown')
const GIVEN_NAME = tagSet('GivenName')
const DOUBTFUL = tagSet('DoubtfulName')
const FUNCTION = tagSet('Function')
const FUNCTION_OR_NAME = tagSet('Function', 'GivenName')
const WEAK_PLACE = tagSet('WeakPlace')
const PREPOSITION = tagSet('Preposition')
/** A listed word that is one of these is no particle before a preposition. */
const UNCUT = tagSet('Noun', 'Function')
const COMMON = tagSet('Common')
const NO_HAMZA = tagSet('Common', 'Unknown')
const PROMINENT = tagSet('Prominent', 'Country')
const NAMES = placeTags.with(nameTags)
const NONE: readonly Form[] = []
/** «إلغاء», «ألمان»: an alef that carries a hamza is not that of the article. */
const carriesHamza = (code: number): boolean => code === 0x622 || code === 0x623 || code === 0x625
const ALEF_WITH_HAMZA_BELOW = 0x625
/** «بأول», «وأزمة»: an alef with a hamza behind a particle's letter begins a word, though «باول» is a name. */
const BEHIND: ReadonlySet<string> = new Set('وفبكل')
const PARTICLES: Readonly<Record<string, Form>> = Object.fromEntries(
  (
    [
      ['و', 'Waw'],
      ['ف', 'Fa'],
      ['ب', 'Ba'],
      ['ك', 'Kaf'],
      ['ل', 'Lam'],
    ] as const
  ).map(([letter, tag]) => [letter, makeForm(letter, letter, tagSet('Proclitic', tag), {})]),
)

/** The forms of each row of particles, which are few. */
const formsOfRows = new Map<readonly string[], readonly Form[]>()

function formsOf(particles: readonly string[]): readonly Form[] {
  if (particles.length === 0) return NONE
  let forms = formsOfRows.get(particles)
  if (!forms) formsOfRows.set(particles, (forms = particles.map((particle) => PARTICLES[particle]!)))
  return forms
}

/** How doubtful a name is that is written so; more than a particle before any word that stands in a list. */
const HAMZA_BEHIND_PARTICLE_COST = 3
const CUT_COST: Readonly<Record<string, number>> = { و: 0.8, ف: 1, ب: 1, ك: 1.4, ل: 1 }
/** «بروما» is in Rome rather than a rare noun with an ending. */
const PROMINENT_GAIN = 1
/** «بدأنا» is a verb, «وجهان» two faces: an ordinary word with an ending goes before a particle and a name. */
const NAME_COST = 0.5
const SHORTEST_CUT_UNKNOWN = 5
const SHORTEST_BEHIND_PARTICLE = 4
/** Letters before which و may be the word's own. */
const OPEN_BEHIND_WAW = 'اويى'
/** «وُلد»: و under it is the word's own. */
const DAMMA = '\u064F'

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
    const normal = normalise(surface)
    const letters = lettersOf(surface)
    const following = this.#phrases.following(normal)
    const whole = this.#phrases.beginWith(normal)
    // «لـ» before a quotation stands as a word of its own
    const alone = normal.length === 1 ? PARTICLES[normal] : undefined
    if (alone) return { form: alone, particles: NONE, following, whole, host: undefined, inside: undefined }
    const candidates = cuts(normal)
    let best = this.#host(normal, letters, !carriesHamza(letters.charCodeAt(0)))
    if (carriesHamza(letters.charCodeAt(1)) && BEHIND.has(letters[0]!) && !best.form.tags.meets(NO_HAMZA))
      best = { ...best, cost: HAMZA_BEHIND_PARTICLE_COST }
    let particles: readonly string[] = []
    const isOrdinary = best.cost === 0 && best.form.tags.meets(COMMON)
    // «والى» and «وإلى» are no «والي», and «ولدى» no «ولدي»
    const isSpelledCut = letters.endsWith(YEH_WITHOUT_DOTS) || letters.charCodeAt(1) === ALEF_WITH_HAMZA_BELOW
    if (!isOrdinary || !best.form.tags.meets(UNCUT) || isSpelledCut)
      for (const cut of candidates) {
        const isUnknown = best.form.tags.meets(UNKNOWN)
        let least = 0
        for (const particle of cut.particles) least += CUT_COST[particle]!
        const entry = this.#lexicon.find(cut.host)
        const isPlace = entry?.tags.meets(placeTags) === true && !entry.tags.meets(COMMON)
        // «للجنة» is ل and «اللجنة»; only a place makes it «للبنان»
        if (!isPlace && cut.host.startsWith(LAM) && cut.particles.at(-1) === LAM) continue
        const gain =
          isPlace && entry.tags.meets(PROMINENT) && standBeforePlaces(cut.particles) ? PROMINENT_GAIN : 0
        // beside an entry only another entry counts; what is dearer before it is looked at need not be
        if (best.cost === 0 ? !entry : !isUnknown && least - gain >= best.cost) continue
        const host = this.#host(cut.host, letters)
        const isHostUnknown = host.form.tags.meets(UNKNOWN)
        let cost = host.cost - gain
        if (!isPlace && entry?.tags.meets(nameTags) && !entry.tags.meets(COMMON)) cost += NAME_COST
        for (const particle of cut.particles) cost += CUT_COST[particle]!
        // «وفي» is و and «في» even where a name or an adjective is spelled so
        if (host.cost === 0 && best.cost === 0) {
          const beats = isOrdinary
            ? PREPOSITION
            : best.form.tags.meets(WEAK_PLACE)
              ? FUNCTION_OR_NAME
              : FUNCTION
          if (cut.particles.length > 1 || !host.form.tags.meets(beats)) continue
        } else if (
          isHostUnknown ? !cutsUnknown(surface, letters, cut.host, cut.particles) : cost >= best.cost
        )
          continue
        else if (isHostUnknown && !isUnknown) continue
        best = { form: host.form, cost: isHostUnknown ? best.cost : cost }
        particles = cut.particles
      }
    // «كوباً» is a cup and no island, «رشاً» no girl
    if (surface.includes(FATHATAN) && best.form.tags.meets(NAMES)) {
      const tags = withDerived(best.form.tags.without(NAMES).with(COMMON))
      best = { ...best, form: retagged(best.form, tags) }
    }
    const { tags } = best.form
    if (tags.meets(FUNCTION) && tags.meets(DOUBTFUL)) {
      if (letters.endsWith(YEH_WITHOUT_DOTS))
        best = { ...best, form: retagged(best.form, tags.without(nameTags)) }
      else if (dottedYeh && letters.endsWith(YEH))
        best = { ...best, form: retagged(best.form, withDerived(WORD.with(GIVEN_NAME).with(DOUBTFUL))) }
    }
    return {
      form: best.form,
      particles: formsOf(particles),
      following,
      whole,
      host: particles.length > 0 ? this.#phrases.beginWith(best.form.normal) : undefined,
      inside: isOrdinary ? undefined : this.#opening(candidates, best.form.normal),
    }
  }

  /** The cut that leaves a word with which a phrase begins, another than `taken`. */
  #opening(candidates: readonly Cut[], taken: string): Opening | undefined {
    for (const { particles, host } of candidates) {
      if (host === taken) continue
      const phrase = this.#phrases.beginWith(host)
      if (phrase) return { particles: formsOf(particles), host: phrase }
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

/** A particle may be cut from an unknown word where its spelling speaks for it: before the article, or و before a hamza or a consonant. */
function cutsUnknown(surface: string, letters: string, host: string, particles: readonly string[]): boolean {
  if (host.startsWith(ARTICLE)) return host.length > 4
  // «فأوقعته», «لأوساسونا»: an alef with a hamza begins a word
  if (particles.length === 1 && carriesHamza(letters.charCodeAt(1)))
    return host.length >= SHORTEST_BEHIND_PARTICLE
  if (particles.length > 1 || (particles[0] !== 'و' && particles[0] !== 'ف')) return false
  if (particles[0] === 'ف' || host.length < SHORTEST_CUT_UNKNOWN - 1) return false
  return !(OPEN_BEHIND_WAW.includes(letters[1]!) || surface[1] === DAMMA)
}

/** Whether these particles are likely before a place; «فسرت» and «كسرت» are verbs. */
const standBeforePlaces = (particles: readonly string[]): boolean =>
  !particles.includes('ف') && !particles.includes('ك')
