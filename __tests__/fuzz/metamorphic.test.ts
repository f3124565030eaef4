// A text written otherwise has the same facts, and a sentence has its own whatever stands around it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { extract } from '../../src/extract.js'
import type { CalendarDay } from '../../src/model/document.js'
import type { Facts } from '../../src/model/fact.js'
import { toDocument } from '../../src/writers/json-document.js'
import { mentionsOf } from './soundness.js'
import { articles, RUNS } from './texts.js'
import { chooser, plain, type Rewritten, TRANSFORMATIONS } from './transformations.js'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const PUBLISHED = { year: 2021, month: 2, day: 18 }
const HOURS = 6 * 3_600_000

/** The sentences of the corpus, and the articles. */
const sentences: readonly string[] = readdirSync(join(FIXTURES, 'corpus')).flatMap((name) =>
  readFileSync(join(FIXTURES, 'corpus', name), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.split('\t').length > 3)
    .slice(1)
    .map((line) => line.split('\t')[3]!),
)
const texts: readonly string[] = [...sentences, ...articles]
const seeds = fc.integer({ min: 0, max: 2 ** 31 })

/** The whole answer as the contract has it, its offsets and strings passed through. */
function answer(
  text: string,
  published: CalendarDay | undefined,
  offset: (at: number) => number,
): Record<string, unknown> {
  const facts = extract({ text, published })
  const json = toDocument({ source: '', text, published, facts }, { only: undefined, explain: true })
  return JSON.parse(JSON.stringify(json), (key, value) => {
    if (typeof value === 'string') return plain(value)
    return typeof value === 'number' && (key === 'start' || key === 'end') ? offset(value) : value
  })
}

describe.each(Object.entries(TRANSFORMATIONS))('%s', (_, rewrite) => {
  const same = (text: string, { text: written, before }: Rewritten): void =>
    expect(answer(written, PUBLISHED, (at) => before[at]!)).toEqual(answer(text, PUBLISHED, (at) => at))

  test(
    'change nothing that is found',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...texts), seeds, (text, seed) => {
          same(text, rewrite(text, chooser(seed)))
        }),
        { numRuns: RUNS },
      )
    },
    HOURS,
  )
})

/** Words that refer to a time said before, wherever in the document. */
const REFERS_BACK = /السابق|التالي/
/** What a whole document must be about, or begin with, for these rules to read it. */
const ABOUT = /"organisation\/(?:club|byline|ministry-headline)"/
const surrounded = sentences.filter(
  (text) =>
    /\p{L}/u.test(text) &&
    !REFERS_BACK.test(text) &&
    !ABOUT.test(JSON.stringify(extract({ text, published: PUBLISHED }))),
)
/** Paragraphs in which nothing is named: some that tell ى from ي, and some that do not show whether they do. */
const paragraphs = readdirSync(join(FIXTURES, 'plain'))
  .flatMap((name) => readFileSync(join(FIXTURES, 'plain', name), 'utf8').split('\n'))
  .filter((line) => line.length > 80)
const dotted = paragraphs.filter((line) => line.includes('ى'))
const open = paragraphs.filter((line) => !line.includes('ى'))

/** All that is found from `begin` to `end`, counted from `begin`. */
function foundWithin(facts: Facts, begin: number, end: number): string[] {
  const isWithin = (span: { start: number; end: number }): boolean => begin <= span.start && span.end <= end
  const { positions, statements, changes } = facts
  return [
    ...mentionsOf(facts)
      .filter(isWithin)
      .map(({ start, kind, value, rule, ...rest }) => ({
        at: start - begin,
        to: rest.end - begin,
        kind,
        value,
        rule,
      })),
    ...[...positions, ...statements, ...changes]
      .filter(isWithin)
      .map(({ mention, start, end: to, ...rest }) => ({ at: start - begin, to: to - begin, ...rest })),
  ].map((found) => JSON.stringify(found))
}

test(
  'a sentence has its facts whatever is told around it',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...surrounded), seeds, (text, seed) => {
        const choose = chooser(seed)
        const fitting = text.includes('ى') ? dotted : open
        const paragraph = (): string => fitting[choose(fitting.length)]!
        const before = `${paragraph()}\n`
        const facts = extract({ text: `${before}${text}\n\n${paragraph()}`, published: PUBLISHED })
        const alone = extract({ text, published: PUBLISHED })
        const found = foundWithin(facts, before.length, before.length + text.length)
        // a word of sport here and some there make a text about it
        fc.pre(!found.some((each) => ABOUT.test(each)))
        expect(found).toEqual(foundWithin(alone, 0, text.length))
      }),
      { numRuns: RUNS },
    )
  },
  HOURS,
)

test(
  'a text twice over names the same twice',
  () => {
    fc.assert(
      fc.property(fc.constantFrom(...surrounded, ...articles), (text) => {
        const once = extract({ text, published: PUBLISHED })
        const twice = extract({ text: `${text}\n\n${text}`, published: PUBLISHED })
        const told = ({ people, organisations, places, dates }: Facts): unknown[] =>
          [people, organisations, places, dates].map((facts) => facts.map(({ value }) => value))
        expect(told(twice)).toEqual(told(once))
        // an office is told once
        expect(twice.positions).toEqual(once.positions)
        const length = text.length + 2
        const both = [...foundWithin({ ...once, positions: [], statements: [] }, 0, text.length)]
        for (const begin of [0, length])
          expect(
            foundWithin({ ...twice, positions: [], statements: [] }, begin, begin + text.length),
          ).toEqual(both)
      }),
      { numRuns: RUNS },
    )
  },
  HOURS,
)

test('a paragraph has the dates and numbers that it has alone, and its names are among those of the whole', () => {
  for (const text of articles) {
    const whole = extract({ text, published: PUBLISHED })
    let begin = 0
    for (const paragraph of text.split('\n')) {
      const alone = extract({ text: paragraph, published: PUBLISHED })
      const own = foundWithin(alone, 0, paragraph.length)
      const among = foundWithin(whole, begin, begin + paragraph.length)
      const counted = (found: readonly string[]): string[] =>
        found.filter((each) => /"kind":"(?:date|number)"/.test(each))
      expect(counted(among)).toEqual(counted(own))
      // the whole may know more of an office, and who is meant by a short name
      const named = (found: readonly string[]): string[] => found.filter((each) => each.includes('"kind"'))
      expect(named(among)).toEqual(expect.arrayContaining(named(own)))
      begin += paragraph.length + 1
    }
  }
})
