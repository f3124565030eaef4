// What there is to do, piece by piece and in order: texts, blocks of records, inputs that could not be read.
import { type Found, gathered, holdsRecords, type Input } from './input.js'
import type { Io } from './io.js'
import { type Block, readBlocks } from './lines.js'
import type { Options } from './options.js'
import { isInputFault, reason } from './reason.js'

/** A text to be read and answered. */
export interface TextTask {
  readonly kind: 'text'
  readonly input: Input
  /** What was read already. */
  readonly bytes?: Uint8Array
}

/** Some records to be answered. */
export interface RecordsTask extends Block {
  readonly kind: 'records'
  readonly input: Input
}

/** What can be answered without the tasks before it, by whoever is free. */
export type Task = TextTask | RecordsTask

/** What happens beside: an input's records are all read, it is done already, or it cannot be read. */
export type Event =
  | { readonly kind: 'end' | 'skipped'; readonly input: Input }
  | { readonly kind: 'failed'; readonly input: Input; readonly reason: string }

/** What is to be done for these inputs. */
export async function* tasksOf(
  inputs: AsyncIterable<Found>,
  options: Options,
  io: Pick<Io, 'stdin'>,
  isDoneAlready: (input: Input) => Promise<boolean>,
): AsyncGenerator<Task | Event> {
  // opened where it is read, for that takes some of the time of a start
  const stdin = { [Symbol.asyncIterator]: () => io.stdin[Symbol.asyncIterator]() }
  for await (const input of inputs) {
    if ('error' in input) {
      yield { kind: 'failed', input, reason: reason(input.error) }
      continue
    }
    if (await isDoneAlready(input)) {
      yield { kind: 'skipped', input }
      continue
    }
    try {
      if (options.textField !== undefined || holdsRecords(input)) {
        const reading = { ...options, singly: options.flush }
        for await (const block of readBlocks(input, stdin, reading))
          yield { kind: 'records', input, ...block }
        yield { kind: 'end', input }
      } else if (input.path === undefined) yield { kind: 'text', input, bytes: await gathered(stdin) }
      else yield { kind: 'text', input }
    } catch (error) {
      if (!isInputFault(error)) throw error
      yield { kind: 'failed', input, reason: reason(error) }
    }
  }
}
