// What a number may measure: a unit with its adjective and what it is counted by, a currency with its country.
import { ALEF_WITH_HAMZA, TEH_MARBUTA } from '../../arabic/letters.js'
import { lettersOf } from '../../arabic/normalise.js'
import type { Token } from '../../model/document.js'
import type { NumberValue } from '../../model/fact.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { has, tokenAt } from './amount.js'

/** A unit or a currency, and the token behind all that belongs to it. */
export interface Measured extends Pick<NumberValue, 'unit' | 'currency'> {
  readonly type: 'money' | 'quantity'
  readonly to: number
}

/** The unit or currency that begins with the token at `at`; undefined where none does. */
export function measuredAt(context: Context, at: number): Measured | undefined {
  const values = tokenAt(context, at)?.form.values
  if (values?.Currency !== undefined && isMoney(values, context)) {
    const country = tokenAt(context, at + 1)?.form.values.Nationality
    return {
      type: 'money',
      currency: codeOf(values.Currency, country ?? countryOfLetters(context, at)),
      to: country === undefined ? at + 1 : at + 2,
    }
  }
  const whole = unitAt(context, at)
  return whole && { type: 'quantity', ...perTime(context, at, whole) }
}

/** «أوقية» is money where the country that pays in it is spoken of, elsewhere a weight. */
const isMoney = ({ Unit, Currency }: Token['form']['values'], context: Context): boolean =>
  Unit === undefined || context.isAbout(Currency!.slice(0, 2))

/** «د.أ» is Jordan's dinar, «د.إ» the dirham of the Emirates; they are folded alike. */
function countryOfLetters({ tokens, text }: Context, at: number): string | undefined {
  const { start, end } = tokens[at]!
  return lettersOf(text.slice(start, end)).endsWith(ALEF_WITH_HAMZA) ? 'JO' : undefined
}

interface Unit {
  readonly unit: string
  readonly to: number
}

/** The unit at `at`, with what stands before its name, «ميغا واط», or behind it. */
function unitAt(context: Context, at: number): Unit | undefined {
  const values = tokenAt(context, at)?.form.values
  const bare = tokenAt(context, at + 1)?.form
  if (
    values?.UnitPrefix !== undefined &&
    bare?.values.Unit !== undefined &&
    !bare.tags.meets(NO_BASE) &&
    !bare.values.Unit.includes(' ')
  )
    return withAdjective(context, at + 1, `${values.UnitPrefix}${bare.values.Unit}`)
  return values?.Unit === undefined ? undefined : withAdjective(context, at, values.Unit)
}

/** «سار 5 كيلو يوم الجمعة» */
const NO_BASE = tagSet('TimeUnit', 'Definite', 'Latin')

/** «أمتار مربعة», «درجتين مئويتين»: the adjective behind a unit is part of its name. */
function withAdjective(context: Context, at: number, unit: string): Unit {
  const adjective = tokenAt(context, at + 1)?.form
  const [masculine, feminine = masculine] = adjective?.values.UnitAdjective?.split(' ') ?? []
  if (masculine === undefined || adjective?.tags.has('Definite') !== has(context, at, 'Definite'))
    return { unit, to: at + 1 }
  const name = unit.endsWith(TEH_MARBUTA) ? feminine : masculine
  return { unit: unit.endsWith(` ${name}`) ? unit : `${unit} ${name}`, to: at + 2 }
}

const IN = tagSet('In', 'Ba', 'Slash')
const CLOCK = tagSet('OrdinalWord', 'Numeral', 'Digits')

/** «كيلومترا في الساعة», «كم/س»: a unit by the hour or the second. */
function perTime(context: Context, at: number, whole: Unit): Unit {
  const link = tokenAt(context, whole.to)?.form.tags
  const time = tokenAt(context, whole.to + 1)?.form
  const name = time?.values.PerUnit
  if (name === undefined || !link?.meets(IN) || has(context, at, 'TimeUnit')) return whole
  if (!time?.tags.has('Definite') && !link.has('Slash')) return whole
  if (tokenAt(context, whole.to + 2)?.form.tags.meets(CLOCK)) return whole
  return { unit: `${whole.unit} ${name}`, to: whole.to + 2 }
}

/** The code of a currency that several countries may share: that of the country named, else the first. */
export function codeOf(listed: string, country = ''): string | null {
  const codes = listed.split(' ')
  const code = (country && codes.find((each) => each.startsWith(country))) || codes[0]!
  return code === '-' ? null : code
}
