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
  custom: [],
}
const facts = extract({ text: TEXT })
const write = async (style: Partial<Style>, given: Facts = facts, text = TEXT): Promise<string> =>
  (await tableWriter({ ...PLAIN, ...style })).document({ source: 'a.txt', text, facts: given })
const boxes = (out: string): string[] => out.split('\n').filter((line) => /[│┌├└]/.test(line))
const places = (names: readonly string[]): Facts => ({
  ...none,
  places: names.map((name) => ({
    kind: 'place',
    value: { name },
    mentions: [{ kind: 'place', value: { name }, start: 0, end: 3, rule: 'place/known', groups: {} }],
  })),
})

test('names the source, each list and how many it holds', async () => {
  const out = await write({ only: ['dates', 'numbers'] })
  expect(out.split('\n')[0]).toBe('a.txt')
  expect(out).toContain('\ndates\n┌')
  expect(out.trimEnd().split('\n').at(-1)).toBe('1 date, 2 numbers')
})

test('says so where nothing was found', async () => {
  expect(await write({}, none)).toBe('a.txt\n\nnothing found\n\n')
})

describe('every line of a table is as wide as the next', () => {
  test.each([
    ['vocalised', ['مُحَمَّدٌ', 'الرياض']],
    ['with emoji and flags', ['🇸🇦 الرياض', '👨\u200D👩\u200D👧', 'جدة']],
    ['with Chinese', ['日本', 'اليابان']],
    ['with joiners and marks inside', ['می\u200Cخواهم', '\u200Eأ\u200E', 'ﷺ']],
    ['long beyond the terminal', ['كلمة '.repeat(40), 'ا'.repeat(200)]],
  ])('%s', async (_, names) => {
    for (const wrapped of [true, false]) {
      const lines = boxes(await write({ wrap: wrapped }, places(names), 'نص قصير'))
      expect(new Set(lines.map(width)).size).toBe(1)
      expect(width(lines[0]!)).toBeLessThanOrEqual(80)
    }
  })
})

describe('direction', () => {
  const MARK = '\u200E'
  /** The cells of a table, padding and all. */
  const cellsOf = (out: string): string[] => boxes(out).flatMap((line) => line.split('│').slice(1, -1))
  const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text)

  test('marks stand just inside the borders of cells with right-to-left text, and of no others', async () => {
    const cells = cellsOf(await write({ bidi: 'marks', only: ['dates'] }))
    expect(cells.filter(isArabic).length).toBeGreaterThan(1)
    for (const cell of cells)
      expect([cell.startsWith(`${MARK} `), cell.endsWith(` ${MARK}`)]).toEqual([
        isArabic(cell),
        isArabic(cell),
      ])
  })

  test('embeddings: within the marks and the padding the text is a paragraph of its own', async () => {
    const cells = cellsOf(await write({ bidi: 'embeddings', only: ['dates'] })).filter(isArabic)
    for (const cell of cells) expect(cell).toMatch(/^\u200E \u202B\S.*\S\u202C +\u200E$/)
  })

  test('embeddings: a line that stands alone begins with a space, on which they hang', async () => {
    const lines = (await write({ bidi: 'embeddings', language: 'ar', only: ['dates'] })).split('\n')
    expect(lines).toContain('\u200E \u202Bالتواريخ\u202C\u200E')
  })

  test.each(['marks', 'embeddings'] as const)('%s take no width and change nothing else', async (bidi) => {
    const out = await write({ bidi })
    expect(out.replace(/[\u200E\u202B\u202C]/g, '')).toBe(await write({}))
    expect(boxes(out).map(width)).toEqual(boxes(await write({})).map(width))
  })

  test('none where none is asked for', async () => {
    expect(await write({})).not.toMatch(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/)
  })

  test('in visual order the first letter is the rightmost and joined, numbers and Latin words stay, brackets turn', async () => {
    const out = await write({ bidi: 'visual' }, places(['بغداد (12) NATO']), 'نص')
    expect(cellsOf(out)).toContain(' \u202DNATO (12) ﺩﺍﺪﻐﺑ\u202C ')
    expect(out).not.toContain(MARK)
  })

  test('words in visual order are as written, numbers among them too, and what they hold is for the terminal to turn', async () => {
    const seen = async (name: string): Promise<string> =>
      cellsOf(await write({ bidi: 'words' }, places([name]), 'نص'))
        .find(isArabic)!
        .trim()
    expect(await seen('مدينة بغداد الجديدة')).toBe('الجديدة بغداد مدينة')
    expect(await seen('شارع 12 (الشمالي)، حي NATO')).toBe('NATO حي (الشمالي)، 12 شارع')
    // the terminal turns the digits of this word, so they are turned beforehand
    expect(await seen('زادت بنسبة 3.6٪ فقط')).toBe('فقط 6.3٪ بنسبة زادت')
    expect(await seen('قتل (12) منهم')).toBe('منهم (12) قتل')
  })

  test('the name of a source, titles and the summary have their direction too', async () => {
    const lines = (await write({ bidi: 'marks', language: 'ar', only: ['dates'] })).split('\n')
    expect(lines).toContain(`${MARK}التواريخ${MARK}`)
    expect(lines).toContain(`${MARK}التواريخ: 1${MARK}`)
  })
})

test('a clause beside its parts gives way where there is no room for both, and no number is broken', async () => {
  const text = 'ارتفع الاحتياطي من 34900000000 دولار إلى 35100000000 دولار في مارس 2024.'
  const changes = extract({ text })
  const wide = await write({ width: 160, only: ['changes'] }, changes, text)
  expect(wide).toContain('│ text')
  const narrow = await write({ width: 80, only: ['changes'] }, changes, text)
  expect(narrow).not.toContain('│ text')
  expect(narrow).toContain('│ 34900000000 │ 35100000000 │')
  for (const line of boxes(narrow)) expect(width(line)).toBeLessThanOrEqual(80)
})

test('where it is narrow, types and counts give way before a word is broken', async () => {
  const text = 'بلغ الاحتياطي 35.1 مليار دولار.'
  const wide = await write({ width: 80, only: ['numbers'] }, extract({ text }), text)
  expect(wide).toMatch(/│ value +│ unit +│ type +│ text +│ count +│/)
  const narrow = await write({ width: 40, only: ['numbers'] }, extract({ text }), text)
  expect(narrow).toMatch(/│ value +│ unit +│ text +│/)
  expect(narrow).toContain('│ 35100000000 │')
  for (const line of boxes(narrow)) expect(width(line)).toBeLessThanOrEqual(40)
})

test('with --explain each fact has the rules that found it', async () => {
  const text = 'وقع الاتفاق في 12 مارس 2024، وارتفع الدين من 3 إلى 5 ملايين دولار.'
  const facts = extract({ text })
  const out = await write({ explain: true, width: 160 }, facts, text)
  expect(out).toMatch(/│ 2024-03-12 │ 12 مارس 2024 │ 1 +│ date\/day-month-year +│/)
  // before the clause, which may have to go
  expect(out).toMatch(/│ unit │ rule +│ text +│/)
  expect(await write({ width: 160 }, facts, text)).not.toContain('rule')
})

test('dates that wait for the day of publication are counted, and what would give it is told', async () => {
  const text = 'وصل الوفد أمس، ويعود غداً، ووقع الاتفاق في 12 مارس 2024.'
  expect(await write({}, extract({ text }), text)).toContain(
    '┘\n2 dates wait for the day of publication: --published YYYY-MM-DD\n',
  )
  const published = { year: 2024, month: 3, day: 13 }
  expect(await write({}, extract({ text, published }), text)).not.toContain('--published')
})

test('more rows than allowed are counted', async () => {
  const out = await write({ maxRows: 2 }, places(['أ', 'ب', 'ج', 'د', 'ه']))
  expect(boxes(out)).toHaveLength(6)
  expect(out).toContain('\n3 more; --max-rows shows them\n')
  expect(out).toContain('5 places')
})

test('rows beyond a portion go on in the same table', async () => {
  const lines = boxes(await write({}, places(Array.from({ length: 450 }, (_, n) => `مكان${n}`))))
  expect(lines).toHaveLength(450 + 4)
  expect(lines.filter((line) => line.startsWith('┌'))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('└'))).toHaveLength(1)
})

test('headings are in the language asked for', async () => {
  expect(await write({ language: 'ar', only: ['dates'] })).toMatch(/\nالتواريخ\n┌[\s\S]*القيمة/)
})

test('colour paints headings and borders and changes nothing else', async () => {
  const out = await write({ colour: true })
  expect(out).toContain('\u001B[1mdates\u001B[22m')
  expect(out.replace(/\u001B\[\d+m/g, '')).toBe(await write({}))
})

describe('context', () => {
  const text = 'السطر الأول كله هنا\nجاء الوفد إلى بغداد في الصباح الباكر\nالسطر الأخير'
  const place = { start: text.indexOf('بغداد'), end: text.indexOf('بغداد') + 5 }

  test.each([
    [5, 'بغداد'],
    [20, 'إلى بغداد في'],
    [500, 'جاء الوفد إلى بغداد في الصباح الباكر'],
  ])('in %i', async (room, context) => {
    expect(contextOf(text, place, room)).toBe(context)
  })
})
