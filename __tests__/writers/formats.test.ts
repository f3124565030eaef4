// CSV, TSV and Markdown: what is in a text never becomes part of the format.
import { describe, expect, test } from '@jest/globals'
import { csvCell, csvWriter } from '../../src/writers/csv.js'
import { FLAT_COLUMNS } from '../../src/writers/flat.js'
import { markdownCell, markdownWriter } from '../../src/writers/markdown.js'
import { tsvCell, tsvWriter } from '../../src/writers/tsv.js'
import { write } from './write.js'

const TEXT = '😀 وصل الوفد إلى بغداد في 12 مارس 2024.\nوقال سامر الجبوري: "الاتفاق قائم، والتنفيذ بدأ".'

describe('CSV', () => {
  test.each([
    ['بغداد', 'بغداد'],
    ['أ,ب', '"أ,ب"'],
    ['قال "نعم"', '"قال ""نعم"""'],
    ['سطر\nوسطر', '"سطر\nوسطر"'],
    [' طرف', '" طرف"'],
    ['=1+1', '=1+1'],
  ])('%j as %j', (text, cell) => {
    expect(csvCell(text, false)).toBe(cell)
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-cmd', "'-cmd"],
    ['-5.5', '-5.5'],
    ['بغداد', 'بغداد'],
  ])('safe: %j as %j', (text, cell) => {
    expect(csvCell(text, true)).toBe(cell)
  })

  test('a line for each mention, offsets in code points', () => {
    const [head, ...lines] = write(csvWriter, TEXT, { only: ['dates'] })
      .trimEnd()
      .split('\n')
    expect(head).toBe(FLAT_COLUMNS.join(','))
    const start = [...TEXT].indexOf('1')
    expect(lines).toEqual([`a.txt,dates,2024-03-12,12 مارس 2024,${start},${start + 12},day,,,,,,,,,,,,,`])
  })

  test('a mark first, only when asked for', () => {
    expect(write(csvWriter, TEXT, { bom: true }).startsWith('\uFEFFsource,')).toBe(true)
    expect(write(csvWriter, TEXT).startsWith('source,')).toBe(true)
  })
})

describe('TSV', () => {
  test.each([
    ['أ\tب', 'أ\\tب'],
    ['سطر\r\nوسطر', 'سطر\\r\\nوسطر'],
    ['\\t', '\\\\t'],
    ['"', '"'],
  ])('%j as %j', (text, cell) => {
    expect(tsvCell(text)).toBe(cell)
  })

  test('every line has as many cells', () => {
    const lines = write(tsvWriter, [{ text: TEXT, source: 'a\tb\n' }])
      .split('\n')
      .slice(0, -1)
    expect(lines.length).toBeGreaterThan(3)
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([FLAT_COLUMNS.length]))
  })
})

describe('Markdown', () => {
  test.each([
    ['أ|ب', 'أ\\|ب'],
    ['*قوي* _مائل_ `رمز`', '\\*قوي\\* \\_مائل\\_ \\`رمز\\`'],
    ['[رابط](http://x)', '\\[رابط\\](http://x)'],
    ['<b>', '\\<b\\>'],
    ['&lt;', '&amp;lt;'],
    ['سطر\nوسطر', 'سطر وسطر'],
  ])('%j as %j', (text, cell) => {
    expect(markdownCell(text)).toBe(cell)
  })

  test('tables under headings, every row as wide as its head', () => {
    const out = write(markdownWriter, TEXT)
    expect(out).toContain(
      '# a.txt\n\n## dates\n\n| value | text | count | context |\n| --- | --- | --: | --- |\n',
    )
    for (const table of out.split('## ').slice(1)) {
      const widths = table
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split(/(?<!\\)\|/).length)
      expect(new Set(widths).size).toBe(1)
    }
  })
})
