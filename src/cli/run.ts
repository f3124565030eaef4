// One run of the command over its inputs: answers taken in their order, written, counted and complained of.
import { type Answer, NO_ANSWER } from './answer.js'
import { EXIT } from './exit-codes.js'
import { inOrder } from './in-order.js'
import type { Input } from './input.js'
import type { Staff } from './jobs.js'
import type { Notes } from './notes.js'
import type { Options } from './options.js'
import type { Results } from './results.js'
import { counted, Tally } from './tally.js'
import type { Event, Task } from './tasks.js'

export class Run {
  readonly tally = new Tally()
  readonly #options: Options
  readonly #results: Results
  readonly #notes: Notes
  /** The input whose records are being answered. */
  #open: Input | undefined
  #badHere = 0

  constructor(options: Options, results: Results, notes: Notes) {
    this.#options = options
    this.#results = results
    this.#notes = notes
  }

  status(): number {
    const { isFaulty, failed, bad, facts } = this.tally
    if (isFaulty) return EXIT.fault
    if (failed.length > 0 || (this.#options.strict && bad > 0)) return EXIT.inputFailed
    return this.#options.exitStatus && facts === 0 ? EXIT.nothingFound : EXIT.done
  }

  async all(tasks: AsyncIterable<Task | Event>, staff: Staff): Promise<void> {
    const perform = async (task: Task | Event): Promise<readonly [Task | Event, Answer]> => [
      task,
      task.kind === 'text' || task.kind === 'records' ? await staff.answer(task) : NO_ANSWER,
    ]
    for await (const [task, answer] of inOrder(tasks, perform, staff.ahead)) await this.#take(task, answer)
  }

  async #take(task: Task | Event, answer: Answer): Promise<void> {
    const { input } = task
    this.tally.add(answer)
    this.#badHere += answer.bad
    for (const { text, isError } of answer.notes) this.#notes.say(text, isError)
    if (answer.fault !== undefined) this.#notes.fault(input.name, answer.fault)
    if (task.kind === 'skipped') this.tally.skipped++
    else if (task.kind === 'failed') await this.#fail(input, task.reason)
    else if (answer.failed !== undefined) await this.#fail(input, answer.failed)
    else {
      if (this.#open !== input) await this.#begin(input)
      await this.#results.write(answer.text)
      if (task.kind !== 'records') await this.#end(input)
      else if (this.#options.flush || input.path === undefined) await this.#results.flush()
    }
    this.#notes.progress(this.tally)
  }

  async #begin(input: Input): Promise<void> {
    this.#open = input
    await this.#results.begin(input)
  }

  async #end(input: Input): Promise<void> {
    await this.#results.end()
    this.#close(input)
    this.tally.answered++
  }

  async #fail(input: Input, reason: string): Promise<void> {
    if (this.#open === input) {
      await this.#results.drop()
      this.#close(input)
    }
    this.tally.failed.push(input.name)
    this.#notes.say(`${input.name}: ${reason}`, true)
  }

  #close(input: Input): void {
    if (this.#badHere > 0) this.#notes.say(`${input.name}: ${counted(this.#badHere, 'bad record')}`, true)
    this.#badHere = 0
    this.#open = undefined
  }
}
