// Full names: for whom a mention stands, and who is meant by a noun or by words of a name.
import { describe, expect, test } from '@jest/globals'
import { bodyWords, personWords } from '../../src/arabic/name-spelling.js'
import { normalise } from '../../src/arabic/normalise.js'
import type { Naming } from '../../src/engine/name-words.js'
import { Names } from '../../src/engine/names.js'
import type { Fact, Mention } from '../../src/model/fact.js'
import type { Span } from '../../src/model/span.js'

type Kind = 'person' | 'organisation'
const wordsOf = { person: personWords, organisation: bodyWords }

function naming<K extends Kind>(
  kind: K,
  name: string,
  start = 0,
  { value = {}, ...more }: Partial<Naming<K>> & { value?: object } = {},
): Naming<K> {
  const mention = { kind, start, end: start + name.length, value: { name, ...value } }
  return {
    mention: mention as unknown as Mention<K>,
    name,
    words: wordsOf[kind](normalise(name)),
    heads: 0,
    ...more,
  }
}
const fact = (name: string, ...namings: readonly Naming<Kind>[]): Fact<Kind> =>
  ({ value: { name }, mentions: namings.map(({ mention }) => mention) }) as unknown as Fact<Kind>
const at = (start: number): Span => ({ start, end: start + 1 })

describe('a mention', () => {
  const [full, short, other] = [
    naming('person', 'هدى سمير', 0, { gender: 'feminine' }),
    naming('person', 'سمير', 20, { gender: 'masculine' }),
    naming('person', 'رامي', 40),
  ]
  const body = naming('organisation', 'هيئة النقل', 60, { gender: 'feminine' })
  const names = new Names([fact('هدى سمير', full, short)], [full, short, other], [body])

  test('has the name of its fact, and its own where it has none', () => {
    expect([full, short, other, body].map(({ mention }) => names.of(mention))).toEqual([
      'هدى سمير',
      'هدى سمير',
      'رامي',
      'هيئة النقل',
    ])
  })

  test('is somebody or a body', () => {
    for (const name of ['هدى سمير', 'رامي']) expect(names.isPerson(name)).toBe(true)
    for (const name of ['سمير', 'هيئة النقل', '']) expect(names.isPerson(name)).toBe(false)
  })

  test('has the gender of the fullest name that tells one', () => {
    expect(names.genderOf('هدى سمير')).toBe('feminine')
    expect(names.genderOf('هيئة النقل')).toBe('feminine')
    expect(names.genderOf('رامي')).toBeUndefined()
    expect(names.genderOf(undefined)).toBeUndefined()
    // whatever their order in the text
    expect(new Names([fact('هدى سمير', full, short)], [short, full], []).genderOf('هدى سمير')).toBe(
      'feminine',
    )
  })
})

describe('a noun with the article', () => {
  const names = new Names(
    [],
    [],
    [
      naming('organisation', 'شركة النور', 10),
      naming('organisation', 'الهيئة العامة', 20),
      naming('organisation', 'شركة الأمل', 30),
      naming('organisation', 'نيكي', 40, { announced: 'صحيفه' }),
    ],
  )

  test.each<[string, number, string | undefined]>([
    ['الشركة', 50, 'شركة الأمل'],
    ['الشركة', 30, 'شركة النور'],
    // none before it: the first
    ['الشركة', 5, 'شركة النور'],
    ['للشركة', 50, 'شركة الأمل'],
    ['الهيئة', 50, 'الهيئة العامة'],
    ['الصحيفة', 50, 'نيكي'],
    ['الوزارة', 50, undefined],
    ['شركة', 50, undefined],
  ])('«%s» at %i is %s', (word, start, name) => expect(names.byHead(word, at(start))).toBe(name))

  test('is the club that is named most often, the last one among those named as often', () => {
    const sport = { value: { class: 'sport' } }
    const clubs = (...them: string[]): Names =>
      new Names(
        [],
        [],
        them.map((name, i) => naming('organisation', name, 10 * i, name.startsWith('فريق') ? sport : {})),
      )
    expect(clubs('فريق النور', 'فريق النور', 'فريق الأمل').byHead('الفريق', at(99))).toBe('فريق النور')
    expect(clubs('فريق الأمل', 'فريق النور', 'فريق النور', 'فريق الأمل').byHead('الفريق', at(25))).toBe(
      'فريق النور',
    )
    expect(clubs('فريق النور', 'فريق الأمل').byHead('الفريق', at(99))).toBe('فريق الأمل')
    // bodies of other kinds do not count
    expect(clubs('شركة ب', 'شركة ب', 'فريق الأمل').byHead('الفريق', at(99))).toBe('فريق الأمل')
    expect(clubs('شركة أ', 'شركة ب', 'شركة أ').byHead('الشركة', at(15))).toBe('شركة ب')
    expect(clubs('شركة أ', 'شركة أ', 'شركة ب').byHead('الشركة', at(99))).toBe('شركة ب')
  })
})

describe('words', () => {
  const names = new Names(
    [],
    [naming('person', 'سامر كريم جبوري'), naming('person', 'رامي جبوري', 20), naming('person', 'نور', 40)],
    [naming('organisation', 'هيئة النقل البري', 60), naming('organisation', 'نور', 80)],
  )

  test.each<[string, string | undefined]>([
    ['الجبوري', 'سامر كريم جبوري'],
    ['كريم الجبوري', 'سامر كريم جبوري'],
    ['رامي جبوري', 'رامي جبوري'],
    ['«الجبوري»', 'سامر كريم جبوري'],
    ['كريم - الجبوري', 'سامر كريم جبوري'],
    ['سامر', undefined],
    ['سامر جبوري', undefined],
    ['الهيئة', 'هيئة النقل البري'],
    ['هيئة النقل', 'هيئة النقل البري'],
    ['النقل البري', undefined],
    // people go before bodies
    ['نور', 'نور'],
    ['«»', undefined],
  ])('«%s» are those of %s', (words, name) => expect(names.byWords(words)).toBe(name))
})
