// The rules as a whole: names, tags, patterns.
import { describe, expect, test } from '@jest/globals'
import { compile } from '../src/engine/compile.js'
import { TAGS } from '../src/model/tag.js'
import { nameRules, relationRules } from '../src/rules/index.js'
import { listNames, listRows, parse } from '../src/shipped/sources.js'

const glosses = new Map<string, string>(TAGS)
const rules = [...nameRules, ...relationRules]
const tagsIn = (match: string): string[] => [...match.matchAll(/#(\w+)/g)].map(([, tag]) => tag!)

test('ids are unique and name their family', () => {
  const ids = rules.map(({ id }) => id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  expect(rules.filter(({ id, kind }) => !new RegExp(`^${kind}/[a-z]+(-[a-z]+)*$`).test(id))).toEqual([])
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, { match, means }) => {
  test('says what it means', () => expect(means).toMatch(/\S/))

  test('asks for tags that there are', () => {
    expect(tagsIn(match).filter((tag) => !glosses.has(tag))).toEqual([])
  })

  test('can be run', () => {
    expect(() => compile(parse(match), match)).not.toThrow()
  })

  test('holds no word, only tags', () => {
    expect(match).not.toMatch(/\p{Script=Arabic}/u)
  })
})

test('every tag of the word lists is declared with a gloss', () => {
  const used = new Set(listNames().flatMap((name) => listRows(name).map(({ tag }) => tag)))
  expect([...used].filter((tag) => !glosses.get(tag))).toEqual([])
})
