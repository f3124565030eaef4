// The day from which a text counts where nobody says it: that of its own dateline, «بغداد، 18 فبراير 2021 - …».
import type { CalendarDay } from '../model/day.js'
import type { Sentence, Token } from '../model/document.js'
import type { DateValue } from '../model/fact.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import type { Annotated } from './annotated.js'
import type { Candidate } from './run-rules.js'

/** A dateline stands in one of the first so many sentences: behind a headline and a byline. */
const SENTENCES = 3
/** So many tokens may stand before its date: the town, the agency and the marks between. */
const LONGEST = 8
const BESIDE = tagSet(
  'Toponym',
  'Organisation',
  'OrgName',
  'Comma',
  'Dash',
  'Slash',
  'OpenBracket',
  'CloseBracket',
)
const ENDS = tagSet('Dash', 'Colon', 'CloseBracket')
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/** The day of the dateline among `found`, the readings of a text whose day of publication is not known. */
export function datelineOf(
  found: readonly Candidate[],
  { tokens, sentences }: Annotated,
): CalendarDay | undefined {
  for (const sentence of sentences.slice(0, SENTENCES))
    for (const candidate of found) {
      if (candidate.from < sentence.from || candidate.to > sentence.to) continue
      const day = dayOf(candidate)
      if (day && opensSentence(candidate, sentence, tokens)) return day
    }
  return undefined
}

/** The day that a date names with its year; undefined for anything else. */
function dayOf({ mention: { kind, value } }: Candidate): CalendarDay | undefined {
  if (kind !== 'date') return undefined
  const [, year, month, day] = DAY.exec((value as DateValue).value ?? '') ?? []
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) }
}

/** Whether a sentence begins with the date and what stands beside one in a dateline, set off from the rest. */
function opensSentence({ from, to }: Candidate, sentence: Sentence, tokens: readonly Token[]): boolean {
  if (from - sentence.from > LONGEST) return false
  const is = (at: number, tags: TagSet): boolean => tokens[at]!.form.tags.meets(tags)
  let before = from
  while (before > sentence.from && is(before - 1, BESIDE)) before--
  let behind = to
  while (behind < sentence.to && is(behind, BESIDE) && !is(behind, ENDS)) behind++
  return before === sentence.from && (behind === sentence.to || is(behind, ENDS))
}
