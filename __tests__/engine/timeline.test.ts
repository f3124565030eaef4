// Dated sentences: each under its date, earliest first.
import { describe, expect, test } from '@jest/globals'
import { extract, timeline } from '../../src/extract.js'

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
})
