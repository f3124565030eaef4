// The formats. The keys are the choices of --format.
import type { WriterMaker } from './writer.js'

export const writers = {
  table: async (style) => (await import('./table.js')).tableWriter(style),
  json: async (style) => (await import('./json.js')).jsonWriter(style),
} as const satisfies Record<string, WriterMaker>

export type Format = keyof typeof writers
export const formats = Object.keys(writers) as readonly Format[]
