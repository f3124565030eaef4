// Entries of several words, word by word: what is asked for once is kept, so that a text's words are never put
// together to look them up.

import { signBit } from '../arabic/sign.js'
import { withDerived } from '../lexicon/derived-tags.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Form } from '../model/document.js'
import { makeForm } from '../model/form.js'
import { WORD } from '../model/plain-tags.js'

/** The words of a phrase so far. */
export interface Phrase {
  readonly key: string
  /** Its form, where it is an entry. */
  readonly form: Form | undefined
  /** The bits of the signs of the words that go on. */
  readonly opens: number
  /** What has been asked of its next word, by the word's number, null where no phrase goes on so; undefined where none goes on at all. */
  readonly longer: Map<number, Phrase | null> | undefined
}

const MOST_CACHED = 200_000

/** The phrases of one lexicon. */
export class Phrases {
  readonly #lexicon: Lexicon
  readonly #first = new Map<string, Phrase>()
  readonly #following = new Map<string, number>()
  /** The words by number, and the bits of their signs. */
  readonly #words: string[] = []
  readonly #bits: number[] = []
  #cached = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The phrase that has only this word, if a longer one begins with it. */
  beginWith(word: string): Phrase | undefined {
    const opens = this.#lexicon.opens(word)
    if (opens === 0) return undefined
    const known = this.#first.get(word)
    if (known) return known
    const phrase: Phrase = { key: word, form: undefined, opens, longer: new Map() }
    this.#first.set(word, phrase)
    return phrase
  }

  /** The number of a word that some phrase has behind its first, else -1. A word may fold to several: «ﷺ». */
  following(word: string): number {
    if (!this.#lexicon.continues(word) && !word.includes(' ')) return -1
    const known = this.#following.get(word)
    if (known !== undefined) return known
    this.#following.set(word, this.#words.length)
    this.#bits.push(signBit(word))
    return this.#words.push(word) - 1
  }

  /** The phrase with one more word, given by its number, or null where the lexicon has none that begins so. */
  next(phrase: Phrase, following: number): Phrase | null {
    // most words go on with no phrase, and are told by one bit
    if (!phrase.longer || (phrase.opens & this.#bits[following]!) === 0) return null
    let next = phrase.longer.get(following)
    if (next !== undefined) return next
    next = this.#look(`${phrase.key} ${this.#words[following]}`)
    if (++this.#cached > MOST_CACHED) this.#forget()
    phrase.longer.set(following, next)
    return next
  }

  #look(key: string): Phrase | null {
    const entry = this.#lexicon.find(key)
    const opens = this.#lexicon.opens(key)
    if (!entry && opens === 0) return null
    const form = entry && makeForm(key, key, withDerived(WORD.with(entry.tags)), entry.values)
    return { key, form, opens, longer: opens === 0 ? undefined : new Map() }
  }

  #forget(): void {
    for (const { longer } of this.#first.values()) longer?.clear()
    this.#cached = 0
  }
}
