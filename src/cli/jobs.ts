// How many threads, and who answers: the program's own thread for little work, others beside it for much.
import { availableParallelism } from 'node:os'
import type { Engine } from '../extract.js'
import type { Answer } from './answer.js'
import { stat } from './file-system.js'
import type { Found } from './input.js'
import { prepareForLongRun } from './long-run.js'
import type { Order } from './order.js'
import { Pool } from './pool.js'
import { answerOrSalvage } from './salvage.js'
import type { Task } from './tasks.js'
import type { Writers } from './writers-of.js'

/** Bytes that are worth a thread: what one reads in some three times the time in which it gets ready. */
const WORTH_A_THREAD = 1 << 20
/** In bytes, a text or a record that takes seconds to answer. */
const LONG = 1 << 22
/** Tasks that are begun or wait for their turn, for each thread. */
const AHEAD = 4

/** Those who answer, and how far ahead of the output they may be. */
export interface Staff {
  answer(task: Task): Promise<Answer>
  readonly ahead: number
  close(): Promise<void>
}

/** Those who answer, and all inputs, of which some may have been looked at. */
export async function staffFor(
  inputs: AsyncIterator<Found>,
  order: Order,
  writers: Writers,
  engine: Engine | undefined,
): Promise<{ staff: Staff; all: AsyncIterable<Found> }> {
  const { jobs } = order.options
  const seen: Found[] = []
  const count = writers.inTurn ? 1 : (jobs ?? (await threadsFor(inputs, seen, order)))
  const staff = count > 1 ? await threads(count, order) : alone(order, writers, engine)
  return { staff, all: chained(seen, inputs) }
}

/**
 * As many threads as the bytes of the files are worth; standard input counts as nothing. Looks no further than needed,
 * and not at all where the names of the files come one by one from another program: threads are started as there is
 * work for them.
 */
async function threadsFor(inputs: AsyncIterator<Found>, seen: Found[], { options }: Order): Promise<number> {
  const most = availableParallelism()
  if (options.filesFrom === '-') return most
  let bytes = 0
  while (most > 1 && bytes < most * WORTH_A_THREAD) {
    const { done, value } = await inputs.next()
    if (done) break
    seen.push(value)
    bytes += await sizeOf(value)
  }
  return Math.max(1, Math.min(most, Math.floor(bytes / WORTH_A_THREAD)))
}

/** The bytes of a file; 0 where that cannot be known. */
export async function sizeOf(input: Found): Promise<number> {
  if ('error' in input || input.path === undefined) return 0
  try {
    return (await stat(input.path)).size
  } catch {
    return 0
  }
}

async function* chained(seen: readonly Found[], rest: AsyncIterator<Found>): AsyncGenerator<Found> {
  yield* seen
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/**
 * Answers in this thread; what is needed for it is loaded at the first task. What is long is answered beside, as this
 * thread would not hear of an interruption before its end.
 */
function alone(order: Order, writers: Writers, engine: Engine | undefined): Staff {
  const begin = async (): Promise<{ answer(task: Task): Promise<Answer> }> => {
    const { Answerer } = await import('./answerer.js')
    return new Answerer(order.options, writers, engine)
  }
  let answerer: ReturnType<typeof begin> | undefined
  let beside: Promise<Staff> | undefined
  return {
    ahead: 1,
    answer: async (task) => {
      if (!writers.inTurn && (task.bytes?.length ?? (await sizeOf(task.input))) > LONG) {
        beside ??= threads(1, order)
        return (await beside).answer(task)
      }
      if (task.kind === 'records') await prepareForLongRun()
      answerer ??= begin()
      return (await answerer).answer(task)
    },
    close: async () => (await beside)?.close(),
  }
}

/** Answers in so many threads. Only who has them pays for loading what they need. */
async function threads(count: number, order: Order): Promise<Staff> {
  await prepareForLongRun()
  const { Worker } = await import('node:worker_threads')
  // a pipe that a thread has opened is closed by its stream, of which the thread's own account knows nothing
  const options = { workerData: order, trackUnmanagedFds: false }
  const pool = new Pool<Task, Answer>(
    count,
    () => new Worker(new URL('./worker.js', import.meta.url), options),
  )
  return {
    ahead: count * AHEAD,
    answer: (task) => answerOrSalvage(task, order, (each) => pool.perform(each)),
    close: () => pool.close(),
  }
}
