// The lexicon written as a block of bytes, when the program is built.
import { bitsOf } from '../model/tag-set.js'
import {
  byteOf,
  CONTINUES,
  finished,
  type Header,
  hashed,
  INDEX_MASK,
  IS_ENTRY,
  LONGEST_KEY,
  MAGIC,
  round4,
  SEED,
} from './block.js'
import type { Words } from './lexicon.js'

/** At least so many slots for a key: most words of a text are in no list, and are to be known by the first look. */
const SLOTS_PER_KEY = 1.5
const MOST_ENTRIES = 1 << 16

function hashOf(key: string): number {
  let hash = SEED
  for (let i = 0; i < key.length; i++) hash = hashed(hash, key.charCodeAt(i))
  return finished(hash)
}

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
  const long = keys.find((key) => key.length > LONGEST_KEY)
  if (long !== undefined) throw new Error(`more letters than a key can have: ${long}`)
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
  const header: Header = [
    MAGIC,
    keys.length,
    slots,
    bytes.length,
    kinds.size,
    tagSets.size,
    values.size,
    texts.bytes.length,
  ]
  const parts = [
    Uint32Array.from(header),
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
