// What a number is a number of: per cent, money, a unit, or things that are counted.

import {
  asNumber,
  less,
  negative,
  plus,
  type Rational,
  rational,
  rationalOf,
  times,
} from '../../arabic/rational.js'
import type { Token } from '../../model/document.js'
import type { NumberType, NumberValue } from '../../model/fact.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { type Amount, amountAt, has, tokenAt, touches } from './amount.js'
import { countedBeside, countedNoun, isPlural } from './counted.js'
import { codeOf, measuredAt } from './measured.js'
import { qualifierOf } from './qualifiers.js'
import { countsNothing, isNoNumber } from './refusals.js'
import { beginsDate, isEra } from './time-behind.js'

/** A number with what it measures, and the tokens that its mention spans. */
export interface Measure {
  readonly value: NumberValue
  readonly from: number
  readonly to: number
}

/** A value while it is written. */
type Written = { -readonly [Part in keyof NumberValue]: NumberValue[Part] }

interface Sort {
  readonly type: NumberType
  readonly unit?: string | undefined
  readonly currency?: string | null
  /** What the amount is multiplied by: a tenth for per mille. */
  readonly by?: Rational
  readonly from: number
  readonly to: number
  readonly amount: Rational
}

/** What was asked last, for several rules ask in a row. */
let asked: { readonly tokens: readonly Token[]; readonly at: number; readonly measure: Measure | undefined } =
  {
    tokens: [],
    at: -1,
    measure: undefined,
  }

/** The measure whose number begins with the token at `at`. */
export function measureAt(context: Context, at: number): Measure | undefined {
  const { tokens } = context
  if (asked.tokens !== tokens || asked.at !== at) asked = { tokens, at, measure: read(context, at) }
  return asked.measure
}

function read(context: Context, at: number): Measure | undefined {
  const amount = amountAt(context, at)
  if (!amount) return undefined
  const sort = sortOf(context, amount) ?? sharedSort(context, amount) ?? sortBefore(context, amount)
  if (isNoNumber(amount, context, sort !== undefined) || (!sort && countsNothing(amount, context)))
    return undefined
  const {
    type,
    unit,
    currency,
    by,
    from,
    to,
    amount: total,
  }: Sort = sort ?? {
    type: 'cardinal',
    unit: countedBeside(context, amount),
    amount: amount.value,
    from: amount.from,
    to: amount.to,
  }
  const scaled = by ? times(total, by) : total
  const value: Written = {
    ...asNumber(has(context, to, 'BelowZero') ? negative(scaled) : scaled),
    type,
  }
  if (unit !== undefined) value.unit = unit
  if (currency !== undefined) value.currency = currency
  const qualifier = qualifierOf(context, from, to)
  if (qualifier !== undefined) value.qualifier = qualifier
  return { value, from, to }
}

/** Per cent, money or a unit directly beside the number. */
function sortOf(context: Context, amount: Amount): Sort | undefined {
  const { from, to, after, value } = amount
  const next = tokenAt(context, after)
  if (next) {
    const { tags, values } = next.form
    const whole = { from, to: after + 1 }
    if (tags.has('Percent')) {
      const by = values.PercentWord ?? '100'
      return { type: 'percentage', amount: value, by: rational(100, BigInt(by)), ...whole }
    }
    if (values.PercentWord !== undefined)
      return { type: 'percentage', amount: value, by: rational(100, BigInt(values.PercentWord)), ...whole }
    const measured = measuredAt(context, after)
    if (
      measured &&
      !(measured.type === 'quantity' && (isEra(context, amount) || beginsDate(context, amount)))
    )
      return withHalf(context, value, { ...measured, from }, next)
  }
  if (has(context, from - 1, 'Percent') && !has(context, from - 2, 'Digits'))
    return { type: 'percentage', amount: value, from: from - 1, to }
  // «5 ملايين من الدولارات»
  const many = next?.form.tags.has('From') && !less(amount.numeral.scale, THOUSAND)
  const measured = many && has(context, after + 1, 'Definite') ? measuredAt(context, after + 1) : undefined
  if (measured) return { ...measured, amount: value, from }
  const before = tokenAt(context, from - 1)?.form
  if (before?.values.Currency === undefined) return undefined
  if (!before.tags.meets(SYMBOL) && !ABBREVIATED.test(before.normal)) return undefined
  const money = { type: 'money', amount: value, to } as const
  const country = countryOfSign(context, from - 1)
  const currency = codeOf(before.values.Currency, country)
  return currency?.startsWith(country ?? '-')
    ? { ...money, currency, from: from - 2 }
    : { ...money, currency: codeOf(before.values.Currency), from: from - 1 }
}

/** The country's letters tied to the sign at `at`: «US$10», «A$10». */
const countryOfSign = (context: Context, at: number): string | undefined =>
  has(context, at - 1, 'Latin') && touches(context, at)
    ? tokenAt(context, at - 1)!.form.normal.toUpperCase()
    : undefined

/** «الساعات الـ24»، «الأيام الثلاثة»: the unit stands before a definite number, in the plural. */
function sortBefore(context: Context, { from, to, value, definite }: Amount): Sort | undefined {
  const form = definite ? tokenAt(context, from - 1)?.form : undefined
  const unit = form?.values.Unit
  if (unit === undefined || !form!.tags.has('Definite') || !isPlural(form!)) return undefined
  return { type: 'quantity', unit, amount: value, from: from - 1, to }
}

const SYMBOL = tagSet('Mark', 'Latin')
/** «ر.س 500»: letters with points stand before the number too. */
const ABBREVIATED = /^. \. .$/

/** «ثلاثة أعوام ونصف العام»: the part of one more behind the unit belongs to the number. */
function withHalf(context: Context, value: Rational, sort: Omit<Sort, 'amount'>, noun: Token): Sort {
  const half = halfBehind(context, sort.to, noun)
  return half ? { ...sort, amount: plus(value, half.amount), to: half.to } : { ...sort, amount: value }
}

/** A part of one behind و or إلا at `at`, with the unit that may be said again. */
export function halfBehind(
  context: Context,
  at: number,
  { form: unit }: Token,
): { readonly amount: Rational; readonly to: number } | undefined {
  const part = tokenAt(context, at + 1)?.form.values.Fraction
  const isLess = has(context, at, 'Except')
  if (part === undefined || !(isLess || has(context, at, 'Waw'))) return undefined
  if (tokenAt(context, at + 1)!.form.tags.has('Definite')) return undefined
  const again = tokenAt(context, at + 2)?.form
  // «ساعة وعشر دقائق» counts minutes, «ريال وتسع وتسعون هللة» halalas
  const counts = again && (isPlural(again) || (again.tags.has('Waw') && has(context, at + 3, 'Numeral')))
  if (tokenAt(context, at + 1)!.form.tags.has('Numeral') && counts) return undefined
  const same =
    again && (again.values.Unit ?? again.values.Currency) === (unit.values.Unit ?? unit.values.Currency)
  const repeated = same === true && (again.values.Unit ?? again.values.Currency) !== undefined
  const scale = again?.tags.has('Scale')
  const amount = rationalOf(part)
  return scale ? undefined : { amount: isLess ? negative(amount) : amount, to: at + (repeated ? 3 : 2) }
}

const RANGE = tagSet('To', 'Or', 'Dash', 'Waw')
const NUMERIC = tagSet('Digits', 'Numeral', 'Scale')
const THOUSAND = rational(1000)

/** The number behind another, and what it measures. */
interface Behind {
  readonly last: Amount | undefined
  readonly sort: Sort | undefined
}

/** Those of the sentence that was asked about last: a row of numbers is asked about at each of them. */
let known: { readonly context: Context | undefined; readonly at: Map<number, Behind> } = {
  context: undefined,
  at: new Map(),
}

function behindAt(context: Context, at: number): Behind {
  if (known.context !== context) known = { context, at: new Map() }
  let behind = known.at.get(at)
  if (!behind) {
    const last = amountAt(context, at)
    behind = { last, sort: last && (sortOf(context, last) ?? sharedSort(context, last)) }
    known.at.set(at, behind)
  }
  return behind
}

/** «18 إلى 21 درجة», «15 - 20 في المائة»: what the last number measures, the first does. */
function sharedSort(context: Context, amount: Amount): Sort | undefined {
  let at = amount.to
  const both = has(context, at, 'Waw') && !has(context, amount.from - 1, 'Between')
  if (!tokenAt(context, at)?.form.tags.meets(RANGE)) return undefined
  at++
  while (has(context, at, 'From') || has(context, at, 'Qualifier') || has(context, at, 'ArticleWord')) at++
  if (!tokenAt(context, at)?.form.tags.meets(NUMERIC)) return undefined
  const { last, sort } = behindAt(context, at)
  if (!last) return undefined
  // «5 إلى 6 ملايين»: the scale is said once for both
  const { scale } = last.numeral
  const shares =
    !both &&
    less(amount.value, THOUSAND) &&
    !less(scale, THOUSAND) &&
    scale.denominator === 1n &&
    !less(amount.numeral.scale, ONE) &&
    less(amount.numeral.scale, THOUSAND)
  const value = shares && less(amount.value, last.value) ? times(amount.value, scale) : amount.value
  if (!sort) {
    const unit = both ? undefined : countedNoun(context, last.after)
    return both || (unit === undefined && value === amount.value)
      ? undefined
      : { type: 'cardinal', unit, amount: value, from: amount.from, to: amount.to }
  }
  return { ...sort, amount: value, from: amount.from, to: amount.to }
}

const ONE = rational(1)
