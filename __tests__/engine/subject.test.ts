// What a text is about: sport, where enough of its words are of sport; a country, where two of them are.
import { expect, test } from '@jest/globals'
import { Subject } from '../../src/engine/subject.js'
import type { Token } from '../../src/model/document.js'
import { makeForm, makeToken } from '../../src/model/form.js'
import type { Tag } from '../../src/model/tag.js'
import { tagSet } from '../../src/model/tag-set.js'

function token(normal: string, tags: readonly Tag[], values: object = {}): Token {
  return makeToken(0, 1, makeForm(normal, normal, tagSet(...tags), values), false)
}
const others = (count: number): Token[] => Array.from({ length: count }, () => token('كلمة', ['Word']))
const about = (...tokens: Token[]): Subject =>
  new Subject(
    tokens,
    Int32Array.from(tokens, ({ form }) => form.tags.id),
  )

const words = (count: number, name = (i: number) => `لعب${i}`): Token[] =>
  Array.from({ length: count }, (_, i) => token(name(i), ['SportWord']))

test.each<[number, number, boolean]>([
  // four, one in forty
  [4, 156, true],
  [4, 157, false],
  [5, 195, true],
  // three, one in fifteen
  [3, 42, true],
  [3, 43, false],
  // two, one in eight
  [2, 14, true],
  [2, 15, false],
  [1, 0, false],
  [0, 0, false],
])('%i words of sport among %i others: %s', (count, more, is) => {
  const subject = about(...words(count), ...others(more))
  expect(subject.isSport()).toBe(is)
  // and again
  expect(subject.isSport()).toBe(is)
})

test('of two words of sport one is another than the other; of three none need be', () => {
  expect(about(...words(2, () => 'لعب')).isSport()).toBe(false)
  expect(about(...words(3, () => 'لعب')).isSport()).toBe(true)
})

test('clubs tell of sport, other bodies do not', () => {
  const bodies = (kind: string): Token[] =>
    ['النور', 'الأمل'].map((name) => token(name, ['Organisation'], { Organisation: kind }))
  expect(about(...bodies('sport')).isSport()).toBe(true)
  expect(about(...bodies('company')).isSport()).toBe(false)
  // nor a word that is only called so
  expect(about(...['أ', 'ب'].map((name) => token(name, ['Word'], { Organisation: 'sport' }))).isSport()).toBe(
    false,
  )
})

test('a country is told by two words of it that mean nothing else', () => {
  const city = (more: Tag[] = [], country = 'EG'): Token =>
    token('مدينة', ['City', 'Toponym', ...more], { City: country })
  const nation = token('مصري', ['Nationality'], { Nationality: 'EG' })
  expect(about(city(), nation).names('EG')).toBe(true)
  expect(about(city(), ...others(3), city()).names('EG')).toBe(true)
  expect(about(city()).names('EG')).toBe(false)
  expect(about(city(), city([], 'IQ')).names('EG')).toBe(false)
  expect(about(city(), city(['Common'])).names('EG')).toBe(false)
  expect(about(city(), city(['HomePlace'])).names('EG')).toBe(false)
  expect(about(city(), city(['Common', 'Prominent'])).names('EG')).toBe(true)
  expect(about(city(), token('نور', ['Toponym'])).names('EG')).toBe(false)
  expect(about(city(), token('نور', ['Word'], { City: 'EG' })).names('EG')).toBe(false)
  const both = about(city(), nation)
  expect([both.names('IQ'), both.names('EG'), both.names('EG')]).toEqual([false, true, true])
})
