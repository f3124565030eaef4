// Days, weeks and months of the Gregorian and the Hijri calendar. A day is a number, counted from 1 January 1970.
import type { CalendarDay } from '../model/day.js'
import { FIRST_DAY, FIRST_YEAR, LONG_MONTHS } from './umm-al-qura.js'

const DAYS_IN_400_YEARS = 146_097
const DAYS_0000_TO_1970 = 719_468

/** The number of a Gregorian day (proleptic; the algorithm is Howard Hinnant's days_from_civil). */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_IN_400_YEARS + dayOfEra - DAYS_0000_TO_1970
}

/** The Gregorian day with this number. */
export function gregorian(number: number): CalendarDay {
  const z = number + DAYS_0000_TO_1970
  const era = Math.floor(z / DAYS_IN_400_YEARS)
  const dayOfEra = z - era * DAYS_IN_400_YEARS
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** The days of a Gregorian month. */
export const monthLength = (year: number, month: number): number =>
  dayNumber(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) -
  dayNumber({ year, month, day: 1 })

/** Whether a Gregorian month has such a day; without a year every February has 29. */
export const isDay = (day: number, month: number, year = 2000): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export const weekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** The ISO week that holds a day, and the year it counts in. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekday(number) + 4
  const { year } = gregorian(thursday)
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 }
}

/** The month `by` months after that of `from`, as a year and a month. */
export function addMonths(
  { year, month }: Pick<CalendarDay, 'year' | 'month'>,
  by: number,
): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + by
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 }
}

const LAST_YEAR = FIRST_YEAR + LONG_MONTHS.length / 3 - 1
/** The tabular calendar for years outside the table: 11 leap years in 30, epoch 16 July 622 (Julian). */
const TABULAR_EPOCH = -492_148

let firstDays: Int32Array | undefined

/** The first day of each month of the table, and the day after the last. */
function table(): Int32Array {
  if (firstDays) return firstDays
  const years = LONG_MONTHS.length / 3
  firstDays = new Int32Array(years * 12 + 1)
  let day = FIRST_DAY
  for (let year = 0; year < years; year++) {
    const long = Number.parseInt(LONG_MONTHS.slice(year * 3, year * 3 + 3), 16)
    for (let month = 0; month < 12; month++) {
      firstDays[year * 12 + month] = day
      day += 29 + ((long >> month) & 1)
    }
  }
  firstDays[years * 12] = day
  return firstDays
}

/** The number of the first day of a Hijri month, by the Umm al-Qura calendar (1300–1600 AH; else the tabular one). */
function hijriMonthStart(year: number, month: number): number {
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return table()[(year - FIRST_YEAR) * 12 + month - 1]!
  return TABULAR_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1))
}

const nextMonth = (year: number, month: number): [number, number] =>
  month === 12 ? [year + 1, 1] : [year, month + 1]

/** The days of a Hijri month. */
export const hijriMonthLength = (year: number, month: number): number =>
  hijriMonthStart(...nextMonth(year, month)) - hijriMonthStart(year, month)

/** The number of a Hijri day. */
export const hijriDayNumber = ({ year, month, day }: CalendarDay): number =>
  hijriMonthStart(year, month) + day - 1

/** The Hijri day with this number. */
export function hijri(number: number): CalendarDay {
  let year = Math.floor(((number - TABULAR_EPOCH) * 30 + 10_646) / 10_631)
  while (number < hijriMonthStart(year, 1)) year--
  while (number >= hijriMonthStart(year + 1, 1)) year++
  let month = 12
  while (number < hijriMonthStart(year, month)) month--
  return { year, month, day: number - hijriMonthStart(year, month) + 1 }
}

/** The Gregorian days that a Hijri month or year covers, first and last. */
export function hijriSpan(
  year: number,
  month?: number,
): { readonly first: CalendarDay; readonly last: CalendarDay } {
  const first = hijriMonthStart(year, month ?? 1)
  const after =
    month === undefined ? hijriMonthStart(year + 1, 1) : hijriMonthStart(...nextMonth(year, month))
  return { first: gregorian(first), last: gregorian(after - 1) }
}
