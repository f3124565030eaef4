// Exact amounts: a third is a third, and 1.1 million is 1100000.

/** A fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))

/** The fraction of two whole numbers; throws a RangeError where the second is 0. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1): Rational {
  const n = BigInt(numerator)
  const d = BigInt(denominator)
  if (d === 1n) return { numerator: n, denominator: d }
  if (d === 0n) throw new RangeError('a denominator of 0')
  const by = gcd(n, d) * (d < 0n ? -1n : 1n)
  return { numerator: n / by, denominator: d / by }
}

const areWhole = (a: Rational, b: Rational): boolean => a.denominator === 1n && b.denominator === 1n
const whole = (numerator: bigint): Rational => ({ numerator, denominator: 1n })

export const plus = (a: Rational, b: Rational): Rational =>
  areWhole(a, b)
    ? whole(a.numerator + b.numerator)
    : rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

export const times = (a: Rational, b: Rational): Rational =>
  areWhole(a, b)
    ? whole(a.numerator * b.numerator)
    : rational(a.numerator * b.numerator, a.denominator * b.denominator)

export const negative = ({ numerator, denominator }: Rational): Rational => ({
  numerator: -numerator,
  denominator,
})

export const less = (a: Rational, b: Rational): boolean =>
  areWhole(a, b) ? a.numerator < b.numerator : a.numerator * b.denominator < b.numerator * a.denominator

/** The fraction that «2/3» or «1000» writes in ASCII; NaN is never asked for. */
export function rationalOf(written: string): Rational {
  const [numerator, denominator = '1'] = written.split('/')
  return rational(BigInt(numerator!), BigInt(denominator))
}

/** The amount as a double, and in decimal notation where the double does not hold it. */
export function asNumber(amount: Rational): { readonly value: number; readonly exact?: string } {
  // most are such
  const plain = Number(amount.numerator)
  if (amount.denominator === 1n && Number.isSafeInteger(plain)) return { value: plain }
  const decimal = asDecimal(amount)
  if (decimal === undefined) return { value: Number(amount.numerator) / Number(amount.denominator) }
  const value = Number(decimal)
  return decimalOf(value) === decimal ? { value } : { value, exact: decimal }
}

/** Decimal notation, or undefined where it would not end. */
function asDecimal({ numerator, denominator }: Rational): string | undefined {
  if (denominator === 1n) return String(numerator)
  let places = 0
  let power = 1n
  while (power % denominator !== 0n) {
    if (++places > MOST_PLACES) return undefined
    power *= 10n
  }
  const negative = numerator < 0n
  const digits = String(((negative ? -numerator : numerator) * power) / denominator).padStart(places + 1, '0')
  return `${negative ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const MOST_PLACES = 30

/** A double as JSON writes it, in decimal notation without an exponent. */
function decimalOf(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  const sign = value < 0 ? '-' : ''
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.')
  const shift = Number(exponent)
  return shift > 0
    ? `${sign}${whole}${fraction.padEnd(shift, '0')}`
    : `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
}
