// The word for a time behind a number that is none of its unit, but part of a date.
import { less, rational } from '../../arabic/rational.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { type Amount, has, tokenAt } from './amount.js'
import { isPlural } from './counted.js'
import { measuredAt } from './measured.js'

const DATE_NAMES = tagSet('Weekday', 'Month', 'HijriMonth')
const ONE = rational(1)

/** A year with the mark of its era, «2021م», is no distance. */
export function isEra(context: Context, { value, after }: Amount): boolean {
  const { normal } = context.tokens[after]!.form
  return normal.length === 1 && !less(value, rational(1000)) && less(value, rational(2100))
}

/** «4 ملايين العام الماضي», «20 مليونا عام 2014», «خسر 5 يوم الأحد»: the word for a time belongs to the date behind it. */
export function beginsDate(context: Context, { value, definite, after: at }: Amount): boolean {
  if (!has(context, at, 'TimeUnit')) return false
  const next = tokenAt(context, at + 1)?.form
  const isDefinite = has(context, at, 'Definite') && !isPlural(tokenAt(context, at)!.form)
  return (
    (isDefinite && !definite && !less(value, ONE)) ||
    (next !== undefined &&
      (next.tags.meets(DATE_NAMES) || (/^\d{4}$/.test(next.normal) && !measuredAt(context, at + 2))))
  )
}
