// Names that stand in no list as they are written: a foreign one in another spelling, «أبو» written onto a name.
import { levantineSpellings, underVowels } from '../arabic/foreign-spelling.js'
import { isJoinedKunya } from '../arabic/name-spelling.js'
import { nameTags, placeTags } from '../lexicon/derived-tags.js'
import { type Entry, restrict } from '../lexicon/entry.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { COMMON } from '../model/plain-tags.js'
import { tagSet } from '../model/tag-set.js'

const FOREIGN = tagSet('ForeignGivenName', 'ForeignFamilyName')
/** What a name in another spelling is too seldom told apart from. */
const BESIDES = placeTags.with(tagSet('Common', 'Organisation', 'OrgName'))
const KUNYA: Entry = { tags: tagSet('FamilyName'), values: {} }

/** What a folded word is that no list has, if it is a name all the same. */
export function unlistedName(word: string, lexicon: Lexicon): Entry | undefined {
  for (const spelling of levantineSpellings(word)) {
    const entry = lexicon.find(spelling)
    if (entry?.tags.meets(FOREIGN) && !entry.tags.meets(COMMON)) return restrict(entry, nameTags)
  }
  return isJoinedKunya(word) ? KUNYA : undefined
}

/** The tags of a foreign name that a word in no list is but for a vowel; undefined where there is none. */
export const likeName = (word: string, lexicon: Lexicon): Entry | undefined =>
  underVowels(word, (name, at, dropped, letter) => {
    const entry = lexicon.findSpliced(name, at, dropped, letter)
    return entry?.tags.meets(FOREIGN) && !entry.tags.meets(BESIDES) ? restrict(entry, nameTags) : undefined
  })
