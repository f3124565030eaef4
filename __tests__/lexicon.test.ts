// The word lists are code too: spelling, duplicates, tags.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { foreignVariants } from '../src/arabic/foreign-spelling.js'
import { placeTags } from '../src/lexicon/derived-tags.js'
import type { Row } from '../src/lexicon/entry.js'
import { isForeignPlace } from '../src/lexicon/lexicon.js'
import { keyOf, readTsv } from '../src/lexicon/tsv.js'
import { type TagSet, tagSet } from '../src/model/tag-set.js'
import { shipped } from '../src/shipped/shipped.js'
import { listNames, listRows } from '../src/shipped/sources.js'

const LISTS = join(import.meta.dirname, '..', 'src', 'lexicon')

/** What a form may not hold, because it would never meet the word it means or be seen by its reader. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'a presentation form': /[\uFB50-\uFDFF\uFE70-\uFEFE]/,
  'a Persian yeh or kaf': /[\u06CC\u06A9\u06C1\u06D5]/,
  tatweel: /\u0640/,
  tashkeel: /[\u0610-\u061A\u064B-\u065F\u0670]/,
  'a hidden control': /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/,
  'a space at an end, or two': /^\s|\s$|\s\s|[\t\r\u00A0]/,
}

describe.each(listNames())('%s', (name) => {
  const rows = listRows(name)
  const source = readFileSync(join(LISTS, name), 'utf8')

  test('begins with a line that says what it holds, then the header', () => {
    const lines = source.split('\n')
    expect(lines[0]).toMatch(/^# (?:[\w-]+\/)?[\w-]+\.tsv — \S/)
    expect(lines.find((line) => !line.startsWith('#'))).toBe('tag\tvalue\tform')
    expect(source.endsWith('\n')).toBe(true)
    expect(source).not.toContain('\r')
  })

  test('has forms in dictionary spelling', () => {
    const faults = rows.flatMap(({ form }) => [
      ...(form === form.normalize('NFC') ? [] : [`${form}: not NFC`]),
      ...Object.entries(FAULTS).flatMap(([fault, pattern]) =>
        pattern.test(form) ? [`${form}: ${fault}`] : [],
      ),
    ])
    expect(faults).toEqual([])
  })
})

/** So many of a thousand tell enough. */
const SHOWN = 20

describe('no row stands twice', () => {
  /** Says of words that they are ordinary whatever else they are, so it may repeat the lists of ordinary words. */
  const REPEATS = 'common/homographs.tsv'

  /** Rows that `key` holds for the same, with the lists they stand in. */
  const twice = (key: (row: Row, list: string) => string, lists = listNames()): string[] => {
    const seen = new Map<string, string>()
    return lists.flatMap((name) =>
      listRows(name).flatMap((row) => {
        const first = seen.get(key(row, name))
        seen.set(key(row, name), name)
        return first === undefined ? [] : [`${name}: ${row.tag} ${row.form} stands in ${first}`]
      }),
    )
  }

  /** A name is in the Arab list or in the foreign one. */
  const sameKind = (tag: string): string => tag.replace(/^Foreign/, '')

  test('in all lists: the same tag, value and form after folding', () => {
    const lists = listNames().filter((name) => name !== REPEATS)
    expect(
      twice(({ tag, value, form }) => `${sameKind(tag)} ${value} ${keyOf(form)}`, lists).slice(0, SHOWN),
    ).toEqual([])
  })

  // a club and a newspaper may share a name, but one list must not contradict itself
  test('in one list: the same tag and form after folding', () => {
    expect(twice(({ tag, form }, list) => `${list} ${tag} ${keyOf(form)}`).slice(0, SHOWN)).toEqual([])
  })
})

describe('places', () => {
  const rows = listNames()
    .filter((name) => name.startsWith('places/'))
    .flatMap(listRows)
  const kinds = placeTags.without(tagSet('Prominent', 'Toponym'))
  const places = rows.filter(({ tag }) => kinds.meets(tagSet(tag)))

  test('that are prominent stand in the list of their country too', () => {
    const listed = new Set(places.map(({ form }) => keyOf(form)))
    const prominent = rows.filter(({ tag }) => tag === 'Prominent')
    expect(prominent.map(({ form }) => form).filter((form) => !listed.has(keyOf(form)))).toEqual([])
  })

  test('in spellings that a rule gives are not listed', () => {
    const listed = new Set(places.map(({ tag, value, form }) => `${tag} ${value} ${keyOf(form)}`))
    const given = places
      .filter(isForeignPlace)
      .flatMap(({ tag, value, form }) => foreignVariants(keyOf(form)).map((key) => `${tag} ${value} ${key}`))
    expect(given.filter((key) => listed.has(key)).slice(0, SHOWN)).toEqual([])
  })
})

describe('the commonest words', () => {
  const words = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'commonest-words.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const NAME = tagSet('GivenName', 'FamilyName', 'Forename', 'Surname', 'Figure', 'Toponym', 'Organisation')
  /** What says that a name needs a cue, or that it is meant whatever else it may be. */
  const CONDITION = tagSet('Common', 'Prominent', 'PlainName')
  const tagsOf = (word: string): TagSet => shipped().annotator.annotate(word).tokens.at(-1)!.form.tags

  test('are many, each once', () => {
    expect(words.length).toBeGreaterThan(2900)
    expect(new Set(words).size).toBe(words.length)
  })

  test('are no names without a cue', () => {
    expect(
      words.filter((word) => {
        const tags = tagsOf(word)
        return tags.meets(NAME) && !tags.meets(CONDITION)
      }),
    ).toEqual([])
  })

  test('places that are ordinary words stand in the lists of ordinary words too', () => {
    expect(tagsOf('الجديدة').meets(CONDITION)).toBe(true)
    expect(tagsOf('عرسال').meets(CONDITION)).toBe(false)
  })
})

describe('the reader', () => {
  test.each([
    ['a row of two columns', 'Month\tمارس', 'x.tsv:1:1: not three columns'],
    ['a row of four', 'Month\t3\tمارس\tx', 'x.tsv:1:1: not three columns'],
    ['a row without a form', 'Month\t3\t', 'x.tsv:1:9: the form is missing'],
    ['an unknown tag', 'Mnoth\t3\tمارس', 'x.tsv:1:1: no such tag: Mnoth'],
  ])('refuses %s', (_, row, message) => {
    expect(() => readTsv(row, 'x.tsv')).toThrow(message)
  })

  test('gives a word a row for each of its tags', () => {
    expect(readTsv('City Prominent\tIQ\tبغداد', 'x.tsv')).toEqual([
      { tag: 'City', value: 'IQ', form: 'بغداد' },
      { tag: 'Prominent', value: 'IQ', form: 'بغداد' },
    ])
  })

  test('leaves out comments, the header and empty lines', () => {
    expect(readTsv('# a\ntag\tvalue\tform\n\nMonth\t3\tمارس\n', 'x.tsv')).toEqual([
      { tag: 'Month', value: '3', form: 'مارس' },
    ])
  })
})
