// A time of the clock has the nearest day of its sentence.
import { expect, test } from '@jest/globals'
import { anchorTimes } from '../../src/engine/anchor-times.js'
import type { Annotated } from '../../src/engine/annotated.js'
import type { Candidate } from '../../src/engine/run-rules.js'

/** Mentions as `from-to value`, sentences as where each ends. */
function anchored(ends: readonly number[], ...mentions: string[]): (string | null)[] {
  const sentences = ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to }))
  const named = mentions.map((written) => {
    const [place, value, grain = 'day', kind = 'date'] = written.split(' ') as [
      string,
      string,
      string?,
      string?,
    ]
    const [from, to] = place.split('-').map(Number)
    return { from, to, mention: { kind, value: { value: value === 'null' ? null : value, grain } } }
  })
  const found = anchorTimes(named as unknown as Candidate[], { sentences } as unknown as Annotated)
  return found.map(({ mention }) => (mention.value as { value: string | null }).value)
}
const TIME = 'T20:30 minute'

test.each<[string, number[], string[], string]>([
  ['the day before it', [9], ['0-2 2021-02-18', `3-5 ${TIME}`], '2021-02-18T20:30'],
  ['the day behind it', [9], [`0-2 ${TIME}`, '3-5 2021-02-18'], '2021-02-18T20:30'],
  ['the nearest', [20], ['0-2 2021-02-18', `6-8 ${TIME}`, '10-12 2021-02-19'], '2021-02-19T20:30'],
  ['the nearest by its end', [20], ['0-5 2021-02-18', `6-8 ${TIME}`, '10-12 2021-02-19'], '2021-02-18T20:30'],
  [
    'of two as near the first',
    [20],
    ['2-4 2021-02-18', `6-8 ${TIME}`, '10-12 2021-02-19'],
    '2021-02-18T20:30',
  ],
  ['none of the sentence before', [3, 9], ['0-2 2021-02-18', `3-5 ${TIME}`], 'T20:30'],
  ['none of the sentence behind', [3, 9], [`0-2 ${TIME}`, '3-5 2021-02-18'], 'T20:30'],
  ['that of its own', [3, 9], ['0-2 2021-02-18', `3-5 ${TIME}`, '8-9 2021-02-19'], '2021-02-19T20:30'],
  [
    'of the third sentence',
    [3, 6, 9],
    ['0-2 2021-02-18', `6-7 ${TIME}`, '8-9 2021-02-19'],
    '2021-02-19T20:30',
  ],
  ['no month', [9], ['0-2 2021-02 month', `3-5 ${TIME}`], 'T20:30'],
  ['no row of days', [9], ['0-2 2021-02-18/2021-02-20', `3-5 ${TIME}`], 'T20:30'],
  ['no day that is not known', [9], ['0-2 null', `3-5 ${TIME}`], 'T20:30'],
  ['nothing of another kind', [9], ['0-2 2021-02-18 day place', `3-5 ${TIME}`], 'T20:30'],
])('%s', (_, ends, mentions, value) => {
  const at = mentions.findIndex((mention) => mention.includes('T'))
  const given = mentions.map((mention) => mention.split(' ')[1])
  // and nothing else is changed
  const wanted = given.map((each, i) => (i === at ? value : each === 'null' ? null : each))
  expect(anchored(ends, ...mentions)).toEqual(wanted)
})

test('each time of several', () => {
  expect(anchored([9], `0-1 ${TIME}`, '2-3 2021-02-18', '4-5 T08:00 minute', '8-9 2021-02-19')).toEqual([
    '2021-02-18T20:30',
    '2021-02-18',
    '2021-02-18T08:00',
    '2021-02-19',
  ])
  expect(anchored([9], '0-1 T20:30 minute place', '2-3 2021-02-18')).toEqual(['T20:30', '2021-02-18'])
})
