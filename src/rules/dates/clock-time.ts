// What the words of a clock time say: the hour, the minutes, the part of the day that says which half of it is meant.
import { ARTICLE, HEH } from '../../arabic/letters.js'
import type { Token } from '../../model/document.js'
import type { Context, Group, Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { dayOfMonth, numberOf } from './read.js'
import { dated } from './values.js'

export const NOON = 12
const EVENING = 6
const MORNING_ENDS = 10
const MINUTES = 60
export const MIDNIGHT = '00:00'
const DAY_HOURS = 24

/** The 24-hour clock of an hour and the part of the day it lies in. */
function hourOf(hour: number, part: string | undefined): number {
  if (hour > NOON) return hour
  // «الثانية ليلا» is after midnight, «التاسعة ليلا» before
  if (part === 'night') return hour === NOON ? 0 : hour < EVENING ? hour : hour + NOON
  if (part === 'pm') return hour === NOON ? hour : hour + NOON
  if (part === 'am') return hour === NOON ? 0 : hour
  // one or five o'clock «ظهرا» is after noon, eleven is before
  return part === 'noon' && hour < MORNING_ENDS ? hour + NOON : hour
}

/** The part of the day; twelve o'clock «منتصف الليل» is at night. */
export function partOf({ tokens }: Group): string | undefined {
  const values = tokens.at(-1)?.form.values
  if (values?.ClockName !== undefined) return values.ClockName === MIDNIGHT ? 'night' : 'noon'
  return tokens.find(({ form }) => form.values.DayPart !== undefined)?.form.values.DayPart
}

export function time(hour: number, minute: number, part: string | undefined): Reading<'date'> | undefined {
  const total = (hourOf(hour, part) * MINUTES + minute + DAY_HOURS * MINUTES) % (DAY_HOURS * MINUTES)
  if (!(hour >= 0 && hour <= DAY_HOURS) || !(minute > -MINUTES && minute < MINUTES)) return undefined
  const digits = (n: number): string => String(n).padStart(2, '0')
  return { value: dated(`T${digits(Math.floor(total / MINUTES))}:${digits(total % MINUTES)}`, 'minute') }
}

/**
 * «بتوقيت غرينتش» belongs to the time; the place in «بتوقيت مكة المكرمة» is a mention of its own, and so is the day
 * in «الثامنة من مساء أمس».
 */
export function inZone(
  reading: Reading<'date'> | undefined,
  part: Group,
  zone: Group,
): Reading<'date'> | undefined {
  const isUniversal = zone.tokens.some(({ form }) => form.tags.has('UniversalTime'))
  if (!reading) return undefined
  if (part.tokens.length > 1 && !part.tokens[1]!.form.tags.has('Definite'))
    return { ...reading, to: part.from }
  return zone.tokens.length > 0 && !isUniversal ? { ...reading, to: zone.from } : reading
}

const FRACTIONS = { HalfWord: 30, ThirdWord: 20, QuarterWord: 15 } as const

/** Minutes of «والنصف», «والربع», «إلا ربعا», «وعشر دقائق», «والنصف وخمس دقائق»; NaN where there is no such number. */
export function minutesOf({ tokens }: Group): number {
  let minutes = 0
  let sign = 1
  let count: (typeof tokens)[number][] = []
  const counted = (): number => (count.length > 0 ? sign * dayOfMonth({ tokens: count }) : 0)
  for (const token of tokens) {
    const { tags } = token.form
    const fraction = (Object.keys(FRACTIONS) as (keyof typeof FRACTIONS)[]).find((tag) => tags.has(tag))
    if (tags.has('Except')) sign = -1
    else if (fraction) minutes += sign * FRACTIONS[fraction]
    else if (!Number.isNaN(numberOf(token))) count = [...count, token]
    else if (tags.has('TimeUnit')) {
      minutes += counted()
      count = []
    }
  }
  return minutes + counted()
}

/** Whether a number word is an hour of the clock: feminine and with the article. */
export function isHour({ form: { normal, tags } }: Token): boolean {
  if (!tags.has('OrdinalWord') && !tags.has('Numeral')) return false
  return normal.startsWith(ARTICLE) && normal.split(' ')[0]!.endsWith(HEH)
}

const OF_CLOCK = tagSet('Digits', 'HalfWord', 'QuarterWord', 'ThirdWord', 'ClockName')

/** Where a day begins: behind the part of the day that belongs to a time, «السادسة مساء الاثنين», «8 مساء الجمعة 14 مايو». */
export function beginBehindTime(lead: Group, { tokens, from }: Context): number | undefined {
  const [first] = lead.tokens
  if (lead.from === from || !first?.form.tags.has('DayPart') || first.form.tags.has('RelativeDay'))
    return undefined
  const { form } = tokens[lead.from - 1]!
  const isTime =
    isHour(tokens[lead.from - 1]!) || form.tags.meets(OF_CLOCK) || form.values.TimeUnit === 'minute'
  return isTime ? lead.from + 1 : undefined
}

/** Whether digits belong to something longer: a date, a score, an address. */
export function goesOn({ from, to }: { from: number; to: number }, context: Context): boolean {
  const before = from > context.from ? context.tokens[from - 1]!.form.tags : undefined
  const after = to < context.to ? context.tokens[to]!.form.tags : undefined
  return before?.has('Slash') === true || before?.has('Colon') === true || after?.has('Slash') === true
}

const LINKS = tagSet('Waw', 'To', 'Dash', 'Between')
const LINKS_OR_HOUR = tagSet('Waw', 'To', 'Dash', 'From', 'ClockWord')
const IN_STRETCH = tagSet(
  'OrdinalWord',
  'Numeral',
  'Digits',
  'Waw',
  'To',
  'Dash',
  'DayPart',
  'HalfWord',
  'QuarterWord',
  'ThirdWord',
  'Except',
  'TimeUnit',
)
const LONGEST_STRETCH = 7

/** Whether the hour is the second of two that الساعة or a part of the day makes times: «بين الساعة الثامنة والعاشرة». */
export function endsStretch({ from }: Group, { tokens, from: begin }: Context): boolean {
  if (from === begin || !tokens[from - 1]!.form.tags.meets(LINKS)) return false
  for (let at = from - 1; at >= begin && at > from - LONGEST_STRETCH; at--) {
    const { tags } = tokens[at]!.form
    if (tags.has('ClockWord') || tags.has('DayPart')) return true
    if (!tags.meets(IN_STRETCH)) return false
  }
  return false
}

/** The part of the day that the later of two hours has for both: «بين الساعة الثانية والخامسة عصرا». */
export function partAhead(hour: number, at: number, { tokens, to }: Context): string | undefined {
  if (at >= to || !tokens[at]!.form.tags.meets(LINKS)) return undefined
  let next = at
  while (next < to && tokens[next]!.form.tags.meets(LINKS_OR_HOUR)) next++
  const later = next < to ? tokens[next]! : undefined
  const isTime = later && (isHour(later) || later.form.tags.has('Digits'))
  if (!isTime || !(numberOf(later) > hour % NOON && numberOf(later) <= NOON)) return undefined
  const minutes = next + 2 < to && tokens[next + 1]!.form.tags.has('Colon') ? 2 : 0
  const part = tokens[next + minutes + 1]
  const name = next + minutes + 1 < to ? part?.form.values.DayPart : undefined
  // «من 9 إلى 12 ظهرا» begins in the morning
  return name === 'noon' && numberOf(later) === NOON ? undefined : name
}

const ENDS_CLAUSE = tagSet('Verb', 'ReportVerb', 'Semicolon', 'Colon', 'ClockWord')
const FARTHEST_PART = 10

/** The part of the day that the words before an hour name: «مساء الخميس الساعة الثامنة». */
export function partBefore(at: number, { tokens, from }: Context): string | undefined {
  for (let i = at - 1; i >= from && i > at - FARTHEST_PART; i--) {
    const { tags, values } = tokens[i]!.form
    if (values.DayPart !== undefined) return values.DayPart
    if (tags.meets(ENDS_CLAUSE)) return undefined
  }
  return undefined
}
