import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

const HOURS =
  'الواحدة الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة الحادية_عشرة الثانية_عشرة'
    .split(' ')
    .map((hour) => hour.replace('_', ' '))

/** Minutes as the press tells them, beside the hour they are counted from. */
const MINUTES: Readonly<Record<string, number>> = {
  '': 0,
  'وخمس دقائق': 5,
  'وعشر دقائق': 10,
  والربع: 15,
  والثلث: 20,
  'والنصف إلا خمس دقائق': 25,
  والنصف: 30,
  'والنصف وخمس دقائق': 35,
  'إلا ثلثا': -20,
  'إلا ربعا': -15,
  'إلا عشر دقائق': -10,
  'إلا خمس دقائق': -5,
}

/** Parts of the day, and the hours that are told in them. */
const PARTS: readonly (readonly [part: string, first: number, last: number])[] = [
  ['فجرا', 1, 5],
  ['صباحا', 6, 11],
  ['قبل الظهر', 9, 11],
  ['ظهرا', 12, 14],
  ['بعد الظهر', 13, 17],
  ['عصرا', 15, 17],
  ['مساء', 17, 23],
  ['ليلا', 19, 23],
  ['بعد منتصف الليل', 1, 4],
]

const pad = (n: number): string => String(n).padStart(2, '0')
const clock = (minutes: number): string => `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`

/** The dates of a text of one time and the stretch of the first. */
function read(text: string): readonly [values: string, span: string] {
  const { dates, numbers } = extract({ text })
  const mentions = dates.flatMap(({ mentions }) => mentions)
  const [first] = mentions
  const counted = numbers.map(({ value }) => `number ${value.value}`)
  return [
    [...mentions.map(({ value }) => value.value), ...counted].join(' '),
    first ? text.slice(first.start, first.end) : '',
  ]
}

/** Every hour of every part of the day that is not carried over its edge by the minutes. */
function* times(): Generator<{ part: string; words: string; hour: number; minutes: number }> {
  for (const [part, first, last] of PARTS)
    for (let hour = first; hour <= last; hour++)
      for (const [words, minutes] of Object.entries(MINUTES)) yield { part, words, hour, minutes }
}

test('every time in words reads back, in every part of the day', () => {
  const wrong: string[] = []
  for (const { part, words, hour, minutes } of times()) {
    const text = ['الساعة', HOURS[(hour + 11) % 12], words, part].filter((word) => word !== '').join(' ')
    const [value, span] = read(text)
    if (value !== clock(hour * 60 + minutes) || span !== text) wrong.push(`${text}: ${value} «${span}»`)
  }
  expect(wrong).toEqual([])
})

test('every time in digits reads back, in every part of the day', () => {
  const wrong: string[] = []
  for (const { part, hour, minutes } of times()) {
    const minute = (minutes + 60) % 60
    const text = `الساعة ${((hour + 11) % 12) + 1}:${pad(minute)} ${part}`
    const [value, span] = read(text)
    if (value !== clock(hour * 60 + minute) || span !== text) wrong.push(`${text}: ${value} «${span}»`)
  }
  expect(wrong).toEqual([])
})
