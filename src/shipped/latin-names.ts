// Names in Latin letters that the Arabic press writes: those of compromise's English word lists, taken when the lexicon
// is packed.
import nlp from 'compromise/two'
import type { Row } from '../lexicon/entry.js'
import type { Tag } from '../model/tag.js'

/** What the part of compromise that we read looks like. */
interface Model {
  readonly one: {
    readonly lexicon: Readonly<Record<string, string | readonly string[]>>
    /** What each of its tags is a kind of. */
    readonly tagSet: Readonly<Record<string, { readonly parents: readonly string[] }>>
  }
}

/** compromise's tags, and ours for them: the first that a word has is meant. */
const OURS: readonly (readonly [string, Tag])[] = [
  ['Organization', 'Organisation'],
  ['Person', 'Figure'],
  ['Place', 'City'],
]
const IN_LETTERS = /^[a-z][a-z .'&-]+$/

/** A row for each name. */
export function latinNames(): Row[] {
  const { lexicon, tagSet } = (nlp.model() as Model).one
  return Object.entries(lexicon).flatMap(([form, listed]) => {
    if (!IN_LETTERS.test(form)) return []
    const tags = [listed].flat().flatMap((tag) => [tag, ...(tagSet[tag]?.parents ?? [])])
    const [, tag] = OURS.find(([theirs]) => tags.includes(theirs)) ?? []
    return tag ? [{ tag, value: '', form }] : []
  })
}
