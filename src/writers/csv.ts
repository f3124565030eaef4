// CSV as RFC 4180 has it, with LF: quoted only where it must be.
import { FLAT_COLUMNS, flatRows } from './flat.js'
import type { Style, Writer } from './writer.js'

export const BYTE_ORDER_MARK = '\uFEFF'
const QUOTED = /[",\n\r]|^\s|\s$/
/** What a spreadsheet would take for a formula; a number with its sign is none. */
const FORMULA = /^[=+\-@\t\r]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/** One cell; with `safe` what looks like a formula gets an apostrophe before it. */
export function csvCell(text: string, safe: boolean): string {
  const cell = safe && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

export const csvWriter = (style: Style): Writer => ({
  begin: () => `${style.bom ? BYTE_ORDER_MARK : ''}${FLAT_COLUMNS.join(',')}\n`,
  document: (report) =>
    flatRows(report, style)
      .map((row) => `${row.map((cell) => csvCell(cell, style.csvSafe)).join(',')}\n`)
      .join(''),
})
