// The inputs of a run, from the command line and from lists of names.
import { stat } from './file-system.js'
import { expand, type Found, inputAt, STANDARD_INPUT } from './input.js'
import type { Io } from './io.js'
import { linesOf, readBlocks } from './lines.js'
import type { Options } from './options.js'

/** A list of names that cannot be read. */
export class ListError extends Error {}

const NUL = 0
const NEWLINE = 0x0a
/** In bytes; no system has longer ones. */
const LONGEST_NAME = 1 << 16

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
  yield* listedIn(filesFrom, io, options.null ? NUL : NEWLINE)
}

/** What the names in a list stand for; they are bytes, as they need not be UTF-8, and empty ones are none. */
async function* listedIn(list: string, { stdin }: Pick<Io, 'stdin'>, end: number): AsyncGenerator<Found> {
  try {
    const input = list === '-' ? STANDARD_INPUT : inputAt(list, list, await stat(list))
    const reading = { maxRecordBytes: LONGEST_NAME, singly: false, encoding: 'utf-8', end } as const
    for await (const block of readBlocks(input, stdin, reading))
      for (const { number, bytes } of linesOf(block, LONGEST_NAME, end))
        if (!bytes) yield { name: `${list}:${number}`, error: new Error('the name is too long') }
        else if (bytes.length > 0) yield* named(Buffer.from(bytes))
  } catch (error) {
    throw new ListError(list, { cause: error })
  }
}

const named = (path: Buffer): AsyncGenerator<Found> => expand(path.toString(), path)
