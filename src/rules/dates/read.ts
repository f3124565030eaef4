// What the words of a date say: numbers, months, years, eras, and which way the clause points.
import { readNumeral } from '../../arabic/numerals.js'
import { asNumber } from '../../arabic/rational.js'
import type { Form, Token } from '../../model/document.js'
import type { Context, Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import type { Direction } from './values.js'

const VERB = tagSet('Verb', 'ReportVerb')
const FUTURE = tagSet('Future', 'Next')
const SEEN = 'س'
const YEH = 'ي'

/** The whole number a token stands for: digits, a number word or an ordinal; NaN where it is none. */
export function numberOf({ form: { normal, values } }: Token): number {
  const word = values.Numeral ?? values.OrdinalWord
  if (word !== undefined) return Number(word)
  return /^\d+$/.test(normal) ? Number(normal) : Number.NaN
}

/** The whole number that a group of number words and digits makes; undefined where it makes none. */
export function wholeNumber(group: Group, { tokens }: Context): number | undefined {
  const read = readNumeral(tokens, group.from, group.to)
  if (read?.to !== group.to) return undefined
  const { value } = asNumber(read.amount)
  return Number.isInteger(value) ? value : undefined
}

/** The number of one or two words: «18», «الثاني عشر», «الحادي والعشرين»; NaN where they are none. */
export function dayOfMonth({ tokens }: Group): number {
  const numbers = tokens.map(numberOf).filter((n) => !Number.isNaN(n))
  if (numbers.length === 2)
    return numbers[0]! < 10 && numbers[1]! >= 20 && numbers[1]! % 10 === 0
      ? numbers[0]! + numbers[1]!
      : Number.NaN
  return numbers.length === 1 ? numbers[0]! : Number.NaN
}

const valueIn = (group: Group, tag: keyof Form['values']): string | undefined =>
  group.tokens.find((token) => token.form.values[tag] !== undefined)?.form.values[tag]

export const monthOf = (group: Group): number =>
  Number(valueIn(group, 'Month') ?? valueIn(group, 'HijriMonth'))
export const eraOf = (group: Group): string | undefined => valueIn(group, 'Era')
export const partOf = (group: Group): 'start' | 'middle' | 'end' | undefined =>
  valueIn(group, 'PartWord') as 'start' | 'middle' | 'end' | undefined
export const weekdayOf = (group: Group): number | undefined => {
  const value = valueIn(group, 'Weekday')
  return value === undefined ? undefined : Number(value)
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2999

/** A year in four digits, or in fewer where an era follows it; undefined where it is none. */
export function yearIn(group: Group, era?: string): number | undefined {
  const token = group.tokens[0]
  if (!token || !/^\d{1,4}$/.test(token.form.normal)) return undefined
  const year = Number(token.form.normal)
  if (era === 'bc') return -(year - 1)
  if (era !== undefined || (year >= FIRST_YEAR && year <= LAST_YEAR)) return year
  return undefined
}

/** Which way the clause points: a verb in the future, or a word that says so, makes it the future. */
export function directionOf({ tokens, from, to }: Context): Direction {
  for (let at = from; at < to; at++) {
    const { form } = tokens[at]!
    if (form.tags.meets(FUTURE)) return 'future'
    if (form.tags.meets(VERB) && form.normal.startsWith(SEEN) && form.base.startsWith(YEH)) return 'future'
  }
  return 'past'
}
