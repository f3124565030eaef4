// Names that stand in no list as they are written: a foreign one in another spelling, «أبو» written onto a name.
import { levantineSpellings } from '../arabic/foreign-spelling.js'
import { isJoinedKunya } from '../arabic/name-spelling.js'
import { nameTags } from '../lexicon/derived-tags.js'
import { type Entry, restrict } from '../lexicon/entry.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { tagSet } from '../model/tag-set.js'

const FOREIGN = tagSet('ForeignGivenName', 'ForeignFamilyName')
const COMMON = tagSet('Common')
const KUNYA: Entry = { tags: tagSet('FamilyName'), values: {} }

/** What a folded word is that no list has, if it is a name all the same. */
export function unlistedName(word: string, lexicon: Lexicon): Entry | undefined {
  for (const spelling of levantineSpellings(word)) {
    const entry = lexicon.find(spelling)
    if (entry?.tags.meets(FOREIGN) && !entry.tags.meets(COMMON)) return restrict(entry, nameTags)
  }
  return isJoinedKunya(word) ? KUNYA : undefined
}
