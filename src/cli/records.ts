// Records in, reports out: one JSON object a line, one answer a line. A bad record is data, not an end.
import type { CalendarDay } from '../model/day.js'
import { readDay } from '../model/day.js'
import { RawJson } from '../writers/raw-json.js'
import { decode, type Encoding } from './encodings.js'
import type { Line } from './lines.js'
import { rawField } from './raw-field.js'

export interface Fields {
  readonly text: string
  readonly id: string
  readonly published: string
}

/** How records are read. */
export interface Reading {
  readonly fields: Fields
  readonly encoding?: Encoding | undefined
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
  | 'fault'

/** What stands in the place of a record that could not be answered. */
export interface BadRecord {
  readonly source: unknown
  readonly line: number
  readonly error: { readonly code: RecordErrorCode; readonly message: string }
}

export const badRecord = (
  line: number,
  code: RecordErrorCode,
  message: string,
  source: unknown = null,
): BadRecord => ({ source, line, error: { code, message } })

/** UTF-16 has become UTF-8 before its lines were found. */
const ofLines = (encoding?: Encoding): Encoding =>
  !encoding || encoding.startsWith('utf-16') ? 'utf-8' : encoding

/** A value with its spelling, where JSON.stringify might give another, or none: it has no room for what is nested deep. */
function spelled(value: unknown, line: string, name: string): unknown {
  if (typeof value !== 'number' && (typeof value !== 'object' || value === null)) return value
  const raw = rawField(line, name)
  return raw === undefined || (typeof value === 'number' && raw === String(value)) ? value : new RawJson(raw)
}

/** Reads one line. A field that is null or missing counts as not given. */
export function readRecord({ number, bytes }: Line, { fields, encoding }: Reading): Record | BadRecord {
  const bad = (code: RecordErrorCode, message: string, source?: unknown): BadRecord =>
    badRecord(number, code, message, source)
  if (!bytes) return bad('too-large', 'the record is longer than --max-record-bytes')
  let line: string
  try {
    line = decode(bytes, ofLines(encoding)).text
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
  const id = spelled(field(fields.id) ?? null, line, fields.id)
  const text = field(fields.text)
  if (typeof text !== 'string')
    return bad('no-text', `the field «${fields.text}» is ${text === undefined ? 'missing' : 'no text'}`, id)
  const published = field(fields.published)
  if (published === undefined || published === '') return { id, text, published: undefined }
  const day = typeof published === 'string' ? readDay(published) : undefined
  if (!day) return bad('bad-published', `the field «${fields.published}» is no day YYYY-MM-DD`, id)
  return { id, text, published: day }
}
