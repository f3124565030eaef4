// The day from which a text counts where nobody says it: that of its own dateline, «بغداد، 18 فبراير 2021 - …».
import type { CalendarDay } from '../model/day.js'
import type { DateValue } from '../model/fact.js'
import { tagSet } from '../model/tag-set.js'
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
  for (const { from, to } of sentences.slice(0, SENTENCES))
    for (const candidate of found) {
      if (candidate.mention.kind !== 'date' || candidate.from < from || candidate.to > to) continue
      const [, year, month, day] = DAY.exec((candidate.mention.value as DateValue).value ?? '') ?? []
      if (year === undefined || candidate.from - from > LONGEST) continue
      const isBeside = (at: number): boolean => tokens[at]!.form.tags.meets(BESIDE)
      let before = candidate.from
      while (before > from && isBeside(before - 1)) before--
      let behind = candidate.to
      while (behind < to && isBeside(behind) && !tokens[behind]!.form.tags.meets(ENDS)) behind++
      const isEnded = behind === to || tokens[behind]!.form.tags.meets(ENDS)
      if (before === from && isEnded) return { year: Number(year), month: Number(month), day: Number(day) }
    }
  return undefined
}
