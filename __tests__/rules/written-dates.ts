// Writes Gregorian days as the press of each region does: every pattern, every family of months, every set of digits.
import type { CalendarDay } from '../../src/model/document.js'
import { inWords } from '../arabic/written-numbers.js'

/** The months from January on, as one region names them. */
export const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  gulf: months('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  egypt: months('يناير فبراير مارس إبريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر'),
  levant: months(
    'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  ),
  iraq: months('كانون_الثاني شباط آذار نيسان مايس حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'),
  numbered: months('كانون_2 شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_1 تشرين_2 كانون_1'),
  algeria: months('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'),
  morocco: months('يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'),
}

function months(names: string): readonly string[] {
  return names.split(' ').map((name) => name.replace('_', ' '))
}

/** From Monday on. */
const WEEKDAYS = 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد'.split(' ')

const ORDINALS =
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر الثامن_عشر التاسع_عشر العشرين الحادي_والعشرين الثاني_والعشرين الثالث_والعشرين الرابع_والعشرين الخامس_والعشرين السادس_والعشرين السابع_والعشرين الثامن_والعشرين التاسع_والعشرين الثلاثين الحادي_والثلاثين'
    .split(' ')
    .map((ordinal) => ordinal.replace('_', ' '))

/** What a pattern may put together. */
interface Parts extends CalendarDay {
  readonly weekday: string
  /** The month's name, and its name in the other half of the Arab world. */
  readonly name: string
  readonly twin: string
}

const pad = (n: number): string => String(n).padStart(2, '0')

const yearInWords = (year: number): string =>
  inWords(year, { feminine: false, nominative: false, oldHundred: true, apart: false, billion: false })

/** Every order in which a day is written with the name of its month. */
export const PATTERNS: readonly ((parts: Parts) => string)[] = [
  ({ day, name, year }) => `${day} ${name} ${year}`,
  ({ day, name, year }) => `${day} ${name}، ${year}`,
  ({ day, name, year }) => `${day} ${name} ${year}م`,
  ({ day, name, year }) => `${day} من ${name} عام ${year}`,
  ({ day, name, year }) => `${day} من شهر ${name} لعام ${year}`,
  ({ day, name, year }) => `${pad(day)}-${name}-${year}`,
  ({ day, name, year }) => `${day}/${name}/${year}`,
  ({ day, name, year }) => `الـ${day} من ${name} ${year}`,
  ({ weekday, day, name, year }) => `${weekday} ${day} ${name} ${year}`,
  ({ weekday, day, name, year }) => `يوم ${weekday}، ${day} ${name}، ${year}`,
  ({ weekday, day, name, year }) => `${weekday} (${day} ${name} ${year})`,
  ({ weekday, day, name, year }) => `${weekday} الموافق ${day} ${name} ${year}`,
  ({ day, name, twin, year }) => `${day} ${name}/${twin} ${year}`,
  ({ day, name, twin, year }) => `${day} ${name} (${twin}) ${year}`,
  ({ day, name, twin, year }) => `${day} ${name} ${twin} ${year}`,
  ({ day, name, year }) => `${ORDINALS[day - 1]} من ${name} ${year}`,
  ({ day, name, year }) => `${ORDINALS[day - 1]} من شهر ${name} سنة ${yearInWords(year)}`,
  ({ day, name, year }) => `${name} ${day}، ${year}`,
  ({ day, name, year }) => `${year} ${name} ${day}`,
  ({ day, month, year }) => `${day}/${month}/${year}`,
  ({ day, month, year }) => `${pad(day)}-${pad(month)}-${year}`,
  ({ day, month, year }) => `${day}.${month}.${year}`,
  ({ day, month, year }) => `${pad(day)} ${pad(month)} ${year}`,
  ({ day, month, year }) => `${year}/${pad(month)}/${pad(day)}`,
  ({ day, month, year }) => `${year}-${pad(month)}-${pad(day)}`,
]

/** The code points of nought: Western, Arabic-Indic, Persian. */
export const ZEROS = [0x30, 0x660, 0x6f0] as const

const LEVANT = FAMILIES.levant!

/** A day in one pattern, one family of months and one set of digits; `weekday` is 1 for Monday. */
export function writtenDate(
  day: CalendarDay & { readonly weekday: number },
  pattern: number,
  family: string,
  zero: number,
): string {
  const names = FAMILIES[family]!
  const twins = family === 'levant' ? FAMILIES.gulf! : LEVANT
  const index = day.month - 1
  const parts = { ...day, weekday: WEEKDAYS[day.weekday - 1]!, name: names[index]!, twin: twins[index]! }
  return PATTERNS[pattern]!(parts).replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
}
