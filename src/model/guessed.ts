// Whether a word is what its tags say because a list has it, or because an ending or a pattern makes it so.
import type { Form } from './document.js'
import { DEFINITE } from './plain-tags.js'
import { tagSet } from './tag-set.js'

/** What the lists say a word is; one that only a pattern makes ordinary is none of them. */
export const LISTED = tagSet(
  'Noun',
  'Adjective',
  'Verb',
  'Adverb',
  'Function',
  'ReportVerb',
  'Title',
  'Toponym',
  'Nationality',
  'OrgHead',
  'PlaceHead',
  'Organisation',
)
/** How many letters the article has. */
const ARTICLE = 2

/** Whether a word stands in no list as it is: an ending or a pattern makes it what it is taken for. */
export function isGuessed({ tags, base, normal }: Form): boolean {
  if (!tags.meets(LISTED)) return true
  return (
    base !== normal &&
    !(tags.meets(DEFINITE) && base.length + ARTICLE === normal.length && normal.endsWith(base))
  )
}
