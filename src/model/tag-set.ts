// Sets of tags as bits. Equal sets are one object, so that what is worked out for a set is worked out once.
import { type Tag, tagNames } from './tag.js'

const WORDS = 10
if (tagNames.length > WORDS * 32) throw new Error(`more than ${WORDS * 32} tags`)
const indexOf = new Map<string, number>(tagNames.map((tag, index) => [tag, index]))

/** The place of a tag among the bits; throws for a name that is no tag. */
export function tagIndex(tag: string): number {
  const index = indexOf.get(tag)
  if (index === undefined) throw new Error(`no such tag: ${tag}`)
  return index
}

/** A tag of the user's own, from now on one of the tags; throws where there is no room for it. */
export function addTag(name: string): void {
  if (indexOf.has(name)) return
  if (indexOf.size === WORDS * 32)
    throw new Error(`more than ${WORDS * 32 - tagNames.length} tags of your own`)
  indexOf.set(name, indexOf.size)
}

/** Whether there is such a tag. */
export const isTag = (name: string): name is Tag => indexOf.has(name)

export const isOwnTag = (tag: Tag): boolean => tagIndex(tag) >= tagNames.length

/** The names of all tags, the user's own among them. */
export const tagNamesNow = (): string[] => [...indexOf.keys()]

/** An immutable set of tags. Made only by `tagSet`; two sets with the same tags are the same object. */
export class TagSet {
  readonly id: number
  readonly bits: Int32Array
  // the same bits as fields: `meets` is asked millions of times, and a field is nearer than an element
  readonly #a: number
  readonly #b: number
  readonly #c: number
  readonly #d: number
  readonly #e: number
  readonly #f: number
  readonly #g: number
  readonly #h: number
  readonly #i: number
  readonly #j: number
  /** What came of joining it with other sets and of taking them from it, by their numbers. */
  #joined: Map<number, TagSet> | undefined
  #left: Map<number, TagSet> | undefined

  constructor(id: number, bits: Int32Array) {
    this.id = id
    this.bits = bits
    this.#a = bits[0]!
    this.#b = bits[1]!
    this.#c = bits[2]!
    this.#d = bits[3]!
    this.#e = bits[4]!
    this.#f = bits[5]!
    this.#g = bits[6]!
    this.#h = bits[7]!
    this.#i = bits[8]!
    this.#j = bits[9]!
  }

  has(tag: Tag): boolean {
    return this.hasIndex(tagIndex(tag))
  }

  hasIndex(index: number): boolean {
    return ((this.bits[index >> 5]! >>> (index & 31)) & 1) === 1
  }

  /** Whether at least one tag is in both sets. */
  meets(other: TagSet): boolean {
    return (
      ((this.#a & other.#a) |
        (this.#b & other.#b) |
        (this.#c & other.#c) |
        (this.#d & other.#d) |
        (this.#e & other.#e) |
        (this.#f & other.#f) |
        (this.#g & other.#g) |
        (this.#h & other.#h) |
        (this.#i & other.#i) |
        (this.#j & other.#j)) !==
      0
    )
  }

  /** The same of the set with this number. */
  meetsNumbered(id: number): boolean {
    const at = id << ROW
    return (
      ((this.#a & setBits[at]!) |
        (this.#b & setBits[at + 1]!) |
        (this.#c & setBits[at + 2]!) |
        (this.#d & setBits[at + 3]!) |
        (this.#e & setBits[at + 4]!) |
        (this.#f & setBits[at + 5]!) |
        (this.#g & setBits[at + 6]!) |
        (this.#h & setBits[at + 7]!) |
        (this.#i & setBits[at + 8]!) |
        (this.#j & setBits[at + 9]!)) !==
      0
    )
  }

  /** The set with the tags of both. */
  with(other: TagSet): TagSet {
    this.#joined ??= new Map()
    let set = this.#joined.get(other.id)
    if (!set) this.#joined.set(other.id, (set = intern(this.bits.map((word, i) => word | other.bits[i]!))))
    return set
  }

  /** The set with the tags of this one that `other` lacks. */
  without(other: TagSet): TagSet {
    this.#left ??= new Map()
    let set = this.#left.get(other.id)
    if (!set) this.#left.set(other.id, (set = intern(this.bits.map((word, i) => word & ~other.bits[i]!))))
    return set
  }

  names(): Tag[] {
    return [...(indexOf.keys() as Iterable<Tag>)].filter((_, index) => this.hasIndex(index))
  }
}

/** The row of the set with the number n begins at `n << ROW`. */
export const ROW = Math.ceil(Math.log2(WORDS))

/** By a hash of the bits. */
const known = new Map<number, TagSet[]>()
/** Every set that was made, by its number. */
export const tagSets: TagSet[] = []

/** The bits of every set, a row of `1 << ROW` words for each, in the order of their numbers: for who walks many tokens. */
export let setBits = new Int32Array(1 << (ROW + 10))

function intern(bits: Int32Array): TagSet {
  let hash = 0
  for (let word = 0; word < WORDS; word++) hash = (Math.imul(hash, 0x01000193) ^ bits[word]!) | 0
  hash ^= hash >>> 15
  let alike = known.get(hash)
  if (!alike) known.set(hash, (alike = []))
  for (const set of alike) if (set.bits.every((word, at) => word === bits[at])) return set
  const set = new TagSet(tagSets.length, bits)
  alike.push(set)
  tagSets.push(set)
  if (tagSets.length << ROW > setBits.length) {
    const longer = new Int32Array(setBits.length * 2)
    longer.set(setBits)
    setBits = longer
  }
  setBits.set(bits, set.id << ROW)
  return set
}

/** The set of these tags. */
export function tagSet(...tags: readonly Tag[]): TagSet {
  const bits = new Int32Array(WORDS)
  for (const tag of tags) {
    const index = tagIndex(tag)
    bits[index >> 5]! |= 1 << (index & 31)
  }
  return intern(bits)
}

export const noTags: TagSet = tagSet()

/** The tags of the user's own that were added so far. */
export const ownTags = (): TagSet => tagSet(...([...indexOf.keys()].slice(tagNames.length) as readonly Tag[]))
