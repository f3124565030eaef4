// The lexicon as one block of bytes: a hash table over the folded forms, read without being parsed. Loading it is
// reading a file; an entry becomes an object when a text first asks for it.
import type { Tag } from '../model/tag.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import type { Entry } from './entry.js'
import { type Lexicon, part, type Words } from './lexicon.js'

// The block, all numbers little-endian:
//   8 × uint32   magic, entries, slots, bytes of keys, bytes of JSON, 0, 0, 0
//   uint32[]     slots: in the low bits the index of an entry + 1, or 0, in the others as much of its hash; linear probing
//   uint32[]     where each key begins, and the end of the last
//   uint16[]     the set of tags of each entry, as an index into the JSON's `tagSets`
//   uint16[]     the values of each entry, as an index into the JSON's `values`
//   uint32[]     the bits of the signs of the words that follow each key in longer phrases, 0 where it opens none
//   uint8[]      flags: 1 an entry, 2 stands in a phrase behind its first word
//   uint8[]      the keys, one byte a letter
//   uint8[]      JSON: { tagSets, values, odd }, `odd` the keys that have letters outside the one-byte set
const MAGIC = 0x51414848
const HEADER = 8
const IS_ENTRY = 1
const CONTINUES = 2
const INDEX_BITS = 20
const INDEX_MASK = (1 << INDEX_BITS) - 1
const FIRST_ARABIC = 0x621
const LAST_ARABIC = 0x64a
const ARABIC_AT = 0x80

interface Side {
  readonly tagSets: readonly (readonly Tag[])[]
  readonly values: readonly Entry['values'][]
  readonly odd: readonly (readonly [key: string, index: number])[]
}

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

/** Packs a lexicon; the same lexicon gives the same bytes. */
export function packLexicon({ entries, openers, followers }: Words): Uint8Array {
  const keys = [...new Set([...entries.keys(), ...openers.keys(), ...followers])].sort()
  if (keys.length >= INDEX_MASK) throw new Error('more words than a packed lexicon can hold')
  const tagSets = new Map<string, number>()
  const values = new Map<string, number>()
  const index = (table: Map<string, number>, json: string): number => {
    if (!table.has(json)) table.set(json, table.size)
    return table.get(json)!
  }
  let slots = 1
  while (slots < keys.length * 2) slots *= 2
  const table = new Uint32Array(slots)
  const starts = new Uint32Array(keys.length + 1)
  const tagIds = new Uint16Array(keys.length)
  const valueIds = new Uint16Array(keys.length)
  const opening = new Uint32Array(keys.length)
  const flags = new Uint8Array(keys.length)
  const bytes: number[] = []
  const odd: [string, number][] = []
  keys.forEach((key, i) => {
    const entry = entries.get(key)
    tagIds[i] = index(tagSets, JSON.stringify(entry?.tags.names() ?? []))
    valueIds[i] = index(values, JSON.stringify(entry?.values ?? {}))
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
  const side: Side = {
    tagSets: [...tagSets.keys()].map((json) => JSON.parse(json)),
    values: [...values.keys()].map((json) => JSON.parse(json)),
    odd,
  }
  const json = new TextEncoder().encode(JSON.stringify(side))
  const header = Uint32Array.of(MAGIC, keys.length, slots, bytes.length, json.length, 0, 0, 0)
  const parts = [header, table, starts, tagIds, valueIds, opening, flags, Uint8Array.from(bytes), json]
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
  if (header[0] !== MAGIC) throw new Error('not a packed lexicon')
  const [, count, slots, keyBytes, jsonBytes] = header as unknown as [number, number, number, number, number]
  const table = new Int32Array(buffer, next(slots * 4), slots)
  const starts = new Uint32Array(buffer, next((count + 1) * 4), count + 1)
  const tagIds = new Uint16Array(buffer, next(count * 2), count)
  const valueIds = new Uint16Array(buffer, next(count * 2), count)
  const opening = new Int32Array(buffer, next(count * 4), count)
  const flags = new Uint8Array(buffer, next(count), count)
  const keys = new Uint8Array(buffer, next(keyBytes), keyBytes)
  const side = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, next(jsonBytes), jsonBytes)),
  ) as Side
  const odd = new Map(side.odd)
  const tagSets: (TagSet | undefined)[] = []
  const made: (Entry | undefined)[] = new Array(count)

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
    if (!isPlain) return odd.get(part(word, begin, end, lead, tail)) ?? -1
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
  const entryAt = (index: number): Entry | undefined => {
    if (index < 0 || (flags[index]! & IS_ENTRY) === 0) return undefined
    const id = tagIds[index]!
    return (made[index] ??= {
      tags: (tagSets[id] ??= tagSet(...side.tagSets[id]!)),
      values: side.values[valueIds[index]!]!,
    })
  }
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
