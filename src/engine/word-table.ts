// Words to what is known of them, found by their letters where they stand in the text, so that a word that is known
// is never made a string of its own. The words are kept apart from the texts they came from.

const FEWEST_SLOTS = 1 << 10
const FEWEST_LETTERS = 1 << 13
const LONGEST = 0xffff
const SLOT_BITS = 2
/** Numbers a slot takes: the hash, where the letters begin, the index of the value + 1 or 0 for a free slot, none. */
const SLOT = 1 << SLOT_BITS
const LETTERS = 1
const INDEX = 2

/** A hash table from words to values; open addressing, linear probing, at most half full. */
export class WordTable<Value> {
  #slots = new Int32Array(FEWEST_SLOTS * SLOT)
  /** Each word's length, then its letters. */
  #letters = new Uint16Array(FEWEST_LETTERS)
  /** How many of the letters are taken. */
  #taken = 0
  #values: Value[] = []

  get size(): number {
    return this.#values.length
  }

  /** What is known of the word at `start`. */
  find(text: string, start: number, end: number): Value | undefined {
    const hash = hashOf(text, start, end)
    const slots = this.#slots
    const mask = slots.length - 1
    for (let slot = (hash << SLOT_BITS) & mask; ; slot = (slot + SLOT) & mask) {
      const index = slots[slot + INDEX]!
      if (index === 0) return undefined
      if (slots[slot] === hash && this.#isWord(slots[slot + LETTERS]!, text, start, end))
        return this.#values[index - 1]
    }
  }

  /** Adds a word that is not in the table. Of a word of 65,536 letters or more nothing is kept. */
  add(text: string, start: number, end: number, value: Value): void {
    const length = end - start
    if (length > LONGEST) return
    if (this.#values.length * 2 * SLOT >= this.#slots.length) this.#grow()
    const at = this.#taken
    this.#taken += length + 1
    while (this.#taken > this.#letters.length) {
      const letters = new Uint16Array(this.#letters.length * 2)
      letters.set(this.#letters)
      this.#letters = letters
    }
    this.#letters[at] = length
    for (let i = 0; i < length; i++) this.#letters[at + 1 + i] = text.charCodeAt(start + i)
    this.#values.push(value)
    this.#enter(hashOf(text, start, end), at, this.#values.length)
  }

  clear(): void {
    this.#slots.fill(0)
    this.#taken = 0
    this.#values = []
  }

  #isWord(at: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters
    if (letters[at] !== end - start) return false
    for (let i = start; i < end; i++) if (letters[++at] !== text.charCodeAt(i)) return false
    return true
  }

  #enter(hash: number, letters: number, index: number): void {
    const mask = this.#slots.length - 1
    let slot = (hash << SLOT_BITS) & mask
    while (this.#slots[slot + INDEX] !== 0) slot = (slot + SLOT) & mask
    this.#slots[slot] = hash
    this.#slots[slot + LETTERS] = letters
    this.#slots[slot + INDEX] = index
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * 2)
    for (let slot = 0; slot < slots.length; slot += SLOT)
      if (slots[slot + INDEX] !== 0) this.#enter(slots[slot]!, slots[slot + LETTERS]!, slots[slot + INDEX]!)
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
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
