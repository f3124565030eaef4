// JSON, a document a line: no colour and no direction marks.
import { toDocument } from './json-document.js'
import { stringifyWithSource } from './raw-json.js'
import type { Style, Writer } from './writer.js'

/** Breaks lines for some readers, though not for JSON. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g
const escaped = (character: string): string => `\\u${pad16(character.charCodeAt(0))}`
const pad16 = (code: number): string => code.toString(16).padStart(4, '0')

/** A document a line; indented where a person reads it. */
export const jsonWriter = (style: Style): Writer => ({
  document: (report) => {
    const json = stringifyWithSource(toDocument(report, style), style.terminal ? 2 : undefined)
    return `${json.replace(LINE_BREAKS, escaped)}\n`
  },
})
