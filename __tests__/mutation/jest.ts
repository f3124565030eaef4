// What the tests use of jest, without jest: a mutant is tried in a second, where jest takes five to begin.
import { expect } from 'expect'
import { beginTest, tellReached } from './mutant.js'

export { expect }

type Body = (...values: never[]) => unknown
type Name = (name: string, body: Body, timeout?: number) => void

const bodies: (() => unknown)[] = []
const before: (() => unknown)[] = []

/** `each` hands a row to the body: an array as its arguments, anything else as the only one. */
const each =
  (take: (body: () => unknown) => void) =>
  (rows: readonly unknown[]): Name =>
  (_, body) => {
    for (const row of rows) take(() => body(...((Array.isArray(row) ? row : [row]) as never[])))
  }
const later = (body: () => unknown): void => void bodies.push(body)
const atOnce = (body: () => unknown): void => void body()

export const test = Object.assign(((_, body) => later(body)) as Name, { each: each(later) })
export const describe = Object.assign(((_, body) => atOnce(body)) as Name, { each: each(atOnce) })
export const beforeAll = (body: () => unknown): void => void before.push(body)
export const afterAll = (): void => {}

/** Runs the tests that were told, as far as the first that fails; first those whose numbers TESTS_FIRST has. */
export async function run(): Promise<void> {
  if (bodies.length < 1000) throw new Error(`${bodies.length} tests are not all`)
  for (const body of before) await body()
  const first: number[] = JSON.parse(process.env.TESTS_FIRST ?? '[]')
  for (const number of new Set([...first, ...bodies.keys()])) {
    beginTest(number)
    await bodies[number]!()
  }
  tellReached()
}
