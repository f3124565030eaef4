// What a writer is: from the facts of a document to a text. Writers print nothing.

import type { FactList } from '../model/fact.js'
import type { Bidi } from './direction.js'
import type { Language } from './headings.js'
import type { Report } from './report.js'

/** How it is to look; found out once, by the command. */
export interface Style {
  readonly only?: readonly FactList[] | undefined
  readonly explain: boolean
  /** Whether there are rules of the user's own, and so facts of their kinds. */
  readonly custom: boolean
  readonly terminal: boolean
  readonly colour: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Rows of a table; what is beyond is counted. */
  readonly maxRows: number
  /** Whether cells go on in a second line, or are cut short. */
  readonly wrap: boolean
  /** What right-to-left text in tables needs on the terminal. */
  readonly bidi: Bidi
  readonly language: Language
  /** CSV: what a spreadsheet would run as a formula is made text. */
  readonly csvSafe: boolean
  /** What the answer is about, for the title of a page. */
  readonly title?: string | undefined
  /** The program's version. */
  readonly version: string
  /** CSV and TSV: a byte-order mark first, for spreadsheets that ask for one. */
  readonly bom: boolean
}

/** Writes documents one after the other; `begin` and `end` go around them all. */
export interface Writer {
  /** Whether it shows the timeline without being asked. */
  readonly showsTimeline?: boolean
  /** Whether what is written of a document depends on those before it. */
  readonly inTurn?: boolean
  begin?(): string
  document(report: Report): string
  end?(): string
}

/** Makes a writer; loads what only this format needs. */
export type WriterMaker = (style: Style) => Promise<Writer>
