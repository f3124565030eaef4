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
import { type RawKind, tokenise } from './tokenise.js'

/** A text as the matcher sees it. */
export interface Annotated {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const WORD = tagSet('Word')
const MARK = tagSet('Mark')
const DIGITS = tagSet('Digits')
const LATIN = tagSet('Latin')
const LINK = tagSet('Link')
const LONGEST_PHRASE = 9
const MOST_CACHED = 100_000

/** A raw token that has not become tokens yet. */
interface Pending {
  readonly start: number
  readonly end: number
  readonly analysis: Analysis | undefined
  readonly form: Form | undefined
}

/** Annotates texts with one lexicon; what it learns of a spelling it keeps, bounded, for the next text. */
export class Annotator {
  readonly #lexicon: Lexicon
  readonly #analyser: Analyser
  readonly #others = new Map<string, Form>()
  readonly #phrases = new Map<string, Form | null>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#analyser = new Analyser(lexicon)
  }

  /** Whether the lexicon has this folded word, as it stands, with one of these tags. */
  knows(word: string, tags: TagSet): boolean {
    return this.#lexicon.find(word)?.tags.meets(tags) === true
  }

  annotate(text: string): Annotated {
    const tokens: Token[] = []
    const sentences: Sentence[] = []
    let pending: Pending[] = []
    let from = 0
    const dottedYeh = text.includes(YEH_WITHOUT_DOTS)
    tokenise(text, {
      token: (kind, start, end) => {
        const surface = text.slice(start, end)
        if (kind === 'word')
          pending.push({ start, end, analysis: this.#analyser.word(surface, dottedYeh), form: undefined })
        else pending.push({ start, end, analysis: undefined, form: this.#other(kind, surface) })
      },
      endSentence: () => {
        if (pending.length === 0) return
        this.#emit(text, pending, tokens)
        pending = []
        sentences.push({ from, to: tokens.length })
        from = tokens.length
      },
    })
    return { tokens, sentences }
  }

  /** Turns the raw tokens of one sentence into tokens, the longest phrase of the lexicon first. */
  #emit(text: string, pending: readonly Pending[], tokens: Token[]): void {
    for (let i = 0; i < pending.length; i++) {
      const { start, end, analysis, form } = pending[i]!
      if (form) {
        tokens.push({ start, end, form })
        continue
      }
      const { forms, letters, opensWhole, opensHost } = analysis!
      const whole = opensWhole ? this.#phrase(pending, i, analysis!.normal) : undefined
      const phrase =
        whole ?? (opensHost ? this.#phrase(pending, i, forms[forms.length - 1]!.normal) : undefined)
      if (forms.length === 1 && !phrase) {
        tokens.push({ start, end, form: forms[0]! })
        continue
      }
      let at = start
      if (!whole)
        for (let p = 0; p < letters; p++) {
          const next = afterLetter(text, at)
          tokens.push({ start: at, end: next, form: forms[p]! })
          at = next
        }
      if (phrase) {
        tokens.push({ start: at, end: pending[phrase.last]!.end, form: phrase.form })
        i = phrase.last
      } else tokens.push({ start: at, end, form: forms[forms.length - 1]! })
    }
  }

  /** The longest entry that begins with the folded word `first` at `pending[i]`. */
  #phrase(pending: readonly Pending[], i: number, first: string): { form: Form; last: number } | undefined {
    let key = first
    let found: { form: Form; last: number } | undefined
    for (let last = i + 1; last < pending.length && last < i + LONGEST_PHRASE; last++) {
      const { analysis, form } = pending[last]!
      if (!analysis && !form!.tags.meets(DIGITS)) break
      key = `${key} ${analysis ? analysis.normal : form!.normal}`
      const joined = this.#phraseForm(key)
      if (joined) found = { form: joined, last }
      if (!this.#lexicon.opens(key)) break
    }
    return found
  }

  #phraseForm(key: string): Form | null {
    let form = this.#phrases.get(key)
    if (form !== undefined) return form
    if (this.#phrases.size >= MOST_CACHED) this.#phrases.clear()
    const entry = this.#lexicon.find(key)
    form = entry
      ? { normal: key, base: key, tags: withDerived(WORD.with(entry.tags)), values: entry.values }
      : null
    this.#phrases.set(key, form)
    return form
  }

  #other(kind: Exclude<RawKind, 'word'>, surface: string): Form {
    let form = this.#others.get(surface)
    if (form) return form
    if (this.#others.size >= MOST_CACHED) this.#others.clear()
    this.#others.set(surface, (form = this.#label(kind, surface)))
    return form
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
