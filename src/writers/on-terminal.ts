// Formats for programs, looked at on a terminal.
import type { Writer } from './writer.js'

/** What moves a cursor, paints, or turns the direction of a line: controls but tabs and line feeds, embeddings, overrides, isolates. */
const UNFIT = /(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu

const fitted = (written: string): string => written.replace(UNFIT, '')

/** The same writer; what a text, or its name, holds for a terminal is left out. */
export const onTerminal = (writer: Writer): Writer => ({
  ...writer,
  begin: () => fitted(writer.begin?.() ?? ''),
  document: (report) => fitted(writer.document(report)),
  end: () => fitted(writer.end?.() ?? ''),
})
