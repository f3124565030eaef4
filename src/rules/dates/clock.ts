// Times of the clock: in digits or words, with the part of the day that says which half of it is meant.
import { ARTICLE, HEH } from '../../arabic/letters.js'
import type { Token } from '../../model/document.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { dayOfMonth, isCounted, numberOf } from './read.js'
import { dated } from './values.js'

const NOON = 12
const EVENING = 6
const AFTERNOON = 4
const MINUTES = 60
const DAY_HOURS = 24

/** The 24-hour clock of an hour and the part of the day it lies in. */
function hourOf(hour: number, part: string | undefined): number {
  if (hour > NOON) return hour
  // «الثانية ليلا» is after midnight, «التاسعة ليلا» before
  if (part === 'night') return hour === NOON ? 0 : hour < EVENING ? hour : hour + NOON
  if (part === 'pm') return hour === NOON ? hour : hour + NOON
  if (part === 'am') return hour === NOON ? 0 : hour
  // one or two o'clock «ظهرا» is after noon, eleven is before
  return part === 'noon' && hour < AFTERNOON ? hour + NOON : hour
}

function time(hour: number, minute: number, part: Group): Reading<'date'> | undefined {
  const name = part.tokens.find(({ form }) => form.values.DayPart !== undefined)?.form.values.DayPart
  const total = (hourOf(hour, name) * MINUTES + minute + DAY_HOURS * MINUTES) % (DAY_HOURS * MINUTES)
  if (!(hour >= 0 && hour <= DAY_HOURS) || !(minute > -MINUTES && minute < MINUTES)) return undefined
  const digits = (n: number): string => String(n).padStart(2, '0')
  return { value: dated(`T${digits(Math.floor(total / MINUTES))}:${digits(total % MINUTES)}`, 'minute') }
}

/**
 * «بتوقيت غرينتش» belongs to the time; the place in «بتوقيت مكة المكرمة» is a mention of its own, and so is the day
 * in «الثامنة من مساء أمس».
 */
function inZone(reading: Reading<'date'> | undefined, part: Group, zone: Group): Reading<'date'> | undefined {
  const isUniversal = zone.tokens.some(({ form }) => form.tags.has('UniversalTime'))
  if (!reading) return undefined
  if (part.tokens.length > 1 && !part.tokens[1]!.form.tags.has('Definite'))
    return { ...reading, to: part.from }
  return zone.tokens.length > 0 && !isUniversal ? { ...reading, to: zone.from } : reading
}

const FRACTIONS = { HalfWord: 30, ThirdWord: 20, QuarterWord: 15 } as const

/** Minutes of «والنصف», «والربع», «إلا ربعا», «وعشر دقائق», «والنصف وخمس دقائق»; NaN where there is no such number. */
function minutesOf({ tokens }: Group): number {
  let minutes = 0
  let sign = 1
  let count: (typeof tokens)[number][] = []
  const counted = (): number => (count.length > 0 ? sign * dayOfMonth({ tokens: count }) : 0)
  for (const token of tokens) {
    const { tags } = token.form
    const fraction = (Object.keys(FRACTIONS) as (keyof typeof FRACTIONS)[]).find((tag) => tags.has(tag))
    if (tags.has('Except')) sign = -1
    else if (fraction) minutes += sign * FRACTIONS[fraction]
    else if (!Number.isNaN(numberOf(token))) count = [...count, token]
    else if (tags.has('TimeUnit')) {
      minutes += counted()
      count = []
    }
  }
  return minutes + counted()
}

const LEAD = '[<lead>#ClockWord?]'
const MINUTE_WORDS =
  '(#Waw #HalfWord|#Waw #QuarterWord|#Waw #ThirdWord|#Except #QuarterWord|#Except #ThirdWord|#Waw #Numeral #Waw #Numeral #TimeUnit|#Waw #Numeral #Numeral #TimeUnit|#Waw #Numeral #TimeUnit|#Waw #Digits #TimeUnit|#Except #Numeral #TimeUnit|#Except #Digits #TimeUnit|#Except #Numeral|#Waw #Numeral)'
const PART_FORM = '(#Ba #DayPart|#From #DayPart|#In #DayPart|#DayPart)'
const PART = `[<part>${PART_FORM}?]` as const
const ZONE = '[<zone>(#Ba #Zone #UniversalTime|#Zone #UniversalTime|#UniversalTime|#Ba #Zone|#Zone)?]'

/** Whether a number word is an hour of the clock: feminine and with the article. */
export function isHour({ form: { normal, tags } }: Token): boolean {
  if (!tags.has('OrdinalWord') && !tags.has('Numeral')) return false
  return normal.startsWith(ARTICLE) && normal.split(' ')[0]!.endsWith(HEH)
}

const isWord = (part: Group): boolean =>
  part.tokens.some(({ form }) => form.tags.has('Adverb') || !form.tags.has('Unit'))

/** Whether digits belong to something longer: a date, a score, an address. */
function goesOn({ from, to }: { from: number; to: number }, context: Context): boolean {
  const before = from > context.from ? context.tokens[from - 1]!.form.tags : undefined
  const after = to < context.to ? context.tokens[to]!.form.tags : undefined
  return before?.has('Slash') === true || before?.has('Colon') === true || after?.has('Slash') === true
}

export const clockRules = [
  defineRule({
    id: 'date/clock-digits',
    kind: 'date',
    means: 'hours and minutes in digits: الساعة 8:30 مساء',
    match: `${LEAD} [<hour>#Digits] #Colon [<minute>#Digits] [<seconds>(#Colon #Digits)?] ${PART} ${ZONE}`,
    resolve: ({ hour, minute, part, zone }, context) => {
      if (
        minute.text.length !== 2 ||
        hour.text.length > 2 ||
        goesOn({ from: hour.from, to: minute.to }, context)
      )
        return undefined
      return inZone(time(numberOf(hour.tokens[0]!), numberOf(minute.tokens[0]!), part), part, zone)
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/clock-hour',
    kind: 'date',
    means: 'the hour in digits: الساعة 9 صباحا، الساعة 0915، الساعة 7 والنصف',
    match: `[<lead>#ClockWord] [<hour>#Digits] [<minutes>${MINUTE_WORDS}+?] ${PART} ${ZONE}`,
    resolve: ({ hour, minutes, part, zone }) => {
      const [, h, m] = /^(\d{1,2})[.,]?(\d{2})?$/.exec(hour.tokens[0]!.form.normal) ?? []
      if (h === undefined) return undefined
      return inZone(time(Number(h), Number(m ?? 0) + minutesOf(minutes), part), part, zone)
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/clock-words',
    kind: 'date',
    means: 'the hour in words: الساعة الخامسة والنصف عصرا، الثالثة إلا ربعا',
    match: `${LEAD} [<hour>(#OrdinalWord|#Numeral)] [<minutes>${MINUTE_WORDS}+?] ${PART} ${ZONE}`,
    resolve: ({ lead, hour, minutes, part, zone }, context) => {
      if (!isHour(hour.tokens[0]!) || lead.tokens.length + part.tokens.length + minutes.tokens.length === 0)
        return undefined
      const n = numberOf(hour.tokens[0]!)
      if (!(n >= 1 && n <= NOON)) return undefined
      // «الساعة الثالثة وعشرة»: minutes without their unit, where nothing else is counted
      if (minutes.tokens.at(-1)?.form.tags.has('Numeral')) {
        if (lead.tokens.length === 0) return undefined
        if (isCounted(context, minutes.to)) return { ...time(n, 0, part)!, to: hour.to }
      }
      return inZone(time(n, minutesOf(minutes), part), part, zone)
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/hour-of-part',
    kind: 'date',
    means: 'an hour in digits before the part of the day: 9 صباحا، 8.30 مساء',
    match: `[<hour>#Digits] [<part>${PART_FORM}] ${ZONE}`,
    resolve: ({ hour, part, zone }, context) => {
      const [, h, m = '0'] = /^(\d{1,2})(?:[.,](\d{2}))?$/.exec(hour.tokens[0]!.form.normal) ?? []
      if (h === undefined || Number(h) > NOON || goesOn(hour, context) || !isWord(part)) return undefined
      return inZone(time(Number(h), Number(m), part), part, zone)
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/clock-name',
    kind: 'date',
    means: 'a time by its name: منتصف الليل',
    match: '[<time>#ClockName]',
    resolve: ({ time: name }) => ({ value: dated(`T${name.tokens[0]!.form.values.ClockName}`, 'minute') }),
    rank: 1,
  }),
]
