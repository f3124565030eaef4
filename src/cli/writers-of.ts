// Which writer writes the answers of an input: one for all of them, or a new one for each input's own file.
import { type Format, writers } from '../writers/index.js'
import type { Style, Writer } from '../writers/writer.js'
import type { Input } from './input.js'

export interface Writers {
  /** Whether answers depend on those before them, so that one thread must give them all. */
  readonly inTurn: boolean
  of(input?: Input): Promise<Writer>
}

export async function oneForAll(format: Format, style: Style): Promise<Writers> {
  const writer = await writers[format](style)
  return { inTurn: writer.inTurn === true, of: async () => writer }
}

/** A new writer wherever the input is another than before. */
export async function oneForEach(format: Format, style: Style): Promise<Writers> {
  let writer = await writers[format](style)
  let last: Input | undefined
  return {
    inTurn: writer.inTurn === true,
    of: async (input) => {
      if (input && last !== input) writer = await writers[format]({ ...style, title: input.name })
      last = input
      return writer
    },
  }
}
