// Dates in digits only: day/month/year, ISO order, points and dashes, two parts, with or without an era.
import { dayNumber, weekday } from '../../arabic/calendars.js'
import type { Token } from '../../model/document.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { beginBehindTime } from './clock-time.js'
import { closed } from './days.js'
import { nearestAt } from './direction.js'
import { ERA, LEAD } from './patterns.js'
import { eraOf, fullYear, isCounted, numberOf, weekdayOf } from './read.js'
import { gregorianDay, gregorianMonth, hijriDay, nearestHijriYear } from './values.js'

const LONGEST_MONTH = 31
const MONTHS = 12
/** A Hijri year in digits looks like this until the year 2071 of the Gregorian calendar. */
const HIJRI_LIKE = [1340, 1500] as const
const YEARS = [1800, 2100] as const

/** The day of three numbers: day/month/year unless only the other order is possible, ISO order known by its year. */
export function dayOf(a: number, b: number, c: number, era: string | undefined): DateValue | undefined {
  const [day, month, year] = a > LONGEST_MONTH ? [c, b, a] : b > MONTHS && a <= MONTHS ? [b, a, c] : [a, b, c]
  const full = fullYear(year, era)
  if (era === 'hijri' || (era === undefined && full >= HIJRI_LIKE[0] && full <= HIJRI_LIKE[1]))
    return hijriDay(day, month, full)
  return gregorianDay(day, month, full, undefined, 'nearest')
}

function threeNumbers(a: Group, b: Group, c: Group, era: Group): DateValue | undefined {
  const [first, second, third] = [a, b, c].map((group) => numberOf(group.tokens[0]!)) as [
    number,
    number,
    number,
  ]
  // 16/3/1 could be anything; a date has a year of at least two digits
  const isShort = normal(c).length < 2 && normal(a).length !== 4
  return isShort ? undefined : dayOf(first, second, third, eraOf(era))
}

const HOUR = /^t([01]\d|2[0-3])$/

/** The rest of a timestamp, «T14:30:00Z», and the token behind it. */
function timeBehind({ to }: Group, { tokens, to: end }: Context): { value: string; to: number } | undefined {
  const hour = to < end ? HOUR.exec(tokens[to]!.form.normal)?.[1] : undefined
  const minute = to + 2 < end && tokens[to + 1]!.form.tags.has('Colon') ? tokens[to + 2]!.form.normal : ''
  if (hour === undefined || !/^[0-5]\d$/.test(minute)) return undefined
  let last = to + 2
  while (last + 1 < end && tokens[last + 1]!.tied) last++
  return { value: `T${hour}:${minute}`, to: last + 1 }
}

const POINTED = /^(?:(\d{4})\.(\d{1,2})\.(\d{1,2})|(\d{1,2})[.,،](\d{1,2})[.,،](\d{2}|\d{4}))$/
const TWO_DIGITS = /^\d{1,2}$/
const FOUR_DIGITS = /^\d{4}$/

const normal = (group: Group): string => group.tokens[0]!.form.normal

/** A day and a month in digits. */
function twoNumbers(day: Group, month: Group, context: Context): DateValue | undefined {
  return gregorianDay(
    numberOf(day.tokens[0]!),
    numberOf(month.tokens[0]!),
    undefined,
    context.published,
    nearestAt(context, day.from),
  )
}

/** The Hijri day of two numbers, where the weekday falls on it and not on the Gregorian one. */
function hijriByWeekday(lead: Group, day: Group, month: Group, context: Context): DateValue | undefined {
  const wanted = weekdayOf(lead)
  const { published } = context
  const [d, m] = [numberOf(day.tokens[0]!), numberOf(month.tokens[0]!)]
  if (wanted === undefined || !published || m > MONTHS) return undefined
  const falls = (value: DateValue | undefined): boolean => {
    const [y, mm, dd] = (value?.value ?? '').split('-').map(Number)
    return weekday(dayNumber({ year: y!, month: mm!, day: dd! })) === wanted
  }
  const islamic = hijriDay(d, m, nearestHijriYear(m, published))
  return falls(islamic) && !falls(twoNumbers(day, month, context)) ? islamic : undefined
}

/** «978-3-16-148410»: a dash that touches the digits on both sides goes on with them. */
function isLonger(first: Group, last: Group, { tokens }: Context): boolean {
  const ties = (dash: Token | undefined, next: Token | undefined): boolean =>
    dash?.form.tags.has('Dash') === true && dash.tied && next?.tied === true
  const { from } = first
  const { to } = last
  return ties(tokens[from - 1], tokens[from]) || ties(tokens[to], tokens[to + 1])
}

export const numericRules = [
  defineRule({
    id: 'date/slashes',
    kind: 'date',
    means: 'three numbers with slashes or dashes: 18/2/2021, 2021-02-18',
    match: `${LEAD} [<a>#Digits] (#Slash|#Dash) [<b>#Digits] (#Slash|#Dash) [<c>#Digits] ${ERA}`,
    resolve: ({ lead, a, b, c, era }, context) => {
      if (context.tokens[a.from - 1]?.form.tags.has('Numbered') || isLonger(a, c, context)) return undefined
      const value = threeNumbers(a, b, c, era)
      const to = era.tokens.length > 0 ? era.to : c.to
      const time = timeBehind(c, context)
      const from = beginBehindTime(lead, context)
      if (value && time)
        return {
          value: { ...value, value: `${value.value}${time.value}`, grain: 'minute' },
          from,
          to: time.to,
        }
      return value && { value, from, to: closed(lead, a, to, context) }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/spaces',
    kind: 'date',
    means: 'three numbers with spaces: 18 02 2021',
    match: `[<lead>(#DayWord|#Weekday)+?] [<a>#Digits] [<b>#Digits] [<c>#Digits] ${ERA}`,
    resolve: ({ lead, a, b, c, era }, context) => {
      const isDate =
        TWO_DIGITS.test(normal(b)) &&
        (TWO_DIGITS.test(normal(a))
          ? FOUR_DIGITS.test(normal(c))
          : FOUR_DIGITS.test(normal(a)) && TWO_DIGITS.test(normal(c)))
      const value = isDate && !isInTelephone(lead, a, c, context) ? threeNumbers(a, b, c, era) : undefined
      return value && { value }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/points',
    kind: 'date',
    means: 'three numbers with points: 18.2.2021',
    match: `[<lead>(#DayWord|#Weekday)+?] #Comma? [<digits>#Digits] ${ERA}`,
    resolve: ({ digits, era }) => {
      const [a, b, c] = (POINTED.exec(normal(digits)) ?? []).slice(1).filter(Boolean).map(Number)
      const value = a === undefined ? undefined : dayOf(a, b!, c!, eraOf(era))
      return value && { value }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/day-slash-month',
    kind: 'date',
    means: 'a weekday and two numbers with a slash or a dash: الخميس 18/2',
    match:
      '[<lead>(#DayWord|#Weekday #Last|#Weekday #Next|#Weekday|#RelativeDay)+] #Comma? #OpenBracket? [<day>#Digits] (#Slash|#Dash) [<month>#Digits]',
    resolve: ({ lead, day, month }, context) => {
      const value = hijriByWeekday(lead, day, month, context) ?? twoNumbers(day, month, context)
      return value && { value, to: closed(lead, day, month.to, context) }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/dated-day-month',
    kind: 'date',
    means: 'two numbers with a slash behind a word that wants a date: بتاريخ 18/2، في 25/1',
    match: '(#DateCue|#Preposition|#From) [<day>#Digits] [<link>(#Slash|#Dash)] [<month>#Digits]',
    span: ['day', 'month'],
    resolve: ({ day, link, month }, context) => {
      const cue = context.tokens[day.from - 1]!.form.tags.has('DateCue')
      const next = context.tokens[month.to]
      const goesOn = next !== undefined && month.to < context.to && next.form.tags.has('Slash')
      // «في 3/4 المساحة» is a part
      const dashed = link.tokens[0]!.form.tags.has('Dash')
      if (goesOn || (!cue && (dashed || !(numberOf(day.tokens[0]!) > MONTHS)))) return undefined
      const value = twoNumbers(day, month, context)
      return value && { value }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/only-day-month',
    kind: 'date',
    means: 'two numbers with a slash that are all there is: 15/3',
    match: '[<day>#Digits] #Slash [<month>#Digits]',
    resolve: ({ day, month }, context) => {
      // «1/2», «3/4» are parts of one
      const isWhole = day.from === context.from && month.to === context.to
      if (!isWhole || numberOf(day.tokens[0]!) <= numberOf(month.tokens[0]!)) return undefined
      const value = twoNumbers(day, month, context)
      return value && { value }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/month-slash-year',
    kind: 'date',
    means: 'a month and a year in digits: 2/2021, 2021/02',
    match: '[<first>#Digits] [<link>(#Slash|#Dash)] [<second>#Digits]',
    resolve: ({ first, link, second }, context) => {
      // «موسم 2010 - 12 هدفا»
      if (link.tokens[0]!.form.tags.has('Dash') && isCounted(context, second.to)) return undefined
      const [month, year] = FOUR_DIGITS.test(normal(first)) ? [second, first] : [first, second]
      const y = numberOf(year.tokens[0]!)
      const m = numberOf(month.tokens[0]!)
      if (!FOUR_DIGITS.test(normal(year)) || y < YEARS[0] || y > YEARS[1] || !(m >= 1 && m <= MONTHS))
        return undefined
      if (!TWO_DIGITS.test(normal(month)) || isJoined(context.tokens, first, second)) return undefined
      return { value: gregorianMonth(m, y, undefined, 'nearest') }
    },
    rank: 1,
  }),
]

const TELEPHONE = tagSet('Digits', 'Plus', 'Numbered')

/** «+20 2 2345 6789»: groups of digits that go on at either end. */
const isInTelephone = (lead: Group, first: Group, last: Group, { tokens, from, to }: Context): boolean =>
  (lead.tokens.length === 0 && first.from > from && tokens[first.from - 1]!.form.tags.meets(TELEPHONE)) ||
  (last.to < to && tokens[last.to]!.form.tags.has('Digits'))

const JOINS = tagSet('Numbered', 'Slash', 'Dash')

/** Whether the two numbers are the number of a law or go on: «رقم 3/2015», «1/2/2015». */
const isJoined = (tokens: readonly Token[], first: Group, second: Group): boolean =>
  [tokens[first.from - 1], tokens[second.to]].some((token) => token?.form.tags.meets(JOINS))
