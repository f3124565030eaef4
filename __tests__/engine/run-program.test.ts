import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compile } from '../../src/engine/compile.js'
import { emptyMatch, enterSentence } from '../../src/engine/match.js'
import { matchAt } from '../../src/engine/run-program.js'
import type { Token } from '../../src/model/document.js'
import type { Tag } from '../../src/model/tag.js'
import { tagSet } from '../../src/model/tag-set.js'
import { parse } from '../../src/shipped/sources.js'
import { runs } from '../runs.js'
import { type Found, oracle } from './oracle.js'
import { ours } from './ours.js'

const token = (tags: readonly Tag[]): Token => ({
  start: 0,
  end: 0,
  form: { normal: '-', base: '-', tags: tagSet(...tags), values: {} },
  tied: false,
})

const run = (pattern: string, sentence: readonly (readonly Tag[])[]): Found[] =>
  ours(compile(parse(pattern), pattern), sentence.map(token))

const TAGS: Tag[] = ['Noun', 'Verb', 'City', 'Waw']
const tag = fc.constantFrom(...TAGS).map((name) => `#${name}`)
const anyTag = fc.constantFrom<Tag>(...TAGS)
const sentence = fc.array(fc.uniqueArray(anyTag, { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 9,
})
const many = fc.constantFrom('', '', '?', '+', '*', '{1,3}', '{2}', '{0,2}')
const one = fc.tuple(tag, many).map(([name, times]) => name + times)
const both = fc.tuple(tag, tag, fc.boolean()).map(([a, b, not]) => `(${a} && ${not ? '!' : ''}${b})`)
const block = fc
  .tuple(
    fc.array(fc.array(tag, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
    fc.constantFrom('', '?', '+', '*'),
  )
  .map(([choices, times]) => `(${choices.map((choice) => choice.join(' ')).join('|')})${times}`)
const group = fc.tuple(fc.constantFrom('a', 'b'), fc.oneof(one, block, both))
const pattern = fc
  .tuple(
    fc.oneof(
      tag,
      block,
      both,
      fc.tuple(tag, block).map(([name, next]) => `${name}? ${next}`),
      fc.tuple(tag, tag, block).map(([name, other, next]) => `(${name}|${other})? ${next}`),
    ),
    fc.array(
      fc.oneof(
        one,
        block,
        both,
        fc.tuple(tag, many).map(([name, times]) => `!${name}${times}`),
        fc.constant('.'),
      ),
      { maxLength: 3 },
    ),
    group,
  )
  .map(([first, rest, [name, last]]) => [first, ...rest, `[<${name}>${last}]`].join(' '))

describe('the matcher', () => {
  test.each<[string, Tag[][], [number, number][]]>([
    [
      '#Noun #Verb',
      [['Noun'], ['Verb'], ['Noun'], ['Verb']],
      [
        [0, 2],
        [2, 4],
      ],
    ],
    ['#Noun+ #Verb', [['Noun'], ['Noun'], ['Verb']], [[0, 3]]],
    ['#Noun #City? #Verb', [['Noun'], ['Verb']], [[0, 2]]],
    ['#Noun (#Waw #Noun|#City)*', [['Noun'], ['Waw'], ['Noun'], ['City'], ['Verb']], [[0, 4]]],
    ['(#Noun && !#City) #Verb', [['Noun', 'City'], ['Verb']], []],
    ['#Noun #Verb$', [['Noun'], ['Verb'], ['Noun']], []],
    ['#Noun #Verb$', [['Noun'], ['Verb']], [[0, 2]]],
    ['#Noun #Verb+$', [['Noun'], ['Verb'], ['Verb']], [[0, 3]]],
    ['#Noun (#Verb|#City)$', [['Noun'], ['City'], ['Noun'], ['City']], [[2, 4]]],
    ['#Noun (#Verb #City|#City)$', [['Noun'], ['Verb'], ['City'], ['Noun']], []],
    ['#Noun (#Verb #City|#City)$', [['Noun'], ['Verb'], ['City']], [[0, 3]]],
    ['^#Noun', [['Noun'], ['Noun']], [[0, 1]]],
    ['#Verb (!#Noun|#City)', [['Verb'], ['Waw'], ['Verb'], ['Noun']], [[0, 2]]],
    // a block is no end of a row, whatever words are
    [
      '#Noun+ (#Verb|#City)',
      [
        ['Word', 'Noun'],
        ['Word', 'Noun'],
        ['Word', 'Verb'],
      ],
      [[0, 3]],
    ],
    ['^#Noun #Verb$', [['Verb'], ['Noun'], ['Verb']], []],
  ])('%s', (match, tags, expected) => {
    expect(run(match, tags).map(({ from, to }) => [from, to])).toEqual(expected)
    expect(run(match, tags)).toEqual(oracle(match, tags))
  })

  test('reads the groups', () => {
    expect(run('#Noun [<who>#City+] [<what>#Verb]', [['Noun'], ['City'], ['City'], ['Verb']])).toEqual([
      { from: 0, to: 4, groups: { who: [1, 3], what: [3, 4] } },
    ])
  })

  test('gives a group as many tokens as a limit allows', () => {
    const sentence: Tag[][] = [['Noun'], ['City'], ['Waw'], ['Verb']]
    expect(run('#Noun [<what>.{1,2}] #Verb', sentence)).toEqual(
      oracle('#Noun [<what>.{1,2}] #Verb', sentence),
    )
  })

  test.each([
    '#Noun #City+',
    '#Noun #City{3}',
    '#Noun #City #City #City',
    '#Noun (#City+|#Verb)',
    '#Noun (#Verb|#City)+',
    '#Noun (#City #City #City|#City)',
    '#Noun (#City && !#Verb)+',
    '#Noun (#City #City && #City #City #City)',
    '#Noun !#Verb+',
    '#Noun .*',
    '#Noun .+ #Verb',
    '#Noun #City+$',
  ])('%s ends with its sentence', (pattern) => {
    const sentence = [['Noun'], ['City'], ['City']] as const
    const ends = (...behind: Tag[][]): (number | undefined)[] => {
      const sets = Int32Array.from([...sentence, ...behind], (each) => tagSet(...each).id)
      const match = emptyMatch()
      enterSentence(match, sets, 0, sentence.length)
      return [matchAt(match, compile(parse(pattern), pattern), 0) ? match.to : undefined]
    }
    expect(ends(['City'], ['City'], ['Verb'])).toEqual(ends())
  })

  test('finds what compromise finds, for any pattern and any tags', () => {
    let matched = 0
    fc.assert(
      fc.property(pattern, sentence, (match, tags) => {
        let program: Found[]
        try {
          program = run(match, tags)
        } catch (error) {
          // a pattern that any token could begin is refused when it is compiled
          expect(String(error)).toMatch(/pattern/)
          return
        }
        expect(program).toEqual(oracle(match, tags))
        matched += program.length
      }),
      { numRuns: runs(5000) },
    )
    // the property would prove nothing if hardly any pattern matched
    expect(matched).toBeGreaterThan(1000)
  })
})

test.each<[string, string, number]>([
  ['a first block that takes all and dies is not tried again inside', '(#Noun|#City)+ #Verb', 5],
  ['nor where it need not be there', '(#Noun|#City)+? #Verb', 5],
  ['nor behind one token that need not be there', '#Waw? (#Noun|#City)+ #Verb', 5],
  ['nor behind one of several', '(#Waw|#Noun)? (#Noun|#City)+ #Verb', 5],
  [
    'nor is the first of a sequence, of which that one may take its part',
    '#City? (#Noun|#City #Noun)+ #Verb',
    3,
  ],
  ['two tokens that need not be there may end behind it', '(#Waw|#Noun #City)? (#Noun|#City)+ #Verb', 0],
  ['so may a row of them', '#Waw* (#Noun|#City)+ #Verb', 0],
  ['a sequence in it may be read otherwise from its middle', '(#Noun #City|#Noun)+ #Verb', 3],
  ['nor is one known of that takes one token', '(#Noun|#City) #Verb', 0],
  ['nor behind one that must be there', '#Noun (#Noun|#City)+ #Verb', 0],
  ['nor behind conditions that hold together', '(#Noun && !#City)? (#Noun|#City)+ #Verb', 0],
])('%s', (_, pattern, until) => {
  const match = emptyMatch()
  const tags = [['Noun'], ['Noun'], ['Noun'], ['City'], ['Noun']] as const
  const sets = Int32Array.from(tags, (each) => tagSet(...each).id)
  enterSentence(match, sets, 0, sets.length)
  expect(matchAt(match, compile(parse(pattern), pattern), 0)).toBe(false)
  expect(match.deadUntil).toBe(until)
})
