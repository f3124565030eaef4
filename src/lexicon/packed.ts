// The lexicon as one block of bytes: a hash table over the folded forms, read without being parsed. Loading it is
// reading a file; an entry becomes an object when a text first asks for it.
import { bitsOf, type TagSet, tagSetOf, WORDS } from '../model/tag-set.js'
import type { Entry } from './entry.js'
import { type Lexicon, part, type Words } from './lexicon.js'

// The block, all numbers little-endian:
//   8 × uint32   magic, keys, slots, bytes of keys, entries that differ, sets of tags, values, bytes of texts
//   uint32[]     slots: in the low bits the index of an entry + 1, or 0, in the others as much of its hash; linear probing
//   uint32[]     where each key begins, and the end of the last
//   uint16[]     what the lists say of each key, as the number of an entry: thousands of names have the same
//   uint16[]     of each entry the number of its set of tags, then of each the number of its values
//   uint32[]     the bits of each set of tags, `WORDS` in a row
//   uint32[]     where each of the texts behind begins, and the end of the last
//   uint32[]     the bits of the signs of the words that follow each key in longer phrases, 0 where it opens none
//   uint8[]      flags: 1 an entry, 2 stands in a phrase behind its first word
//   uint8[]      the keys, one byte a letter
//   uint8[]      texts of JSON: each of the values; the keys that have letters outside the one-byte set, each with its place
const MAGIC = 0x51414848
const HEADER = 8
type Header = [
  magic: number,
  count: number,
  slots: number,
  keyBytes: number,
  kindCount: number,
  setCount: number,
  valueCount: number,
  textBytes: number,
]
/** At least so many slots for a key: most words of a text are in no list, and are to be known by the first look. */
const SLOTS_PER_KEY = 1.5
const MOST_ENTRIES = 1 << 16
const IS_ENTRY = 1
const CONTINUES = 2
const INDEX_BITS = 20
const INDEX_MASK = (1 << INDEX_BITS) - 1
const FIRST_ARABIC = 0x621
const LAST_ARABIC = 0x64a
const ARABIC_AT = 0x80

/** The byte of a UTF-16 unit in a key, or -1. */
const byteOf = (code: number): number =>
  code < ARABIC_AT ? code : code >= FIRST_ARABIC && code <= LAST_ARABIC ? code - FIRST_ARABIC + ARABIC_AT : -1

const isOdd = (code: number): boolean => byteOf(code) < 0

const SEED = 0x811c9dc5 | 0
/** One step of FNV-1a, over a UTF-16 unit. */
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const finished = (hash: number): number => hash ^ (hash >>> 15)

function hashOf(key: string): number {
  let hash = SEED
  for (let i = 0; i < key.length; i++) hash = hashed(hash, key.charCodeAt(i))
  return finished(hash)
}

const round4 = (n: number): number => (n + 3) & ~3

/** Numbers things by what they are written as, in the order in which they come. */
class Numbering {
  readonly #numbers = new Map<string, number>()

  of(written: string): number {
    const known = this.#numbers.get(written)
    if (known !== undefined) return known
    this.#numbers.set(written, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get size(): number {
    return this.#numbers.size
  }

  all(): string[] {
    return [...this.#numbers.keys()]
  }
}

/** The texts as bytes, one behind the other, and where each begins, with the end of the last. */
function concatenated(texts: readonly string[]): { bytes: Uint8Array; starts: Uint32Array } {
  const parts = texts.map((text) => new TextEncoder().encode(text))
  const starts = new Uint32Array(parts.length + 1)
  parts.forEach((part, i) => {
    starts[i + 1] = starts[i]! + part.length
  })
  const bytes = new Uint8Array(starts[parts.length]!)
  parts.forEach((part, i) => {
    bytes.set(part, starts[i])
  })
  return { bytes, starts }
}

/** Packs a lexicon; the same lexicon gives the same bytes. */
export function packLexicon({ entries, openers, followers }: Words): Uint8Array {
  const keys = [...new Set([...entries.keys(), ...openers.keys(), ...followers])].sort()
  if (keys.length >= INDEX_MASK) throw new Error('more words than a packed lexicon can hold')
  const tagSets = new Numbering()
  const values = new Numbering()
  const kinds = new Numbering()
  let slots = 1
  while (slots < keys.length * SLOTS_PER_KEY) slots *= 2
  const table = new Uint32Array(slots)
  const starts = new Uint32Array(keys.length + 1)
  const kindIds = new Uint16Array(keys.length)
  const opening = new Uint32Array(keys.length)
  const flags = new Uint8Array(keys.length)
  const bytes: number[] = []
  const odd: [string, number][] = []
  keys.forEach((key, i) => {
    const entry = entries.get(key)
    if (entry)
      kindIds[i] = kinds.of(
        `${tagSets.of(bitsOf(entry.tags).join())},${values.of(JSON.stringify(entry.values))}`,
      )
    opening[i] = openers.get(key) ?? 0
    flags[i] = (entry ? IS_ENTRY : 0) | (followers.has(key) ? CONTINUES : 0)
    const coded = [...Array(key.length).keys()].map((at) => byteOf(key.charCodeAt(at)))
    if (coded.includes(-1)) odd.push([key, i])
    else {
      for (const byte of coded) bytes.push(byte)
      const hash = hashOf(key)
      let slot = hash & (slots - 1)
      while (table[slot] !== 0) slot = (slot + 1) & (slots - 1)
      table[slot] = (hash & ~INDEX_MASK) | (i + 1)
    }
    starts[i + 1] = bytes.length
  })
  if (kinds.size > MOST_ENTRIES) throw new Error('more entries that differ than a packed lexicon can hold')
  const pairs = kinds.all().map((pair) => pair.split(',').map(Number))
  const texts = concatenated([...values.all(), JSON.stringify(odd)])
  const parts = [
    Uint32Array.of(
      MAGIC,
      keys.length,
      slots,
      bytes.length,
      kinds.size,
      tagSets.size,
      values.size,
      texts.bytes.length,
    ),
    table,
    starts,
    kindIds,
    Uint16Array.from([...pairs.map(([tags]) => tags!), ...pairs.map(([, value]) => value!)]),
    Int32Array.from(tagSets.all().flatMap((bits) => bits.split(',').map(Number))),
    texts.starts,
    opening,
    flags,
    Uint8Array.from(bytes),
    texts.bytes,
  ]
  const block = new Uint8Array(parts.reduce((sum, part) => sum + round4(part.byteLength), 0))
  let at = 0
  for (const part of parts) {
    block.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += round4(part.byteLength)
  }
  return block
}

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

  /** Whether the key at `index` is spelled so. */
  const same = (
    index: number,
    word: string,
    begin: number,
    end: number,
    lead: number,
    tail: number,
  ): boolean => {
    let at = starts[index]!
    if (starts[index + 1]! - at !== end - begin + (lead ? 1 : 0) + (tail ? 1 : 0)) return false
    if (lead && keys[at++] !== byteOf(lead)) return false
    for (let i = begin; i < end; i++) if (keys[at++] !== byteOf(word.charCodeAt(i))) return false
    return !tail || keys[at] === byteOf(tail)
  }
  const indexOf = (word: string, begin: number, end: number, lead: number, tail: number): number => {
    let hash = SEED
    let isPlain = true
    if (lead) hash = hashed(hash, lead)
    for (let i = begin; i < end; i++) {
      const code = word.charCodeAt(i)
      hash = hashed(hash, code)
      if (isOdd(code)) isPlain = false
    }
    if (tail) hash = hashed(hash, tail)
    if (!isPlain) {
      oddKeys ??= new Map(valueAt(valueCount) as [string, number][])
      return oddKeys.get(part(word, begin, end, lead, tail)) ?? -1
    }
    hash = finished(hash)
    for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const held = table[slot]!
      if (held === 0) return -1
      if (((held ^ hash) & ~INDEX_MASK) !== 0) continue
      const index = (held & INDEX_MASK) - 1
      if (same(index, word, begin, end, lead, tail)) return index
    }
  }
  let last = ''
  let lastIndex = -1
  /** Of a whole word; what is known of one word is asked for piece by piece. */
  const indexOfWord = (word: string): number => {
    if (word !== last) {
      lastIndex = indexOf(word, 0, word.length, 0, 0)
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
    findPart: (word, begin, end, lead, tail) => entryAt(indexOf(word, begin, end, lead, tail)),
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
