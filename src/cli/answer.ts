// What is printed for a task, and what is to be said and counted. Passes between threads.
import { FACT_LISTS, type FactList, type Facts } from '../model/fact.js'

export interface Note {
  readonly text: string
  /** Said even with --quiet. */
  readonly isError: boolean
}

export type Found = Partial<Record<FactList, number>>

export interface Answer {
  readonly text: string | Uint8Array
  readonly notes: readonly Note[]
  /** Bytes read. */
  readonly bytes: number
  /** Lines answered, the bad ones among them. */
  readonly records: number
  readonly bad: number
  /** How many facts of each list that was asked for. */
  readonly found: Readonly<Found>
  /** Why the input is not answered. */
  readonly failed?: string
  /** The program's own fault in this task: its stack. */
  readonly fault?: string
}

export const NO_ANSWER: Answer = { text: '', notes: [], bytes: 0, records: 0, bad: 0, found: {} }

export const FAULT = 'a fault of the program, please report it'

export const stackOf = (error: unknown): string => (error instanceof Error && error.stack) || String(error)

/** Adds to `found` what was found; all lists, or those asked for. */
export function count(found: Found, more: Facts | Found, only: readonly FactList[] = FACT_LISTS): void {
  for (const list of only) {
    const there = more[list] ?? 0
    found[list] = (found[list] ?? 0) + (typeof there === 'number' ? there : there.length)
  }
}
