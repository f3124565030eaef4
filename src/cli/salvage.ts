// What becomes of a task over which threads have died: its records are answered one by one, and the one that kills is named.
import { stringifyWithSource } from '../writers/raw-json.js'
import { type Answer, count, type Found, NO_ANSWER } from './answer.js'
import { type Line, linesOf } from './lines.js'
import type { Order } from './order.js'
import { WorkerDied } from './pool.js'
import { badRecord } from './records.js'
import type { RecordsTask, Task } from './tasks.js'

const NEWLINE = new Uint8Array([0x0a])

const died = (error: WorkerDied): string => `the thread that read it died: ${error.message}`

/** The answer to a task, by `perform`, which may throw WorkerDied. */
export async function answerOrSalvage(
  task: Task,
  order: Order,
  perform: (task: Task) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await perform(task)
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error
    if (task.kind === 'text') return { ...NO_ANSWER, failed: died(error) }
    const lines = [...linesOf(task, order.options.maxRecordBytes)]
    if (lines.length === 1) return unanswered(task, lines[0]!, order, error)
    const answers: Answer[] = []
    for (const line of lines) answers.push(await answerOrSalvage(alone(task, line), order, perform))
    return joined(answers)
  }
}

const alone = ({ input }: RecordsTask, { number, bytes }: Line): Task => ({
  kind: 'records',
  input,
  first: number,
  ...(bytes ? { bytes: Buffer.concat([bytes, NEWLINE]) } : {}),
})

function unanswered({ input }: RecordsTask, { number }: Line, { options }: Order, error: WorkerDied): Answer {
  const record = badRecord(number, 'fault', died(error))
  const none = { ...NO_ANSWER, records: 1, bad: 1 }
  if (options.format === 'json') return { ...none, text: `${stringifyWithSource(record)}\n` }
  return { ...none, notes: [{ text: `${input.name}:${number}: ${record.error.message}`, isError: true }] }
}

function joined(answers: readonly Answer[]): Answer {
  const found: Found = {}
  for (const answer of answers) count(found, answer.found)
  const sum = (of: 'bytes' | 'records' | 'bad'): number =>
    answers.reduce((total, answer) => total + answer[of], 0)
  const fault = answers.find((answer) => answer.fault !== undefined)?.fault
  return {
    ...(fault === undefined ? {} : { fault }),
    text: Buffer.concat(answers.map(({ text }) => Buffer.from(text as Uint8Array))),
    notes: answers.flatMap(({ notes }) => notes),
    bytes: sum('bytes'),
    records: sum('records'),
    bad: sum('bad'),
    found,
  }
}
