// The formats. The keys are the choices of --format.
import { onTerminal } from './on-terminal.js'
import type { Style, Writer, WriterMaker } from './writer.js'

const fitted = (style: Style, writer: Writer): Writer => (style.terminal ? onTerminal(writer) : writer)

export const writers = {
  table: async (style) => (await import('./table.js')).tableWriter(style),
  json: async (style) => (await import('./json.js')).jsonWriter(style),
  csv: async (style) => fitted(style, (await import('./csv.js')).csvWriter(style)),
  tsv: async (style) => fitted(style, (await import('./tsv.js')).tsvWriter(style)),
  html: async (style) => fitted(style, (await import('./html.js')).htmlWriter(style)),
  markdown: async (style) => fitted(style, (await import('./markdown.js')).markdownWriter(style)),
} as const satisfies Record<string, WriterMaker>

export type Format = keyof typeof writers
export const formats = Object.keys(writers) as readonly Format[]
