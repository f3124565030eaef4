// Times of the clock: in digits or words, with the part of the day that says which half of it is meant.
import { defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { dated } from './values.js'

const NOON = 12
const PART = tagSet('DayPart')

/** The 24-hour clock of an hour and the part of the day it lies in. */
function hourOf(hour: number, part: string | undefined): number {
  if (part === 'pm' && hour < NOON) return hour + NOON
  if (part === 'am' && hour === NOON) return 0
  // one or two o'clock «ظهرا» is after noon, eleven is before
  if (part === 'noon' && hour < 4) return hour + NOON
  return hour
}

const partIn = (group: Group): string | undefined =>
  group.tokens.find(({ form }) => form.tags.meets(PART))?.form.values.DayPart

function time(hour: number, minute: number, part: string | undefined): Reading<'date'> | undefined {
  const h = hourOf(hour, part)
  if (!(h >= 0 && h <= 24 && minute >= 0 && minute < 60)) return undefined
  return { value: dated(`T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, 'minute') }
}

const FRACTIONS: Readonly<Record<string, number>> = { half: 30, quarter: 15, third: 20 }

/** Minutes of «والنصف», «والربع», «إلا ربعا», «وعشر دقائق». */
function minutesOf({ tokens }: Group): number {
  if (tokens.length < 2) return 0
  const { tags, values } = tokens[1]!.form
  const minutes = tags.has('HalfWord')
    ? FRACTIONS.half!
    : tags.has('QuarterWord')
      ? FRACTIONS.quarter!
      : tags.has('ThirdWord')
        ? FRACTIONS.third!
        : Number(values.Numeral ?? tokens[1]!.form.normal)
  return tokens[0]!.form.tags.has('Except') ? -minutes : minutes
}

function spoken(hour: number, minutes: Group, part: Group): Reading<'date'> | undefined {
  const by = minutesOf(minutes)
  if (!Number.isFinite(by)) return undefined
  return by < 0 ? time(hour === 1 ? NOON : hour - 1, 60 + by, partIn(part)) : time(hour, by, partIn(part))
}

const inDigits = (hour: Group, minute: Group, part: Group): Reading<'date'> | undefined =>
  time(Number(hour.tokens[0]!.form.normal), Number(minute.tokens[0]!.form.normal), partIn(part))

export const clockRules = [
  defineRule({
    id: 'date/clock-digits',
    kind: 'date',
    means: 'hours and minutes in digits: الساعة 8:30 مساء',
    match:
      '[<lead>#ClockWord?] [<hour>#Digits] #Colon [<minute>#Digits] [<part>(#Ba #DayPart|#DayPart)?] [<zone>(#Zone|#Ba #Zone)?] [<where>(#Toponym|#Nationality)?]',
    resolve: ({ hour, minute, part, zone, where }) => {
      if (minute.text.length !== 2) return undefined
      const reading = inDigits(hour, minute, part)
      return reading && where.tokens.length > 0 && zone.tokens.length === 0
        ? { ...reading, to: where.from }
        : reading
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/clock-hour',
    kind: 'date',
    means: 'the hour in digits: الساعة 9 صباحا، الساعة 0915',
    match:
      '[<lead>#ClockWord] [<hour>#Digits] [<part>(#Ba #DayPart|#DayPart)?] [<zone>(#Zone|#Ba #Zone)?] [<where>(#Toponym|#Nationality)?]',
    resolve: ({ hour, part, zone, where }) => {
      const { normal } = hour.tokens[0]!.form
      const [, h, m = '0'] = /^(\d{1,2})[.]?(\d{2})?$/.exec(normal) ?? []
      if (h === undefined) return undefined
      const reading = time(Number(h), Number(m), partIn(part))
      return reading && where.tokens.length > 0 && zone.tokens.length === 0
        ? { ...reading, to: where.from }
        : reading
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/clock-words',
    kind: 'date',
    means: 'the hour in words: الساعة الخامسة والنصف عصرا',
    match:
      '[<lead>#ClockWord?] [<hour>(#OrdinalWord && #Definite)] [<minutes>(#Waw #HalfWord|#Waw #QuarterWord|#Waw #ThirdWord|#Except #QuarterWord|#Except #ThirdWord)?] [<part>(#From #DayPart|#DayPart)?] [<zone>(#Zone|#Ba #Zone)?] [<where>(#Toponym|#Nationality)?]',
    resolve: ({ lead, hour, minutes, part, zone, where }) => {
      if (lead.tokens.length + part.tokens.length === 0) return undefined
      const n = Number(hour.tokens[0]!.form.values.OrdinalWord)
      const reading = n <= NOON ? spoken(n, minutes, part) : undefined
      return reading && where.tokens.length > 0 && zone.tokens.length === 0
        ? { ...reading, to: where.from }
        : reading
    },
    rank: 3,
  }),
]
