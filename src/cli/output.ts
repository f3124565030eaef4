// Where the answer goes: a stream, in blocks and with back-pressure.
import type { Writable } from 'node:stream'
import { reason } from './reason.js'

/** The reader has gone away; nothing is wrong. */
export class ReaderGone extends Error {}

/** The answer cannot be written; the message says why. */
export class OutputError extends Error {}

const BLOCK = 65_536

export interface Output {
  write(text: string | Uint8Array): Promise<void>
  /** Sends on what is held back. */
  flush(): Promise<void>
  /** Ends it well: what was written is complete. */
  finish(): Promise<void>
  /** Ends it badly: nothing half-written stays. */
  abandon(): Promise<void>
}

/** What is being written, for whoever interrupts the program. */
const open = new Set<StreamOutput>()

export class StreamOutput implements Output {
  protected readonly stream: Writable
  #held: (string | Uint8Array)[] = []
  #size = 0
  #error: NodeJS.ErrnoException | undefined
  #resume: () => void = () => {}

  constructor(stream: Writable) {
    open.add(this)
    this.stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#error ??= error
      this.#resume()
    })
    stream.on('drain', () => this.#resume())
    stream.on('close', () => this.#resume())
  }

  async write(text: string | Uint8Array): Promise<void> {
    this.#held.push(text)
    this.#size += text.length
    if (this.#size >= BLOCK) await this.flush()
  }

  async flush(): Promise<void> {
    this.#check()
    if (this.#size === 0) return
    if (!this.#send(this.#take()))
      await new Promise<void>((resume) => {
        this.#resume = resume
      })
    this.#check()
  }

  /** Gives up what is held back. */
  #take(): string | Uint8Array {
    const block = this.#held.every((part) => typeof part === 'string')
      ? this.#held.join('')
      : Buffer.concat(this.#held.map((part) => Buffer.from(part as Uint8Array)))
    this.#held = []
    this.#size = 0
    return block
  }

  /** Ends it before its time: the documents that are done go out whole, for streams that take them at once. */
  breakOff(): void {
    this.#send(this.#take())
  }

  /** Whether there is room for more at once. A full disk makes some streams throw and others tell. */
  #send(block: string | Uint8Array): boolean {
    try {
      return this.stream.write(block)
    } catch (error) {
      this.#error ??= error as NodeJS.ErrnoException
      return true
    }
  }

  async finish(): Promise<void> {
    await this.settle()
    this.forget()
  }

  async abandon(): Promise<void> {
    this.forget()
  }

  /** Waits until all is written. */
  protected async settle(): Promise<void> {
    await this.flush()
    await this.#done((done) => this.stream.write('', done))
  }

  /** Ends the stream, and its file with it. */
  protected async end(): Promise<void> {
    await this.#done((done) => this.stream.end(done))
    // some disks tell only then that there was no room
    if (!this.stream.closed) await this.#done((done) => this.stream.once('close', done))
  }

  /** Waits for an answer of the stream, which may tell of an error here before it does so to all. */
  async #done(act: (done: (error?: Error | null) => void) => void): Promise<void> {
    const error = await new Promise<Error | null | undefined>(act)
    if (error) this.#error ??= this.stream.errored ?? error
    this.#check()
  }

  /** There is nothing left to do if the program is interrupted. */
  protected forget(): void {
    open.delete(this)
  }

  #check(): void {
    if (!this.#error) return
    if (this.#error.code === 'EPIPE' || this.#error.code === 'ERR_STREAM_DESTROYED') throw new ReaderGone()
    throw new OutputError(reason(this.#error))
  }
}

/** Before the program is interrupted: what is done goes out, and no half-written file stays. */
export function breakOff(): void {
  for (const output of open) output.breakOff()
}
