// A reading of a word in the making.
import type { Form } from '../model/document.js'
import type { TagSet } from '../model/tag-set.js'

/** `cost` is how doubtful it is; 0 is a word that stands in the lists as it is. */
export interface Draft {
  readonly base: string
  readonly tags: TagSet
  readonly values: Form['values']
  readonly cost: number
}

/** A listed reading with what an inflected one adds to it. */
export const joined = (listed: Draft, { base, tags, values }: Draft): Draft => ({
  base,
  tags: listed.tags.with(tags),
  values: { ...values, ...listed.values },
  cost: listed.cost,
})
