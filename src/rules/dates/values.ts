// From what was read to a date's value: filling in what the text leaves out, and writing ISO 8601.
import {
  addMonths,
  dayNumber,
  gregorian,
  hijri,
  hijriDayNumber,
  hijriMonthLength,
  hijriSpan,
  isDay,
  isoWeek,
  monthLength,
  weekday,
} from '../../arabic/calendars.js'
import type { CalendarDay } from '../../model/document.js'
import type { DateValue, Grain } from '../../model/fact.js'

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

export const isoYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : pad(year, 4))
export const isoMonth = ({ year, month }: Pick<CalendarDay, 'year' | 'month'>): string =>
  `${isoYear(year)}-${pad(month)}`
export const isoDay = (day: CalendarDay): string => `${isoMonth(day)}-${pad(day.day)}`

/** The number of the day that `isoDay` wrote. */
export function dayNumberOf(value: string): number {
  const [year, month, day] = value.split('-').map(Number) as [number, number, number]
  return dayNumber({ year, month, day })
}

/** A Gregorian value of this grain. */
export const dated = (value: string, grain: Grain): DateValue => ({ value, grain, calendar: 'gregorian' })

/** A value that the day of publication would decide. */
export const undated = (grain: Grain): DateValue => ({
  value: null,
  grain,
  calendar: 'gregorian',
  missing: 'published',
})

/** Which way an expression without a year points: to the nearest day, to the past or to the future. */
export type Direction = 'nearest' | 'past' | 'future'

/** 29 February comes round in so many years, at the latest. */
const LONGEST_LEAP = 8

/** The year of a day and month without one: the nearest to publication, the future only where the clause says so. */
export function yearOf(month: number, day: number, published: CalendarDay, direction: Direction): number {
  const today = dayNumber(published)
  const distance = (year: number): number => {
    const days = dayNumber({ year, month, day }) - today
    if (!isDay(day, month, year) || (direction === 'past' ? days > 0 : direction === 'future' && days < 0))
      return Number.POSITIVE_INFINITY
    return Math.abs(days)
  }
  let best = published.year
  for (let by = 1; by <= LONGEST_LEAP; by++)
    for (const year of [published.year - by, published.year + by])
      if (distance(year) < distance(best)) best = year
  return best
}

/** A Gregorian day; its year inferred from publication where `year` is undefined. Undefined for 31 February. */
export function gregorianDay(
  day: number,
  month: number,
  year: number | undefined,
  published: CalendarDay | undefined,
  direction: Direction,
): DateValue | undefined {
  if (!isDay(day, month, year)) return undefined
  if (year !== undefined) return dated(isoDay({ year, month, day }), 'day')
  return published
    ? dated(isoDay({ year: yearOf(month, day, published, direction), month, day }), 'day')
    : undated('day')
}

/** A Gregorian month; its year inferred where it is undefined. */
export function gregorianMonth(
  month: number,
  year: number | undefined,
  published: CalendarDay | undefined,
  direction: Direction,
): DateValue {
  if (year !== undefined) return dated(isoMonth({ year, month }), 'month')
  return published
    ? dated(isoMonth({ year: yearOf(month, 15, published, direction), month }), 'month')
    : undated('month')
}

/** A Hijri day by the computed calendar, a day's tolerance said. */
export function hijriDay(day: number, month: number, year: number): DateValue | undefined {
  if (month < 1 || month > 12 || day < 1 || day > Math.max(30, hijriMonthLength(year, month)))
    return undefined
  const value = isoDay(gregorian(hijriDayNumber({ year, month, day })))
  return { value, grain: 'day', calendar: 'hijri', hijri: isoDay({ year, month, day }), tolerance: 'P1D' }
}

/** The Hijri year in which a month is nearest to publication. */
export function nearestHijriYear(
  month: number,
  published: CalendarDay,
  steps?: number,
  future = false,
): number {
  const today = hijri(dayNumber(published))
  const ahead = month - today.month
  if (steps !== undefined && steps < 0) return today.year - Number(ahead >= 0)
  if (steps !== undefined && steps > 0) return today.year + Number(ahead <= 0)
  if (steps === 0) return today.year
  if (future) return today.year + Number(ahead < 0)
  return today.year + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0)
}

const HIJRI_LIKE = [1380, 1450] as const

/** Whether a year behind عام or a season can only be a Hijri one in a paper of our time. */
export const isHijriLike = (year: number): boolean => year >= HIJRI_LIKE[0] && year <= HIJRI_LIKE[1]

/** A Hijri month or year: the Gregorian interval it covers. */
export function hijriInterval(year: number, month?: number): DateValue {
  const { first, last } = hijriSpan(year, month)
  return {
    value: `${isoDay(first)}/${isoDay(last)}`,
    grain: month === undefined ? 'year' : 'month',
    calendar: 'hijri',
    hijri: month === undefined ? isoYear(year) : isoMonth({ year, month }),
  }
}

/** A year of an era; without one a Hijri year is told by its number. */
export const yearInEra = (year: number, era: string | undefined): DateValue =>
  era === 'hijri' || (era === undefined && isHijriLike(year))
    ? hijriInterval(year)
    : dated(isoYear(year), 'year')

/** A Hijri century, given by its hundreds (3 for the fourth): the Gregorian interval it covers. */
export function hijriCentury(hundreds: number): DateValue {
  const { first } = hijriSpan(hundreds * 100 + 1)
  const { last } = hijriSpan(hundreds * 100 + 100)
  return {
    value: `${isoDay(first)}/${isoDay(last)}`,
    grain: 'century',
    calendar: 'hijri',
    hijri: `${pad(hundreds)}XX`,
  }
}

/** The day of the week nearest to publication: on or before it, or after it where the clause is of the future. */
export function nearestWeekday(wanted: number, published: CalendarDay, direction: Direction): CalendarDay {
  const today = dayNumber(published)
  const back = (weekday(today) - wanted + 7) % 7
  return gregorian(direction === 'future' ? today + ((7 - back) % 7) : today - back)
}

/** The ISO week that is `by` weeks from that of publication. */
export function isoWeekOf(published: CalendarDay, by: number): string {
  const { year, week } = isoWeek(dayNumber(published) + 7 * by)
  return `${isoYear(year)}-W${pad(week)}`
}

/** What four digits can write. */
const LAST_YEAR = 9999

/** The day, week, month or year that is `by` such units from publication; undefined for units without such a value. */
export function shifted(unit: string, by: number, published: CalendarDay): DateValue | undefined {
  switch (unit) {
    case 'day':
      return dated(isoDay(gregorian(dayNumber(published) + by)), 'day')
    case 'week':
      return dated(isoWeekOf(published, by), 'week')
    case 'month':
      return dated(isoMonth(addMonths(published, by)), 'month')
    case 'year': {
      const year = published.year + by
      return Math.abs(year) > LAST_YEAR ? undefined : dated(isoYear(year), 'year')
    }
    case 'decade': {
      const decade = Math.floor(published.year / 10) + by
      return decade < 0 || decade > LAST_YEAR / 10 ? undefined : dated(`${pad(decade, 3)}X`, 'decade')
    }
    case 'century': {
      const century = Math.floor(published.year / 100) + by
      return century < 0 || century > LAST_YEAR / 100 ? undefined : dated(`${pad(century)}XX`, 'century')
    }
    case 'quarter': {
      const { year, month } = addMonths(published, 3 * by)
      return dated(`${isoYear(year)}-Q${Math.ceil(month / 3)}`, 'quarter')
    }
    default:
      return undefined
  }
}

/** The last day of a month. */
export const endOfMonth = (year: number, month: number): CalendarDay => ({
  year,
  month,
  day: monthLength(year, month),
})
