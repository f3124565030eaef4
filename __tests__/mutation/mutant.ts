// What the instrumented sources ask: which mutant is active in this process, and, where MUTANTS_REACHED names a file for
// it, to remember which tests reach which mutant.
import { writeFileSync } from 'node:fs'

const { MUTANT, MUTANTS_REACHED } = process.env
/** So many tests of each mutant are tried first; one of them nearly always notices it, if any does. */
const MOST_TESTS = 40

export const isActive = (mutant: string): boolean => mutant === MUTANT

const reached: { [mutant: string]: number[] } = {}
let test: number | undefined

/** The test with this number runs from now on. Before the first one the modules are loaded. */
export const beginTest = (number: number): void => {
  test = number
}

function remember(...mutants: string[]): void {
  for (const mutant of mutants) {
    reached[mutant] ??= []
    const tests = reached[mutant]
    if (test !== undefined && tests.length < MOST_TESTS && tests.at(-1) !== test) tests.push(test)
  }
}

/** Says that these mutants stand where the program comes by. */
export const cover = MUTANTS_REACHED === undefined ? (): void => {} : remember

/** Writes by mutant the numbers of the first tests that reach it, and the seconds of the processor that all tests took. */
export const tellReached = (): void => {
  if (MUTANTS_REACHED === undefined) return
  const { user, system } = process.cpuUsage()
  writeFileSync(MUTANTS_REACHED, JSON.stringify({ reached, seconds: (user + system) / 1e6 }))
}
