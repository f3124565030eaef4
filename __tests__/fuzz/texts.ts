// Texts as nobody would write them: any units, storms of signs, soups of our own words, mangled articles.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { listNames, listRows } from '../../src/shipped/sources.js'
import { runs } from '../runs.js'

/** How often each property is tried. */
export const RUNS = runs(250)

const ARTICLES = join(import.meta.dirname, '..', '..', 'fixtures', 'articles')

/** The articles of the fixtures. */
export const articles: readonly string[] = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(ARTICLES, name), 'utf8'))

/** Their paragraphs. */
export const paragraphs: readonly string[] = articles.flatMap((text) =>
  text.split('\n').filter((line) => line.trim() !== ''),
)

const formsOf = (lists: readonly string[]): string[] => [
  ...new Set(lists.flatMap((name) => listRows(name).map(({ form }) => form))),
]
const forms = formsOf(listNames())

/** The forms by the tags that the lists give them, all together: «أديب» is a title and a given name. */
function formsByTags(): string[][] {
  const tagsOf = new Map<string, Set<string>>()
  for (const { form, tag } of listNames().flatMap(listRows)) {
    const known = tagsOf.get(form)
    if (known) known.add(tag)
    else tagsOf.set(form, new Set([tag]))
  }
  const kinds = new Map<string, string[]>()
  for (const [form, tags] of tagsOf) {
    const kind = [...tags].sort().join(' ')
    const known = kinds.get(kind)
    if (known) known.push(form)
    else kinds.set(kind, [form])
  }
  return [...kinds.values()]
}

/** One UTF-16 unit, surrogates without their other half among them. */
export const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

/** Signs that break what counts characters, one class a row. */
const HARD = [
  '\u0000\u0007\u001B\u007F\u0085\u009B', // controls
  '\u200B\u200C\u200D\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF\u00AD', // unseen
  '\uD800\uDBFF\uDC00\uDFFF\uFFFE\uFFFF\uFFFD', // halves and what is no character
  '\u0300\u0341\u064B\u0650\u0651\u0652\u0670\u06D6\u08F0\u20DD', // signs on letters
  'ﻻﻼﷲﷴﷸﷺﷻ﷼ﺍﻟﺮﷳ', // presentation forms, some of them whole words
  'یکگپچژۀےھ', // letters of other languages
  '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹0123456789', // digits
  '.,،٬٫/-–:؛؟!%٪‰()[]«»"\'“”…@#_', // marks
  ' \t\n\r\f\v\u00A0\u2009\u202F\u2028\u2029\u3000', // spaces
] as const

/** One such sign. */
export const hard = fc.constantFrom(...HARD.flatMap((row) => row.split('')), '😀', '𞤀', '👨‍👩‍👧')

/** The same sign many times over. */
const storm = fc.tuple(hard, fc.integer({ min: 2, max: 300 })).map(([sign, times]) => sign.repeat(times))

const word = fc.constantFrom(...forms)
const particle = fc.constantFrom('', '', '', 'و', 'ف', 'ب', 'ك', 'ل', 'ال', 'وال', 'لل', 'وب')
const digits = fc
  .array(fc.constantFrom(...'0123456789٠١٢٣٤٥٦٧٨٩.,،٬٫/-:'), { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join(''))
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '، ', ': ', ' «', '» ', ' (', ') ', '. ', '\n', '/', '-', '')

const joined = (pieces: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> =>
  fc.array(pieces, { maxLength }).map((parts) => parts.join(''))

/** Rows of digits longer than anybody counts, among the words that count, measure and date. */
const counting = fc.constantFrom(
  ...formsOf(listNames().filter((name) => /^(?:numbers|time)\//.test(name))),
  ...['المركز', 'الـ', 'القرن', 'عام', '/', '-', '½', '.', '٪'],
)
const row = fc
  .tuple(fc.constantFrom('9', '٩', '0', '1', '.1', '1,', '٠', '11/'), fc.integer({ min: 1, max: 450 }))
  .map(([sign, times]) => sign.repeat(times))

/** Any units in any order. */
export const anyText = joined(fc.oneof(unit, fc.string({ unit: 'binary', maxLength: 8 })), 40)

/** Words of the lists in any order, with particles, digits and marks between them. */
export const soup = joined(
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(particle, word, gap).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: fc.tuple(digits, gap).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: hard },
  ),
  60,
)

/** Words and digits that count, measure and date, again and again. */
export const counts = joined(
  fc
    .tuple(
      particle,
      fc.oneof(
        { weight: 8, arbitrary: counting },
        { weight: 3, arbitrary: digits },
        { weight: 1, arbitrary: row },
      ),
      fc.constantFrom(1, 1, 1, 1, 1, 1, 1, 40),
      gap,
    )
    .map(([before, piece, times, after]) =>
      `${before}${piece}${after}`.repeat(piece.length > 20 ? 1 : times),
    ),
  15,
)

/** Up to three words and nothing else, each kind of word as often as any other: what begins a text has nothing before it. */
export const few = fc
  .array(
    fc.constantFrom(...formsByTags()).chain((kind) => fc.constantFrom(...kind)),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '))

/** Hard signs and storms of them among words. */
export const hostile = joined(
  fc.oneof({ weight: 4, arbitrary: hard }, { weight: 3, arbitrary: word }, { weight: 1, arbitrary: storm }),
  40,
)

/** A paragraph cut and stirred: pieces left out, said twice, torn by hard signs. */
export const mangled = fc
  .tuple(
    fc.constantFrom(...paragraphs),
    fc.array(
      fc.tuple(
        fc.nat({ max: 999 }),
        fc.nat({ max: 30 }),
        fc.oneof(hard, storm, unit, word, fc.constant(''), fc.constantFrom('again', 'away')),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([paragraph, cuts]) =>
    cuts.reduce((text, [share, length, put]) => {
      const at = Math.floor((share / 1000) * text.length)
      const piece = text.slice(at, at + length)
      const middle = put === 'again' ? piece + piece : put === 'away' ? '' : put + piece
      return text.slice(0, at) + middle + text.slice(at + length)
    }, paragraph),
  )

/** Every kind of bad text by its name. */
export const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  anyText,
  few,
  soup,
  counts,
  hostile,
  mangled,
}
