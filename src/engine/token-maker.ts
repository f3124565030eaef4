// Raw tokens to tokens, sentence by sentence: words with their analysis, particles cut off, phrases joined.
import { afterLetter, touch } from '../arabic/letters.js'
import { signOf } from '../arabic/sign.js'
import { isMinister } from '../arabic/titles.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Form, Sentence, Token } from '../model/document.js'
import { makeToken } from '../model/form.js'
import { isGuessed } from '../model/guessed.js'
import { COMMON, DOUBTFUL_NAME, FUNCTION, GIVEN_NAME, OFFICE, PREPOSITION } from '../model/plain-tags.js'
import { tagSet } from '../model/tag-set.js'
import { Analyser } from './analyse.js'
import type { Opening } from './analysis.js'
import type { Annotated } from './annotated.js'
import { doubled } from './columns.js'
import { Labels } from './labels.js'
import { type Phrase, Phrases } from './phrases.js'
import type { RawKind, RawSink } from './tokenise.js'
import { isCompound, setIn, signIn, Vocabulary } from './vocabulary.js'

const NO_PARTICLES: readonly Form[] = []
const NO_UNITS = new Uint16Array(0)
const LONGEST_PHRASE = 9
const NO_PHRASES = { whole: undefined, host: undefined }
/** What an office may be one of, as a name of its own. */
const NAMED = tagSet('Organisation', 'Country', 'City', 'Site')
const NAME = NAMED.with(tagSet('Region', 'District', 'Island', 'Water', 'Mountain', 'Figure'))
/**
 * In raw tokens; the longest sentences of the press have some 400. Rules may read to a sentence's end, so without a
 * bound the time would grow with its square.
 */
const LONGEST_SENTENCE = 600

/** How many spellings are remembered: those of some 25 MB of news. */
const MOST_SPELLINGS = 200_000
const FEWEST_TOKENS = 1 << 10

/** Makes the tokens of one text after the other, from what the tokeniser tells. */
export class TokenMaker implements RawSink {
  readonly #analyser: Analyser
  readonly #labels: Labels
  readonly #phrases: Phrases
  readonly #vocabulary: Vocabulary
  #text = ''
  #units: Uint16Array = NO_UNITS
  #dottedYeh = true
  // the tokens of the text so far, and the columns beside them
  #tokens: Token[] = []
  #sets = new Int32Array(FEWEST_TOKENS)
  #signs = new Uint16Array(FEWEST_TOKENS)
  #sentences: Sentence[] = []
  // the raw tokens of the sentence in hand, the first `#count` of each list
  readonly #starts = new Int32Array(LONGEST_SENTENCE)
  readonly #ends = new Int32Array(LONGEST_SENTENCE)
  readonly #words = new Int32Array(LONGEST_SENTENCE)
  #count = 0

  constructor(lexicon: Lexicon) {
    this.#phrases = new Phrases(lexicon)
    this.#vocabulary = new Vocabulary()
    this.#analyser = new Analyser(lexicon, this.#phrases, this.#vocabulary)
    this.#labels = new Labels(lexicon, this.#phrases, this.#vocabulary)
  }

  /** Begins a text; `units` is the same as numbers. `dottedYeh`: it tells ى from ي. */
  begin(text: string, units: Uint16Array, dottedYeh: boolean): void {
    this.#text = text
    this.#units = units
    this.#dottedYeh = dottedYeh
    this.#tokens = []
    this.#sentences = []
    this.#count = 0
  }

  token(kind: RawKind, start: number, end: number): void {
    if (this.#count === LONGEST_SENTENCE) this.endSentence()
    this.#starts[this.#count] = start
    this.#ends[this.#count] = end
    this.#words[this.#count++] =
      kind === 'word'
        ? this.#analyser.word(this.#text, this.#units, start, end, this.#dottedYeh)
        : this.#labels.of(kind, this.#text, this.#units, start, end)
  }

  endSentence(): void {
    if (this.#count === 0) return
    const from = this.#tokens.length
    this.#emit()
    this.#count = 0
    this.#sentences.push({ from, to: this.#tokens.length })
    if (this.#vocabulary.size > MOST_SPELLINGS) this.#forget()
  }

  /** What has become of the text; nothing of it is kept. */
  finish(): Annotated {
    const count = this.#tokens.length
    const made = {
      tokens: this.#tokens,
      sets: this.#sets.slice(0, count),
      signs: this.#signs.slice(0, count),
      sentences: this.#sentences,
    }
    this.begin('', NO_UNITS, true)
    return made
  }

  #forget(): void {
    this.#vocabulary.clear()
    this.#analyser.forget()
    this.#labels.forget()
  }

  /** Turns the raw tokens of the sentence into tokens, the longest phrase of the lexicon first. */
  #emit(): void {
    const { forms, briefs, compound } = this.#vocabulary
    for (let i = 0; i < this.#count; i++) {
      const word = this.#words[i]!
      const brief = briefs[word]!
      if (!isCompound(brief)) {
        this.#push(this.#starts[i]!, this.#ends[i]!, forms[word]!, setIn(brief), signIn(brief))
        continue
      }
      const { form, particles, whole, host, inside } = compound[word]!
      let last = whole ? this.#join(whole, NO_PARTICLES, i) : i
      if (last === i && host) last = this.#join(host, particles, i)
      if (last === i && inside && this.#mayOpen(inside, form, i))
        last = this.#join(inside.host, inside.particles, i)
      if (last === i) this.#pushBehind(particles, form, i, i)
      i = last
    }
  }

  #push(start: number, end: number, form: Form, set: number, sign: number): void {
    const at = this.#tokens.length
    if (at === this.#sets.length) {
      this.#sets = doubled(this.#sets)
      this.#signs = doubled(this.#signs)
    }
    this.#sets[at] = set
    this.#signs[at] = sign
    const tied = at > 0 && touch(this.#text, this.#tokens[at - 1]!.end, start)
    this.#tokens.push(makeToken(start, end, form, tied))
  }

  /** Makes one token of the longest entry that begins at `i` with what `phrase` has; gives its last raw token, `i` where there is none. */
  #join(phrase: Phrase, particles: readonly Form[], i: number): number {
    const last = this.#phraseEnd(phrase, i)
    if (last === i) return i
    const form = this.#phraseForm(phrase, i, last)!
    if (form.tags.meets(GIVEN_NAME) && (this.#isPreposition(i) || this.#isPreposition(last))) return i
    if (form.tags.meets(FUNCTION) && this.#isGivenName(i)) return i
    this.#pushBehind(particles, form, i, last)
    return last
  }

  /**
   * Whether a phrase begins inside the word at `i`, behind its first letter: an ordinary word is cut for names only, «بطريق
   * الهجرة», and not before a word that stands behind any, «بيان أن».
   */
  #mayOpen({ host: phrase }: Opening, form: Form, i: number): boolean {
    if (!form.tags.meets(COMMON) || isGuessed(form)) return true
    const last = this.#phraseEnd(phrase, i)
    if (last === i || !this.#phraseForm(phrase, i, last)!.tags.meets(NAME)) return false
    return !this.#vocabulary.forms[this.#words[last]!]!.tags.meets(FUNCTION)
  }

  /** Whether the raw token `at` is spelled as a preposition and no name: «على أكبر قدر» is no «علي أكبر». */
  #isPreposition(at: number): boolean {
    const { tags } = this.#vocabulary.forms[this.#words[at]!]!
    return tags.meets(PREPOSITION) && !tags.meets(GIVEN_NAME)
  }

  /** Whether the raw token `at` is spelled as a name and no preposition: «قالت نوال علي إن» has no «على أن». */
  #isGivenName(at: number): boolean {
    const { tags } = this.#vocabulary.forms[this.#words[at]!]!
    return tags.meets(DOUBTFUL_NAME) && !tags.meets(FUNCTION)
  }

  /** Makes tokens of the raw ones from `i` to `last`: particles, each a letter, and what has this form. */
  #pushBehind(particles: readonly Form[], form: Form, i: number, last: number): void {
    let start = this.#starts[i]!
    for (let p = 0; p < particles.length; p++) {
      const end = afterLetter(this.#text, start)
      // one sign may draw a whole word, particle and host: U+FDF8 is «وسلم»
      if (end >= this.#ends[i]!) break
      const particle = particles[p]!
      this.#push(start, end, particle, particle.tags.id, signOf(particle.normal))
      start = end
    }
    this.#push(start, this.#ends[last]!, form, form.tags.id, signOf(form.normal))
  }

  /** The last raw token of the longest entry that begins at `i` with what `phrase` has; `i` where there is none. */
  #phraseEnd(phrase: Phrase, i: number): number {
    let end = i
    let form: Form | undefined
    let so: Phrase | null = phrase
    for (let last = i + 1; last < this.#count && last < i + LONGEST_PHRASE; last++) {
      const following = this.#vocabulary.following[this.#words[last]!]!
      if (following < 0) break
      so = this.#phrases.next(so, following)
      if (!so) break
      if (so.form) {
        end = last
        form = so.form
      }
    }
    return form?.tags.meets(OFFICE) ? this.#officeEnd(phrase, i, end) : end
  }

  /**
   * The end of an office from `i` to `end` before the body or the place it is one of, which is a name of its own: «رئيس |
   * الموساد», «مدير | الأمن العام»; `end` where it names none, or what a minister deals with.
   */
  #officeEnd(phrase: Phrase, i: number, end: number): number {
    for (let at = i + 1; at <= end; at++) {
      if (!this.#isNamed(at, end)) continue
      const last = at - 1
      const form = last === i ? this.#vocabulary.forms[this.#words[i]!] : this.#phraseForm(phrase, i, last)
      return form?.tags.meets(OFFICE) && !isMinister(form.normal) ? last : end
    }
    return end
  }

  /** Whether the raw token `at` begins the name of a body or a place that ends at `end` or behind it. */
  #isNamed(at: number, end: number): boolean {
    const word = this.#words[at]!
    if (at === end) {
      const { tags } = this.#vocabulary.forms[word]!
      if (tags.meets(NAMED) && !tags.meets(COMMON)) return true
    }
    const { whole, host } = this.#vocabulary.compound[word] ?? NO_PHRASES
    for (const phrase of [whole, host]) {
      const last = phrase ? this.#phraseEnd(phrase, at) : at
      if (last > at && last >= end && this.#phraseForm(phrase!, at, last)!.tags.meets(NAMED)) return true
    }
    return false
  }

  /** The form of the entry that begins at `i` with what `phrase` has and ends at `last`, if there is one. */
  #phraseForm(phrase: Phrase, i: number, last: number): Form | undefined {
    let so: Phrase = phrase
    for (let at = i + 1; at <= last; at++)
      so = this.#phrases.next(so, this.#vocabulary.following[this.#words[at]!]!)!
    return so.form
  }
}
