// The lexicon as one block of bytes, a hash table over the folded forms: how it is laid out, for who writes and who reads it.

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
export const MAGIC = 0x51414848
/** The numbers at the front. */
export const HEADER = 8
export type Header = [
  magic: number,
  count: number,
  slots: number,
  keyBytes: number,
  kindCount: number,
  setCount: number,
  valueCount: number,
  textBytes: number,
]
/** The letters of the longest key there may be. */
export const LONGEST_KEY = 255
export const IS_ENTRY = 1
export const CONTINUES = 2
const INDEX_BITS = 20
export const INDEX_MASK = (1 << INDEX_BITS) - 1
const FIRST_ARABIC = 0x621
const LAST_ARABIC = 0x64a
const ARABIC_AT = 0x80

/** The byte of a UTF-16 unit in a key, or -1. */
export const byteOf = (code: number): number =>
  code < ARABIC_AT ? code : code >= FIRST_ARABIC && code <= LAST_ARABIC ? code - FIRST_ARABIC + ARABIC_AT : -1

/** Whether a UTF-16 unit has no byte in a key. */
export const isOdd = (code: number): boolean => byteOf(code) < 0

export const SEED = 0x811c9dc5 | 0
/** One step of FNV-1a, over a UTF-16 unit. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** The hash of a key once all its units are in it. */
export const finished = (hash: number): number => hash ^ (hash >>> 15)

/** The bytes that so many take, for what follows begins at a multiple of four. */
export const round4 = (n: number): number => (n + 3) & ~3
