// When one name stands for another, fuller one.
import type { Mention } from '../model/fact.js'
import type { Named, StandsFor } from './link-names.js'
import type { Naming } from './name-words.js'

type Words = readonly string[]

/**
 * A family name, a name with parts left out, or its beginning; a given name alone as a last resort. A given name
 * that is not the first one is the father's: «حسن الجبوري» is not «سامر حسن الجبوري».
 */
export const samePerson: StandsFor = ({ words: short, gender }, { words: full }) => {
  if (short.length > 1 && gender !== undefined && short[0] !== full[0]) return false
  return begins(short, full) || leavesOut(short, full)
}

/**
 * The same name with another head that tells the same class, or without its head, or its beginning, or the name with
 * inner words left out: «أكاديمية الطيران المدني» for «الأكاديمية السعودية للطيران المدني».
 */
export const sameBody: StandsFor = (short, full) => {
  const bare = short.words.slice(short.heads)
  const fullBare = full.words.slice(full.heads)
  if (begins(short.words, full.words)) return true
  if (short.heads > 0 && full.heads > 0 && same(bare, fullBare)) return classOf(short) === classOf(full)
  return begins(short.words, fullBare) || shortens(short.words, full)
}

const FEWEST_KEPT = 2

/** Whether the words are the full name's with inner words left out, or its end behind a head. */
function shortens(short: Words, { words: full, heads }: Naming<Named>): boolean {
  if (short[0] === full[0]) return short.length > FEWEST_KEPT && leavesOut(short, full)
  return short.length >= FEWEST_KEPT && heads > 0 && same(short, full.slice(-short.length))
}

const classOf = ({ mention }: Naming<Named>): string | undefined =>
  (mention as Mention<'organisation'>).value.class

const same = (a: Words, b: Words): boolean => a.length === b.length && begins(a, b)

const begins = (short: Words, full: Words): boolean => short.every((word, i) => word === full[i])

/** Whether the words are some of the full name's in their order, its last among them. */
function leavesOut(short: Words, full: Words): boolean {
  let at = 0
  for (const word of full) if (word === short[at]) at++
  return at === short.length && short.at(-1) === full.at(-1)
}
