// Of readings that overlap one stands: the one of higher rank, then the longer, then that of the earlier rule.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { resolveOverlaps } from '../../src/engine/resolve-overlaps.js'
import type { Candidate } from '../../src/engine/run-rules.js'

interface Reading {
  readonly from: number
  readonly to: number
  readonly rank: number
  readonly order: number
}
const resolved = (readings: readonly Reading[]): Reading[] =>
  resolveOverlaps(readings as unknown as Candidate[]) as unknown as Reading[]

const reading = (from: number, to: number, rank = 0, order = 0): Reading => ({ from, to, rank, order })

test('rank goes before length, length before the order of the rules, that before the place', () => {
  const [short, long] = [reading(0, 2, 1), reading(1, 5)]
  expect(resolved([short, long])).toEqual([short])
  const [two, three] = [reading(0, 2), reading(1, 4, 0, 1)]
  expect(resolved([two, three])).toEqual([three])
  const [later, earlier] = [reading(0, 2, 0, 7), reading(1, 3, 0, 3)]
  expect(resolved([later, earlier])).toEqual([earlier])
  const [first, second] = [reading(0, 2), reading(1, 3)]
  expect(resolved([first, second])).toEqual([first])
})

test('the same as taking the best of all, again and again, whatever their order', () => {
  const drawn = fc
    .tuple(fc.nat(12), fc.integer({ min: 1, max: 4 }), fc.nat(2), fc.nat(3))
    .map(([from, length, rank, order]) => reading(from, from + length, rank, order))
  const better = (a: Reading, b: Reading): number =>
    b.rank - a.rank || b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from
  fc.assert(
    fc.property(
      fc.uniqueArray(drawn, { selector: (each) => JSON.stringify(each), maxLength: 14 }),
      (readings) => {
        const given = JSON.stringify(readings)
        const best: Reading[] = []
        for (const each of [...readings].sort(better))
          if (best.every(({ from, to }) => each.to <= from || to <= each.from)) best.push(each)
        expect(resolved(readings)).toEqual(best.sort((a, b) => a.from - b.from))
        expect(JSON.stringify(readings)).toBe(given)
      },
    ),
  )
})

test('a stretch of any length is settled, and the next one after it', () => {
  const long = reading(0, 5000)
  const inside = Array.from({ length: 2500 }, (_, at) => reading(2 * at, 2 * at + 1))
  expect(resolved([long, ...inside])).toEqual([long])
  const behind = [reading(5000, 5002), reading(5001, 5002)]
  expect(resolved([...inside, ...behind])).toEqual([...inside, behind[0]])
})
