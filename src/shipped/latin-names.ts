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
/** What stands before names is none, «Dr», and a place in short is one of anything: «St», «Wis». */
const TITLE = 'Honorific'
const SHORT = 'Abbreviation'
const PLACE = 'Place'
/** Its places of three letters are airports: «IST», «DEN»; its cities of as many are cities. */
const AIRPORT_LETTERS = 3
const IN_LETTERS = /^[a-z][a-z .'&-]+$/

/** A row for each name. */
export function latinNames(): Row[] {
  const { lexicon, tagSet } = (nlp.model() as Model).one
  return Object.entries(lexicon).flatMap(([form, listed]) => {
    if (!IN_LETTERS.test(form)) return []
    const own = [listed].flat()
    const isShort = own.includes(SHORT) || form.length === AIRPORT_LETTERS
    if (own.includes(TITLE) || (own.includes(PLACE) && isShort)) return []
    const tags = own.flatMap((tag) => [tag, ...(tagSet[tag]?.parents ?? [])])
    const [, tag] = OURS.find(([theirs]) => tags.includes(theirs)) ?? []
    return tag ? [{ tag, value: '', form }] : []
  })
}
