// Short forms of people's names that no list has, or that are something else as well: who was named in full is meant.
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

/** The people of a text, each with all mentions as written. */
const people = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    extract({ text }).people.map(({ value, mentions }) => [
      value.name,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]),
  )

test.each([
  [
    'a family name whose first letter looks like a particle',
    'كرم المعهد العالم كلوديو فيلبون أمس. وقال فيلبون إن البحث طويل.',
    { 'كلوديو فيلبون': ['كلوديو فيلبون', 'فيلبون'] },
  ],
  [
    'a family name that looks like a dual',
    'ترجم كتاب العالم كارل ساجان. ويصف ساجان فيه الكون.',
    { 'كارل ساجان': ['كارل ساجان', 'ساجان'] },
  ],
  [
    'a family name with the article that a pattern makes ordinary',
    'فاز نايف القضاب، ثم غادر. وشكر القضاب الجمهور.',
    { 'نايف القضاب': ['نايف القضاب', 'القضاب'] },
  ],
  [
    'a given name that the text tells from a preposition',
    'ولد علي بن محمد في الريف. ورأى الناس موقف علي من الأمر على حقيقته.',
    { 'علي بن محمد': ['علي بن محمد', 'علي'] },
  ],
  [
    'a family name that is a lesser place too',
    'فاز أليخاندرو توليدو في الجولة الأولى. وقال توليدو إن الفوز قريب، ثم سافر إلى توليدو في إسبانيا.',
    { 'أليخاندرو توليدو': ['أليخاندرو توليدو', 'توليدو'] },
  ],
  [
    'the name of honour that a province bears too',
    'ولد صلاح الدين يوسف بن أيوب في تكريت. وانتصر صلاح الدين في المعركة.',
    { 'صلاح الدين يوسف بن أيوب': ['صلاح الدين يوسف بن أيوب', 'صلاح الدين'] },
  ],
])('%s', (_, text, found) => expect(people(text)).toEqual(found))

test.each([
  [
    'the preposition that a given name is spelled like',
    'ولد علي بن محمد في الريف. وكان يلح على أنه من المدينة.',
    { 'علي بن محمد': ['علي بن محمد'] },
  ],
  [
    'a form of address that a family is called by',
    'حضر سالم آل الشيخ اللقاء. ثم تحدث الشيخ صالح بن فوزان عن الأمر.',
    { 'سالم آل الشيخ': ['سالم آل الشيخ'], 'صالح بن فوزان': ['صالح بن فوزان'] },
  ],
  [
    'the state, which a name of honour holds',
    'ولد عضد الدولة البويهي في أصفهان. وضعفت الدولة بعده.',
    { 'عضد الدولة البويهي': ['عضد الدولة البويهي'] },
  ],
])('not %s', (_, text, found) => expect(people(text)).toEqual(found))

/** The bodies of a text, each mention as written. */
const bodies = (text: string): string[] =>
  extract({ text }).organisations.flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  )

test('an adjective behind its noun is not the paper of that name', () => {
  expect(bodies('قالت صحيفة "الاقتصادية" إن العقوبات الاقتصادية رفعت.')).toEqual(['الاقتصادية'])
  expect(bodies('قالت صحيفة "الاقتصادية" إن العقوبات رفعت، وعلمت الاقتصادية أن الوفد عاد.')).toEqual([
    'الاقتصادية',
    'الاقتصادية',
  ])
})
