import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dayNumber, gregorian, weekday } from '../../src/arabic/calendars.js'
import { extract } from '../../src/extract.js'
import { listRows } from '../../src/shipped/sources.js'
import { runs } from '../runs.js'
import { FAMILIES, PATTERNS, writtenDate, ZEROS } from './written-dates.js'

const FIRST = dayNumber({ year: 1900, month: 1, day: 1 })
const LAST = dayNumber({ year: 2100, month: 12, day: 31 })
const families = Object.keys(FAMILIES)
const patterns = PATTERNS.map((_, index) => index)

const iso = (number: number): string => {
  const { year, month, day } = gregorian(number)
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}

const written = (number: number, pattern: number, family: string, zero: number): string =>
  writtenDate({ ...gregorian(number), weekday: weekday(number) }, pattern, family, zero)

/** What is found in a text that is one date: the values and the stretch of the first. */
function read(text: string): { readonly values: (string | null)[]; readonly span: string } {
  const { dates, numbers } = extract({ text })
  const mentions = dates.flatMap(({ mentions }) => mentions)
  const [first] = mentions
  return {
    values: [...mentions.map(({ value }) => value.value), ...numbers.map(({ value }) => String(value.value))],
    span: first ? text.slice(first.start, first.end) : '',
  }
}

/** So many lines a text: a call for each day would take much longer. */
const LINES = 73
/** Every fifth day tells enough of the days of weeks, months and years; a long run has all. */
const EVERY = process.env.FUZZ_RUNS ? 1 : 5

test('the days of 1900 to 2100 read back, the patterns, families and digits in turn', () => {
  const wrong: string[] = []
  const days = Array.from({ length: Math.floor((LAST - FIRST) / EVERY) + 1 }, (_, i) => FIRST + i * EVERY)
  for (let first = 0; first < days.length; first += LINES) {
    const numbers = days.slice(first, first + LINES)
    const lines = numbers.map((number, i) => {
      const turn = first + i
      const family = families[turn % families.length]!
      return written(number, turn % PATTERNS.length, family, ZEROS[turn % ZEROS.length]!)
    })
    const text = lines.join('\n')
    const found = new Map(
      extract({ text }).dates.flatMap(({ mentions }) =>
        mentions.map(({ start, end, value }) => [text.slice(start, end), value.value]),
      ),
    )
    for (const [i, line] of lines.entries())
      if (found.get(line) !== iso(numbers[i]!)) wrong.push(`${line}: ${found.get(line)}`)
  }
  expect(wrong.slice(0, 10)).toEqual([])
})

test('any day in any pattern, family and set of digits reads back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: FIRST, max: LAST }),
      fc.constantFrom(...patterns),
      fc.constantFrom(...families),
      fc.constantFrom(...ZEROS),
      (number, pattern, family, zero) => {
        const text = written(number, pattern, family, zero)
        expect({ text, ...read(text) }).toEqual({ text, values: [iso(number)], span: text })
      },
    ),
    { numRuns: runs(600) },
  )
})

test('a day inside a sentence is found as it stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: FIRST, max: LAST }),
      fc.constantFrom(...patterns),
      fc.constantFrom(...families),
      (number, pattern, family) => {
        const date = written(number, pattern, family, 0x30)
        const text = `وصل الوفد إلى المدينة ${date} بعد رحلة طويلة.`
        expect(read(text)).toEqual({ values: [iso(number)], span: date })
      },
    ),
    { numRuns: runs(200) },
  )
})

const VALUE =
  /^(?:-?\d{4}(?:-(?:\d{2}(?:-\d{2})?|W\d{2}|Q\d|H\d|SP|SU|FA|WI))?(?:T\d{2}:\d{2}(?::\d{2})?)?|-?\d{3}X|-?\d{2}XX|T\d{2}:\d{2}(?::\d{2})?)$/
const words = ['days', 'hijri', 'months', 'units', 'words'].flatMap((list) =>
  listRows(`time/${list}.tsv`).map(({ form }) => form),
)
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom(...words).map((word) => `ال${word}`),
      fc.constantFrom(...words).map((word) => `و${word}`),
      fc.constantFrom(
        '-',
        '/',
        ':',
        '،',
        '(',
        ')',
        '.',
        '5',
        '12',
        '31',
        '2015',
        '1436',
        '99',
        '0',
        'هـ',
        'ثلاثة',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

test('no soup of date words throws, and every value in it is one that the description of the output knows', () => {
  const published = fc.option(fc.integer({ min: FIRST, max: LAST }).map(gregorian), { nil: undefined })
  fc.assert(
    fc.property(soup, published, (text, day) => {
      for (const { value, mentions } of extract({ text, published: day }).dates) {
        if (value.value === null) expect(day).toBeUndefined()
        else for (const end of value.value.split('/')) expect(end).toMatch(VALUE)
        for (const { start, end } of mentions)
          expect(start >= 0 && start < end && end <= text.length).toBe(true)
      }
    }),
    { numRuns: runs(600) },
  )
})
