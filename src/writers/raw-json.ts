// JSON that goes out as it came in: a number beyond what a double holds, an object with its spaces.

/** A value in its own spelling. Stands only where a writer of JSON knows of it: in the place of a source. */
export class RawJson {
  readonly json: string

  constructor(json: string) {
    this.json = json
  }
}

const PLACE = /"source":( ?)null/
/**
 * What JSON lets stand and others take for more than a character: a line's end for some readers, a command or another
 * direction for a terminal.
 */
const NOT_PLAIN = /[\r\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g
/** Outside of strings, where nothing can be written as an escape, stands none of them but a return, which is a space. */
const escaped = (sign: string): string =>
  sign === '\r' ? ' ' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * An object with a `source`, whose spelling is kept, as JSON for a line or a terminal. What stands before the source
 * must be the program's own.
 */
export function stringifyWithSource(object: { readonly source?: unknown }, indent?: number): string {
  const { source } = object
  const isRaw = source instanceof RawJson
  const json = JSON.stringify(isRaw ? { ...object, source: null } : object, null, indent)
  const whole = isRaw ? json.replace(PLACE, (_, space) => `"source":${space}${source.json}`) : json
  return whole.replace(NOT_PLAIN, escaped)
}
