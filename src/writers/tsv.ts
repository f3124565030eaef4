// TSV: a tab between cells and nothing quoted; tabs, line breaks and backslashes inside a cell are written \t \n \r \\.
import { BYTE_ORDER_MARK, sheetCell } from './csv.js'
import { FLAT_COLUMNS, flatRows } from './flat.js'
import type { Style, Writer } from './writer.js'

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' }

export const tsvCell = (text: string): string => text.replace(/[\t\n\r\\]/g, (sign) => ESCAPES[sign]!)

export const tsvWriter = (style: Style): Writer => ({
  begin: () => `${style.bom ? BYTE_ORDER_MARK : ''}${FLAT_COLUMNS.join('\t')}\n`,
  document: (report) =>
    flatRows(report, style)
      .map((row) => `${row.map((cell) => tsvCell(sheetCell(cell, style.csvSafe))).join('\t')}\n`)
      .join(''),
})
