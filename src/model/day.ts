// Days in ISO 8601, as they are given and as they are told.

/** A day of the Gregorian calendar. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** The day that a text in ISO 8601 begins with, «2021-02-18» or «2021-02-18T09:00Z»; undefined where it names none. */
export function readDay(value: string): CalendarDay | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) ?? []
  const day = { year: Number(year), month: Number(month), day: Number(date) }
  return isDay(day) ? day : undefined
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: CalendarDay): boolean {
  const time = new Date(Date.UTC(year, month - 1, day))
  return Number.isInteger(year) && time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}

/** A day in ISO 8601. */
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
