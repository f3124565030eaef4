// Days as they are given: on the command line and in records.
import type { CalendarDay } from '../model/document.js'

/** The day that a text in ISO 8601 begins with, or undefined where it names none. */
export function readDay(value: string): CalendarDay | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value) ?? []
  if (!year) return undefined
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  if (time.getUTCMonth() !== Number(month) - 1 || time.getUTCDate() !== Number(date)) return undefined
  return { year: Number(year), month: Number(month), day: Number(date) }
}
