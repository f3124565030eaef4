// Where the answers go: one after the other into one stream or file, or into a file for each input.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
import type { Writer } from '../writers/writer.js'
import type { Input } from './input.js'
import { type Output, OutputError } from './output.js'
import { openOutput } from './output-file.js'
import { reason } from './reason.js'
import type { Writers } from './writers-of.js'

/** `begin`, what is written, and `end` or `drop` for each input; `finish` or `abandon` for all. */
export interface Results {
  begin(input: Input): Promise<void>
  write(text: string | Uint8Array): Promise<void>
  /** Sends on what is held back. */
  flush(): Promise<void>
  /** The input is answered. */
  end(): Promise<void>
  /** The input is not answered, or not to its end. */
  drop(): Promise<void>
  finish(): Promise<void>
  /** Ends it badly: nothing half-written stays. */
  abandon(): Promise<void>
}

/** All answers in one output. */
export async function together(output: Output, writer: Writer): Promise<Results> {
  await output.write(writer.begin?.() ?? '')
  return {
    begin: async () => {},
    write: (text) => output.write(text),
    flush: () => output.flush(),
    end: async () => {},
    drop: async () => {},
    finish: async () => {
      await output.write(writer.end?.() ?? '')
      await output.finish()
    },
    abandon: () => output.abandon(),
  }
}

/** The answers of each input in a file of its own, which appears complete or not at all. */
export function apart(target: (input: Input) => string, writers: Writers, stdout: Writable): Results {
  let open: { readonly output: Output; readonly writer: Writer; readonly path: string } | undefined
  /** Tells of which file an error is. */
  const at = async (path: string, act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof Error && (error instanceof OutputError || 'syscall' in error))) throw error
      throw new OutputError(`${path}: ${reason(error)}`)
    }
  }
  const leave = async (how: 'finish' | 'abandon'): Promise<void> => {
    const left = open
    open = undefined
    try {
      await left?.output[how]()
    } catch (error) {
      await left?.output.abandon()
      throw error
    }
  }
  return {
    begin: (input) => {
      const path = target(input)
      return at(path, async () => {
        mkdirSync(dirname(path), { recursive: true })
        const writer = await writers.of(input)
        open = { path, writer, output: await openOutput(stdout, path) }
        await open.output.write(writer.begin?.() ?? '')
      })
    },
    write: async (text) => open && at(open.path, () => open!.output.write(text)),
    flush: async () => open && at(open.path, () => open!.output.flush()),
    end: async () =>
      open &&
      at(open.path, async () => {
        await open!.output.write(open!.writer.end?.() ?? '')
        await leave('finish')
      }),
    drop: () => leave('abandon'),
    finish: async () => {},
    abandon: () => leave('abandon'),
  }
}
