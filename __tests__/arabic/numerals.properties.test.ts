import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readNumeral } from '../../src/arabic/numerals.js'
import { asNumber } from '../../src/arabic/rational.js'
import { extract } from '../../src/extract.js'
import { shipped } from '../../src/shipped/shipped.js'
import { listRows } from '../../src/shipped/sources.js'
import { runs } from '../runs.js'
import { inWords, type Manner } from './written-numbers.js'

const manner: fc.Arbitrary<Manner> = fc.record({
  feminine: fc.boolean(),
  nominative: fc.boolean(),
  oldHundred: fc.boolean(),
  apart: fc.boolean(),
  billion: fc.boolean(),
})

/** Whole numbers of every length alike, not only long ones. */
const whole = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([length, share]) => Math.floor(share * 10 ** length))

function read(text: string): { value: number | undefined; whole: boolean } {
  const { tokens } = shipped().annotator.annotate(text)
  const numeral = readNumeral(tokens, 0, tokens.length)
  return { value: numeral && asNumber(numeral.amount).value, whole: numeral?.to === tokens.length }
}

test('every number to 1200 in every manner reads back', () => {
  const manners = [false, true].flatMap((feminine) =>
    [false, true].flatMap((nominative) =>
      [false, true].flatMap((oldHundred) =>
        [false, true].map((apart) => ({ feminine, nominative, oldHundred, apart, billion: false })),
      ),
    ),
  )
  const wrong: string[] = []
  for (const each of manners)
    for (let n = 0; n <= 1200; n++) {
      const words = inWords(n, each)
      const { value, whole: all } = read(words)
      if (value !== n || !all) wrong.push(`${n}: ${words} → ${value}`)
    }
  expect(wrong).toEqual([])
})

test('any number to 10^12 in any manner reads back', () => {
  fc.assert(
    fc.property(whole, manner, (n, how) => {
      expect({ words: inWords(n, how), ...read(inWords(n, how)) }).toMatchObject({ value: n, whole: true })
    }),
    { numRuns: runs(1000) },
  )
})

test('the years of our time read back with the small places first', () => {
  for (let year = 1901; year < 2000; year++) {
    const how = { feminine: false, nominative: true, oldHundred: false, apart: false, billion: false }
    expect(read(`${inWords(year % 100, how)} وتسعمئة وألف`)).toEqual({ value: year, whole: true })
  }
})

test('any number in digits reads back, in each set of digits, with or without groups', () => {
  const zeros = [0x30, 0x660, 0x6f0]
  fc.assert(
    fc.property(
      whole,
      fc.constantFrom(...zeros),
      fc.constantFrom('', ',', '٬', '،'),
      (n, zero, separator) => {
        const grouped = String(n).replace(/\B(?=(\d{3})+$)/g, separator)
        const text = grouped.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)))
        expect({ text, ...read(text) }).toMatchObject({ value: n, whole: true })
      },
    ),
  )
})

const words = ['numerals', 'ordinals', 'scales', 'fractions', 'units', 'currencies', 'words']
  .flatMap((list) => listRows(`numbers/${list}.tsv`))
  .map(({ form }) => form)
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(
        'و',
        '-',
        '/',
        '%',
        '(',
        ')',
        '.',
        ',',
        '5',
        '2015',
        '1.2.3',
        'الـ',
        'كتاب',
        'من',
        'إلى',
      ),
      fc.constantFrom(...words).map((word) => `و${word}`),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' '))

test('no soup of number words throws, and every number in it is finite and inside the text', () => {
  fc.assert(
    fc.property(soup, (text) => {
      for (const { value, mentions } of extract({ text }).numbers) {
        expect(Number.isFinite(value.value)).toBe(true)
        for (const { start, end } of mentions)
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: runs(500) },
  )
})
