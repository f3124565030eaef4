// Which names name one: when a short one stands for a full one, and for which where several could be meant.
import { describe, expect, test } from '@jest/globals'
import { type Hints, linkNames, type StandsFor } from '../../src/engine/link-names.js'
import type { Naming } from '../../src/engine/name-words.js'
import { sameBody, samePerson } from '../../src/engine/names-alike.js'
import type { Mention } from '../../src/model/fact.js'

/** A name at the place `start` of a text, as it is compared; `heads` of its words only announce it. */
function naming<K extends 'person' | 'organisation'>(
  kind: K,
  name: string,
  { start = 0, more = {}, value = {} }: { start?: number; more?: Partial<Naming<K>>; value?: object } = {},
): Naming<K> {
  const mention = {
    kind,
    start,
    end: start + name.length,
    value: { name, ...value },
    rule: 'test/one',
    groups: {},
  }
  return { mention: mention as unknown as Mention<K>, name, words: name.split(' '), heads: 0, ...more }
}

describe('a person', () => {
  const FULL = naming('person', 'سامر حسن كريم جبوري')

  test.each([
    ['the family name', 'جبوري', true],
    ['the given name', 'سامر', true],
    ['the father’s name alone', 'حسن', false],
    ['the beginning', 'سامر حسن', true],
    ['the fathers left out', 'سامر جبوري', true],
    ['one of the fathers left out', 'سامر كريم جبوري', true],
    ['a given name that is not the first', 'حسن جبوري', false],
    ['another given name with the same family name', 'رامي جبوري', false],
    ['another family name', 'سامر كريم طائي', false],
    ['the words in another order', 'سامر كريم حسن جبوري', false],
    ['inner words without the last', 'سامر كريم', false],
  ])('by %s', (_, short, stands) =>
    expect(samePerson(naming('person', short, { more: { gender: 'masculine' } }), FULL)).toBe(stands),
  )

  test('a first word that is no given name is no father', () => {
    const full = naming('person', 'تابان كومار تشاند')
    expect(samePerson(naming('person', 'كومار تشاند'), full)).toBe(true)
    expect(samePerson(naming('person', 'كومار تشاند', { more: { gender: 'masculine' } }), full)).toBe(false)
    expect(samePerson(naming('person', 'ناريندرا تشاند'), full)).toBe(false)
  })
})

describe('a body', () => {
  /** `|` stands behind the head. */
  const body = (written: string, of = 'media'): Naming<'organisation'> => {
    const [head, bare] = written.split('|')
    const heads = bare === undefined ? 0 : head!.trim().split(' ').length
    return naming('organisation', written.replace('|', ''), { more: { heads }, value: { class: of } })
  }

  test.each([
    ['its beginning', 'وزارة دفاع', 'وزارة دفاع امريك', true],
    ['what is not its beginning', 'وزارة صحة', 'وزارة دفاع امريك', false],
    ['the name without the head', 'نبض', 'تنظيم| نبض', true],
    ['its beginning without the head', 'نبض شرق', 'تنظيم| نبض شرق حر', true],
    ['another head', 'موقع| نبض', 'صحيفة| نبض', true],
    ['another head before another name', 'موقع| نور', 'صحيفة| نبض', false],
    ['another head before the beginning', 'موقع| نبض', 'صحيفة| نبض شرق', false],
    ['another word that is no head', 'موقع نبض', 'صحيفة| نبض', false],
    ['its end behind a head', 'طيران مدن', 'اكاديم| سعود طيران مدن', true],
    ['its end without a head', 'طيران مدن', 'اكاديم سعود طيران مدن', false],
    ['the last word only', 'مدن', 'اكاديم| سعود طيران مدن', false],
    ['what stands inside', 'سعود طيران', 'هيئة| عام سعود طيران مدن', false],
    ['inner words left out', 'اكاديم طيران مدن', 'اكاديم سعود طيران مدن', true],
    ['all inner words left out', 'اكاديم مدن', 'اكاديم سعود طيران مدن', false],
    ['inner words in another order', 'اكاديم طيران سعود مدن', 'اكاديم سعود طيران عال مدن', false],
    ['the last word left out too', 'اكاديم طيران عال', 'اكاديم سعود طيران عال مدن', false],
  ])('by %s', (_, short, full, stands) => expect(sameBody(body(short), body(full))).toBe(stands))

  test('of another class is another, though the name behind its head is the same', () => {
    expect(sameBody(body('بنك| شرق', 'company'), body('صحيفة| شرق', 'media'))).toBe(false)
    expect(sameBody(body('بنك| شرق اول', 'company'), body('بنك| شرق اول عام', 'media'))).toBe(true)
  })
})

describe('linking', () => {
  const people = (...names: string[]) => names.map((name, at) => naming('person', name, { start: at * 100 }))
  /** Each name with the places of its mentions, and its other names. */
  const linked = (
    namings: readonly Naming<'person'>[],
    hints?: Hints<'person'>,
    by: StandsFor = samePerson,
  ) =>
    linkNames(namings, by, hints).map(({ value, mentions, aliases }) => [
      value.name,
      mentions.map(({ start }) => start / 100),
      ...(aliases ? [aliases] : []),
    ])

  test('a short name belongs to the full one, also before it', () =>
    expect(linked(people('جبوري', 'سامر جبوري', 'جبوري'))).toEqual([['سامر جبوري', [0, 1, 2], ['جبوري']]]))

  test('what shares no word is another, in the order of the first mentions', () =>
    expect(linked(people('طائي', 'سامر حسن جبوري', 'هدى طائي', 'جبوري'))).toEqual([
      ['هدى طائي', [0, 2], ['طائي']],
      ['سامر حسن جبوري', [1, 3], ['جبوري']],
    ]))

  test('the one mentioned last is meant, or the first where none is mentioned yet', () =>
    expect(
      linked(people('جبوري', 'سامر جبوري', 'جبوري', 'هدى جبوري', 'جبوري', 'سامر جبوري', 'جبوري')),
    ).toEqual([
      ['سامر جبوري', [0, 1, 2, 5, 6], ['جبوري']],
      ['هدى جبوري', [3, 4], ['جبوري']],
    ]))

  test('whoever speaks is not meant by a short name that another bears too', () => {
    const namings = people('سامر جبوري', 'هدى جبوري', 'جبوري', 'هدى جبوري', 'هدى جبوري', 'جبوري')
    const [samer, huda] = namings.map(({ mention }) => mention)
    const speaker = (of: Mention | undefined) => ({ speakerOf: () => of })
    const last = (hints: Hints<'person'>) => linked(namings, hints).map(([name, places]) => [name, places])
    expect(last(speaker(huda))).toEqual([
      ['سامر جبوري', [0, 2, 5]],
      ['هدى جبوري', [1, 3, 4]],
    ])
    for (const who of [samer, undefined])
      expect(last(speaker(who))).toEqual([
        ['سامر جبوري', [0]],
        ['هدى جبوري', [1, 2, 3, 4, 5]],
      ])
    // where nobody else bears it, he may
    expect(linked(people('سامر جبوري', 'جبوري'), speaker(samer))).toEqual([['سامر جبوري', [0, 1], ['جبوري']]])
  })

  test('other names are told once for each spelling, and not where only signs differ from the name', () => {
    const [full, ...others] = people('أحمد جبوري', 'احمد جبوري', 'جبوري', 'جُبوري', 'أحمد')
    const folded = [full!, ...others].map((each) => ({
      ...each,
      words: each.words.map((word) => word.replace('أ', 'ا').replace('ُ', '')),
    }))
    expect(linked(folded)).toEqual([['أحمد جبوري', [0, 1, 2, 3, 4], ['جبوري', 'أحمد']]])
  })

  test('two names of one are one, under the name that is to be kept, and what follows knows both', () => {
    const namings = people('منظمة تجارة', 'واتو', 'واتو', 'كتلة', 'ظل')
    const [first, second, third, fourth, last] = namings.map(({ mention }) => mention)
    expect(linked(namings, { aliases: [[first!, second!]] })).toEqual([
      ['منظمة تجارة', [0, 1, 2], ['واتو']],
      ['كتلة', [3]],
      ['ظل', [4]],
    ])
    const chain: Hints<'person'> = {
      aliases: [
        [fourth!, last!],
        [third!, fourth!],
        [first!, last!],
      ],
    }
    expect(linked(namings, chain)).toEqual([['منظمة تجارة', [0, 1, 2, 3, 4], ['واتو', 'كتلة', 'ظل']]])
    const unknown = naming('person', 'غريب').mention
    expect(
      linked(namings, {
        aliases: [
          [unknown, first!],
          [first!, unknown],
          [first!, first!],
        ],
      }),
    ).toHaveLength(4)
  })

  test('a head is no word that two names must share', () => {
    const by: StandsFor = (short, full) => short.words.at(-1) === full.words.at(-1)
    const [full, short] = people('صحيفة يوم شرق', 'موقع شرق')
    expect(linked([full!, { ...short!, heads: 1 }], undefined, by)).toHaveLength(1)
    expect(linked([full!, short!], undefined, by)).toHaveLength(2)
  })
})
