// Sets of tags as bits. Equal sets are one object, so that what is worked out for a set is worked out once.
import { type Tag, tagNames } from './tag.js'

const WORDS = Math.ceil(tagNames.length / 32)
const indexOf = new Map<string, number>(tagNames.map((tag, index) => [tag, index]))

/** The place of a tag among the bits; throws for a name that is no tag. */
export function tagIndex(tag: string): number {
  const index = indexOf.get(tag)
  if (index === undefined) throw new Error(`no such tag: ${tag}`)
  return index
}

/** An immutable set of tags. Made only by `tagSet`; two sets with the same tags are the same object. */
export class TagSet {
  readonly id: number
  readonly bits: Int32Array

  constructor(id: number, bits: Int32Array) {
    this.id = id
    this.bits = bits
  }

  has(tag: Tag): boolean {
    return this.hasIndex(tagIndex(tag))
  }

  hasIndex(index: number): boolean {
    return ((this.bits[index >> 5]! >>> (index & 31)) & 1) === 1
  }

  /** Whether at least one tag is in both sets. */
  meets(other: TagSet): boolean {
    for (let i = 0; i < WORDS; i++) if ((this.bits[i]! & other.bits[i]!) !== 0) return true
    return false
  }

  /** The set with the tags of both. */
  with(other: TagSet): TagSet {
    if (other === this) return this
    return intern(this.bits.map((word, i) => word | other.bits[i]!))
  }

  /** The set with the tags of this one that `other` lacks. */
  without(other: TagSet): TagSet {
    return intern(this.bits.map((word, i) => word & ~other.bits[i]!))
  }

  names(): Tag[] {
    return tagNames.filter((_, index) => this.hasIndex(index))
  }
}

const known = new Map<string, TagSet>()

function intern(bits: Int32Array): TagSet {
  const key = bits.join()
  let set = known.get(key)
  if (!set) known.set(key, (set = new TagSet(known.size, bits)))
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
