// Records in, reports out: one JSON object a line, one answer a line. A bad record is data, not an end.
import type { CalendarDay } from '../model/document.js'
import { decode } from './encodings.js'
import type { Line } from './input.js'
import { readDay } from './options.js'

export interface Fields {
  readonly text: string
  readonly id: string
  readonly published: string
}

export interface Record {
  readonly id: unknown
  readonly text: string
  readonly published: CalendarDay | undefined
}

export type RecordErrorCode =
  | 'too-large'
  | 'not-json'
  | 'not-an-object'
  | 'no-text'
  | 'bad-published'
  | 'bad-encoding'

/** What stands in the place of a record that could not be answered. */
export interface BadRecord {
  readonly source: unknown
  readonly line: number
  readonly error: { readonly code: RecordErrorCode; readonly message: string }
}

/** Reads one line. A field that is null or missing counts as not given. */
export function readRecord({ number, bytes }: Line, fields: Fields): Record | BadRecord {
  const bad = (code: RecordErrorCode, message: string, source: unknown = null): BadRecord => ({
    source,
    line: number,
    error: { code, message },
  })
  if (!bytes) return bad('too-large', 'the record is longer than --max-record-bytes')
  let line: string
  try {
    line = decode(bytes, 'utf-8').text
  } catch (error) {
    return bad('bad-encoding', (error as Error).message)
  }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return bad('not-json', (error as Error).message)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return bad('not-an-object', 'the line is no JSON object')
  const field = (name: string): unknown =>
    Object.hasOwn(value, name) ? ((value as { [key: string]: unknown })[name] ?? undefined) : undefined
  const id = field(fields.id) ?? null
  const text = field(fields.text)
  if (typeof text !== 'string')
    return bad('no-text', `the field «${fields.text}» is ${text === undefined ? 'missing' : 'no text'}`, id)
  const published = field(fields.published)
  if (published === undefined || published === '') return { id, text, published: undefined }
  const day = typeof published === 'string' ? readDay(published) : undefined
  if (!day) return bad('bad-published', `the field «${fields.published}» is no day YYYY-MM-DD`, id)
  return { id, text, published: day }
}
