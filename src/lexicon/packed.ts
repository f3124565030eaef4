// The lexicon as the build packed it, read without being parsed. Loading it is reading a file; an entry becomes an
// object when a text first asks for it.
import { type TagSet, tagSetOf, WORDS } from '../model/tag-set.js'
import {
  byteOf,
  CONTINUES,
  finished,
  HEADER,
  type Header,
  hashed,
  INDEX_MASK,
  IS_ENTRY,
  isOdd,
  LONGEST_KEY,
  MAGIC,
  round4,
  SEED,
} from './block.js'
import type { Entry } from './entry.js'
import type { Lexicon } from './lexicon.js'

/** The lexicon in a block that `packLexicon` made. Throws an Error for a block of anything else. */
export function openLexicon(block: Uint8Array): Lexicon {
  // a view must begin at a multiple of four; a file read into a pool may not
  const aligned = block.byteOffset % 4 === 0 ? block : block.slice()
  const { buffer, byteOffset } = aligned
  let at = byteOffset
  const next = (bytes: number): number => {
    const from = at
    at += round4(bytes)
    return from
  }
  const header = new Uint32Array(buffer, next(HEADER * 4), HEADER)
  const [magic, count, slots, keyBytes, kindCount, setCount, valueCount, textBytes] =
    header as unknown as Header
  if (magic !== MAGIC) throw new Error('not a packed lexicon')
  const table = new Int32Array(buffer, next(slots * 4), slots)
  const starts = new Uint32Array(buffer, next((count + 1) * 4), count + 1)
  const kindIds = new Uint16Array(buffer, next(count * 2), count)
  const kinds = new Uint16Array(buffer, next(kindCount * 4), kindCount * 2)
  const setBits = new Int32Array(buffer, next(setCount * WORDS * 4), setCount * WORDS)
  const textStarts = new Uint32Array(buffer, next((valueCount + 2) * 4), valueCount + 2)
  const opening = new Int32Array(buffer, next(count * 4), count)
  const flags = new Uint8Array(buffer, next(count), count)
  const keys = new Uint8Array(buffer, next(keyBytes), keyBytes)
  const texts = new Uint8Array(buffer, next(textBytes), textBytes)
  const made: (Entry | undefined)[] = new Array(kindCount)
  const tagSets: (TagSet | undefined)[] = new Array(setCount)
  const decoder = new TextDecoder()
  const valueAt = (text: number): unknown =>
    JSON.parse(decoder.decode(texts.subarray(textStarts[text]!, textStarts[text + 1]!)))
  let oddKeys: Map<string, number> | undefined

  /** The letters of the word that is looked up, as many as are given: parts of words are put together here. */
  const letters = new Uint16Array(LONGEST_KEY)
  /** Puts the letters `from` to `to` of a word at `at`, and gives where they end; more than any key has in all. */
  const put = (word: string, from: number, to: number, at: number): number => {
    const end = at + to - from
    if (end > LONGEST_KEY) return LONGEST_KEY + 1
    for (let i = from; i < to; i++) letters[at++] = word.charCodeAt(i)
    return end
  }
  const putOne = (letter: number, at: number): number => {
    if (letter === 0 || at >= LONGEST_KEY) return at
    letters[at] = letter
    return at + 1
  }
  const isKey = (index: number, length: number): boolean => {
    const start = starts[index]!
    if (starts[index + 1]! - start !== length) return false
    for (let i = 0; i < length; i++) if (keys[start + i] !== byteOf(letters[i]!)) return false
    return true
  }
  /** The place among the keys of what stands in `letters`. */
  const indexOf = (length: number): number => {
    if (length > LONGEST_KEY) return -1
    let hash = SEED
    let isPlain = true
    for (let i = 0; i < length; i++) {
      hash = hashed(hash, letters[i]!)
      if (isOdd(letters[i]!)) isPlain = false
    }
    if (!isPlain) {
      oddKeys ??= new Map(valueAt(valueCount) as [string, number][])
      return oddKeys.get(String.fromCharCode(...letters.subarray(0, length))) ?? -1
    }
    hash = finished(hash)
    for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const held = table[slot]!
      if (held === 0) return -1
      if (((held ^ hash) & ~INDEX_MASK) !== 0) continue
      const index = (held & INDEX_MASK) - 1
      if (isKey(index, length)) return index
    }
  }
  let last = ''
  let lastIndex = -1
  /** Of a whole word; what is known of one word is asked for piece by piece. */
  const indexOfWord = (word: string): number => {
    if (word !== last) {
      lastIndex = indexOf(put(word, 0, word.length, 0))
      last = word
    }
    return lastIndex
  }
  const make = (kind: number): Entry => {
    const set = kinds[kind]!
    return {
      tags: (tagSets[set] ??= tagSetOf(setBits, set * WORDS)),
      values: valueAt(kinds[kindCount + kind]!) as Entry['values'],
    }
  }
  const entryAt = (index: number): Entry | undefined =>
    index < 0 || (flags[index]! & IS_ENTRY) === 0
      ? undefined
      : (made[kindIds[index]!] ??= make(kindIds[index]!))
  return {
    find: (key) => entryAt(indexOfWord(key)),
    findPart: (word, from, to, lead, tail) =>
      entryAt(indexOf(putOne(tail, put(word, from, to, putOne(lead, 0))))),
    findSpliced: (word, at, dropped, letter) =>
      entryAt(indexOf(put(word, at + dropped, word.length, putOne(letter, put(word, 0, at, 0))))),
    opens: (key) => {
      const index = indexOfWord(key)
      return index < 0 ? 0 : opening[index]!
    },
    continues: (key) => {
      const index = indexOfWord(key)
      return index >= 0 && (flags[index]! & CONTINUES) !== 0
    },
  }
}
