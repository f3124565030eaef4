// Where the answer goes: standard output in blocks and with back-pressure, or a file that appears complete or not at all.

import { closeSync, createWriteStream, openSync, rmSync, statSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { reason } from './input.js'

/** The reader has gone away; nothing is wrong. */
export class ReaderGone extends Error {}

/** The answer cannot be written; the message says why. */
export class OutputError extends Error {}

const BLOCK = 65_536

export interface Output {
  write(text: string): Promise<void>
  /** Sends on what is held back. */
  flush(): Promise<void>
  /** Ends it well: what was written is complete. */
  finish(): Promise<void>
  /** Ends it badly: nothing half-written stays. */
  abandon(): Promise<void>
}

class StreamOutput implements Output {
  readonly #stream: Writable
  #held: string[] = []
  #size = 0
  #error: NodeJS.ErrnoException | undefined
  #resume: () => void = () => {}

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#error ??= error
      this.#resume()
    })
    stream.on('drain', () => this.#resume())
    stream.on('close', () => this.#resume())
  }

  async write(text: string): Promise<void> {
    this.#held.push(text)
    this.#size += text.length
    if (this.#size >= BLOCK) await this.flush()
  }

  async flush(): Promise<void> {
    this.#check()
    if (this.#size === 0) return
    const block = this.#held.join('')
    this.#held = []
    this.#size = 0
    if (!this.#send(block))
      await new Promise<void>((resume) => {
        this.#resume = resume
      })
    this.#check()
  }

  /** Whether there is room for more at once. A full disk makes some streams throw and others tell. */
  #send(block: string): boolean {
    try {
      return this.#stream.write(block)
    } catch (error) {
      this.#error ??= error as NodeJS.ErrnoException
      return true
    }
  }

  async finish(): Promise<void> {
    await this.flush()
    await new Promise<void>((done) => this.#stream.write('', () => done()))
    this.#check()
  }

  async abandon(): Promise<void> {}

  #check(): void {
    if (!this.#error) return
    if (this.#error.code === 'EPIPE' || this.#error.code === 'ERR_STREAM_DESTROYED') throw new ReaderGone()
    throw new OutputError(reason(this.#error))
  }
}

/** Files begun and not ended, for whoever interrupts the program. */
export const unfinished = new Set<string>()

/** Takes away what is half-written. */
export function dropUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
}

class FileOutput extends StreamOutput {
  readonly #path: string
  readonly #temporary: string
  readonly #file: ReturnType<typeof createWriteStream>

  constructor(path: string) {
    const temporary = `${path}.${process.pid}.part`
    // opened here and now, so that a place that cannot be written to is known before anything is read
    try {
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error('it is a folder')
      closeSync(openSync(temporary, 'w'))
    } catch (error) {
      throw new OutputError(reason(error))
    }
    unfinished.add(temporary)
    const file = createWriteStream(temporary)
    super(file)
    this.#path = path
    this.#temporary = temporary
    this.#file = file
  }

  override async finish(): Promise<void> {
    await super.finish()
    await new Promise<void>((done) => this.#file.end(done))
    await rename(this.#temporary, this.#path).catch((error: unknown) => {
      throw new OutputError(reason(error))
    })
    unfinished.delete(this.#temporary)
  }

  override async abandon(): Promise<void> {
    this.#file.destroy()
    dropUnfinished()
  }
}

/** Standard output, or the file at `path`. Throws OutputError where that cannot be written to. */
export const openOutput = (stdout: Writable, path?: string): Output =>
  path === undefined ? new StreamOutput(stdout) : new FileOutput(path)
