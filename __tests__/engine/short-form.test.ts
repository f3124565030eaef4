// By which short form a name is known in the rest of a document: one that means nothing else, or nothing else there.
import { describe, expect, test } from '@jest/globals'
import { shortForms } from '../../src/engine/short-form.js'
import type { Mention } from '../../src/model/fact.js'
import { shipped } from '../../src/shipped/shipped.js'

/** The short forms of the tokens of a text from one on, as a mention. */
function formsOf(
  text: string,
  kind: string,
  { from = 0, of }: { from?: number; of?: string } = {},
): string[] {
  const { tokens } = shipped().annotator.annotate(text)
  const mention = {
    kind,
    start: 0,
    end: 0,
    value: { class: of },
    rule: 'test/one',
    groups: {},
  } as unknown as Mention
  return shortForms({ mention, from, to: tokens.length, rank: 0, order: 0 }, tokens).map((words) =>
    words.join(' '),
  )
}

describe('a person', () => {
  test.each([
    ['the family name', 'رامي الجبوري', 'الجبوري'],
    ['the family name behind the fathers’', 'سامر حسن كريم الجبوري', 'الجبوري'],
    ['a given name in its place', 'رامي محمود', 'محمود'],
    ['a family name with the article that is an ordinary word too', 'رامي الأسد', 'الاسد'],
    ['one without it, of a craft', 'سليم نجار', 'نجار'],
    ['a foreign one that is a word too', 'سامي بان', 'بان'],
    ['one that only an ending makes a word', 'كارل ساجان', 'ساجان'],
    ['one whose first letter looks like a particle', 'كلوديو فيلبون', 'فيلبون'],
    ['the father with «بنت»', 'هدى بنت رسلان', 'بنت رسلان'],
    ['the last word of a name that our lists have whole', 'جوليا روبرتس', 'روبرتس'],
    ['the last two, where they are one name', 'حسن نصر الله', 'نصر الله'],
    ['the father with «ولد»', 'محمد ولد عبد العزيز', 'ولد عبد العزيز'],
    ['a family called after an office', 'سامر الخطيب', 'الخطيب'],
    ['a family name alone', 'ستولتنبرغ', 'ستولتنبرغ'],
  ])('by %s: «%s»', (_, name, form) => expect(formsOf(name, 'person')).toEqual([form]))

  test.each([
    ['an office', 'رامي الوزير'],
    ['a city', 'رامي بغداد'],
    ['a nation', 'رامي اللبناني'],
    ['a form of address', 'سالم الحاج'],
    ['a particle', 'رامي في'],
    ['a verb', 'كريم يلعب'],
    ['what looks like a plural of things', 'رامي شكسبيرات'],
    ['what is too short', 'جان لي'],
    ['what is too short, though a pronoun', 'ماريا هو'],
    ['the whole name', 'نصر الله'],
    ['an ordinary word', 'محفوظ'],
    ['a particle and a verb', 'فيلبون'],
  ])('not by %s: «%s»', (_, name) => expect(formsOf(name, 'person')).toEqual([]))

  test('by a given name too that is written like a preposition, where the text tells them apart', () => {
    expect(formsOf('على العهد علي بن محمد', 'person', { from: 2 })).toContain('علي')
    expect(formsOf('علي بن محمد', 'person')).not.toContain('علي')
    expect(formsOf('على العهد رامي بن محمد', 'person', { from: 2 })).not.toContain('رامي')
    expect(formsOf('على العهد علي', 'person', { from: 2 })).toEqual(['علي'])
  })
})

describe('a body', () => {
  test.each([
    ['الناتو', 'الناتو'],
    ['حلف شمال الأطلسي', 'حلف شمال الاطلسي'],
    ['شركة نيكي', 'شركه نيكي'],
    ['وزارة الصحة', 'وزاره الصحه'],
  ])('by its name: «%s»', (name, form) => expect(formsOf(name, 'organisation')).toEqual([form]))

  test.each(['الفرنسية', 'القاعدة', 'سنبلة'])('not by a word that means something else: «%s»', (name) =>
    expect(formsOf(name, 'organisation')).toEqual([]),
  )

  test('armed, by the one word with the article behind its head', () => {
    const armed = (name: string): string[] => formsOf(name, 'organisation', { of: 'armed-group' })
    expect(armed('تنظيم القاعدة')).toEqual(['القاعده'])
    expect(armed('حركة الشباب')).toEqual(['الشباب'])
    expect(armed('الحركة الشباب')).toEqual(['الحركه الشباب'])
    expect(armed('تنظيم نبض')).toEqual(['تنظيم نبض'])
    expect(armed('حركة الشباب المجاهدين')).toEqual(['حركه الشباب المجاهدين'])
    expect(formsOf('حركة الشباب', 'organisation', { of: 'party' })).toEqual(['حركه الشباب'])
  })
})

test('a place by its name, by an ordinary word only behind its head', () => {
  expect(formsOf('العراق', 'place')).toEqual(['العراق'])
  expect(formsOf('مطار أربيل الدولي', 'place')).toEqual(['مطار اربيل الدولي'])
  expect(formsOf('مدينة مشهد', 'place', { from: 1 })).toEqual(['مشهد'])
  expect(formsOf('رأى مشهد', 'place', { from: 1 })).toEqual([])
  expect(formsOf('مشهد', 'place')).toEqual([])
})

test('what is no name has none', () => {
  for (const kind of ['date', 'number', 'custom']) expect(formsOf('العراق', kind)).toEqual([])
})
