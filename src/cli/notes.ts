// What is said on standard error: complaints as they come, how far it is, and what was done.
import type { Io } from './io.js'
import { printable } from './printable.js'
import type { ProgressLine } from './progress.js'
import type { Tally } from './tally.js'

export class Notes {
  readonly #io: Io
  readonly #isQuiet: boolean
  readonly #line: ProgressLine | undefined

  constructor(io: Io, isQuiet: boolean, line?: ProgressLine) {
    this.#io = io
    this.#isQuiet = isQuiet
    this.#line = line
  }

  /** One line; with --quiet errors only. */
  say(text: string, isError: boolean): void {
    if (this.#isQuiet && !isError) return
    this.#line?.clear()
    this.#io.stderr.write(`extract: ${printable(text)}\n`)
  }

  /** The program's own fault, with what helps to mend it. */
  fault(name: string, stack: string): void {
    this.say(`${name}: ${stack.split('\n').join(' ')}`, true)
  }

  progress(tally: Tally): void {
    this.#line?.show(tally)
  }

  end(): void {
    this.#line?.clear()
  }
}
