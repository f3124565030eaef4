import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'
import type { Facts } from '../../src/model/fact.js'
import { width } from '../../src/writers/cell-width.js'
import { contextOf } from '../../src/writers/context.js'
import { tableWriter } from '../../src/writers/table.js'
import type { Style } from '../../src/writers/writer.js'
import { PLAIN } from './style.js'

const TEXT = 'وُقّع الاتفاق بين 3500 جندي و20 ضابطاً في 12 مارس 2024.'
const none: Facts = {
  dates: [],
  numbers: [],
  people: [],
  organisations: [],
  places: [],
  positions: [],
  statements: [],
  changes: [],
}
const facts = extract({ text: TEXT })
const write = (style: Partial<Style>, given: Facts = facts, text = TEXT): string =>
  tableWriter({ ...PLAIN, ...style }).document({ source: 'a.txt', text, facts: given })
const boxes = (out: string): string[] => out.split('\n').filter((line) => /[│┌├└]/.test(line))
const places = (names: readonly string[]): Facts => ({
  ...none,
  places: names.map((name) => ({
    kind: 'place',
    value: { name },
    mentions: [{ kind: 'place', value: { name }, start: 0, end: 3, rule: 'place/known', groups: {} }],
  })),
})

test('names the source, each list and how many it holds', () => {
  const out = write({ only: ['dates', 'numbers'] })
  expect(out.split('\n')[0]).toBe('a.txt')
  expect(out).toContain('\ndates\n┌')
  expect(out.trimEnd().split('\n').at(-1)).toBe('1 date, 2 numbers')
})

test('says so where nothing was found', () => {
  expect(write({}, none)).toBe('a.txt\n\nnothing found\n\n')
})

describe('every line of a table is as wide as the next', () => {
  test.each([
    ['vocalised', ['مُحَمَّدٌ', 'الرياض']],
    ['with emoji and flags', ['🇸🇦 الرياض', '👨\u200D👩\u200D👧', 'جدة']],
    ['with Chinese', ['日本', 'اليابان']],
    ['with joiners and marks inside', ['می\u200Cخواهم', '\u200Eأ\u200E', 'ﷺ']],
    ['long beyond the terminal', ['كلمة '.repeat(40), 'ا'.repeat(200)]],
  ])('%s', (_, names) => {
    for (const wrapped of [true, false]) {
      const lines = boxes(write({ wrap: wrapped }, places(names), 'نص قصير'))
      expect(new Set(lines.map(width)).size).toBe(1)
      expect(width(lines[0]!)).toBeLessThanOrEqual(80)
    }
  })
})

describe('direction marks', () => {
  const MARK = '\u200E'

  test('stand just inside the borders of cells with right-to-left text, and of no others', () => {
    const rows = boxes(write({ marks: true, only: ['dates'] })).filter((line) => line.includes('2024'))
    for (const row of rows)
      for (const cell of row.split('│').slice(1, -1))
        expect([cell.startsWith(MARK), cell.endsWith(MARK)]).toEqual(
          /\p{Script=Arabic}/u.test(cell) ? [true, true] : [false, false],
        )
  })

  test('take no width', () => {
    expect(boxes(write({ marks: true })).map(width)).toEqual(boxes(write({})).map(width))
  })

  test('are absent where they were not asked for', () => {
    expect(write({})).not.toContain(MARK)
  })
})

test('more rows than allowed are counted', () => {
  const out = write({ maxRows: 2 }, places(['أ', 'ب', 'ج', 'د', 'ه']))
  expect(boxes(out)).toHaveLength(6)
  expect(out).toContain('\n3 more; --max-rows shows them\n')
  expect(out).toContain('5 places')
})

test('rows beyond a portion go on in the same table', () => {
  const lines = boxes(write({}, places(Array.from({ length: 450 }, (_, n) => `مكان${n}`))))
  expect(lines).toHaveLength(450 + 4)
  expect(lines.filter((line) => line.startsWith('┌'))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('└'))).toHaveLength(1)
})

test('headings are in the language asked for', () => {
  expect(write({ language: 'ar', only: ['dates'] })).toMatch(/\nالتواريخ\n┌[\s\S]*القيمة/)
})

test('colour paints headings and borders and changes nothing else', () => {
  const out = write({ colour: true })
  expect(out).toContain('\u001B[1mdates\u001B[22m')
  expect(out.replace(/\u001B\[\d+m/g, '')).toBe(write({}))
})

describe('context', () => {
  const text = 'السطر الأول كله هنا\nجاء الوفد إلى بغداد في الصباح الباكر\nالسطر الأخير'
  const place = { start: text.indexOf('بغداد'), end: text.indexOf('بغداد') + 5 }

  test.each([
    [5, 'بغداد'],
    [20, 'إلى بغداد في'],
    [500, 'جاء الوفد إلى بغداد في الصباح الباكر'],
  ])('in %i', (room, context) => {
    expect(contextOf(text, place, room)).toBe(context)
  })
})
