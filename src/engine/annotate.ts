// Text to tokens with tags: words analysed, phrases of the lexicon joined, marks and numbers labelled.
import { westernDigits } from '../arabic/digits.js'
import { CharClass, charClass, YEH_WITHOUT_DOTS } from '../arabic/letters.js'
import { marks } from '../arabic/marks.js'
import { normalise } from '../arabic/normalise.js'
import { withDerived } from '../lexicon/derived-tags.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Form, Sentence, Token } from '../model/document.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import { Analyser, type Analysis } from './analyse.js'
import { latinTag } from './latin.js'
import { type Phrase, Phrases } from './phrases.js'
import { type RawKind, tokenise } from './tokenise.js'
import { WordTable } from './word-table.js'

/** A text as the matcher sees it. */
export interface Annotated {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const MARK = tagSet('Mark')
const DIGITS = tagSet('Digits')
const LATIN = tagSet('Latin')
const LINK = tagSet('Link')
const NO_PARTICLES: readonly Form[] = []
const LONGEST_PHRASE = 9
/**
 * In raw tokens; the longest sentences of the press have some 400. Rules may read to a sentence's end, so without a
 * bound the time would grow with its square.
 */
const LONGEST_SENTENCE = 600
const MOST_CACHED = 100_000

/** Annotates texts with one lexicon; what it learns of a spelling it keeps, bounded, for the next text. */
export class Annotator {
  readonly #lexicon: Lexicon
  readonly #phrases: Phrases
  readonly #analyser: Analyser
  readonly #others = new WordTable<Analysis>()
  // the raw tokens of the sentence in hand, used again for the next
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  readonly #analyses: Analysis[] = []

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#phrases = new Phrases(lexicon)
    this.#analyser = new Analyser(lexicon, this.#phrases)
  }

  /** Whether the lexicon has this folded word, as it stands, with one of these tags. */
  knows(word: string, tags: TagSet): boolean {
    return this.#lexicon.find(word)?.tags.meets(tags) === true
  }

  annotate(text: string): Annotated {
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    let count = 0
    let from = 0
    const dottedYeh = text.includes(YEH_WITHOUT_DOTS)
    const endSentence = (): void => {
      if (count === 0) return
      this.#emit(text, count, tokens)
      count = 0
      sentences.push({ from, to: tokens.length })
      from = tokens.length
    }
    tokenise(text, {
      token: (kind, start, end) => {
        if (count === LONGEST_SENTENCE) endSentence()
        this.#starts[count] = start
        this.#ends[count] = end
        this.#analyses[count] =
          kind === 'word'
            ? this.#analyser.word(text, start, end, dottedYeh)
            : this.#other(kind, text, start, end)
        count++
      },
      endSentence,
    })
    return { tokens, sentences }
  }

  /** Turns the first `count` raw tokens in hand into tokens, the longest phrase of the lexicon first. */
  #emit(text: string, count: number, tokens: Token[]): void {
    for (let i = 0; i < count; i++) {
      const { form, particles, whole, host } = this.#analyses[i]!
      let start = this.#starts[i]!
      if (whole) {
        const last = this.#phraseEnd(whole, i, count)
        if (last > i) {
          tokens.push({ start, end: this.#ends[last]!, form: this.#phraseForm(whole, i, last) })
          i = last
          continue
        }
      }
      for (let p = 0; p < particles.length; p++) {
        const end = afterLetter(text, start)
        // one sign may draw a whole word, particle and host: U+FDF8 is «وسلم»
        if (end >= this.#ends[i]!) break
        tokens.push({ start, end, form: particles[p]! })
        start = end
      }
      const last = host ? this.#phraseEnd(host, i, count) : i
      tokens.push({ start, end: this.#ends[last]!, form: last > i ? this.#phraseForm(host!, i, last) : form })
      i = last
    }
  }

  /** The last raw token of the longest entry that begins at `i` with what `phrase` has; `i` where there is none. */
  #phraseEnd(phrase: Phrase, i: number, count: number): number {
    let end = i
    let so: Phrase | null = phrase
    for (let last = i + 1; last < count && last < i + LONGEST_PHRASE; last++) {
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

  #other(kind: Exclude<RawKind, 'word'>, text: string, start: number, end: number): Analysis {
    const known = this.#others.find(text, start, end)
    if (known) return known
    if (this.#others.size >= MOST_CACHED) this.#others.clear()
    const form = this.#label(kind, text.slice(start, end))
    const analysis: Analysis = {
      form,
      particles: NO_PARTICLES,
      normal: form.normal,
      following: kind === 'digits' ? this.#phrases.following(form.normal) : -1,
      whole: undefined,
      host: undefined,
    }
    this.#others.add(text, start, end, analysis)
    return analysis
  }

  #label(kind: Exclude<RawKind, 'word'>, surface: string): Form {
    const make = (normal: string, tags: TagSet, values: Form['values'] = {}): Form => ({
      normal,
      base: normal,
      tags: withDerived(tags),
      values,
    })
    switch (kind) {
      case 'link':
        return make(surface, LINK)
      case 'digits':
        return make(westernDigits(surface), DIGITS)
      case 'mark': {
        const entry = this.#lexicon.find(normalise(surface))
        const tags = MARK.with(tagSet(...(marks.get(surface[0]!) ?? [])))
        return entry ? make(surface, tags.with(entry.tags), entry.values) : make(surface, tags)
      }
      case 'latin': {
        const normal = normalise(surface)
        const entry = this.#lexicon.find(normal)
        if (entry) return make(normal, LATIN.with(entry.tags), entry.values)
        const tag = latinTag(surface)
        return make(normal, tag ? LATIN.with(tagSet(tag)) : LATIN)
      }
    }
  }
}

/** The offset behind the letter at `at` and the marks that sit on it. */
function afterLetter(text: string, at: number): number {
  do at++
  while (charClass(text.charCodeAt(at)) === CharClass.Inner)
  return at
}
