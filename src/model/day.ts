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
  if (!year) return undefined
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  if (time.getUTCMonth() !== Number(month) - 1 || time.getUTCDate() !== Number(date)) return undefined
  return { year: Number(year), month: Number(month), day: Number(date) }
}

/** A day in ISO 8601. */
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
