// Dated sentences: each under its date, earliest first.
import { describe, expect, test } from '@jest/globals'
import { timelineOf } from '../../src/engine/timeline.js'
import { extract, timeline } from '../../src/extract.js'
import type { Facts } from '../../src/model/fact.js'

const published = { year: 2021, month: 2, day: 18 }
const lines = (text: string): string[] => {
  const document = { text, published }
  return timeline(document, extract(document)).map((dated) => `${dated.value} ${dated.text}`)
}

describe('timeline', () => {
  test('in order of date, whatever the order of the text', () => {
    expect(lines('وصل الوفد أمس. ووقع الاتفاق في 12 مارس 2019. وبدأ العمل عام 2020.')).toEqual([
      '2019-03-12 ووقع الاتفاق في 12 مارس 2019.',
      '2020 وبدأ العمل عام 2020.',
      '2021-02-17 وصل الوفد أمس.',
    ])
  })

  test('weeks, quarters and seasons stand where they begin', () => {
    expect(
      lines(
        'سافر الوفد الأسبوع الماضي. وعاد في 9 فبراير 2021. ونما الإنتاج في الربع الأول من 2021. وهطل المطر صيف 2020.',
      ).map((line) => line.split(' ')[0]),
    ).toEqual(['2020-SU', '2021-Q1', '2021-W06', '2021-02-09'])
  })

  test('a winter is no week', () =>
    expect(
      lines('هطل المطر شتاء 2020. وسقط الثلج في نوفمبر 2020.').map((line) => line.split(' ')[0]),
    ).toEqual(['2020-11', '2020-WI']))

  test('a sentence stands under each of its dates, and once under one', () => {
    expect(
      lines('في عام 2019 وفي عام 2019 ثم عام 2017 تكرر الأمر.').map((line) => line.split(' ')[0]),
    ).toEqual(['2017', '2019'])
  })

  test('what cannot be placed in time is left out', () => {
    const text = 'وصل الوفد أمس. ويفتح الباب الساعة 8:30 مساء.'
    expect(timeline({ text }, extract({ text }))).toEqual([])
  })

  test('offsets are those of the sentence', () => {
    const text = 'سافر الوفد.\nوبدأ العمل عام 2020.'
    const [dated] = timeline({ text }, extract({ text }))
    expect(text.slice(dated!.start, dated!.end)).toBe('وبدأ العمل عام 2020.')
  })

  /** The values in order of time, each standing in a sentence of its own. */
  function ordered(...values: (string | null)[]): string[] {
    const dates = values.map((value, at) => ({ value: { value }, mentions: [{ start: at * 3 }] }))
    return timelineOf({ dates } as unknown as Facts, 'ا. '.repeat(values.length)).map(({ value }) => value)
  }

  test.each([
    [
      'years by their number, decades and centuries where they begin',
      ['0622', '18XX', '1805', '198X', '1981', '2021'],
    ],
    ['a year before what is in it', ['2020', '2020-01', '2020-01-01', '2020-01-01T08:30', '2020-02']],
    ['halves', ['2020-01-31', '2020-06-30', '2020-H2', '2020-07-01', '2021-H1', '2021-01-01']],
    [
      'quarters',
      [
        '2020-Q1',
        '2020-01-01',
        '2020-03-31',
        '2020-Q2',
        '2020-04-01',
        '2020-06-30',
        '2020-Q3',
        '2020-07-01',
        '2020-09-30',
        '2020-Q4',
        '2020-10-01',
      ],
    ],
    [
      'seasons',
      [
        '2020-02-29',
        '2020-SP',
        '2020-03-01',
        '2020-05-31',
        '2020-SU',
        '2020-06-01',
        '2020-08-31',
        '2020-FA',
        '2020-09-01',
        '2020-11-30',
        '2020-WI',
        '2020-12-01',
      ],
    ],
    [
      'stretches where they begin',
      ['2015', '2015-05-03/2015-05-05', '2015-05-04', '2016/2019', '2016-01-01'],
    ],
    [
      'weeks on their Mondays',
      [
        '2018-12-30',
        '2019-W01',
        '2019-01-01',
        '2020-12-27',
        '2020-W53',
        '2020-12-29',
        '2021-01-03',
        '2021-W01',
        '2021-01-05',
        '2021-01-10',
        '2021-W02',
        '2021-01-12',
      ],
    ],
    [
      'the first week of a year that begins on a Monday, and on a Sunday',
      ['2017-12-31', '2018-W01', '2018-01-02', '2022-12-31', '2023-01-01', '2023-W01', '2023-01-03'],
    ],
  ])('%s', (_, values) => {
    expect(ordered(...values)).toEqual(values)
    expect(ordered(...values.toReversed())).toEqual(values)
  })

  test('what begins together, in the order of the text', () => {
    expect(ordered('2020-Q1', '2020-H1')).toEqual(['2020-Q1', '2020-H1'])
    expect(ordered('2020-H1', '2020-Q1')).toEqual(['2020-H1', '2020-Q1'])
  })

  test('what has no year is left out', () =>
    expect(ordered(null, 'T20:30', '2020', '--02-18')).toEqual(['2020']))

  test('each sentence is found by where its date begins', () => {
    const text = '  نعم. وعد.\n\nثم 2020! لا'
    const told = (start: number) => {
      const dates = [{ value: { value: '2020' }, mentions: [{ start }] }]
      return timelineOf({ dates } as unknown as Facts, text).map((dated) => [
        dated.text,
        dated.start,
        dated.end,
      ])
    }
    for (const words of ['نعم.', 'وعد.', 'ثم 2020!', 'لا']) {
      const start = text.indexOf(words)
      const end = start + words.length
      for (const at of [start, end - 1]) expect(told(at)).toEqual([[words, start, end]])
    }
    expect(told(text.length)).toEqual([])
  })
})
