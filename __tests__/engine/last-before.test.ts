// The last of many before a place: found by halves, and then one after the other.
import { expect, test } from '@jest/globals'
import { lastBefore } from '../../src/engine/last-before.js'

const SORTED = [2, 4, 4, 7, 11].map((start, at) => ({ start, at }))

test('is the last that begins before it', () => {
  const found = Array.from({ length: 13 }, (_, at) => lastBefore(SORTED, at)?.at)
  expect(found).toEqual([undefined, undefined, undefined, 0, 0, 2, 2, 2, 3, 3, 3, 3, 4])
  expect(lastBefore([], 5)).toBeUndefined()
})

test('that fits, none behind those that are looked at', () => {
  const second = ({ at }: { at: number }): boolean => at === 1
  expect(lastBefore(SORTED, 12, second)?.at).toBe(1)
  expect(lastBefore(SORTED, 12, second, 4)?.at).toBe(1)
  expect(lastBefore(SORTED, 12, second, 3)).toBeUndefined()
  expect(lastBefore(SORTED, 4, second)).toBeUndefined()
  const looked: number[] = []
  lastBefore(SORTED, 12, ({ at }) => looked.push(at) === 0, 2)
  expect(looked).toEqual([4, 3])
})
