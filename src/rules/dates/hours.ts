// Hours in digits without «الساعة», which something behind them makes times: 9 صباحا، 14,30 ت غ، 19h30، من 8 إلى 10 مساء.
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { goesOn, inZone, NOON, partAhead, partBefore, partOf, time } from './clock-time.js'
import { PART_FORM, UNIVERSAL, ZONE } from './patterns.js'
import { numberOf } from './read.js'

const POINTED = /^(\d{1,2})(?:[.,،](\d{2}))?$/
const UNPOINTED = /^(\d{1,2})(?:[.,،]?(\d{2}))?$/

/** «19h30» is read as «19» and «h30». */
const LATIN_MARK = /^h(\d\d)?$/

const normal = (group: Group): string => group.tokens[0]!.form.normal

const isWord = (part: Group): boolean =>
  part.tokens.some(({ form }) => form.tags.has('Adverb') || !form.tags.has('Unit'))

/** «بين 8 و10 مساء», «8 - 10 مساء»: two numbers joined by و are two hours only behind بين. */
const isFrom = (hour: Group, link: Group, { tokens, from }: Context): boolean =>
  !link.tokens.at(-1)!.form.tags.has('Waw') ||
  (hour.from > from && tokens[hour.from - 1]!.form.tags.has('Between'))

export const hourRules = [
  defineRule({
    id: 'date/hour-of-part',
    kind: 'date',
    means: 'an hour in digits before the part of the day: 9 صباحا، 8.30 مساء',
    match: `[<hour>#Digits] [<part>${PART_FORM}] ${ZONE}`,
    resolve: ({ hour, part, zone }, context) => {
      const [, h, m = '0'] = POINTED.exec(normal(hour)) ?? []
      if (h === undefined || Number(h) > NOON || goesOn(hour, context) || !isWord(part)) return undefined
      return inZone(time(Number(h), Number(m), partOf(part)), part, zone)
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/hour-ahead',
    kind: 'date',
    means: 'an hour in digits before a later one with the part of the day: من 8 إلى 10 مساء',
    match: '[<hour>#Digits] [<link>(#Waw #To|#To|#Waw|#Dash)] #Digits',
    span: ['hour'],
    resolve: ({ hour, link }, context) => {
      const [, h, m = '0'] = POINTED.exec(normal(hour)) ?? []
      const part = h === undefined ? undefined : partAhead(Number(h), link.from, context)
      if (part === undefined || goesOn(hour, context) || !isFrom(hour, link, context)) return undefined
      return time(Number(h), Number(m), part)
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/hour-in-zone',
    kind: 'date',
    means: 'an hour in digits at Greenwich: 14,30 ت غ، 1430 بتوقيت غرينتش',
    match: `[<hour>#Digits] [<zone>${UNIVERSAL}]`,
    resolve: ({ hour }, context) => {
      const [, h, m = '0'] = UNPOINTED.exec(normal(hour)) ?? []
      return h === undefined || goesOn(hour, context) ? undefined : time(Number(h), Number(m), undefined)
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/hour-mark',
    kind: 'date',
    means: 'hours and minutes with the letters of the hour, as the Maghreb writes them: 19h30، الساعة 20سا',
    match: `[<lead>#ClockWord?] [<hour>#Digits] [<mark>(#HourMark|#Latin)] [<minute>#Digits?] [<part>${PART_FORM}?]`,
    resolve: ({ lead, hour, mark, minute, part }, context) => {
      const [token] = mark.tokens
      const latin = token!.form.tags.has('HourMark') ? [] : LATIN_MARK.exec(token!.form.normal)
      if (!latin || !/^\d{1,2}$/.test(normal(hour))) return undefined
      const minutes = latin[1] ?? (minute.tokens.length > 0 ? normal(minute) : undefined)
      // «5 سا» may be so many hours
      if (lead.tokens.length === 0 && !(token!.tied && /^[0-5]\d$/.test(minutes ?? ''))) return undefined
      const name = partOf(part) ?? (lead.tokens.length > 0 ? partBefore(lead.from, context) : undefined)
      return time(numberOf(hour.tokens[0]!), Number(minutes ?? 0), name)
    },
    rank: 5,
  }),
]
