// A word without its particles is read against lists of a few words: as it stands, with an ending, on a root, or not at all.
import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/arabic/normalise.js'
import { HostReader } from '../../src/engine/host.js'
import type { Row } from '../../src/lexicon/entry.js'
import { buildLexicon } from '../../src/lexicon/lexicon.js'
import type { Tag } from '../../src/model/tag.js'
import { addTag, tagSet } from '../../src/model/tag-set.js'

/** A list as it is written: tag and form, a value between them where there is one. */
function readerOf(list: string): HostReader {
  const rows = list
    .trim()
    .split('\n')
    .map((line): Row => {
      const cells = line.trim().split(/\s+/)
      return { tag: cells[0] as Tag, value: cells.length > 2 ? cells[1]! : '', form: cells.at(-1)! }
    })
  return new HostReader(buildLexicon(rows))
}

interface Wanted {
  readonly base?: string
  readonly cost: number
  /** Tags it has, and behind a dash those it has not. */
  readonly tags: string
}

function expectRead(reader: HostReader, written: string, { base, cost, tags }: Wanted, alef = ''): void {
  const normal = normalise(written)
  const { form, cost: found } = reader.read(normal, normal.startsWith('ال'), alef)
  const [has = '', lacks = ''] = tags.split(' - ')
  const meets = (names: string): string[] =>
    names.split(' ').filter((name) => name !== '' && form.tags.meets(tagSet(name as Tag)))
  const all = has.split(' ').filter((name) => name !== '')
  expect({ word: written, base: form.base, has: meets(has), lacks: meets(lacks) }).toEqual({
    word: written,
    base: normalise(base ?? written),
    has: all,
    lacks: [],
  })
  expect(found).toBeCloseTo(cost, 5)
}

describe('a listed word', () => {
  const reader = readerOf(`
    Noun كتاب
    Noun ألف
    Noun التهاب
    Noun هلال
    Organisation sport الهلال
    Organisation company النور
    Preposition أمام
    Noun إمام
    Noun لب
  `)

  test.each<[string, Wanted]>([
    ['كتاب', { cost: 0, tags: 'Word Noun Common - Definite Unknown' }],
    ['الكتاب', { base: 'كتاب', cost: 0.1, tags: 'Noun Definite - Unknown' }],
    // begins like the article, and is a word without it
    ['ألف', { cost: 0, tags: 'Noun - Definite' }],
    ['التهاب', { cost: 0, tags: 'Noun - Definite' }],
    // too short for an article and a word
    ['الب', { cost: 4, tags: 'Unknown - Definite Noun' }],
    // a name that is listed with its article, which is another word too, or none
    ['الهلال', { cost: 0, tags: 'Organisation Noun Definite' }],
    ['النور', { cost: 0, tags: 'Organisation Definite - Noun' }],
  ])('«%s»', (word, wanted) => expectRead(reader, word, wanted))

  test('is another by the hamza of its alef, behind the article too', () => {
    expectRead(reader, 'امام', { cost: 0, tags: 'Preposition - Noun' }, 'أ')
    expectRead(reader, 'امام', { cost: 0, tags: 'Noun - Preposition' }, 'إ')
    expectRead(reader, 'امام', { cost: 0, tags: 'Noun Preposition' })
    expectRead(reader, 'الامام', { base: 'امام', cost: 0.1, tags: 'Noun Definite - Preposition' }, 'إ')
  })

  test('what begins with letters like the article is read without it, where the writing tells so', () => {
    expect(reader.read('الكتاب', false, '').form.tags.meets(tagSet('Unknown'))).toBe(true)
  })

  test('keeps its values, its own before those of the word behind its article', () => {
    const values = readerOf(`
      OrgHead company شركة
      Organisation sport الشركة
    `).read('الشركه', true, '').form.values
    expect(values).toEqual({ OrgHead: 'company', Organisation: 'sport' })
  })
})

describe('a listed name', () => {
  const reader = readerOf(`
    GivenName f كاملة
    Adjective كامل
    GivenName m نزار
    Verb يزار
    GivenName m سامر
    GivenName m فاضل
    Adjective فاضل
    PlainName فاضل
    FamilyName الصالح
    Adjective صالح
    PlainName الصالح
    City YE بريقة
    Noun بريق
    City YE وجيد
    Adjective جيد
    City IQ بغداد
    Prominent بغداد
    Noun بغد
    City SA الشملي
    City SA الشمال
    Country SA السعودية
    Nationality SA سعودي
    Country KM الجزرية
  `)

  test.each<[string, Wanted]>([
    // an ordinary word with an ending too
    ['كاملة', { cost: 0, tags: 'GivenName Common' }],
    // «نزار» is hardly ever «we are visited»
    ['نزار', { cost: 0, tags: 'GivenName - Common' }],
    ['سامر', { cost: 0, tags: 'GivenName - Common' }],
    // what the lists say is hardly ever anything else
    ['فاضل', { cost: 0, tags: 'GivenName - Common Adjective Definite' }],
    ['الصالح', { cost: 0, tags: 'FamilyName Definite - Common Adjective' }],
    // a place by a word with a pronoun, or behind a particle
    ['بريقة', { cost: 0, tags: 'City WeakPlace' }],
    ['وجيد', { cost: 0, tags: 'City WeakPlace' }],
    ['بغداد', { cost: 0, tags: 'City - WeakPlace' }],
    // the family that comes from there
    ['الشملي', { cost: 0, tags: 'City Definite NisbaLike' }],
    ['الشمال', { cost: 0, tags: 'City Definite - NisbaLike' }],
    // the adjective behind a noun
    ['السعودية', { cost: 0, tags: 'Country Nationality Feminine Definite' }],
    ['الجزرية', { cost: 0, tags: 'Country Definite - Nationality' }],
  ])('«%s»', (word, wanted) => expectRead(reader, word, wanted))
})

describe('a word with an ending', () => {
  const reader = readerOf(`
    Noun كتاب
    Noun التزام
    Noun مدرسة
    Adjective مدرس
    Verb يكتب
    Office وزير
    GivenName m رامز
  `)

  test.each<[string, Wanted]>([
    ['كتابين', { base: 'كتاب', cost: 1, tags: 'Noun Plural - Unknown Definite' }],
    ['الكتابين', { base: 'كتاب', cost: 1.1, tags: 'Noun Plural Definite' }],
    ['كتابهم', { base: 'كتاب', cost: 1.2, tags: 'Noun Suffixed' }],
    ['مدرسهم', { base: 'مدرس', cost: 1.2, tags: 'Adjective Suffixed - Noun' }],
    ['كتابا', { base: 'كتاب', cost: 0.9, tags: 'Noun - Plural Suffixed Feminine' }],
    ['يكتبون', { base: 'يكتب', cost: 1.2, tags: 'Verb - Noun Unknown' }],
    // nothing with an article has a pronoun or is a verb
    ['الكتابهم', { cost: 3.2, tags: 'Unknown Definite - Noun Suffixed' }],
    ['اليكتبون', { cost: 3.2, tags: 'Unknown Definite - Verb' }],
    // letters of its own that look like the article
    ['التزامات', { base: 'التزام', cost: 1, tags: 'Noun Plural - Definite Unknown' }],
    // one that is doubtful may be a family name
    ['وزيري', { base: 'وزير', cost: 1.7, tags: 'Office NisbaLike' }],
    ['كتابك', { base: 'كتاب', cost: 1.9, tags: 'Noun Suffixed - NisbaLike' }],
    // a name has no endings
    ['رامزين', { cost: 4, tags: 'Unknown - GivenName' }],
  ])('«%s»', (word, wanted) => expectRead(reader, word, wanted))

  test('is what is least doubtful', () => {
    // the feminine of the adjective before its pronoun
    expectRead(readerOf('Adjective مدرس'), 'مدرسة', {
      base: 'مدرس',
      cost: 1,
      tags: 'Adjective Feminine - Suffixed',
    })
  })

  test('keeps what its tag passes on, and no other', () => {
    const office = readerOf(`
      Office وزير
      City وزير
    `)
    expectRead(office, 'وزيرين', { base: 'وزير', cost: 1, tags: 'Office Plural - City' })
  })
})

describe('a word in no list', () => {
  const reader = readerOf(`
    Root كتب
    Noun دفتر
    ForeignGivenName m روبرت
    ForeignFamilyName شنايدر
    GivenName m مازن
  `)

  test.each<[string, Wanted]>([
    ['مكتوب', { cost: 1.5, tags: 'Root Common - Unknown Definite' }],
    ['المكتوب', { base: 'مكتوب', cost: 1.5, tags: 'Root Common Definite - Unknown' }],
    ['مكتوبات', { base: 'مكتوب', cost: 2.5, tags: 'Root Common Plural' }],
    ['المكتوبات', { base: 'مكتوب', cost: 2.5, tags: 'Root Plural Definite' }],
    ['مكتوبهم', { base: 'مكتوب', cost: 2.7, tags: 'Root Suffixed' }],
    ['المكتوبهم', { cost: 3.2, tags: 'Unknown Definite - Root' }],
    ['كتابي', { cost: 1.5, tags: 'Root NisbaLike' }],
    ['كتاب', { cost: 1.5, tags: 'Root - NisbaLike' }],
    // «أبو» written onto a name
    ['أبومازن', { cost: 1, tags: 'FamilyName - Unknown' }],
    ['زغبرط', { cost: 4, tags: 'Unknown - Definite Root' }],
    ['الزغبرط', { cost: 3.2, tags: 'Unknown Definite - FamilyName' }],
    // a foreign name but for a vowel stays a word of no list
    ['روبيرت', { cost: 4, tags: 'Unknown ForeignGivenName' }],
    ['الروبيرت', { cost: 3.2, tags: 'Unknown Definite - ForeignGivenName' }],
  ])('«%s»', (word, wanted) => expectRead(reader, word, wanted))

  test('an ending of a listed word goes before a root, if it is less doubtful', () => {
    const both = readerOf(`
      Root كتب
      Noun مكتوب
    `)
    expectRead(both, 'مكتوبهم', { base: 'مكتوب', cost: 1.2, tags: 'Noun Suffixed - Root' })
    // «كتابي» is rather built than «my book»
    const weak = readerOf(`
      Root كتب
      Office كتاب
    `)
    expectRead(weak, 'كتابي', { cost: 1.5, tags: 'Root NisbaLike - Office' })
  })
})

test('a tag of the user’s own hides nothing that ours know of the word', () => {
  addTag('TestContest')
  const reader = readerOf(`
    TestContest كتابات
    Noun كتاب
    TestContest زغبرطي
    TestContest سوق
    Noun سوق
    TestContest المقالات
    Noun مقال
  `)
  expectRead(reader, 'كتابات', { base: 'كتاب', cost: 0, tags: 'TestContest Noun Plural' })
  expectRead(reader, 'الكتابات', { base: 'كتاب', cost: 1.1, tags: 'Noun Plural Definite' })
  expectRead(reader, 'المقالات', { base: 'مقال', cost: 0, tags: 'TestContest Noun Plural Definite' })
  expectRead(reader, 'زغبرطي', { cost: 0, tags: 'TestContest - Noun Unknown' })
  expectRead(reader, 'سوق', { cost: 0, tags: 'TestContest Noun - Plural' })
  expectRead(reader, 'سوقين', { base: 'سوق', cost: 1, tags: 'TestContest Noun Plural' })
})
