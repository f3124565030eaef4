// Offices: who holds them, in which body, and each but once.
import { expect, test } from '@jest/globals'
import type { Naming } from '../../src/engine/name-words.js'
import { Names } from '../../src/engine/names.js'
import { positionsOf } from '../../src/engine/positions.js'
import type { Mention, Position, Title } from '../../src/model/fact.js'

function naming<K extends 'person' | 'organisation'>(kind: K, name: string, start: number): Naming<K> {
  const mention = { kind, start, end: start + name.length, value: { name } }
  return { mention: mention as unknown as Mention<K>, name, words: name.split(' '), heads: 0 }
}
const HUDA = naming('person', 'هدى سالم', 50)
const BODIES = ['حلف الشمال', 'شركة النور', 'منظمة الصحة', 'قوات الأمن'].map((name, i) =>
  naming('organisation', name, 10 * i),
)
const NAMES = new Names([], [HUDA], BODIES)
const of = (...titles: Partial<Title>[]): Mention<'position'> =>
  ({
    kind: 'position',
    value: { holder: HUDA.mention, titles: titles.map((title) => ({ start: 60, end: 70, ...title })) },
  }) as unknown as Mention<'position'>
const positions = (...mentions: Mention<'position'>[]): Position[] => positionsOf(mentions, NAMES)

test('an office has what is told of it, and stands with its holder', () => {
  const mention = of({ text: 'مديرة', country: 'EG', status: 'former' })
  expect(positions(mention)).toEqual([
    { person: 'هدى سالم', title: 'مديرة', country: 'EG', status: 'former', start: 50, end: 70, mention },
  ])
  const before = of({ text: 'مديرة', start: 40, end: 45, body: BODIES[1]!.mention })
  expect(positions(before)).toEqual([
    { person: 'هدى سالم', title: 'مديرة', organisation: 'شركة النور', start: 40, end: 58, mention: before },
  ])
})

test('one title of one person counts once, however it is spelled', () => {
  expect(
    positions(of({ text: 'مديرة' }, { text: 'كاتبة' }), of({ text: 'مديره' }), of({ text: 'كاتبات' })).map(
      ({ title }) => title,
    ),
  ).toEqual(['مديرة', 'كاتبة', 'كاتبات'])
})

test.each<[string, string | undefined]>([
  ['الأمينة العامة للحلف', 'حلف الشمال'],
  ['مديرة الشركة', 'شركة النور'],
  ['مديرة شركة', undefined],
  // the holder is no body
  ['الشركة', undefined],
  // the last noun goes before others
  ['مديرة الشركة في الحلف', 'حلف الشمال'],
  // an adjective behind a noun
  ['مديرة الشركة المنظمة', undefined],
  ['مديرة الحلف والمنظمة', 'حلف الشمال'],
  // a noun with an adjective is another body
  ['القائدة العامة للقوات المسلحة', undefined],
  ['القائدة العامة للقوات', 'قوات الأمن'],
])('«%s» is an office of %s', (text, body) => expect(positions(of({ text }))[0]!.organisation).toBe(body))
