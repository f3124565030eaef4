// Number words and digits to amounts. The grammar only: which word means what is in the lexicon.
//
// A numeral is a row of terms joined by و: «ثلاثة ملايين» و«مئتا ألف» و«خمسة وعشرون». A term is a count below a
// thousand, or digits, or a part of one, and the scales that multiply it. A count has a place each for units, tens
// and hundreds, filled in any order: the press writes «مئة وثلاثة وعشرون», older texts «ثلاثة وعشرون ومئة».
import type { Token } from '../model/document.js'
import { tagSet } from '../model/tag-set.js'
import { afterAnd, readCount } from './counts.js'
import { fromParts, readDigits } from './digits.js'
import { less, plus, type Rational, rational, rationalOf, times } from './rational.js'

/** What was read, and the token behind it. */
export interface Numeral {
  readonly amount: Rational
  readonly to: number
  /** 1 for a bare count or bare digits; else the scale of the last term: what a smaller term behind must stay below. */
  readonly scale: Rational
  /** How many tokens of it are digits. */
  readonly digits: number
}

const COUNTING = tagSet('Digits', 'Numeral', 'Scale', 'Fraction')
const SCALES = tagSet('Scale', 'PluralScale')
const ONE = rational(1)
const HUNDRED = rational(100)
const THOUSAND = rational(1000)
/** No chain of scales counts beyond it, so that every amount fits a double. */
const LARGEST = rational(10n ** 66n)
const MOST_DECIMALS = 15

/**
 * Reads the longest cardinal that begins at the token `from` and ends before `end`: «خمسمئة وثلاثة وعشرون ألفا»,
 * «2.6 مليار», «مليون ونصف», «خمسة فاصلة اثنان», «ثلاثة أرباع». Undefined where none begins there; a scale in the
 * plural begins none («آلاف»). Never throws.
 */
export function readNumeral(tokens: readonly Token[], from: number, end: number): Numeral | undefined {
  let read = readTerm(tokens, from, end)
  if (!read) return undefined
  for (let more = nextTerm(tokens, read, end); more; more = nextTerm(tokens, read, end)) read = more
  return read
}

/** The numeral with one more term behind it, or undefined where none follows that fits. */
function nextTerm(tokens: readonly Token[], read: Numeral, end: number): Numeral | undefined {
  // «€600m و2.7»: behind Latin letters nothing goes on
  if (read.to >= end || tokens[read.to - 1]!.form.tags.has('Latin')) return undefined
  const next = afterAnd(tokens, read.to)
  const joined = next !== undefined
  const from = next ?? read.to
  if (from >= end || !tokens[from]!.form.tags.meets(COUNTING)) return undefined
  const term = readTerm(tokens, from, end)
  // nobody counts on by nothing: «مئة وصفر» is a score
  if (!term || term.amount.numerator === 0n) return undefined
  const sum = (amount: Rational, scale: Rational): Numeral => ({
    amount: plus(read.amount, amount),
    to: term.to,
    scale,
    digits: read.digits + term.digits,
  })
  if (isPart(term)) {
    // «مليون ونصف» is a million and half a million; «مئة ونصف» a hundred and a half
    const whole = read.amount.denominator === 1n
    if (!joined || !whole) return undefined
    return sum(less(read.scale, THOUSAND) ? term.amount : times(term.amount, read.scale), rational(1, 2))
  }
  if (!joined && less(term.scale, HUNDRED)) return undefined
  if (less(term.amount, read.scale)) return sum(term.amount, term.scale)
  // «سبعة وتسعين وتسعمائة وألف»: the thousands last
  const thousandsLast =
    joined && read.digits === 0 && term.digits === 0 && less(read.amount, THOUSAND) && !isPart(read)
  return thousandsLast && term.scale.numerator === 1000n ? sum(term.amount, ONE) : undefined
}

const isPart = ({ amount, scale }: Numeral): boolean => scale.denominator !== 1n && less(amount, ONE)

/** One term: a count and the scales behind it. */
function readTerm(tokens: readonly Token[], from: number, end: number): Numeral | undefined {
  const base = readBase(tokens, from, end)
  if (!base) return undefined
  let { amount, to, scale, digits } = base
  // «أربعة وألف»: a scale that does not stand directly behind its count is a term of its own
  for (; to < end && tokens[to]!.form.tags.meets(SCALES); to++) {
    const { values, tags } = tokens[to]!.form
    if (tags.has('Latin') && !tokens[to]!.tied && tokens[to]!.form.normal.length === 1) break
    const by = rationalOf((values.Scale ?? values.PluralScale)!)
    if (scale.denominator === 1n && less(ONE, scale) && less(by, THOUSAND)) break
    if (less(by, scale) && less(ONE, by)) break
    if (by.numerator === 100n && digits === 0) break
    if (less(LARGEST, amount)) break
    amount = times(amount, by)
    scale = by
  }
  return { amount, to, scale, digits }
}

/** What a scale can multiply: digits, a part of one, a count with or without decimals, or a scale alone. */
function readBase(tokens: readonly Token[], from: number, end: number): Numeral | undefined {
  const { normal, tags, values } = tokens[from]!.form
  if (tags.has('Digits')) {
    const part = tokens[from + 1]?.form
    // «3½»
    if (
      from + 1 < end &&
      part?.tags.has('Mark') &&
      part.values.Fraction !== undefined &&
      /^\d+$/.test(normal)
    )
      return {
        amount: plus(rational(BigInt(normal)), rationalOf(part.values.Fraction)),
        to: from + 2,
        scale: ONE,
        digits: 1,
      }
    const reversed = agencyDecimal(tokens, from, end)
    if (reversed) return withDecimals(tokens, { amount: reversed, to: from + 3, scale: ONE, digits: 1 }, end)
    const to = groupsEnd(tokens, from, end)
    const amount = readDigits(to === from + 1 ? normal : joined(tokens, from, to))
    return amount && withDecimals(tokens, { amount, to, scale: ONE, digits: to - from }, end)
  }
  if (values.Numeral !== undefined && Number(values.Numeral) >= 1000) {
    const amount = rationalOf(values.Numeral)
    return { amount, to: from + 1, scale: rational(amount.numerator / 2n), digits: 0 }
  }
  const count = readCount(tokens, from, end)
  if (count)
    return withDecimals(
      tokens,
      { amount: rational(count.value), to: count.to, scale: rational(count.free), digits: 0 },
      end,
    )
  if (values.Fraction !== undefined && !tags.has('Plural')) {
    const amount = rationalOf(values.Fraction)
    return { amount, to: from + 1, scale: amount, digits: 0 }
  }
  if (values.Scale === undefined || tags.has('Latin') || tags.has('Plural')) return undefined
  const scale = rationalOf(values.Scale)
  return { amount: scale, to: from + 1, scale, digits: 0 }
}

const FIRST_GROUP = /^[1-9]\d{0,2}$/
const GROUP = /^\d{3}$/

/** The token behind «1 234 567»: groups of three digits with spaces, as the press of the Maghreb writes them. */
function groupsEnd(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1
  if (!FIRST_GROUP.test(tokens[from]!.form.normal)) return to
  while (to < end && GROUP.test(tokens[to]!.form.normal)) to++
  return to
}

const joined = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ form }) => form.normal)
    .join('')

/** The agencies' «7ر2», which is 2.7: the fraction, the letter ر, the whole, without spaces. */
function agencyDecimal(tokens: readonly Token[], from: number, end: number): Rational | undefined {
  if (from + 2 >= end || !tokens[from + 1]!.form.tags.has('PointLetter')) return undefined
  const [fraction, letter, whole] = [tokens[from]!, tokens[from + 1]!, tokens[from + 2]!]
  if (!letter.tied || !whole.tied || !whole.form.tags.has('Digits')) return undefined
  const digits = [whole.form.normal, fraction.form.normal] as const
  return digits.every((part) => /^\d{1,9}$/.test(part)) ? fromParts(...digits) : undefined
}

/** «خمسة فاصلة اثنان»: the decimals in words or digits behind the decimal mark in words, or digit by digit. */
function withDecimals(tokens: readonly Token[], read: Numeral, end: number): Numeral {
  let at = read.to + 1
  if (at >= end || !tokens[read.to]!.form.tags.has('PointWord') || read.amount.denominator !== 1n) return read
  let decimals = ''
  const digit = (i: number): string => {
    const word = i < end ? (tokens[i]!.form.values.Numeral ?? '') : ''
    return word.length === 1 ? word : ''
  }
  while (digit(at) !== '' && (digit(at) === '0' || digit(at + 1) !== '') && decimals.length < MOST_DECIMALS)
    decimals += digit(at++)
  const count = at < end ? readCount(tokens, at, end) : undefined
  if (count) {
    decimals += count.value
    at = count.to
  } else if (decimals === '' && /^\d{1,15}$/.test(tokens[at]!.form.normal))
    decimals = tokens[at++]!.form.normal
  if (decimals === '') return read
  return { ...read, amount: plus(read.amount, fromParts('0', decimals)), to: at, scale: ONE }
}
