// Times of the clock: in digits or words, with the part of the day that says which half of it is meant.
import { defineRule, type Group } from '../../model/rule.js'
import {
  endsStretch,
  goesOn,
  inZone,
  isHour,
  minutesOf,
  NOON,
  partAhead,
  partBefore,
  partOf,
  time,
} from './clock-time.js'
import { PART_FORM, ZONE } from './patterns.js'
import { isCounted, numberOf } from './read.js'
import { dated } from './values.js'

const LEAD = '[<lead>#ClockWord?]'
const MINUTE_WORDS =
  '(#Waw #HalfWord|#Waw #QuarterWord|#Waw #ThirdWord|#Except #QuarterWord|#Except #ThirdWord|#Waw #Numeral #Waw #Numeral #TimeUnit|#Waw #Numeral #Numeral #TimeUnit|#Waw #Numeral #TimeUnit|#Waw #Digits #TimeUnit|#Except #Numeral #TimeUnit|#Except #Digits #TimeUnit|#Except #Numeral|#Waw #Numeral)'
const PART = `[<part>${PART_FORM}?]` as const

const beginOf = (lead: Group, hour: Group): number => (lead.tokens.length > 0 ? lead : hour).from
const endOf = (hour: Group, minutes: Group): number => (minutes.tokens.length > 0 ? minutes : hour).to

export const clockRules = [
  defineRule({
    id: 'date/clock-digits',
    kind: 'date',
    means: 'hours and minutes in digits: الساعة 8:30 مساء',
    match: `${LEAD} #ArticleWord? [<hour>#Digits] #Colon [<minute>#Digits] [<seconds>(#Colon #Digits)?] ${PART} ${ZONE}`,
    resolve: ({ lead, hour, minute, part, zone }, context) => {
      if (
        minute.tokens[0]!.form.normal.length !== 2 ||
        hour.tokens[0]!.form.normal.length > 2 ||
        goesOn({ from: hour.from, to: minute.to }, context)
      )
        return undefined
      const n = numberOf(hour.tokens[0]!)
      const ahead = partAhead(n, minute.to, context)
      const name = partOf(part) ?? ahead ?? partBefore(beginOf(lead, hour), context)
      return inZone(time(n, numberOf(minute.tokens[0]!), name), part, zone)
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/clock-hour',
    kind: 'date',
    means: 'the hour in digits: الساعة 9 صباحا، الساعة 0915، الساعة 7 والنصف',
    match: `[<lead>#ClockWord] #ArticleWord? [<hour>#Digits] [<minutes>${MINUTE_WORDS}+?] ${PART} ${ZONE}`,
    resolve: ({ lead, hour, minutes, part, zone }, context) => {
      const [, h, m] = /^(\d{1,2})[.,]?(\d{2})?$/.exec(hour.tokens[0]!.form.normal) ?? []
      if (h === undefined) return undefined
      const name =
        partOf(part) ?? partAhead(Number(h), endOf(hour, minutes), context) ?? partBefore(lead.from, context)
      return inZone(time(Number(h), Number(m ?? 0) + minutesOf(minutes), name), part, zone)
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/clock-brackets',
    kind: 'date',
    means: 'the hour in brackets: الساعة (7:06) مساء، الساعة (9) صباحا',
    match: `[<lead>#ClockWord] #OpenBracket [<hour>#Digits] #Colon? [<minute>#Digits?] [<close>#CloseBracket] #TimeUnit? ${PART}`,
    resolve: ({ hour, minute, close, part }) => {
      const [minutes = 0] = minute.tokens.map(numberOf)
      const reading = time(numberOf(hour.tokens[0]!), minutes, partOf(part))
      return reading && { ...reading, to: part.tokens.length > 0 ? part.to : close.to }
    },
    rank: 5,
  }),
  defineRule({
    id: 'date/clock-words',
    kind: 'date',
    means: 'the hour in words: الساعة الخامسة والنصف عصرا، الثالثة إلا ربعا',
    match: `${LEAD} [<hour>(#OrdinalWord|#Numeral)] [<minutes>${MINUTE_WORDS}+?] ${PART} ${ZONE}`,
    resolve: ({ lead, hour, minutes, part, zone }, context) => {
      const n = numberOf(hour.tokens[0]!)
      const ahead = partAhead(n, endOf(hour, minutes), context)
      const cued = hour.from > context.from && context.tokens[hour.from - 1]!.form.tags.has('ClockCue')
      const isMarked =
        cued || lead.tokens.length + part.tokens.length + minutes.tokens.length > 0 || ahead !== undefined
      if (!isHour(hour.tokens[0]!) || !(isMarked || endsStretch(hour, context))) return undefined
      if (!(n >= 1 && n <= NOON)) return undefined
      // «الساعة الثالثة وعشرة»: minutes without their unit, where nothing else is counted
      if (minutes.tokens.at(-1)?.form.tags.has('Numeral')) {
        if (lead.tokens.length === 0) return undefined
        if (isCounted(context, minutes.to)) return { ...time(n, 0, partOf(part))!, to: hour.to }
      }
      const name = partOf(part) ?? ahead ?? partBefore(beginOf(lead, hour), context)
      return inZone(time(n, minutesOf(minutes), name), part, zone)
    },
    rank: 4,
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
