// Whatever stands in a text, no format lets it be more than text: not markup, not a cell's end, not a terminal's command.
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extract } from '../../src/extract.js'
import type { Facts } from '../../src/model/fact.js'
import { width } from '../../src/writers/cell-width.js'
import { flatRows } from '../../src/writers/flat.js'
import { writers } from '../../src/writers/index.js'
import type { Report } from '../../src/writers/report.js'
import { visualOrder, wordOrder } from '../../src/writers/visual-order.js'
import type { Style } from '../../src/writers/writer.js'
import { hard, RUNS, unit } from '../fuzz/texts.js'
import { readCsv } from './read-csv.js'
import { PLAIN } from './style.js'

/** What formats and terminals could take for their own. */
const MARKUP = [
  '<script>alert(1)</script>',
  '</td></tr></table>',
  '<!--',
  '-->',
  '</p>',
  '"><img src=x>',
  "' onmouseover='x",
  '&lt;',
  '&#60;b&#62;',
  '\u001B[2J',
  '\u001B]0;title\u0007',
  '\u009B31m',
  '\u202Eabc',
  '\u2069\u2069',
  '|',
  '\\',
  '\\|',
  '`',
  '``',
  '[x](http://y)',
  '![x](y)',
  '*',
  '__',
  '~~',
  '# ',
  '\n\n---\n',
  '\r\n',
  ',',
  '""',
  '=1+1',
  '│',
  '\uE000\uF8FF',
  'كلمة',
  ' ',
]
const awkward = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
      { weight: 1, arbitrary: hard },
      { weight: 1, arbitrary: unit },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))

/** An answer with the awkward text in its source, its text, its clauses and its names. */
function report(odd: string): Report {
  const text = `قال محمد علي: "${odd}". ووصل أحمد حسن وزير ${odd} إلى بغداد في 12 مارس 2024 ومعه 5 ${odd}\n${odd}`
  const facts = extract({ text })
  const value = { name: odd }
  const mention = { kind: 'place' as const, value, start: 0, end: 3, rule: odd, groups: {} }
  const own: Facts = { ...facts, places: [...facts.places, { kind: 'place', value, mentions: [mention] }] }
  const timeline = [{ value: '2024-03-12', text, start: 0, end: text.length }]
  return { source: odd, text, facts: own, timeline }
}

async function written(
  format: keyof typeof writers,
  odd: string,
  style: Partial<Style> = {},
): Promise<string> {
  const writer = await writers[format]({ ...PLAIN, explain: true, title: odd, ...style })
  return [writer.begin?.() ?? '', writer.document(report(odd)), writer.end?.() ?? ''].join('')
}

/** A page takes some milliseconds to write. */
const TRIES = Math.ceil(RUNS / 10)
const holds = (check: (odd: string) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(awkward, check), { numRuns: TRIES })

/** Controls but line feeds, and what turns the direction of a line. */
const COMMANDS = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u
const MARKS = /[\u200E\u200F\u061C]/

describe('on a terminal', () => {
  test('no command of a text is in any format', () =>
    holds(async (odd) => {
      for (const format of ['table', 'json', 'csv', 'markdown', 'html'] as const)
        expect(await written(format, odd, { terminal: true })).not.toMatch(COMMANDS)
      expect((await written('tsv', odd, { terminal: true })).replaceAll('\t', '')).not.toMatch(COMMANDS)
    }))

  test('a table has no direction but its own, and no colour but its own', () =>
    holds(async (odd) => {
      const plain = await written('table', odd)
      expect(plain).not.toMatch(MARKS)
      expect((await written('table', odd, { colour: true })).replace(/\u001B\[(?:1|2|22)m/g, '')).toBe(plain)
      expect((await written('table', odd, { bidi: 'marks' })).replaceAll('\u200E', '')).toBe(plain)
      // a line that stands alone has a space first
      const embedded = (await written('table', odd, { bidi: 'embeddings' })).replace(
        /^\u200E \u202B/gm,
        '\u202B',
      )
      expect(embedded.replace(/\u202B([^\n\u202B\u202C]*)\u202C/g, '$1').replaceAll('\u200E', '')).toBe(plain)
      for (const bidi of ['visual', 'words'] as const) {
        const visual = await written('table', odd, { bidi })
        expect(visual.replace(/\u202D([^\n\u202D\u202C]*)\u202C/g, '$1')).not.toMatch(COMMANDS)
      }
    }))

  test('every line of a table is as wide as the next', () =>
    holds(async (odd) => {
      for (const wrap of [true, false]) {
        const tables = (await written('table', odd, { wrap, width: 120 })).split('┌').slice(1)
        for (const table of tables) {
          const lines = `┌${table}`.split('\n')
          const end = lines.findIndex((line) => line.startsWith('└'))
          expect(new Set(lines.slice(0, end + 1).map(width)).size).toBe(1)
        }
      }
    }))

  test.each([visualOrder, wordOrder])('%p has the same signs, letters joined or not', (order) => {
    const MIRRORED: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>', '«': '»' }
    const signs = (text: string): string[] =>
      [...text.normalize('NFKC')].map((sign) => MIRRORED[sign] ?? sign).sort()
    const line = fc.array(fc.constantFrom(...'ابج12aB ()[]<>«».,٣٤')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(line, (text) => expect(signs(order(text))).toEqual(signs(text))),
      { numRuns: TRIES },
    )
  })
})

test('JSON is one line that comes back, in characters that any reader can have', () =>
  holds(async (odd) => {
    const json = await written('json', odd)
    expect(json.indexOf('\n')).toBe(json.length - 1)
    expect(Buffer.from(json).toString()).toBe(json)
    const read = JSON.parse(json)
    expect(read.source).toBe(odd)
    expect(read.places.at(-1)).toMatchObject({ name: odd, mentions: [{ rule: odd }] })
  }))

test('CSV and TSV come back cell for cell', () =>
  holds(async (odd) => {
    const rows = flatRows(report(odd), { ...PLAIN, explain: true })
    expect(readCsv(await written('csv', odd)).slice(1)).toEqual(rows)
    const lines = (await written('tsv', odd)).split('\n').slice(1, -1)
    const signs: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }
    const cell = (text: string): string => text.replace(/\\(.)/g, (_, sign) => signs[sign]!)
    expect(lines.map((line) => line.split('\t').map(cell))).toEqual(rows)
  }))

test('with --csv-safe no cell is a formula', () =>
  holds(async (odd) => {
    const cells = readCsv(await written('csv', odd, { csvSafe: true })).flat()
    for (const cell of cells) expect(cell).not.toMatch(/^[=@＝＠]|^[-+－＋](?![\d.]+%?$)/)
  }))

test('Markdown: a table’s rows have as many cells as its head, and nothing in them is markup', () =>
  holds(async (odd) => {
    let cells = 0
    for (const line of (await written('markdown', odd)).split('\n')) {
      const bare = line.replace(/\\[\\`*_[\]<>|~#$]/g, '?')
      if (bare.startsWith('|')) {
        const found = bare.split('|').length
        if (cells > 0) expect(found).toBe(cells)
        cells = found
      } else cells = 0
      expect(bare).not.toMatch(/[`*_[\]<>~$]|&[#\w]+;(?<!&amp;)/)
      // a heading, a row, or what there is to say where there is nothing
      expect(bare).toMatch(/^(?:#{1,2} .*|\|.*\|)?$/)
    }
  }))

describe('HTML', () => {
  const PIECE =
    /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>|<!doctype html>|[^<>&]+|&(?:amp|lt|gt|quot|#39);/y
  const VOID = new Set(['meta', 'input'])
  const ELEMENTS = new Set(
    'html head meta title style body header a h1 h2 h3 main section fieldset legend label input span article p ul ol li div table caption thead tbody tr th td bdi mark i b small time nav footer'.split(
      ' ',
    ),
  )
  const ATTRIBUTES =
    /^ (?:lang|charset|http-equiv|content|name|class|href="#|id|type="checkbox"|checked|aria-label|aria-labelledby|dir|scope|data-column|data-hint|datetime)/

  /** The page without its style sheet, cut into tags and text; throws at what is neither. */
  function* pieces(
    html: string,
  ): Generator<{ tag?: string; isEnd: boolean; attributes: string; text: string }> {
    const page = html.replace(/<style>[^<]*<\/style>/, '')
    PIECE.lastIndex = 0
    while (PIECE.lastIndex < page.length) {
      const at = PIECE.lastIndex
      const found = PIECE.exec(page)
      if (!found) throw new Error(`neither a tag nor text: ${page.slice(at, at + 40)}`)
      const [text, end, tag, attributes = ''] = found
      yield tag ? { tag, isEnd: end === '/', attributes, text: '' } : { isEnd: false, attributes, text }
    }
  }
  const SIGNS: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  }

  test('elements and attributes are ours, closed as they were opened', () =>
    holds(async (odd) => {
      const open: string[] = []
      for (const { tag, isEnd, attributes } of pieces(await written('html', odd))) {
        if (!tag) continue
        expect(ELEMENTS).toContain(tag)
        for (const attribute of attributes.match(/ [a-z-]+(?:="[^"]*")?/g) ?? [])
          expect(attribute).toMatch(ATTRIBUTES)
        if (isEnd) expect(open.pop()).toBe(tag)
        else if (!VOID.has(tag)) open.push(tag)
      }
      expect(open).toEqual([])
    }))

  test('what is told on hovering keeps its parts apart, whatever they hold', () =>
    holds(async (odd) => {
      for (const [, hint] of (await written('html', odd)).matchAll(/data-hint="([^"]*)"/g))
        expect(hint).toMatch(/^\u2068[^\u2066-\u2069]*\u2069(?: · \u2068[^\u2066-\u2069]*\u2069)+$/)
    }))

  test('the text is the text', () =>
    holds(async (odd) => {
      const html = [...pieces(await written('html', odd))]
      const from = html.findIndex(
        ({ tag, attributes }) => tag === 'div' && attributes.includes('class="text"'),
      )
      let depth = 0
      const isAfter = ({ tag, isEnd }: (typeof html)[number]): boolean =>
        tag === 'div' && (depth += isEnd ? -1 : 1) === 0
      const within = html.slice(from, from + html.slice(from).findIndex(isAfter))
      const shown = within.map(({ text }) => SIGNS[text] ?? text).join('')
      const bare = (text: string): string => text.replace(/\p{Cc}|\s/gu, '')
      expect(bare(shown)).toBe(bare(report(odd).text))
    }))
})
