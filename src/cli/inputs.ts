// The inputs of a run, from the command line and from lists of names.
import { createReadStream } from 'node:fs'
import { expand, type Found, STANDARD_INPUT } from './input.js'
import type { Io } from './io.js'
import type { Options } from './options.js'

/** A list of names that cannot be read. */
export class ListError extends Error {}

const NUL = 0
const NEWLINE = 0x0a
const RETURN = 0x0d

/** Whether standard input is read, as text or as a list. */
export const readsStdin = ({ inputs, filesFrom }: Options): boolean =>
  filesFrom === '-' || inputs.includes('-') || (inputs.length === 0 && filesFrom === undefined)

/** All inputs, in the order in which they are named. Throws ListError. */
export async function* inputsOf(options: Options, io: Pick<Io, 'stdin'>): AsyncGenerator<Found> {
  const { inputs, filesFrom } = options
  if (inputs.length === 0 && filesFrom === undefined) yield STANDARD_INPUT
  for (const argument of inputs) {
    if (argument === '-') yield STANDARD_INPUT
    else yield* expand(argument)
  }
  if (filesFrom === undefined) return
  for await (const path of namesFrom(filesFrom, io, options.null ? NUL : NEWLINE))
    yield* expand(path.toString(), path)
}

/** The names in a list, as bytes, as they need not be UTF-8; empty ones are none. */
async function* namesFrom(list: string, { stdin }: Pick<Io, 'stdin'>, end: number): AsyncGenerator<Buffer> {
  // a list that was made on Windows
  const unmarked = (name: Buffer): Buffer =>
    end === NEWLINE && name.at(-1) === RETURN ? name.subarray(0, -1) : name
  let rest = Buffer.alloc(0)
  const source: AsyncIterable<Uint8Array | string> = list === '-' ? stdin : createReadStream(list)
  try {
    for await (const chunk of source) {
      rest = Buffer.concat([rest, Buffer.from(chunk as Uint8Array)])
      for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end)) {
        const name = unmarked(rest.subarray(0, at))
        rest = rest.subarray(at + 1)
        if (name.length > 0) yield name
      }
    }
  } catch (error) {
    throw new ListError(list, { cause: error })
  }
  rest = unmarked(rest) as typeof rest
  if (rest.length > 0) yield rest
}
