// JSON, a document a line: no colour and no direction marks.
import { toDocument } from './json-document.js'
import { stringifyWithSource } from './raw-json.js'
import type { Style, Writer } from './writer.js'

/** A document a line; indented where a person reads it. */
export const jsonWriter = (style: Style): Writer => ({
  document: (report) => `${stringifyWithSource(toDocument(report, style), style.terminal ? 2 : undefined)}\n`,
})
