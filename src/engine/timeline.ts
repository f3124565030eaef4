// The dated sentences of a document in order of time.
import type { DatedSentence, Facts } from '../model/fact.js'
import type { Span } from '../model/span.js'
import { tokenise } from './tokenise.js'
import { unitsOf } from './units.js'

/** The sentences in which a date of `facts` stands, earliest date first; those of one date in text order. */
export function timelineOf({ dates }: Facts, text: string): DatedSentence[] {
  const sentences = sentencesOf(text)
  const dated = new Map<string, DatedSentence>()
  for (const { value, mentions } of dates) {
    // a time of day alone belongs to no day
    if (value.value === null || !YEAR.test(value.value)) continue
    for (const { start } of mentions) {
      const sentence = sentenceAt(sentences, start)
      if (sentence)
        dated.set(`${value.value} ${sentence.start}`, {
          value: value.value,
          text: text.slice(sentence.start, sentence.end),
          ...sentence,
        })
    }
  }
  return [...dated.values()]
    .map((entry) => ({ entry, key: beginning(entry.value) }))
    .sort(
      (a, b) => a.key.year - b.key.year || compare(a.key.rest, b.key.rest) || a.entry.start - b.entry.start,
    )
    .map(({ entry }) => entry)
}

function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  let [start, end] = [-1, -1]
  tokenise(unitsOf(text), text.length, {
    token(_, from, to) {
      if (start < 0) start = from
      end = to
    },
    endSentence() {
      if (start >= 0) sentences.push({ start, end })
      start = -1
    },
  })
  return sentences
}

/** The first of the sentences that ends behind `offset`. */
function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return sentences[low]
}

const YEAR = /^(-?\d[\dX]+)(?:-([^/]*))?/
/** A winter begins with a W too. */
const WEEK = /^W(\d+)/
/** In which month the halves, quarters and seasons begin. */
const MONTHS: Readonly<Record<string, string>> = {
  H1: '01',
  H2: '07',
  Q1: '01',
  Q2: '04',
  Q3: '07',
  Q4: '10',
  SP: '03',
  SU: '06',
  FA: '09',
  WI: '12',
}

/** When the stretch of time of a date's value begins: the year, and the rest as ISO 8601 has it, as far as known. */
function beginning(value: string): { year: number; rest: string } {
  const [, year = '', rest = ''] = YEAR.exec(value) ?? []
  const number = Number(year.replaceAll('X', '0'))
  const [, week] = WEEK.exec(rest) ?? []
  return week === undefined ? { year: number, rest: MONTHS[rest] ?? rest } : monday(number, Number(week))
}

/** The first day of a week of ISO 8601: the first week holds 4 January. */
function monday(year: number, week: number): { year: number; rest: string } {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const first = 4 - ((fourth.getUTCDay() + 6) % 7)
  const day = new Date(Date.UTC(year, 0, first + 7 * (week - 1)))
  return { year: day.getUTCFullYear(), rest: day.toISOString().slice(5, 10) }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
