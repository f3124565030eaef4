// What the outputs call the facts, in any language.
import type { FactList, NumberType, OrganisationClass, PositionStatus } from '../model/fact.js'

/** The columns that tables have. */
export type Column =
  | 'kind'
  | 'value'
  | 'type'
  | 'unit'
  | 'text'
  | 'name'
  | 'class'
  | 'count'
  | 'context'
  | 'person'
  | 'title'
  | 'organisation'
  | 'status'
  | 'speaker'
  | 'verb'
  | 'change'
  | 'from'
  | 'to'
  | 'by'
  | 'date'
  | 'rule'

export interface Words {
  readonly lists: Readonly<Record<FactList, string>>
  /** One fact of each list. */
  readonly single: Readonly<Record<FactList, string>>
  readonly columns: Readonly<Record<Column, string>>
  /** The values that are words of ours. */
  readonly terms: Readonly<Record<NumberType | OrganisationClass | PositionStatus, string>>
  /** So many facts of a list. */
  readonly counted: (list: FactList, count: number) => string
  readonly separator: string
  readonly more: (rows: number) => string
  /** That so many dates are counted from a day that is not known. */
  readonly undated: (dates: number) => string
  readonly nothing: string
  /** The title of the dated sentences. */
  readonly timeline: string
  readonly report: ReportWords
}

/** What only the HTML report says. */
export interface ReportWords {
  readonly title: string
  readonly shown: string
  readonly labels: string
  readonly documents: string
  readonly skipToText: string
  readonly skipToDocuments: string
  readonly published: string
  /** Before the day of the text's own dateline. */
  readonly dateline: string
  readonly encoding: string
  /** What the offsets count. */
  readonly offsets: string
}
