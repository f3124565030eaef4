// The weeks, days and weekdays of a month by their place in it: أول أسبوع من أكتوبر، آخر يوم من مايو، ثاني جمعة من رمضان.
import { dayNumber, gregorian, hijriSpan, weekday as weekdayNumber } from '../../arabic/calendars.js'
import type { CalendarDay } from '../../model/document.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { nearestAt } from './direction.js'
import { BEFORE_YEAR, OPTIONAL_YEAR, TWIN } from './patterns.js'
import { monthOf, readYear, stepsOf } from './read.js'
import {
  dated,
  endOfMonth,
  gregorianMonth,
  hijriInterval,
  isoDay,
  nearestHijriYear,
  undated,
} from './values.js'
import { monthEnd, OPTIONAL_WHICH_YEAR, pointsForward, yearByWhich } from './which-year.js'

const DAYS = 7
const LAST = -1
const OF_MONTH =
  `(#From|#In) #MonthWord? [<month>(#Month|#HijriMonth)] ${TWIN} ${OPTIONAL_WHICH_YEAR} ${BEFORE_YEAR} ${OPTIONAL_YEAR}` as const

interface Month {
  readonly first: CalendarDay
  readonly last: CalendarDay
}

/** The month that a text names; without its days where only publication would tell the year. */
interface NamedMonth {
  readonly month: Month | undefined
  readonly value: DateValue
  /** The token behind it. */
  readonly to: number
}

function monthAt(
  month: Group,
  twin: Group,
  which: Group,
  year: Group,
  era: Group,
  context: Context,
): NamedMonth {
  const found = readYear(year, era)
  const named = which.tokens.length > 0 && !pointsForward(which)
  const to = found?.to ?? (named ? which.to : monthEnd(month, twin))
  const m = monthOf(month)
  const { published } = context
  if (month.tokens[0]!.form.tags.has('HijriMonth')) {
    const at = found?.value ?? (published && nearestHijriYear(m, published, stepsOf(which)))
    if (at === undefined) return { month: undefined, value: { ...undated('month'), calendar: 'hijri' }, to }
    const value = hijriInterval(at, m)
    return { month: hijriSpan(at, m), value, to }
  }
  const at = found?.value ?? (named ? yearByWhich(m, 0, which, context) : undefined)
  const value = gregorianMonth(m, at, published, nearestAt(context, month.from))
  if (value.value === null) return { month: undefined, value, to }
  const y = Number(value.value.slice(0, value.value.lastIndexOf('-')))
  return { month: { first: { year: y, month: m, day: 1 }, last: endOfMonth(y, m) }, value, to }
}

/** 1 for «أول», 2 for «ثاني», -1 for «آخر»; undefined for what names no place. */
function placeOf(place: Group): number | undefined {
  const { values, tags } = place.tokens[0]!.form
  if (tags.has('Definite')) return undefined
  if (values.PartWord === 'end') return LAST
  return values.OrdinalWord === undefined ? undefined : Number(values.OrdinalWord)
}

/** The `place`th day of a month in steps of so many days from `begin`; undefined where the month has no such one. */
function dayAt(begin: number, place: number, step: number, { first, last }: Month): DateValue | undefined {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  const number = place === LAST ? to - ((to - from - begin) % step) : from + begin + (place - 1) * step
  return number > to ? undefined : dated(isoDay(gregorian(number)), 'day')
}

const reading = (value: DateValue | undefined, to: number): Reading<'date'> | undefined =>
  value && { value, to }

/** The day that is the `place`th such weekday of the month. */
function weekdayIn(wanted: number, place: number, month: Month): DateValue | undefined {
  const begin = (wanted - weekdayNumber(dayNumber(month.first)) + DAYS) % DAYS
  return dayAt(begin, place, DAYS, month)
}

export const placeInMonthRules = [
  defineRule({
    id: 'date/first-of-month',
    kind: 'date',
    means:
      'a week or a day of a month, what says which before it: أول أسبوع من أكتوبر، آخر أسبوع في يوليو 2020، آخر يوم من مايو',
    match: `[<place>(#OrdinalWord|#PartWord)] [<share>#TimeUnit] ${OF_MONTH}`,
    resolve: ({ place, share, month, twin, which, year, era }, context) => {
      const n = placeOf(place)
      const { values, tags } = share.tokens[0]!.form
      if (n === undefined || tags.has('Definite')) return undefined
      const found = monthAt(month, twin, which, year, era, context)
      if (values.TimeUnit === 'day')
        return reading(found.month ? dayAt(0, n, 1, found.month) : undated('day'), found.to)
      const part = n === 1 ? 'start' : n === LAST ? 'end' : undefined
      return values.TimeUnit === 'week' && part
        ? { value: { ...found.value, part }, to: found.to }
        : undefined
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/weekday-of-month',
    kind: 'date',
    means: 'a weekday of a month, what says which before it: أول ثلاثاء من نوفمبر 2016، ثاني جمعة من رمضان',
    match: `[<place>(#OrdinalWord|#PartWord)] [<weekday>(#Weekday|#BareWeekday)] ${OF_MONTH}`,
    resolve: ({ place, weekday, month, twin, which, year, era }, context) => {
      const { values, tags } = weekday.tokens[0]!.form
      const n = placeOf(place)
      if (n === undefined || tags.has('Definite')) return undefined
      const found = monthAt(month, twin, which, year, era, context)
      const wanted = Number(values.Weekday ?? values.BareWeekday)
      return reading(found.month ? weekdayIn(wanted, n, found.month) : undated('day'), found.to)
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/last-weekday-of-month',
    kind: 'date',
    means: 'the last such weekday of a month: الجمعة الأخيرة من رمضان',
    match: `[<weekday>(#Weekday && #Definite)] [<place>(#Last && #Definite)] ${OF_MONTH}`,
    resolve: ({ weekday, place, month, twin, which, year, era }, context) => {
      if (place.tokens[0]!.form.values.Last !== 'final') return undefined
      const found = monthAt(month, twin, which, year, era, context)
      const wanted = Number(weekday.tokens[0]!.form.values.Weekday)
      return reading(found.month ? weekdayIn(wanted, LAST, found.month) : undated('day'), found.to)
    },
    rank: 3,
  }),
]
