import { expect, test } from '@jest/globals'
import { readNumeral } from '../../src/arabic/numerals.js'
import { asNumber } from '../../src/arabic/rational.js'
import { shipped } from '../../src/shipped/shipped.js'

/** What the reader makes of a text from its first token on, and whether it reads to the end. */
function read(text: string): string | undefined {
  const { tokens } = shipped().annotator.annotate(text)
  const numeral = readNumeral(tokens, 0, tokens.length)
  if (!numeral) return undefined
  const { value, exact } = asNumber(numeral.amount)
  const rest = text.slice(tokens[numeral.to - 1]!.end).trim()
  return `${exact ?? value}${rest === '' ? '' : ` … ${rest}`}`
}

test.each<[string, string | undefined]>([
  ['صفر', '0'],
  ['خمسة', '5'],
  ['3½', '3.5'],
  ['٣½ كيلومترات', '3.5 … كيلومترات'],
  ['3 كيلومترات', '3 … كيلومترات'],
  ['خمس', '5'],
  ['أحد عشر', '11'],
  ['إحدى عشرة', '11'],
  ['اثنا عشر', '12'],
  ['اثنتي عشرة', '12'],
  ['ثماني عشرة', '18'],
  ['الخمسة عشر', '15'],
  ['خمسة وعشرون', '25'],
  ['خمسة و عشرون', '25'],
  ['واحد وعشرين', '21'],
  ['إحدى وعشرين', '21'],
  ['أحد وعشرون', '21'],
  ['مئة', '100'],
  ['مائة وعشرة', '110'],
  ['مائة وثلاثة وعشرون ألفا', '123000'],
  ['خمسمئة وثلاثة وعشرون ألفاً', '523000'],
  ['خمسمائة', '500'],
  ['ثلاث مائة', '300'],
  ['ثمانية مئة', '800'],
  ['مئتان وستة', '206'],
  ['ألف', '1000'],
  ['ألفان', '2000'],
  ['ألفين وخمسة عشر', '2015'],
  ['ألف وتسعمئة وسبعة وتسعون', '1997'],
  ['سبعة وتسعين وتسعمائة وألف', '1997'],
  ['ثلاثة وعشرون ومئة', '123'],
  ['خمسة آلاف', '5000'],
  ['مائتا ألف واثنتا عشرة', '200012'],
  ['مئة ألف', '100000'],
  ['مليون', '1000000'],
  ['مليونان وثلاثمئة ألف', '2300000'],
  ['مليار ومئتان', '1000000200'],
  ['ثلاثة ملايين ومئتا ألف وخمسمئة وواحد', '3200501'],
  ['ألف مليار', '1000000000000'],
  ['خمسة تريليونات', '5000000000000'],
  ['نصف مليون', '500000'],
  ['مليون ونصف', '1500000'],
  ['مليون ونصف المليون', '1500000'],
  ['مليونين وثلاثة أرباع المليون', '2750000'],
  ['واحد ونصف', '1.5'],
  // a half of a half is no number of anybody's
  ['ثلاثة ونصف ونصف', '3.5 … ونصف'],
  ['خمسة وربع', '5.25'],
  ['ثلاثة أرباع', '0.75'],
  ['ثلثا', '0.6666666666666666'],
  ['ثلاثة فاصلة أربعة عشر', '3.14'],
  ['اثنان فاصلة صفر خمسة', '2.05'],
  ['5 فاصلة 2 مليار', '5200000000'],
  ['2.6 مليار', '2600000000'],
  ['1.1 مليون', '1100000'],
  ['٣ مئة و ٢١', '321'],
  ['4 آلاف 3 مائة', '4300'],
  ['مليون و200 ألف', '1200000'],
  ['3 آلاف و500', '3500'],
  ['7ر2', '2.7'],
  ['9ر23 مليار', '23900000000'],
  ['12345678901234567890', '12345678901234567890'],
  ['ثلاثة تريليونات', '3000000000000'],
  ['100K', '100000'],
  // what is no numeral, or ends early
  ['آلاف', undefined],
  ['ملايين', undefined],
  ['18.2.2021', undefined],
  ['خمسة وستة', '5 … وستة'],
  ['عشرة وعشرون', '10 … وعشرون'],
  ['5 و6 ملايين', '5 … و6 ملايين'],
  ['2010 و2015', '2010 … و2015'],
  ['ألف وألفين', '1000 … وألفين'],
  // groups of three digits with spaces, the first of one to three that begin with no zero
  ['1 234 567', '1234567'],
  ['123 456', '123456'],
  ['1234 567', '1234 … 567'],
  ['1 2345', '1 … 2345'],
  ['1 23', '1 … 23'],
  ['012 345', '12 … 345'],
  // nothing is counted on from zero
  ['صفر عشرة', '0 … عشرة'],
  ['صفر وخمسة', '0 … وخمسة'],
  ['مئة وصفر', '100 … وصفر'],
  ['ألف و0', '1000 … و0'],
  // the thousands stand last in words only
  ['خمسة و1 ألف', '5 … و1 ألف'],
  ['5 وألف', '5 … وألف'],
  // the places of a count in any order, but each once
  ['عشرون ومئة وخمسة', '125'],
  ['عشرة ومئة', '110'],
  ['مئات وخمسة', undefined],
  ['مئتا مئة', '200 … مئة'],
  ['مليون واحد', '1000000 … واحد'],
  ['مليون واحد وعشرون', '1000021'],
  ['مئة ومئتين', '100 … ومئتين'],
])('%s', (text, value) => {
  expect(read(text)).toBe(value)
})

test('a numeral ends where it is told, whatever stands behind', () => {
  const upTo = (text: string, end: number): [value: number, to: number] | undefined => {
    const { tokens } = shipped().annotator.annotate(text)
    expect(tokens.length).toBeGreaterThan(end)
    const numeral = readNumeral(tokens, 0, end)
    return numeral && [asNumber(numeral.amount).value, numeral.to]
  }
  // و is a token of its own
  expect(upTo('مليون وخمسة', 2)).toEqual([1000000, 1])
  expect(upTo('مليون وخمسة', 1)).toEqual([1000000, 1])
  expect(upTo('خمسة وعشرون', 2)).toEqual([5, 1])
  expect(upTo('خمسة آلاف', 1)).toEqual([5, 1])
  expect(upTo('ثلاث مائة', 1)).toEqual([3, 1])
  expect(upTo('5 فاصلة 2', 2)).toEqual([5, 1])
  expect(upTo('5 فاصلة 2', 1)).toEqual([5, 1])
  expect(upTo('7ر2', 2)).toEqual([7, 1])
  expect(upTo('1 234 567', 2)).toEqual([1234, 2])
  expect(upTo('3½', 1)).toEqual([3, 1])
})

test('the decimals of an agency have nine digits at most on either side of the letter', () => {
  expect(read('5ر123456789')).toBe('123456789.5')
  expect(read('5ر1234567890')).toBe('5 … ر1234567890')
  expect(read('1234567890ر5')).toBe('1234567890 … ر5')
  expect(read('5ر1.5')).toBe('5 … ر1.5')
  expect(read('1.5ر5')).toBe('1.5 … ر5')
})
