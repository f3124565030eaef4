// Raw tokens to tokens, sentence by sentence: words with their analysis, particles cut off, phrases joined.
import { afterLetter } from '../arabic/letters.js'
import type { Form, Sentence, Token } from '../model/document.js'
import type { Analyser, Analysis } from './analyse.js'
import type { Labels } from './labels.js'
import type { Phrase, Phrases } from './phrases.js'
import type { RawKind, RawSink } from './tokenise.js'

const NO_PARTICLES: readonly Form[] = []
const LONGEST_PHRASE = 9
/**
 * In raw tokens; the longest sentences of the press have some 400. Rules may read to a sentence's end, so without a
 * bound the time would grow with its square.
 */
const LONGEST_SENTENCE = 600

/** Makes the tokens of one text after the other, from what the tokeniser tells. */
export class TokenMaker implements RawSink {
  readonly #analyser: Analyser
  readonly #labels: Labels
  readonly #phrases: Phrases
  #text = ''
  #dottedYeh = true
  #tokens: Token[] = []
  #sentences: Sentence[] = []
  // the raw tokens of the sentence in hand, the first `#count` of each list
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #analyses: Analysis[] = []
  #count = 0

  constructor(analyser: Analyser, labels: Labels, phrases: Phrases) {
    this.#analyser = analyser
    this.#labels = labels
    this.#phrases = phrases
  }

  /** Begins a text. `dottedYeh`: it tells ى from ي. */
  begin(text: string, dottedYeh: boolean): void {
    this.#text = text
    this.#dottedYeh = dottedYeh
    this.#tokens = []
    this.#sentences = []
    this.#count = 0
  }

  token(kind: RawKind, start: number, end: number): void {
    if (this.#count === LONGEST_SENTENCE) this.endSentence()
    this.#starts[this.#count] = start
    this.#ends[this.#count] = end
    this.#analyses[this.#count++] =
      kind === 'word'
        ? this.#analyser.word(this.#text, start, end, this.#dottedYeh)
        : this.#labels.of(kind, this.#text, start, end)
  }

  endSentence(): void {
    if (this.#count === 0) return
    const from = this.#tokens.length
    this.#emit()
    this.#count = 0
    this.#sentences.push({ from, to: this.#tokens.length })
  }

  /** What has become of the text; nothing of it is kept. */
  finish(): { readonly tokens: readonly Token[]; readonly sentences: readonly Sentence[] } {
    const made = { tokens: this.#tokens, sentences: this.#sentences }
    this.begin('', true)
    return made
  }

  /** Turns the raw tokens of the sentence into tokens, the longest phrase of the lexicon first. */
  #emit(): void {
    for (let i = 0; i < this.#count; i++) {
      const { form, particles, whole, host, inside } = this.#analyses[i]!
      let last = whole ? this.#join(whole, NO_PARTICLES, i) : i
      if (last === i && host) last = this.#join(host, particles, i)
      if (last === i && inside) last = this.#join(inside.host, inside.particles, i)
      if (last === i) this.#push(form, particles, i, i)
      i = last
    }
  }

  /** Makes one token of the longest entry that begins at `i` with what `phrase` has; gives its last raw token, `i` where there is none. */
  #join(phrase: Phrase, particles: readonly Form[], i: number): number {
    const last = this.#phraseEnd(phrase, i)
    if (last > i) this.#push(this.#phraseForm(phrase, i, last), particles, i, last)
    return last
  }

  /** Makes tokens of the raw ones from `i` to `last`: particles, each a letter, and what has this form. */
  #push(form: Form, particles: readonly Form[], i: number, last: number): void {
    let start = this.#starts[i]!
    for (let p = 0; p < particles.length; p++) {
      const end = afterLetter(this.#text, start)
      // one sign may draw a whole word, particle and host: U+FDF8 is «وسلم»
      if (end >= this.#ends[i]!) break
      this.#tokens.push({ start, end, form: particles[p]!, mention: undefined })
      start = end
    }
    this.#tokens.push({ start, end: this.#ends[last]!, form, mention: undefined })
  }

  /** The last raw token of the longest entry that begins at `i` with what `phrase` has; `i` where there is none. */
  #phraseEnd(phrase: Phrase, i: number): number {
    let end = i
    let so: Phrase | null = phrase
    for (let last = i + 1; last < this.#count && last < i + LONGEST_PHRASE; last++) {
      const { following } = this.#analyses[last]!
      if (following < 0) break
      so = this.#phrases.next(so, following)
      if (!so) break
      if (so.form) end = last
    }
    return end
  }

  /** The form of the entry that begins at `i` with what `phrase` has and ends at `last`. */
  #phraseForm(phrase: Phrase, i: number, last: number): Form {
    let so: Phrase = phrase
    for (let at = i + 1; at <= last; at++) so = this.#phrases.next(so, this.#analyses[at]!.following)!
    return so.form!
  }
}
