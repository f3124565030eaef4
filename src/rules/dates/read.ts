// What the words of a date say: numbers, months, years, eras, which one of several.

import { readNumeral } from '../../arabic/numerals.js'
import { asNumber } from '../../arabic/rational.js'
import type { Form, Token } from '../../model/document.js'
import type { DateValue } from '../../model/fact.js'
import type { Context, Group } from '../../model/rule.js'
import type { Tag } from '../../model/tag.js'
import { tagSet } from '../../model/tag-set.js'

/** The whole number a token stands for: digits, a number word or an ordinal; NaN where it is none. */
export function numberOf({ form: { normal, values } }: Token): number {
  const word = values.Numeral ?? values.OrdinalWord ?? values.FirstDay
  if (word !== undefined) return Number(word)
  return /^\d+$/.test(normal) ? Number(normal) : Number.NaN
}

const TENS = 10
const FIRST_TENS = 20

/** The number of up to three words: «18», «الثاني عشر», «الحادي والعشرين», «خمسة عشر»; NaN where they are none. */
export function dayOfMonth({ tokens }: Pick<Group, 'tokens'>): number {
  const [first, second, ...more] = tokens.map(numberOf).filter((n) => !Number.isNaN(n))
  if (first === undefined || more.length > 0) return Number.NaN
  if (second === undefined) return first
  const isTeen = second === TENS
  const isCompound = second >= FIRST_TENS && second % TENS === 0
  return first < TENS && (isTeen || isCompound) ? first + second : Number.NaN
}

const valueIn = (group: Pick<Group, 'tokens'>, tag: keyof Form['values']): string | undefined =>
  group.tokens.find((token) => token.form.values[tag] !== undefined)?.form.values[tag]

const has = (group: Pick<Group, 'tokens'>, tag: Tag): boolean =>
  group.tokens.some(({ form }) => form.tags.has(tag))

export const monthOf = (group: Pick<Group, 'tokens'>): number =>
  Number(valueIn(group, 'Month') ?? valueIn(group, 'HijriMonth'))
export const eraOf = (group: Pick<Group, 'tokens'>): string | undefined => valueIn(group, 'Era')

/** The value with the part of it that the text means. */
export function withPart(value: DateValue | undefined, group: Group): DateValue | undefined {
  const part = valueIn(group, 'PartWord') as DateValue['part']
  return value && part ? { ...value, part } : value
}

export const weekdayOf = (group: Group): number | undefined => {
  const value = valueIn(group, 'Weekday')
  return value === undefined ? undefined : Number(value)
}

/** How many steps from the present «الماضي», «المقبل», «قبل الماضي», «الجاري» lead; undefined without such a word. */
export function stepsOf(group: Pick<Group, 'tokens'>): number | undefined {
  const further = has(group, 'Before') || has(group, 'After') ? 2 : 1
  if (has(group, 'Last')) return -further
  if (has(group, 'Next')) return further
  return has(group, 'This') ? 0 : undefined
}

/** A year, and the token behind it and its era. */
export interface Year {
  readonly value: number
  readonly to: number
}

const FIRST_YEAR = 1000
const LAST_YEAR = 2999
const CENTURY = 100
/** Years of two digits before this one are of this century: the press of our time looks back further than ahead. */
const TURN = 40
const HIJRI_TURN = 60

/** The year that two digits stand for: 21 is 2021, 95 is 1995, in the Hijri calendar 36 is 1436. */
export const fullYear = (year: number, era?: string): number => {
  if (year >= CENTURY) return year
  if (era === 'hijri') return year + (year < HIJRI_TURN ? 1400 : 1300)
  return year + (year < TURN ? 2000 : 1900)
}

/** A year in four digits, or in fewer where an era follows it; undefined where it is none. Before Christ it is negative, 1 BC being 0. */
export function yearOfNumber(number: number, era?: string): number | undefined {
  if (!Number.isInteger(number) || number < 1) return undefined
  if (era === 'bc') return 1 - number
  if (era !== undefined || (number >= FIRST_YEAR && number <= LAST_YEAR)) return number
  return undefined
}

/** The year that a group of digits or number words begins with. An era counts only directly behind it. */
export function readYear(group: Group, era: Group): Year | undefined {
  const [first, second] = group.tokens
  if (!first) return undefined
  const end = (at: number): { to: number; era: string | undefined } =>
    at === group.to && era.tokens.length > 0 ? { to: era.to, era: eraOf(era) } : { to: at, era: undefined }
  if (first.form.tags.has('Digits')) {
    if (!/^\d{1,4}$/.test(first.form.normal) || second?.form.tags.has('Scale')) return undefined
    const { to, era: name } = end(group.from + 1)
    const value = yearOfNumber(Number(first.form.normal), name)
    return value === undefined ? undefined : { value, to }
  }
  const numeral = readNumeral(group.tokens, 0, group.tokens.length)
  if (!numeral || numeral.digits > 0) return undefined
  const { to, era: name } = end(group.from + numeral.to)
  const value = yearOfNumber(asNumber(numeral.amount).value, name)
  return value === undefined ? undefined : { value, to }
}

const SHORT_YEAR = /^\d{2}$/
const FIRST_IN_WORDS = 20

/**
 * The year of two digits that the group begins with, where nothing is counted by it: «5 يونيو 67»; in words only
 * behind عام or سنة: «عام ثلاثة وسبعين».
 */
export function shortYear({ tokens, from }: Group, context: Context): Year | undefined {
  const [first] = tokens
  if (!first) return undefined
  if (SHORT_YEAR.test(first.form.normal))
    return isCounted(context, from + 1)
      ? undefined
      : { value: fullYear(Number(first.form.normal)), to: from + 1 }
  const numeral = context.tokens[from - 1]?.form.tags.has('YearWord')
    ? readNumeral(tokens, 0, tokens.length)
    : undefined
  if (!numeral || numeral.digits > 0 || isCounted(context, from + numeral.to)) return undefined
  const { value } = asNumber(numeral.amount)
  return Number.isInteger(value) && value >= FIRST_IN_WORDS && value < CENTURY
    ? { value: fullYear(value), to: from + numeral.to }
    : undefined
}

/** The year that a group of `OF_YEAR` names, by its number or its distance from publication. */
export function yearOfPhrase(of: Group, { published }: Context): number | undefined {
  const digits = of.tokens.find(({ form }) => form.tags.has('Digits'))
  if (digits) return /^\d{4}$/.test(digits.form.normal) ? yearOfNumber(Number(digits.form.normal)) : undefined
  const steps = stepsOf(of) ?? (has(of, 'Definite') ? 0 : undefined)
  return steps === undefined || !published ? undefined : published.year + steps
}

const COUNTED = tagSet('Unit', 'Currency', 'Scale', 'Percent', 'PercentWord', 'Fraction')
const NOUN = tagSet('Noun', 'Occupation', 'Nationality')
const NO_COUNT = tagSet('Definite', 'Suffixed', 'Function', 'Verb')
const CONTINUES = tagSet('Slash', 'Dash', 'Colon', 'Percent', 'Digits', 'Month', 'HijriMonth')

/** Whether a unit, money or per cent stands at `at`: the number before it is no year, whatever stands before that. */
export const isMeasured = ({ tokens, to }: Context, at: number): boolean =>
  at < to && tokens[at]!.form.tags.meets(COUNTED)

/** Whether a bare number before `at` is a count rather than a year: something counted follows. */
export function isCounted(context: Context, at: number): boolean {
  const { tokens, to } = context
  const next = at < to ? tokens[at]! : undefined
  if (!next) return false
  const { tags } = next.form
  // «بين 2010 و2015 دولارا»
  if (tags.has('Waw') && at + 1 < to && tokens[at + 1]!.form.tags.has('Digits'))
    return isCounted(context, at + 2)
  return tags.meets(COUNTED) || tags.meets(CONTINUES) || (tags.meets(NOUN) && !tags.meets(NO_COUNT))
}
