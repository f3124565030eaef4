// Words to numbers, found by their letters where they stand in the text, so that a word that is known is never made a
// string of its own. The words are kept apart from the texts they came from.
import { doubled } from './columns.js'

const FEWEST_SLOTS = 1 << 12
const FEWEST_LETTERS = 1 << 14
const LONGEST = 0xffff
/** A slot holds the number of a word + 1 in its low bits, 0 where it is free, and as much of its hash as fits. */
const NUMBER_BITS = 20
const NUMBER_MASK = (1 << NUMBER_BITS) - 1
/** How many words a table can hold. */
export const MOST_WORDS = NUMBER_MASK - 1

/** A hash table of words in the order in which they came; open addressing, linear probing, at most half full. */
export class WordTable {
  #slots = new Int32Array(FEWEST_SLOTS)
  /** Each word's length, then its letters. */
  #letters = new Uint16Array(FEWEST_LETTERS)
  /** How many of the letters are taken. */
  #taken = 0
  /** Where the letters of each word begin, and what the table is asked for. */
  #starts = new Int32Array(FEWEST_SLOTS)
  #values = new Int32Array(FEWEST_SLOTS)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The value of the word at `start`, -1 where it is not in the table. */
  find(text: Uint16Array, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot]!
      if (held === 0) return -1
      if (((held ^ hash) & ~NUMBER_MASK) !== 0) continue
      const number = (held & NUMBER_MASK) - 1
      if (this.#isWord(this.#starts[number]!, text, start, end)) return this.#values[number]!
    }
  }

  /** Adds a word that is not in the table; of one of 65,536 letters or more nothing is kept. */
  add(text: Uint16Array, start: number, end: number, value: number): void {
    const length = end - start
    if (length > LONGEST) return
    if (this.#size * 2 >= this.#slots.length) this.#grow()
    const at = this.#taken
    this.#taken += length + 1
    while (this.#taken > this.#letters.length) this.#letters = doubled(this.#letters)
    this.#letters[at] = length
    this.#letters.set(text.subarray(start, end), at + 1)
    if (this.#size === this.#starts.length) {
      this.#starts = doubled(this.#starts)
      this.#values = doubled(this.#values)
    }
    this.#starts[this.#size] = at
    this.#values[this.#size] = value
    this.#enter(hashOf(text, start, end), ++this.#size)
  }

  clear(): void {
    this.#slots.fill(0)
    this.#taken = 0
    this.#size = 0
  }

  #isWord(at: number, text: Uint16Array, start: number, end: number): boolean {
    const letters = this.#letters
    if (letters[at] !== end - start) return false
    for (let i = start; i < end; i++) if (letters[++at] !== text[i]!) return false
    return true
  }

  #enter(hash: number, entry: number): void {
    const mask = this.#slots.length - 1
    let slot = hash & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = (hash & ~NUMBER_MASK) | entry
  }

  /** The bits of a hash that a slot keeps do not tell its new place, so the words are hashed again. */
  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    for (let number = 0; number < this.#size; number++) {
      const at = this.#starts[number]!
      let hash = SEED
      for (let i = 1; i <= this.#letters[at]!; i++) hash = hashed(hash, this.#letters[at + i]!)
      this.#enter(finished(hash), number + 1)
    }
  }
}

const SEED = 0x811c9dc5 | 0
/** One step of FNV-1a over a UTF-16 unit. */
const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
const finished = (hash: number): number => hash ^ (hash >>> 15)

function hashOf(text: Uint16Array, start: number, end: number): number {
  let hash = SEED
  for (let i = start; i < end; i++) hash = hashed(hash, text[i]!)
  return finished(hash)
}

/** V8 makes a slice this long a window on the whole text, which then lives as long as the slice. */
const FEWEST_SHARED = 13

/** A part of a text that may be kept longer than the text. */
export function copied(text: string, start: number, end: number): string {
  if (end - start < FEWEST_SHARED) return text.slice(start, end)
  let copy = ''
  for (let at = start; at < end; at++) copy += text[at]
  return copy
}
