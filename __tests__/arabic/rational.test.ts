// Exact amounts: in lowest terms, compared and added without a rounding, and told as doubles only where these hold them.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { asNumber, less, negative, plus, rational, rationalOf, times } from '../../src/arabic/rational.js'

test.each<[number, number, [bigint, bigint]]>([
  [6, 4, [3n, 2n]],
  [-6, 4, [-3n, 2n]],
  [6, -4, [-3n, 2n]],
  [-6, -4, [3n, 2n]],
  [0, 7, [0n, 1n]],
  [5, 1, [5n, 1n]],
])('%i/%i in lowest terms', (n, d, [numerator, denominator]) =>
  expect(rational(n, d)).toEqual({ numerator, denominator }),
)

test('a whole number has the denominator 1, and nothing has 0', () => {
  expect(rational(7)).toEqual({ numerator: 7n, denominator: 1n })
  expect(() => rational(1, 0)).toThrow(RangeError)
})

const part = fc.integer({ min: -60, max: 60 })
const amount = fc.tuple(part, fc.integer({ min: 1, max: 60 }))

test('adds, multiplies and compares as fractions do', () => {
  fc.assert(
    fc.property(amount, amount, ([a, b], [c, d]) => {
      const [x, y] = [rational(a, b), rational(c, d)]
      expect(plus(x, y)).toEqual(rational(a * d + c * b, b * d))
      expect(times(x, y)).toEqual(rational(a * c, b * d))
      expect(less(x, y)).toBe(a * d < c * b)
      expect(negative(x)).toEqual(rational(-a, b))
      expect(asNumber(x).value).toBe(a / b || 0)
    }),
  )
})

test('is read as it is written', () => {
  expect(rationalOf('2/3')).toEqual(rational(2, 3))
  expect(rationalOf('1000')).toEqual(rational(1000))
})

test.each([
  ['1/3', 1 / 3],
  ['1/2', 0.5],
  ['-1/2', -0.5],
  ['1/8', 0.125],
  ['1/20', 0.05],
  ['-1/20', -0.05],
  ['11/10', 1.1],
  ['1/10000000', 1e-7],
  ['123/1000000000', 1.23e-7],
  ['-123/1000000000', -1.23e-7],
  ['9007199254740991', 2 ** 53 - 1],
  ['1000000000000000000000', 1e21],
  ['-1500000000000000000000', -1.5e21],
])('%s is told as a double', (written, value) => expect(asNumber(rationalOf(written))).toEqual({ value }))

test.each([
  ['9007199254740993', 2 ** 53, '9007199254740993'],
  ['-9007199254740993', -(2 ** 53), '-9007199254740993'],
  ['1000000000000000000001', 1e21, '1000000000000000000001'],
  ['90071992547409925/10', 2 ** 53, '9007199254740992.5'],
  ['1000000000000000000001/10', 1e20, '100000000000000000000.1'],
])('%s is told exactly too, for a double rounds it', (written, value, exact) =>
  expect(asNumber(rationalOf(written))).toEqual({ value, exact }),
)
