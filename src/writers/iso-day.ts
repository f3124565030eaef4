import type { CalendarDay } from '../model/document.js'

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** A day in ISO 8601. */
export const isoDay = ({ year, month, day }: CalendarDay): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
