// What a run of Latin words names: told by the names of the lexicon among its words.
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Tag } from '../model/tag.js'
import { tagSet } from '../model/tag-set.js'

/** What a run may name; the first that any of its names is. */
const NAMES = (['Organisation', 'Figure', 'City'] as const).map((tag) => ({ tag, set: tagSet(tag) }))
const FIGURE = NAMES[1]!
const CITY = NAMES[2]!
const ENDING = /(?:['’]s?|\.)$/
const MOST_WORDS = 4

/** The tag for a folded run of Latin words, or undefined where it names nothing. Looks at each word a few times. */
export function latinTag(run: string, lexicon: Lexicon): Tag | undefined {
  const words = run.split(' ').map((word) => word.replace(ENDING, ''))
  const found = new Set<Tag>()
  let others = 0
  for (let at = 0; at < words.length; ) {
    const { tag, length } = nameAt(words, at, lexicon)
    // «John Ford»: a name that is a company’s too
    if (tag === FIGURE.tag && found.size === 0) return tag
    if (tag) found.add(tag)
    else others++
    at += length
  }
  const tag = NAMES.find((name) => found.has(name.tag))?.tag
  // «The Merchant of Venice» is no city
  return tag === CITY.tag && others > 0 ? undefined : tag
}

/** What the longest name that begins with the word at `at` is a name of; one word where there is none. */
function nameAt(words: readonly string[], at: number, lexicon: Lexicon): { tag?: Tag; length: number } {
  let longest: { tag?: Tag; length: number } = { length: 1 }
  let key = words[at]!
  for (let length = 1; length <= MOST_WORDS; length++) {
    const tags = lexicon.find(key)?.tags
    const name = tags && NAMES.find(({ set }) => tags.meets(set))
    if (name) longest = { tag: name.tag, length }
    if (at + length >= words.length || lexicon.opens(key) === 0) break
    key += ` ${words[at + length]!}`
  }
  return longest
}
