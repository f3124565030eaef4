// How far it is: one line on a terminal's standard error that is written over and taken away at the end.
import type { Found, Input } from './input.js'
import { sizeOf } from './jobs.js'
import { counted, type Tally } from './tally.js'

/** Runs shorter than this say nothing. */
const SILENT_MS = 1000
const BETWEEN_MS = 200
const MEGABYTE = 1e6
const USUAL_WIDTH = 80

/** What there is to do, as far as it is known. */
export interface Ahead {
  readonly inputs: number
  readonly bytes: number
}

interface Terminal {
  write(text: string): unknown
  readonly columns?: number | undefined
}

export class ProgressLine {
  readonly #terminal: Terminal
  readonly #now: () => number
  readonly #begun: number
  #shown = false
  #last = 0
  ahead: Ahead | undefined

  constructor(terminal: Terminal, now: () => number = () => performance.now()) {
    this.#terminal = terminal
    this.#now = now
    this.#begun = now()
  }

  show(tally: Tally): void {
    const now = this.#now()
    if (now - this.#begun < SILENT_MS || now - this.#last < BETWEEN_MS) return
    this.#last = now
    this.#shown = true
    const width = (this.#terminal.columns || USUAL_WIDTH) - 1
    this.#terminal.write(
      `\r\u001B[K${progressText(tally, (now - this.#begun) / 1000, this.ahead).slice(0, width)}`,
    )
  }

  clear(): void {
    if (this.#shown) this.#terminal.write('\r\u001B[K')
    this.#shown = false
  }
}

/** «120 of 1000 inputs, 3.4 MB, 1.7 MB/s, 0:25 left». */
export function progressText(tally: Tally, seconds: number, ahead?: Ahead): string {
  const rate = tally.bytes / seconds
  const done = ahead ? `${tally.inputs} of ${counted(ahead.inputs, 'input')}` : counted(tally.inputs, 'input')
  const parts = [done]
  if (tally.records > 0) parts.push(counted(tally.records, 'record'))
  parts.push(`${megabytes(tally.bytes)} MB`, `${megabytes(rate)} MB/s`)
  if (ahead && rate > 0 && ahead.bytes > tally.bytes)
    parts.push(`${clock((ahead.bytes - tally.bytes) / rate)} left`)
  return parts.join(', ')
}

const megabytes = (bytes: number): string => (bytes / MEGABYTE).toFixed(1)

/** Minutes and seconds, or hours, minutes and seconds. */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const two = (n: number): string => String(n).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}

/** Counts what there is to do. */
export async function lookAhead(
  inputs: AsyncIterable<Found>,
  isDoneAlready: (input: Input) => Promise<boolean>,
): Promise<Ahead> {
  const ahead = { inputs: 0, bytes: 0 }
  for await (const input of inputs) {
    ahead.inputs++
    if (!('error' in input) && !(await isDoneAlready(input))) ahead.bytes += await sizeOf(input)
  }
  return ahead
}
