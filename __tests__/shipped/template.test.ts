// Templates: what stands for a group, what is left out, and what is wrong with one.
import { describe, expect, test } from '@jest/globals'
import { readTemplate } from '../../src/shipped/template.js'

const MEANT: Readonly<Record<string, string>> = { winner: 'الهلال', goals: '2', conceded: '13', city: '' }
const groups = new Set(Object.keys(MEANT))
const filled = (template: string): string =>
  readTemplate(
    template,
    groups,
  )((group, aspect) => {
    const meant = MEANT[group]!
    return aspect === 'meaning' || meant === '' ? meant : `${group} as ${aspect}`
  })

test.each([
  ['{winner} {goals}–{conceded}', 'الهلال 2–13'],
  ['{ winner }', 'الهلال'],
  ['{max goals conceded}–{min goals conceded}', '13–2'],
  ['{max goals city}', ''],
  ['{max goals winner}', ''],
  ['{winner}[ in {city}].', 'الهلال.'],
  ['{winner}[ with {goals}].', 'الهلال with 2.'],
  ['{goals.text} {goals.Month}', 'goals as text goals as Month'],
  ['no group', 'no group'],
])('%s', (template, text) => expect(filled(template)).toBe(text))

describe('mistakes are told with their place', () => {
  test.each([
    ['a {loser}', 'the pattern has no group loser', 2],
    ['a {winer}', 'the pattern has no group winer (Did you mean winner?)', 2],
    ['[ {loser}]', 'the pattern has no group loser', 2],
    ['{winner', '«{» has no partner', 0],
    ['winner}', '«}» has no partner', 6],
    ['a ]', '«]» has no partner', 2],
    ['{}', '{} names no group', 0],
    ['{goals.nothing}', '«.nothing» is neither .text nor a tag', 0],
    ['{constructor goals conceded}', '«constructor» is neither max nor min: {constructor goals conceded}', 0],
    ['{sum goals conceded}', '«sum» is neither max nor min: {sum goals conceded}', 0],
  ])('%s', (template, message, at) => {
    expect(() => readTemplate(template, groups)).toThrow(expect.objectContaining({ message, at }))
  })
})
