// A half, a third or a quarter of a stretch of the calendar, and its weeks, as the part of it that they lie in.
import type { DateValue } from '../../model/fact.js'
import type { Group } from '../../model/rule.js'
import { dayOfMonth } from './read.js'

/** How many of such a share the whole has; a month has four weeks and a bit. */
const SHARES = { HalfWord: 2, ThirdWord: 3, QuarterWord: 4, TimeUnit: 4 } as const
const WORDS = Object.keys(SHARES) as readonly (keyof typeof SHARES)[]

/** The part that «النصف الثاني», «الثلث الأخير», «الأسبوع الأول» are; undefined where there is no such one. */
export function partOfShare(share: Group, place: Group): DateValue['part'] {
  const { tags, values } = share.tokens[0]!.form
  if (!tags.has('Definite') || (values.TimeUnit ?? 'week') !== 'week') return undefined
  const shares = SHARES[WORDS.find((tag) => tags.has(tag))!]
  const n = place.tokens[0]!.form.values.Last === 'final' ? shares : dayOfMonth(place)
  if (!(n >= 1 && n <= shares)) return undefined
  if (n === 1) return 'start'
  return n === shares ? 'end' : 'middle'
}
