import { expect, test } from '@jest/globals'
import { readDigits, westernDigits } from '../../src/arabic/digits.js'
import { asNumber, rational } from '../../src/arabic/rational.js'

test.each<[string, number | undefined]>([
  ['7', 7],
  ['007', 7],
  // before exactly three digits a comma groups thousands, and so does a thin space
  ['3,500', 3500],
  ['3،500', 3500],
  ['3٬500', 3500],
  ['3\u202f500', 3500],
  ['12,345,678', 12345678],
  ['1,234.56', 1234.56],
  // before any other number of digits it is a decimal mark
  ['2,5', 2.5],
  ['2،75', 2.75],
  ['0,125', 0.125],
  // a point is a decimal mark unless it occurs twice
  ['2.5', 2.5],
  ['2.500', 2.5],
  ['1.234.567', 1234567],
  ['1.234.567,89', 1234567.89],
  ['1.234,56', 1234.56],
  ['3٫14', 3.14],
  // what no number is written like
  ['18.2.2021', undefined],
  ['192.168.1.1', undefined],
  ['1,2,3', undefined],
  ['1,2345,678', undefined],
])('%s', (written, value) => {
  const amount = readDigits(written)
  expect(amount && asNumber(amount).value).toBe(value)
})

test('digits of all three sets become ASCII, all else stays', () => {
  expect(westernDigits('٢٠١٥ و۲۰۱۵ و2015')).toBe('2015 و2015 و2015')
})

test('an amount that a double cannot hold is given in full', () => {
  expect(asNumber(readDigits('12345678901234567890')!)).toEqual({
    value: 12345678901234567000,
    exact: '12345678901234567890',
  })
  expect(asNumber(readDigits('9007199254740993')!).exact).toBe('9007199254740993')
  expect(asNumber(readDigits('9007199254740992')!)).toEqual({ value: 9007199254740992 })
})

test('tenths are exact, thirds are not written out', () => {
  expect(asNumber(rational(11, 10))).toEqual({ value: 1.1 })
  expect(asNumber(rational(1, 3))).toEqual({ value: 1 / 3 })
  expect(asNumber(rational(-1, 8))).toEqual({ value: -0.125 })
  expect(asNumber(rational(-35, 10n ** 10n))).toEqual({ value: -3.5e-9 })
  expect(asNumber(rational(-(10n ** 23n)))).toEqual({ value: -1e23 })
  expect(asNumber(rational(10n ** 23n + 1n)).exact).toBe('100000000000000000000001')
})
