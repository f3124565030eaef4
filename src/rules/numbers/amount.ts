// The number itself: its sign, its article, a fraction in digits, and the readings that only the neighbours tell.
import { fromParts } from '../../arabic/digits.js'
import { ALEF, FATHATAN } from '../../arabic/letters.js'
import { type Numeral, readNumeral } from '../../arabic/numerals.js'
import { less, negative, plus, type Rational, rational, rationalOf, times } from '../../arabic/rational.js'
import type { Token } from '../../model/document.js'
import type { Context } from '../../model/rule.js'
import type { Tag } from '../../model/tag.js'
import { tagSet } from '../../model/tag-set.js'

/** A number and the tokens it holds. */
export interface Amount {
  readonly value: Rational
  readonly from: number
  readonly to: number
  /** Where what is counted may stand: behind the number, and behind the bracket that closes around it. */
  readonly after: number
  readonly numeral: Numeral
  /** Whether the article stands before it: «الـ27», «السبع». */
  readonly definite: boolean
}

const COUNTED = tagSet('Unit', 'Currency', 'Noun', 'Root', 'Unknown', 'Counted', 'Occupation', 'Rank')
const NOT_COUNTED = tagSet('Definite', 'Function', 'Verb', 'ReportVerb')
const ONE = rational(1)
const TWO = rational(2)

/** The token at `at` if it lies in the sentence. */
export const tokenAt = ({ tokens, from, to }: Context, at: number): Token | undefined =>
  at >= from && at < to ? tokens[at] : undefined

/** Whether the token at `at` lies in the sentence and has the tag. */
export const has = (context: Context, at: number, tag: Tag): boolean =>
  tokenAt(context, at)?.form.tags.has(tag) ?? false

/** Whether no space stands between the token at `at` and the one before it. */
export const touches = ({ tokens, from }: Context, at: number): boolean =>
  at > from && at < tokens.length && tokens[at]!.tied

/** The number that begins with the token at `at`, its sign and article before it. */
export function amountAt(context: Context, at: number): Amount | undefined {
  const { tokens, to: end } = context
  const numeral = fractionInDigits(context, at) ?? readNumeral(tokens, at, end)
  if (!numeral) return undefined
  const single = numeral.to === at + 1
  const { form } = tokens[at]!
  let value = numeral.amount
  if (single && form.tags.has('Scale') && isDualScale(context, at)) value = times(value, TWO)
  // «خمس السكان» is a fifth of them, «خمس سنوات» are five
  if (
    single &&
    form.tags.has('Numeral') &&
    form.values.Fraction !== undefined &&
    !form.tags.has('Definite') &&
    partOfWhole(context, at + 1)
  )
    value = rationalOf(form.values.Fraction)
  let from = at
  // «.77»
  if (
    has(context, at - 1, 'Point') &&
    touches(context, at) &&
    !touches(context, at - 1) &&
    /^\d+$/.test(form.normal)
  ) {
    value = fromParts('0', form.normal)
    from--
  }
  const article = has(context, from - 1, 'ArticleWord') && has(context, from, 'Digits')
  if (article) from--
  const minus = has(context, from - 1, 'MinusWord') || isMinusSign(context, from)
  if (minus) from--
  let { to } = numeral
  let after = to
  if (isEnclosed(context, at, to)) {
    // «(50) ألف ريال»
    after = to + 1
    const by = single ? scaleAt(context, after) : undefined
    if (by) {
      value = times(value, by)
      to = after = to + 2
    }
  }
  return {
    value: minus ? negative(value) : value,
    from,
    to,
    after,
    numeral,
    definite: article || form.tags.has('Definite'),
  }
}

const OPENS = tagSet('OpenBracket', 'OpenQuote')
const CLOSES = tagSet('CloseBracket', 'CloseQuote')

/** Whether brackets or quotation marks stand around the tokens `from` to `to`. */
const isEnclosed = (context: Context, from: number, to: number): boolean =>
  tokenAt(context, from - 1)?.form.tags.meets(OPENS) === true &&
  tokenAt(context, to)?.form.tags.meets(CLOSES) === true

/** The scale at `at`, if one stands there. */
function scaleAt(context: Context, at: number): Rational | undefined {
  const values = tokenAt(context, at)?.form.values
  const scale = values?.Scale ?? values?.PluralScale
  return scale === undefined ? undefined : rationalOf(scale)
}

/** «ألفا جندي» are two thousand, «ثلاثون ألفا» and «بلغ ألفا» are not: the dual stands before what it counts. */
function isDualScale(context: Context, at: number): boolean {
  const { form, end } = context.tokens[at]!
  if (!form.normal.endsWith(ALEF)) return false
  if (context.text.slice(end - 2, end).includes(FATHATAN)) return false
  const next = tokenAt(context, at + 1)?.form.tags
  return next?.meets(COUNTED) === true && !next.meets(NOT_COUNTED)
}

const NO_WHOLE = tagSet('Plural', 'Counted', 'Unit', 'Proclitic', 'Function', 'Numeral', 'OrdinalWord')

/** Whether a definite noun in the singular follows. */
function partOfWhole(context: Context, at: number): boolean {
  const tags = tokenAt(context, at)?.form.tags
  return tags?.has('Definite') === true && !tags.meets(NO_WHOLE)
}

/** A dash that touches the digits at `at` but nothing before it: «-5», «من -5 إلى 3». */
function isMinusSign(context: Context, at: number): boolean {
  if (!has(context, at - 1, 'Dash') || !touches(context, at)) return false
  if (!has(context, at, 'Digits') && !has(context, at, 'Point')) return false
  return at - 1 === context.from || !touches(context, at - 1)
}

const MEASURED = tagSet('Unit', 'Currency', 'Scale', 'Percent', 'PercentWord')
/** «1/4 ملعقة» is a share; larger numbers below the stroke are rather a score or a code. */
const LARGEST_SHARE = 10
const WHOLE = /^\d{1,3}$/

/**
 * «1/2» or «3 1/4» in digits, where it stands alone or before what it measures; elsewhere two numbers with a slash
 * are a score or a date.
 */
function fractionInDigits(context: Context, at: number): Numeral | undefined {
  const { tokens } = context
  if (!has(context, at, 'Digits')) return undefined
  // «3 1/4», «3 و1/4»
  const and = has(context, at + 1, 'Waw') ? 1 : 0
  const mixed = has(context, at + and + 1, 'Digits') && has(context, at + and + 2, 'Slash')
  const top = mixed ? at + and + 1 : at
  if (!has(context, top + 1, 'Slash') || !has(context, top + 2, 'Digits')) return undefined
  // «1/2», «1 / 2»
  if (touches(context, top + 1) !== touches(context, top + 2) || has(context, top + 3, 'Slash'))
    return undefined
  const [whole, above, below] = [tokens[at]!, tokens[top]!, tokens[top + 2]!].map(({ form }) => form.normal)
  if (![whole, above, below].every((part) => WHOLE.test(part!)) || Number(below) === 0) return undefined
  const amount = rational(BigInt(above!), BigInt(below!))
  const to = top + 3
  const alone = isWholeSentence(context, at, to)
  const next = tokenAt(context, to)?.form.tags
  const share = Number(above) < Number(below) && Number(below) <= LARGEST_SHARE
  const measures =
    (share && next?.meets(MEASURED) === true) ||
    (share && next?.has('From') === true) ||
    (share && next?.meets(COUNTED) === true && !next.meets(NOT_COUNTED))
  if (mixed ? !less(amount, ONE) : !(measures || (alone && less(amount, ONE)))) return undefined
  const value = mixed ? plus(rational(BigInt(whole!)), amount) : amount
  return { amount: value, to, scale: ONE, digits: 1 }
}

const SIGNS = tagSet(
  'MinusWord',
  'Dash',
  'Point',
  'Question',
  'ArticleWord',
  'Quote',
  'OpenBracket',
  'CloseBracket',
)

/** Whether the tokens `from` to `to` are all there is in their sentence, marks and sign aside. */
export function isWholeSentence(context: Context, from: number, to: number): boolean {
  for (let at = context.from; at < context.to; at++)
    if ((at < from || at >= to) && !context.tokens[at]!.form.tags.meets(SIGNS)) return false
  return true
}
