// What a writer gets: a document and its facts.
import type { CalendarDay } from '../model/day.js'
import type { DatedSentence, Facts } from '../model/fact.js'

/** One document answered. */
export interface Report {
  /** The file's name, or the record's id as it stood. */
  readonly source: unknown
  readonly text: string
  readonly published?: CalendarDay | undefined
  /** In which its file is written, where it is one. */
  readonly encoding?: string | undefined
  readonly facts: Facts
  /** The dated sentences in order of date, where they are asked for. */
  readonly timeline?: readonly DatedSentence[] | undefined
}

/** How many of its dates are counted from a day that is not known. */
export const undatedIn = ({ dates }: Facts): number => dates.filter(({ value }) => value.missing).length

/** The day from which its relative dates are counted: the one that was given, or that of the text's own dateline. */
export const countedFrom = ({
  published,
  facts,
}: Pick<Report, 'published' | 'facts'>): CalendarDay | undefined => published ?? facts.dateline
