// Two names of one: what stands in brackets behind a name, and what the lexicon knows for the same body.
import { describe, expect, test } from '@jest/globals'
import { aliasesOf, nicknamesOf } from '../../src/engine/aliases.js'
import type { Naming } from '../../src/engine/name-words.js'
import { SHORT_NAME } from '../../src/engine/short-names.js'
import type { Mention } from '../../src/model/fact.js'

/** The names of a text are marked with braces. */
function read<K extends 'person' | 'organisation'>(
  kind: K,
  marked: string,
  more: (name: string) => Partial<Naming<K>> & { rule?: string } = () => ({}),
): { text: string; namings: Naming<K>[] } {
  let text = ''
  const namings: Naming<K>[] = []
  for (const [whole, name] of marked.matchAll(/\{([^}]*)\}|[^{}]+/g)) {
    const start = text.length
    text += name ?? whole
    if (name === undefined) continue
    const { rule = 'test/one', ...rest } = more(name)
    const mention = { kind, start, end: text.length, value: { name }, rule } as unknown as Mention<K>
    namings.push({ mention, name, words: name.split(' '), heads: 0, ...rest })
  }
  return { text, namings }
}
const named = (pairs: readonly (readonly Mention[])[]): string[] =>
  pairs.map((pair) => pair.map(({ value }) => (value as { name: string }).name).join(' = '))

describe('in brackets', () => {
  const bodies = (marked: string): string[] => {
    const { text, namings } = read('organisation', marked)
    return named(aliasesOf(namings, text))
  }
  test.each([
    '{هيئة النقل} ({هنق})',
    '{هيئة النقل}({هنق})',
    '{هيئة النقل} [{هنق}]',
    '{هيئة النقل} （{هنق}）',
    '{هيئة النقل} ("{هنق}")',
    '{هيئة النقل}" ({هنق})',
    '{هيئة النقل}» («{هنق}»)',
    '{هيئة النقل}  (  {هنق})',
  ])('%s', (marked) => expect(bodies(marked)).toEqual(['هيئة النقل = هنق']))

  test.each([
    '{هيئة النقل} و{هنق}',
    '{هيئة النقل}{هنق}',
    '{هيئة النقل}، ({هنق})',
    '{هيئة النقل} )({هنق}',
    '{هيئة النقل} (و{هنق})',
    // further than that
    '{هيئة النقل}   (   {هنق})',
    '({هيئة النقل}) {هنق}',
  ])('%s are two', (marked) => expect(bodies(marked)).toEqual([]))

  test('or what a rule takes for a short name, if it is near', () => {
    const short = (marked: string): string[] => {
      const { text, namings } = read('organisation', marked, (name) =>
        name === 'هنق' ? { rule: SHORT_NAME } : {},
      )
      return named(aliasesOf(namings, text))
    }
    expect(short('{هيئة النقل} «{هنق}»')).toEqual(['هيئة النقل = هنق'])
    expect(short('{هيئة النقل} التي هي «{هنق}»')).toEqual([])
  })

  test('a person by one word behind several', () => {
    const people = (marked: string): string[] => {
      const { text, namings } = read('person', marked)
      return named(nicknamesOf(namings, text))
    }
    expect(people('{سامر جبوري} ({سمسم}) و{رامي}')).toEqual(['سامر جبوري = سمسم'])
    for (const two of ['{سامر} ({سمسم})', '{سامر جبوري} ({رامي طائي})', '{سمسم} ({سامر جبوري})'])
      expect(people(two)).toEqual([])
  })
})

test('bodies that the lexicon knows for one, by the fuller name or the first that it knows so', () => {
  const known = (marked: string, fuller: Record<string, string[]>): string[] => {
    const { text, namings } = read('organisation', marked, (name) => ({
      fuller: fuller[name],
      heads: name.startsWith('نادي') ? 1 : 0,
    }))
    return named(aliasesOf(namings, text))
  }
  const nato = { ناتو: ['حلف', 'شمال'], أوتان: ['حلف', 'شمال'] }
  expect(known('{حلف شمال} عاد و{ناتو}', nato)).toEqual(['حلف شمال = ناتو'])
  expect(known('{ناتو} عاد و{حلف شمال}', nato)).toEqual(['حلف شمال = ناتو'])
  expect(known('{ناتو} عاد و{أوتان}', nato)).toEqual(['ناتو = أوتان'])
  expect(known('{ناتو} عاد', nato)).toEqual([])
  expect(known('{حلف شمال} عاد و{حلف}', nato)).toEqual([])
  // «نادي التعاون» is meant by «التعاون» too
  expect(known('{نادي تعاون} عاد و{تعاوني}', { تعاوني: ['تعاون'] })).toEqual(['نادي تعاون = تعاوني'])
  expect(known('{تعاون} عاد و{نادي تعاون} و{تعاوني}', { تعاوني: ['تعاون'] })).toEqual(['تعاون = تعاوني'])
  // one that is its own fuller name
  expect(known('{ناتو} عاد', { ناتو: ['ناتو'] })).toEqual([])
})
