// «يومين», «ساعتان», «سنة ونصف»: a number that the form of its unit says.
import { ALEF, ARTICLE, HEH, NOON, TEH, YEH } from '../../arabic/letters.js'
import { normalise } from '../../arabic/normalise.js'
import { asNumber, plus, rational } from '../../arabic/rational.js'
import type { Form } from '../../model/document.js'
import type { NumberValue } from '../../model/fact.js'
import type { Context, Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { has, tokenAt } from './amount.js'
import { halfBehind } from './measure.js'
import { qualifierOf } from './qualifiers.js'

/** Whether a form is the dual of its dictionary form: «يومان», «ساعتين». */
export function isDual({ normal, base: found, tags, values }: Form): boolean {
  const base = values.Unit === undefined ? found : normalise(values.Unit)
  const bare = tags.has('Definite') ? normal.slice(ARTICLE.length) : normal
  if (!bare.endsWith(`${ALEF}${NOON}`) && !bare.endsWith(`${YEH}${NOON}`)) return false
  const stem = bare.slice(0, -2)
  // ة is written as ت before an ending; a folded ه may be either letter
  return stem === base || (base.endsWith(HEH) && stem === `${base.slice(0, -1)}${TEH}`)
}

const NOT_ONE = tagSet('Definite', 'Plural')
const COUNTING = tagSet('Digits', 'Numeral', 'Scale', 'PluralScale', 'Fraction')

/** A unit, a stretch of time or money in the dual, and half of one more behind it. */
export function dualUnit(context: Context, at: number): Reading<'number'> | undefined {
  const { form } = context.tokens[at]!
  // «2 سنوات», «ثلاثة يومين» are the other rules' business
  if (!isDual(form) || tokenAt(context, at - 1)?.form.tags.meets(COUNTING)) return undefined
  if (form.tags.has('Definite') && !form.tags.has('TimeUnit')) return undefined
  return measured(context, at, 2)
}

/** «سنة ونصف»: one of a unit and a part of it. */
export function unitAndPart(context: Context, at: number): Reading<'number'> | undefined {
  const { form } = context.tokens[at]!
  if (form.tags.meets(NOT_ONE) || tokenAt(context, at - 1)?.form.tags.meets(COUNTING)) return undefined
  const half = halfBehind(context, at + 1, context.tokens[at]!)
  // «متر ونصف الجدار» are two things
  if (!half || (half.to === at + 3 && has(context, half.to, 'Definite'))) return undefined
  return measured(context, at, 1)
}

/** «متر واحد», «دولار واحد». */
export function oneUnit(context: Context, at: number): Reading<'number'> | undefined {
  const { form } = context.tokens[at]!
  const one = tokenAt(context, at + 1)?.form
  if (one?.values.Numeral !== '1' || one.tags.has('Definite')) return undefined
  if (form.tags.meets(NOT_ONE) || tokenAt(context, at - 1)?.form.tags.meets(COUNTING)) return undefined
  const reading = measured(context, at, 1)
  return reading.to === at + 1 ? { ...reading, to: at + 2 } : undefined
}

function measured(context: Context, at: number, count: number): Reading<'number'> {
  const token = context.tokens[at]!
  const { values } = token.form
  const half = halfBehind(context, at + 1, token)
  const to = half?.to ?? at + 1
  const qualifier = qualifierOf(context, at, to)
  const amount = half ? plus(rational(count), half.amount) : rational(count)
  const sort: Pick<NumberValue, 'type' | 'unit' | 'currency'> =
    values.Unit === undefined
      ? { type: 'money', currency: values.Currency!.startsWith('-') ? null : values.Currency!.slice(0, 3) }
      : { type: 'quantity', unit: values.Unit }
  return { value: { ...asNumber(amount), ...sort, ...(qualifier ? { qualifier } : {}) }, from: at, to }
}
