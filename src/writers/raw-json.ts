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
 * JSON.stringify for an object with a `source`, whose spelling is kept. What stands before the source must be
 * the program's own.
 */
export function stringifyWithSource(object: { readonly source?: unknown }, indent?: number): string {
  const { source } = object
  if (!(source instanceof RawJson)) return JSON.stringify(object, null, indent)
  const json = JSON.stringify({ ...object, source: null }, null, indent)
  return json.replace(PLACE, (_, space) => `"source":${space}${source.json}`)
}
