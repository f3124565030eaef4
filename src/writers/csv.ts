// CSV as RFC 4180 has it, with LF: quoted only where it must be.
import { FLAT_COLUMNS, flatRows } from './flat.js'
import type { Style, Writer } from './writer.js'

export const BYTE_ORDER_MARK = '\uFEFF'
const QUOTED = /[",\n\r]|^\s|\s$/
/** What a spreadsheet would take for a formula, in full width too; a number with its sign is none. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/

/** A cell of a spreadsheet: with `safe` what looks like a formula gets an apostrophe before it. */
export const sheetCell = (text: string, safe: boolean): string =>
  safe && FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text

/** One cell. */
export function csvCell(text: string, safe: boolean): string {
  const cell = sheetCell(text, safe)
  return QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

export const csvWriter = (style: Style): Writer => ({
  begin: () => `${style.bom ? BYTE_ORDER_MARK : ''}${FLAT_COLUMNS.join(',')}\n`,
  document: (report) =>
    flatRows(report, style)
      .map((row) => `${row.map((cell) => csvCell(cell, style.csvSafe)).join(',')}\n`)
      .join(''),
})
