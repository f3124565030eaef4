import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  dayNumber,
  gregorian,
  hijri,
  hijriDayNumber,
  hijriMonthLength,
  hijriSpan,
  isDay,
  isoWeek,
  weekday,
} from '../../src/arabic/calendars.js'

const day = (iso: string): { year: number; month: number; day: number } => {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number]
  return { year, month, day: date }
}

describe('the Gregorian calendar', () => {
  test.each([
    ['1970-01-01', 0],
    ['2000-02-29', 11_016],
    ['1900-03-01', -25_508],
  ])('%s is day %i', (iso, number) => {
    expect(dayNumber(day(iso))).toBe(number)
    expect(gregorian(number)).toEqual(day(iso))
  })

  test('agrees with Date on every day of 1800 to 2200', () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_000, max: 84_000 }), (number) => {
        const date = new Date(number * 86_400_000)
        const expected = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        }
        expect(gregorian(number)).toEqual(expected)
        expect(dayNumber(expected)).toBe(number)
        expect(weekday(number)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  test.each([
    ['2021-02-18', 2021, 7],
    ['2021-01-03', 2020, 53],
    ['2018-12-31', 2019, 1],
  ])('%s is in week %i-W%i', (iso, year, week) => {
    expect(isoWeek(dayNumber(day(iso)))).toEqual({ year, week })
  })

  test('knows which days there are', () => {
    expect([
      isDay(31, 2),
      isDay(29, 2, 2021),
      isDay(29, 2, 2020),
      isDay(31, 12),
      isDay(1, 13),
      isDay(0, 1),
    ]).toEqual([false, false, true, true, false, false])
  })
})

describe('the Hijri calendar', () => {
  test.each([
    ['1442-07-06', '2021-02-18'],
    ['1436-09-01', '2015-06-18'],
    ['1445-01-01', '2023-07-19'],
  ])('%s is %s', (hijriDay, iso) => {
    expect(gregorian(hijriDayNumber(day(hijriDay)))).toEqual(day(iso))
  })

  test('every day of 1350 to 1500 converts there and back, each the day after the one before', () => {
    let number = hijriDayNumber({ year: 1350, month: 1, day: 1 })
    const wrong: string[] = []
    for (let year = 1350; year <= 1500; year++)
      for (let month = 1; month <= 12; month++)
        for (let date = 1; date <= hijriMonthLength(year, month); date++, number++) {
          const back = hijri(number)
          const there = hijriDayNumber({ year, month, day: date })
          if (there !== number || back.year !== year || back.month !== month || back.day !== date)
            wrong.push(`${year}-${month}-${date}`)
        }
    expect(wrong).toEqual([])
  })

  test('agrees with ICU’s Umm al-Qura calendar', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
    for (let year = 1301; year <= 1599; year += 7) {
      const number = hijriDayNumber({ year, month: 1 + (year % 12), day: 1 })
      const parts = Object.fromEntries(
        icu
          .formatToParts(new Date(number * 86_400_000))
          .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
      )
      expect([parts.year, parts.month, parts.day]).toEqual([year, 1 + (year % 12), 1])
    }
  })

  test('goes on outside the table', () => {
    const old = { year: 1200, month: 3, day: 12 }
    expect(hijri(hijriDayNumber(old))).toEqual(old)
    expect(gregorian(hijriDayNumber({ year: 1, month: 1, day: 1 })).year).toBe(622)
  })

  test('a month covers Gregorian days', () => {
    expect(hijriSpan(1436, 9)).toEqual({ first: day('2015-06-18'), last: day('2015-07-16') })
  })
})
