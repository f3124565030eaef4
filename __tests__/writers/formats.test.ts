// CSV, TSV and Markdown: what is in a text never becomes part of the format.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { csvCell, csvWriter } from '../../src/writers/csv.js'
import { FLAT_COLUMNS } from '../../src/writers/flat.js'
import { markdownCell, markdownWriter } from '../../src/writers/markdown.js'
import { tsvCell, tsvWriter } from '../../src/writers/tsv.js'
import { readCsv } from './read-csv.js'
import { write } from './write.js'

/** Texts made of what formats trip over. */
const AWKWARD = fc
  .array(
    fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      '\r\n',
      '\t',
      '\\',
      '|',
      ' ',
      '=',
      '*',
      '_',
      '<b>',
      '&amp;',
      '`',
      '\u001B[1m',
      'ب',
      'كلمة',
      '😀',
      '٪',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

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
    ['+3%', '+3%'],
    ['-1-1', "'-1-1"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "'\t=1"],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
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
    expect(lines).toEqual([
      `a.txt,dates,2024-03-12,12 مارس 2024,${start},${start + 12},day,,,,,,,,,,,,,,,,,,,`,
    ])
  })

  test('what a kind alone has stands in columns of its own', () => {
    const [head, date, office] = readCsv(
      write(csvWriter, 'وصل وزير الخارجية السوري سامر الجبوري يوم 6 رجب 1442هـ.', {
        only: ['dates', 'positions'],
      }),
    )
    const of = (row: string[], column: (typeof FLAT_COLUMNS)[number]) => row[head!.indexOf(column)]
    expect([of(date!, 'hijri'), of(date!, 'tolerance')]).toEqual(['1442-07-06', 'P1D'])
    expect([of(office!, 'title'), of(office!, 'country')]).toEqual(['وزير الخارجية السوري', 'SY'])
  })

  test('the rule and what it read are there where they are asked for', () => {
    const csv = (explain: boolean) =>
      readCsv(write(csvWriter, TEXT, { only: ['dates', 'statements'], explain }))
    const [head, date, statement] = csv(true)
    const [rule, groups] = [head!.indexOf('rule'), head!.indexOf('groups')]
    expect(date![rule]).toMatch(/^date\//)
    expect(JSON.parse(date![groups]!)).toMatchObject({ day: '12', month: 'مارس', year: '2024' })
    expect(statement![rule]).toMatch(/^statement\//)
    expect(csv(false)[1]!.filter((_, at) => at === rule || at === groups)).toEqual(['', ''])
  })

  test('other names stand in one cell, with each mention of theirs', () => {
    const text = 'التقى سامر الجبوري وفد حلف شمال الأطلسي (الناتو)، ثم زار الجبوري مقر الناتو.'
    const [head, ...rows] = readCsv(write(csvWriter, text, { only: ['people', 'organisations'] }))
    const cells = rows.map((row) => ['value', 'text', 'aliases'].map((column) => row[head!.indexOf(column)]))
    expect(cells).toEqual([
      ['سامر الجبوري', 'سامر الجبوري', 'الجبوري'],
      ['سامر الجبوري', 'الجبوري', 'الجبوري'],
      ['حلف شمال الأطلسي', 'حلف شمال الأطلسي', 'الناتو'],
      ['حلف شمال الأطلسي', 'الناتو', 'الناتو'],
      ['حلف شمال الأطلسي', 'الناتو', 'الناتو'],
    ])
  })

  test('a mark first, only when asked for', () => {
    expect(write(csvWriter, TEXT, { bom: true }).startsWith('\uFEFFsource,')).toBe(true)
    expect(write(csvWriter, TEXT).startsWith('source,')).toBe(true)
  })
})

describe('CSV as Python’s csv module reads it', () => {
  test('any cells come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.array(AWKWARD, { minLength: 2, maxLength: 5 })), (rows) => {
        const csv = rows.map((row) => `${row.map((cell) => csvCell(cell, false)).join(',')}\n`).join('')
        expect(readCsv(csv)).toEqual(rows)
      }),
    )
  })

  const python = spawnSync('python3', ['--version']).status === 0
  ;(python ? test : test.skip)('and as it does in fact', () => {
    const text = `قال سامر الجبوري: "نعم، كذا" في 3 مايو 2022.\nوقال سامر الجبوري: «سطر\nوسطر» في بغداد, "اليوم".`
    const csv = write(csvWriter, [{ text, source: 'a,"b"\r\n.txt' }])
    const script =
      'import csv,json,sys,io; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer,"utf-8",newline="")))))'
    const { stdout } = spawnSync('python3', ['-c', script], { input: csv, encoding: 'utf8' })
    const rows = JSON.parse(stdout)
    expect(rows).toEqual(readCsv(csv))
    expect(rows[0]).toEqual([...FLAT_COLUMNS])
    expect(rows[1].slice(0, 4)).toEqual(['a,"b"\r\n.txt', 'dates', '2022-05-03', '3 مايو 2022'])
  })
  if (!python) process.stderr.write('skipped, for want of python3: CSV as Python’s csv module reads it\n')
})

describe('TSV', () => {
  test('any cells come back as they were', () => {
    const UNESCAPED: Record<string, string> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }
    fc.assert(
      fc.property(fc.array(AWKWARD, { minLength: 1 }), (row) => {
        const line = row.map(tsvCell).join('\t')
        expect(line).not.toMatch(/[\n\r]/)
        expect(line.split('\t').map((cell) => cell.replace(/\\(.)/g, (_, sign) => UNESCAPED[sign]!))).toEqual(
          row,
        )
      }),
    )
  })

  test('safe for spreadsheets too', () => {
    const out = write(tsvWriter, [{ text: TEXT, source: '=1+1' }], { csvSafe: true })
    expect(out.split('\n')[1]).toMatch(/^'=1\+1\t/)
  })

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

  test('no cell ends before its end', () => {
    fc.assert(
      fc.property(AWKWARD, (text) => {
        const cell = markdownCell(text)
        expect(cell).not.toMatch(/(?<!\\)(?:\\\\)*[|<>`*_[\]]|[\n\r\u001B]/)
        expect(cell.replace(/\\(.)/g, '$1').replaceAll('&amp;', '&')).toBe(
          text
            .replace(/\s+/g, ' ')
            .replace(/\p{Cc}/gu, '')
            .trim(),
        )
      }),
    )
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
