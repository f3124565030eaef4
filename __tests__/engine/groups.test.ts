// The groups of a match: their tokens and texts, and which tokens they span.
import { expect, test } from '@jest/globals'
import { RuleGroups } from '../../src/engine/groups.js'
import type { Match } from '../../src/engine/match.js'
import type { Context } from '../../src/model/rule.js'

const TEXT = 'أ بب ججج دددد'
const tokens = [...TEXT.matchAll(/\S+/g)].map((word) => ({
  start: word.index,
  end: word.index + word[0].length,
}))
const CONTEXT = { text: TEXT, tokens } as unknown as Context
const match = (from: number, to: number, ...groups: (readonly [number, number])[]): Match =>
  ({
    from,
    to,
    groupFrom: Int32Array.from(groups, ([first]) => first),
    groupTo: Int32Array.from(groups, ([, last]) => last),
  }) as unknown as Match
const NONE = [-1, -1] as const

function spanned(found: Match, spanning = ['who', 'what']): [from: number, to: number] {
  const groups = new RuleGroups(['who', 'what'], spanning)
  groups.take(found, CONTEXT)
  groups.span(found)
  return [groups.from, groups.to]
}

test('a group has the tokens and the text that it took', () => {
  const groups = new RuleGroups(['who', 'what'], [])
  groups.take(match(0, 4, [1, 3], [3, 4]), CONTEXT)
  const { who, what } = groups.byName
  expect(who).toMatchObject({ from: 1, to: 3, start: 2, end: 8, text: 'بب ججج' })
  expect(who!.tokens).toEqual(tokens.slice(1, 3))
  expect(what!.text).toBe('دددد')
  expect(groups.texts()).toEqual({ who: 'بب ججج', what: 'دددد' })
  // the same groups for the next match
  groups.take(match(0, 2, [0, 1], [1, 2]), CONTEXT)
  expect(who!.tokens).toEqual(tokens.slice(0, 1))
  expect(groups.texts()).toEqual({ who: 'أ', what: 'بب' })
})

test('one that took nothing is empty where the match begins', () => {
  const groups = new RuleGroups(['who', 'what'], [])
  groups.take(match(1, 3, NONE, [2, 3]), CONTEXT)
  const { who } = groups.byName
  expect(who).toMatchObject({ from: 1, to: 1, start: 2, end: 2, text: '', tokens: [] })
  expect(groups.texts()).toEqual({ what: 'ججج' })
})

test('a mention spans its groups, and the whole match where none of them took a token', () => {
  expect(spanned(match(0, 4, [1, 2], [2, 3]))).toEqual([1, 3])
  expect(spanned(match(0, 4, [2, 3], [1, 2]))).toEqual([1, 3])
  expect(spanned(match(0, 4, [1, 2], NONE))).toEqual([1, 2])
  expect(spanned(match(0, 4, NONE, [2, 3]))).toEqual([2, 3])
  expect(spanned(match(0, 4, [1, 2], [2, 3]), ['what'])).toEqual([2, 3])
  expect(spanned(match(1, 4, NONE, [2, 3]), ['who'])).toEqual([1, 4])
  expect(spanned(match(1, 4, [1, 2], [2, 3]), [])).toEqual([1, 4])
})
