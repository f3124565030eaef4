// Sets of tags as bits. Equal sets are one object, so that what is worked out for a set is worked out once.
import { type Tag, tagNames } from './tag.js'

/** The words of 32 bits that a set takes. */
export const WORDS = 10
/** How many tags there may be, the user's own among them. */
export const MOST_TAGS = WORDS * 32
if (tagNames.length > MOST_TAGS) throw new Error(`more than ${MOST_TAGS} tags`)
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
  if (indexOf.size === MOST_TAGS) throw new Error(`more than ${MOST_TAGS - tagNames.length} tags of your own`)
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
  // its bits as fields: `meets` is asked millions of times, and a field is nearer than an element
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

  /** The set with this number, whose bits stand in `setBits`. */
  constructor(id: number) {
    const at = id << ROW
    this.id = id
    this.#a = setBits[at]!
    this.#b = setBits[at + 1]!
    this.#c = setBits[at + 2]!
    this.#d = setBits[at + 3]!
    this.#e = setBits[at + 4]!
    this.#f = setBits[at + 5]!
    this.#g = setBits[at + 6]!
    this.#h = setBits[at + 7]!
    this.#i = setBits[at + 8]!
    this.#j = setBits[at + 9]!
  }

  has(tag: Tag): boolean {
    return this.hasIndex(tagIndex(tag))
  }

  hasIndex(index: number): boolean {
    return ((setBits[(this.id << ROW) + (index >> 5)]! >>> (index & 31)) & 1) === 1
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
    if (!set) {
      const [mine, theirs] = [this.id << ROW, other.id << ROW]
      for (let word = 0; word < WORDS; word++) wanted[word] = setBits[mine + word]! | setBits[theirs + word]!
      this.#joined.set(other.id, (set = intern()))
    }
    return set
  }

  /** The set with the tags of this one that `other` lacks. */
  without(other: TagSet): TagSet {
    this.#left ??= new Map()
    let set = this.#left.get(other.id)
    if (!set) {
      const [mine, theirs] = [this.id << ROW, other.id << ROW]
      for (let word = 0; word < WORDS; word++) wanted[word] = setBits[mine + word]! & ~setBits[theirs + word]!
      this.#left.set(other.id, (set = intern()))
    }
    return set
  }

  /** The places of its tags among the bits, in order. */
  indices(): number[] {
    const indices: number[] = []
    for (let word = 0; word < WORDS; word++)
      for (let bits = setBits[(this.id << ROW) + word]!; bits !== 0; bits &= bits - 1)
        indices.push((word << 5) + 31 - Math.clz32(bits & -bits))
    return indices
  }

  names(): Tag[] {
    const names = tagNamesNow()
    return this.indices().map((index) => names[index] as Tag)
  }
}

/** The row of the set with the number n begins at `n << ROW`. */
export const ROW = Math.ceil(Math.log2(WORDS))

/** Every set that was made, by its number. */
export const tagSets: TagSet[] = []

/** The bits of every set, a row of `1 << ROW` words for each, in the order of their numbers: for who walks many tokens. */
export let setBits = new Int32Array(1 << (ROW + 10))

/** The bits of the set that `intern` is to find or make. */
const wanted = new Int32Array(WORDS)
/** By a hash of the bits the number of the last set made with it, and by the number of each set that of the one before. */
const lastAlike = new Map<number, number>()
const alikeBefore: number[] = []

function intern(): TagSet {
  let hash = 0
  for (let word = 0; word < WORDS; word++) hash = (Math.imul(hash, 0x01000193) ^ wanted[word]!) | 0
  hash ^= hash >>> 15
  const last = lastAlike.get(hash) ?? -1
  for (let id = last; id >= 0; id = alikeBefore[id]!) if (isWanted(id << ROW)) return tagSets[id]!
  const id = tagSets.length
  if ((id + 1) << ROW > setBits.length) {
    const longer = new Int32Array(setBits.length * 2)
    longer.set(setBits)
    setBits = longer
  }
  setBits.set(wanted, id << ROW)
  lastAlike.set(hash, id)
  alikeBefore.push(last)
  const set = new TagSet(id)
  tagSets.push(set)
  return set
}

function isWanted(row: number): boolean {
  for (let word = 0; word < WORDS; word++) if (setBits[row + word] !== wanted[word]) return false
  return true
}

/** Whether the set with this number has a tag in common with the one whose bits are the `WORDS` numbers from `at` on. */
export function meetBits(id: number, bits: Int32Array, at: number): boolean {
  const row = id << ROW
  for (let word = 0; word < WORDS; word++) if ((setBits[row + word]! & bits[at + word]!) !== 0) return true
  return false
}

/** The set whose bits are the `WORDS` numbers from `at` on. */
export function tagSetOf(bits: Int32Array, at: number): TagSet {
  for (let word = 0; word < WORDS; word++) wanted[word] = bits[at + word]!
  return intern()
}

/** The bits of a set, for `tagSetOf`. */
export const bitsOf = ({ id }: TagSet): Int32Array => setBits.slice(id << ROW, (id << ROW) + WORDS)

/** The sets of one tag that were asked for, by the place of the tag: the same few are asked for by many modules. */
const alone: TagSet[] = []

/** The set of these tags. */
export function tagSet(...tags: readonly Tag[]): TagSet {
  if (tags.length !== 1) return together(tags)
  const index = tagIndex(tags[0]!)
  alone[index] ??= together(tags)
  return alone[index]
}

function together(tags: readonly Tag[]): TagSet {
  wanted.fill(0)
  for (const tag of tags) {
    const index = tagIndex(tag)
    wanted[index >> 5]! |= 1 << (index & 31)
  }
  return intern()
}

export const noTags: TagSet = tagSet()

/** The tags of the user's own that were added so far. */
export const ownTags = (): TagSet => tagSet(...([...indexOf.keys()].slice(tagNames.length) as readonly Tag[]))
