// CSV, TSV, Markdown and HTML: what is in a text never becomes part of the format.
import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'
import { csvCell, csvWriter } from '../../src/writers/csv.js'
import { FLAT_COLUMNS } from '../../src/writers/flat.js'
import { escapeHtml, htmlWriter } from '../../src/writers/html.js'
import { markdownCell, markdownWriter } from '../../src/writers/markdown.js'
import { tsvCell, tsvWriter } from '../../src/writers/tsv.js'
import type { Style, Writer } from '../../src/writers/writer.js'

const STYLE: Style = {
  explain: false,
  terminal: false,
  colour: false,
  width: 80,
  maxRows: Number.POSITIVE_INFINITY,
  wrap: true,
  marks: false,
  language: 'en',
  csvSafe: false,
  bom: false,
}
const TEXT = '😀 وصل الوفد إلى بغداد في 12 مارس 2024.\nوقال سامر الجبوري: "الاتفاق قائم، والتنفيذ بدأ".'
const HOSTILE = `<script>alert(1)</script> & "12 مارس 2024" '</style>' <img src=x onerror=alert(1)> في بغداد`
const write = (
  make: (style: Style) => Writer,
  text: string,
  style: Partial<Style> = {},
  source = 'a.txt',
): string => {
  const writer = make({ ...STYLE, ...style })
  return [
    writer.begin?.() ?? '',
    writer.document({ source, text, facts: extract({ text }) }),
    writer.end?.() ?? '',
  ].join('')
}

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
    const lines = write(tsvWriter, TEXT, {}, 'a\tb\n').split('\n').slice(0, -1)
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

describe('HTML', () => {
  const page = write(htmlWriter, HOSTILE, {}, '<b>.txt')

  test('nothing of a text is markup', () => {
    expect(escapeHtml(`<a href="x" b='y'>&\u0000\u0007`)).toBe(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;',
    )
    expect(page).not.toMatch(/<script|<img|<b>|onerror=alert\(1\)>/)
    expect(page).toContain('&lt;script&gt;')
    expect(page.match(/<\/style>/g)).toHaveLength(1)
  })

  test('asks for nothing from outside and runs nothing', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page).not.toMatch(/<(?:script|link|iframe|object|embed)\b|<[^>]*\s(?:src|on\w+)=|url\(|@import/)
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, to]) => to!.startsWith('#'))).toBe(true)
  })

  test('every link has its target, every id stands once', () => {
    const long = write(htmlWriter, TEXT)
    const ids = [...long.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
    expect(ids.length).toBe(new Set(ids).size)
    for (const [, target] of long.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
  })

  test('the text is whole, its mentions marked, its lines paragraphs', () => {
    const html = write(htmlWriter, TEXT)
    const body = /<div class="text"[^>]*>([\s\S]*?)<\/div>/.exec(html)![1]!
    expect(body.match(/<p /g)).toHaveLength(2)
    expect(body).toContain('>12 مارس 2024</a></mark>')
    expect(
      body
        .replace(/<[^>]*>/g, '')
        .replaceAll('&quot;', '"')
        .trim(),
    ).toBe(TEXT)
  })

  test('two documents, two sections, no id twice', () => {
    const writer = htmlWriter(STYLE)
    const report = { source: 'x', text: TEXT, facts: extract({ text: TEXT }) }
    const both = writer.document(report) + writer.document(report)
    const ids = [...both.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
    expect(ids.length).toBe(new Set(ids).size)
  })
})
