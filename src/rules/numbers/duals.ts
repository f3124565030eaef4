// «يومين», «ساعتان», «سنة ونصف»: a number that the form of its unit says.
import { isDualEnding } from '../../arabic/inflection.js'
import { ARTICLE, HEH, TEH } from '../../arabic/letters.js'
import { normalise } from '../../arabic/normalise.js'
import { asNumber, plus, rational } from '../../arabic/rational.js'
import type { Form } from '../../model/document.js'
import type { Context, Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { has, tokenAt } from './amount.js'
import { halfBehind } from './measure.js'
import { measuredAt } from './measured.js'
import { qualifierOf } from './qualifiers.js'

/** Whether a form is the dual of its dictionary form: «يومان», «ساعتين». */
export function isDual({ normal, base: found, tags, values }: Form): boolean {
  const bare = tags.has('Definite') ? normal.slice(ARTICLE.length) : normal
  // «سنتين» stands in the lists itself, «جرامين» is the dual of another spelling than the dictionary's
  const bases = values.Unit === undefined ? [found] : [found, normalise(values.Unit)]
  const words = bare.split(' ')
  return bases.some((base) => {
    const singular = base.split(' ')
    // «نقطتين مئويتين»: the adjective goes with its noun
    return singular.length === words.length && words.every((word, i) => isDualOf(word, singular[i]!))
  })
}

/** ة is written as ت before an ending; a folded ه may be either letter. */
function isDualOf(word: string, base: string): boolean {
  const stem = word.slice(0, -2)
  return (
    isDualEnding(word) && (stem === base || (base.endsWith(HEH) && stem === `${base.slice(0, -1)}${TEH}`))
  )
}

const NOT_ONE = tagSet('Definite', 'Plural')
const COUNTING = tagSet('Digits', 'Numeral', 'Scale', 'PluralScale', 'Fraction')

/** A unit, a stretch of time or money in the dual, and half of one more behind it. */
export function dualUnit(context: Context, at: number): Reading<'number'> | undefined {
  const { form } = context.tokens[at]!
  // «2 سنوات», «ثلاثة يومين» are the other rules' business
  if (!isDual(form) || tokenAt(context, at - 1)?.form.tags.meets(COUNTING)) return undefined
  if (form.tags.has('Definite') && (!form.tags.has('TimeUnit') || has(context, at + 1, 'Digits')))
    return undefined
  return measured(context, at, 2)
}

/** «سنة ونصف»: one of a unit and a part of it. */
export function unitAndPart(context: Context, at: number): Reading<'number'> | undefined {
  const { form } = context.tokens[at]!
  if (form.tags.meets(NOT_ONE) || tokenAt(context, at - 1)?.form.tags.meets(COUNTING)) return undefined
  const { to } = measuredAt(context, at)!
  const half = halfBehind(context, to, context.tokens[at]!)
  // «متر ونصف الجدار» are two things
  if (!half || (half.to === to + 2 && has(context, half.to, 'Definite'))) return undefined
  return measured(context, at, 1)
}

/** «متر واحد», «دولار واحد», «يومين اثنين». */
export function countedUnit(context: Context, at: number): Reading<'number'> | undefined {
  const { form } = context.tokens[at]!
  const count = form.tags.meets(NOT_ONE) ? 2 : 1
  if (count === 2 && (form.tags.has('Definite') || !isDual(form))) return undefined
  if (tokenAt(context, at - 1)?.form.tags.meets(COUNTING)) return undefined
  const { to } = measuredAt(context, at)!
  const numeral = tokenAt(context, to)?.form
  if (numeral?.values.Numeral !== String(count) || numeral.tags.has('Definite')) return undefined
  return { ...measured(context, at, count), to: to + 1 }
}

function measured(context: Context, at: number, count: number): Reading<'number'> {
  // «ميغا واط واحد»
  const prefixed = has(context, at - 1, 'UnitPrefix') ? measuredAt(context, at - 1) : undefined
  const whole = measuredAt(context, at)!
  const from = prefixed?.to === whole.to ? at - 1 : at
  const { type, unit, currency, to: end } = from < at ? prefixed! : whole
  const half = halfBehind(context, end, context.tokens[at]!)
  const to = half?.to ?? end
  const qualifier = qualifierOf(context, from, to)
  const amount = half ? plus(rational(count), half.amount) : rational(count)
  const sort = type === 'money' ? { type, currency: currency! } : { type, unit: unit! }
  return { value: { ...asNumber(amount), ...sort, ...(qualifier ? { qualifier } : {}) }, from, to }
}
