// Threads that work side by side. One that dies is replaced; what it had in hand is done once more.
import type { Worker } from 'node:worker_threads'

/** A thread died over this task, and a second one too. The message says of what. */
export class WorkerDied extends Error {}

interface Job<Task, Result> {
  readonly task: Task
  readonly done: (result: Result) => void
  readonly failed: (error: Error) => void
  /** How many threads have died of it. */
  deaths: number
}

const MOST_DEATHS = 2

export class Pool<Task, Result> {
  readonly #start: () => Worker
  readonly #size: number
  /** What each thread has in hand. */
  readonly #threads = new Map<Worker, Job<Task, Result> | undefined>()
  readonly #queue: Job<Task, Result>[] = []
  #closed = false

  /** `start` makes a thread that answers each message with one; threads are started as there is work for them. */
  constructor(size: number, start: () => Worker) {
    this.#size = size
    this.#start = start
  }

  /** Has a task done by the next thread that is free. */
  perform(task: Task): Promise<Result> {
    return new Promise((done, failed) => {
      this.#queue.push({ task, done, failed, deaths: 0 })
      this.#assign()
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#threads.keys()].map((thread) => thread.terminate()))
  }

  #assign(): void {
    if (this.#closed) return
    for (const [thread, job] of this.#threads) if (!job) this.#give(thread)
    while (this.#queue.length > 0 && this.#threads.size < this.#size) this.#give(this.#hire())
  }

  #give(thread: Worker): void {
    const job = this.#queue.shift()
    this.#threads.set(thread, job)
    if (job) thread.postMessage(job.task)
  }

  #hire(): Worker {
    const thread = this.#start()
    let why = 'it ended'
    this.#threads.set(thread, undefined)
    thread.on('message', (result: Result) => {
      this.#threads.get(thread)?.done(result)
      this.#give(thread)
    })
    thread.on('error', (error: Error) => {
      why = error.message
    })
    thread.on('exit', () => this.#bury(thread, why))
    return thread
  }

  #bury(thread: Worker, why: string): void {
    const job = this.#threads.get(thread)
    this.#threads.delete(thread)
    if (job) {
      job.deaths++
      if (job.deaths >= MOST_DEATHS) job.failed(new WorkerDied(why))
      else this.#queue.unshift(job)
    }
    this.#assign()
  }
}
