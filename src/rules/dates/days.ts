// Days with a Gregorian month by name or number; what is left out is taken from publication.
import { dayNumber, isDay, weekday } from '../../arabic/calendars.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { beginBehindTime } from './clock-time.js'
import { nearestAt } from './direction.js'
import { numberedMonth } from './months.js'
import { BEFORE_YEAR, DAY, ERA, LEAD, MONTH, OPTIONAL_YEAR, TWIN, YEAR_FORM } from './patterns.js'
import {
  dayOfMonth,
  isCounted,
  monthOf,
  numberOf,
  readYear,
  shortYear,
  weekdayOf,
  withPart,
  yearOfNumber,
} from './read.js'
import { gregorianDay } from './values.js'
import { isYearly, monthEnd, pointsForward, WHICH_YEAR, yearByWhich } from './which-year.js'

/** The token behind the bracket that closes one opened behind the lead: «الخميس (18 فبراير)». */
export function closed(lead: Group, day: Group, to: number, { tokens, to: end }: Context): number {
  return lead.tokens.length > 0 &&
    tokens[day.from - 1]!.form.tags.has('OpenBracket') &&
    to < end &&
    tokens[to]!.form.tags.has('CloseBracket')
    ? to + 1
    : to
}

const FULL_YEAR = /^\d{4}$/

/** The year about publication in which the day falls on that weekday, if there is just one. */
function yearByWeekday(day: number, month: number, lead: Group, { published }: Context): number | undefined {
  const wanted = weekdayOf(lead)
  if (wanted === undefined || !published || !isDay(day, month)) return undefined
  const years = [published.year - 1, published.year, published.year + 1].filter(
    (year) => weekday(dayNumber({ year, month, day })) === wanted,
  )
  return years.length === 1 ? years[0] : undefined
}

export const dayRules = [
  defineRule({
    id: 'date/day-month-which',
    kind: 'date',
    means: 'a day, the name of a month, and which one: 15 مارس الماضي، 3 مايو من العام المقبل',
    match: `[<part>#PartWord?] ${LEAD} ${DAY} #From? ${MONTH} ${WHICH_YEAR}`,
    resolve: ({ part, lead, day, month, which }, context) => {
      if (pointsForward(which)) return undefined
      const year = yearByWhich(monthOf(month), dayOfMonth(day), which, context)
      const value = gregorianDay(dayOfMonth(day), monthOf(month), year, context.published, 'nearest')
      return value && { value: withPart(value, part)!, from: beginBehindTime(lead, context) }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/day-month-year',
    kind: 'date',
    means: 'a day, the name of a month, a year or none: الخميس 18 فبراير/شباط 2021',
    match: `[<part>#PartWord?] ${LEAD} ${DAY} (#CloseBracket|#From|#Slash|#Dash)? ${MONTH} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ part, lead, day, month, twin, year, era }, context) => {
      const n = dayOfMonth(day)
      const m = monthOf(month)
      const found = readYear(year, era) ?? shortYear(year, context)
      if (isYearly(monthEnd(month, twin), context)) return undefined
      const value = gregorianDay(
        n,
        m,
        found?.value ?? yearByWeekday(n, m, lead, context),
        context.published,
        nearestAt(context, day.from),
      )
      if (!value) return undefined
      return {
        value: withPart(value, part)!,
        from: beginBehindTime(lead, context),
        to: closed(lead, day, found?.to ?? monthEnd(month, twin), context),
      }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/month-day-year',
    kind: 'date',
    means: 'the name of a month, a day, a year: فبراير 18، 2021',
    match: `[<lead>(#DayWord|#Weekday)+?] #Comma? [<month>#Month] ${TWIN} [<day>#Digits] #Comma? [<year>${YEAR_FORM}+] ${ERA}`,
    resolve: ({ month, day, year, era }) => {
      const found = readYear(year, era)
      const value = found && gregorianDay(dayOfMonth(day), monthOf(month), found.value, undefined, 'nearest')
      return value && { value, to: found.to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/year-month-day',
    kind: 'date',
    means: 'a year, the name of a month, a day: 2021 فبراير 18',
    match: '[<year>#Digits] [<month>#Month] [<day>#Digits]',
    resolve: ({ year, month, day }, context) => {
      if (!FULL_YEAR.test(year.tokens[0]!.form.normal) || isCounted(context, day.to)) return undefined
      const found = yearOfNumber(numberOf(year.tokens[0]!))
      const value = gregorianDay(dayOfMonth(day), monthOf(month), found, undefined, 'nearest')
      return value && { value }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/day-numbered-month',
    kind: 'date',
    means: 'a day and a month by its number: 15 شهر 3، الخامس من الشهر الثالث 2015',
    match: `${LEAD} ${DAY} #From? [<monthWord>#MonthWord] [<month>(#OrdinalWord|#Digits)] ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ lead, day, monthWord, month, year, era }, context) => {
      const found = readYear(year, era)
      const n = numberedMonth(monthWord, month)
      if (n === undefined || (!found && isCounted(context, month.to))) return undefined
      const direction = nearestAt(context, day.from)
      const value = gregorianDay(dayOfMonth(day), n, found?.value, context.published, direction)
      return value && { value, from: beginBehindTime(lead, context), to: found?.to ?? month.to }
    },
    rank: 3,
  }),
]
