// Dates with a Gregorian month by name: day, month, year; what is left out is taken from publication.
import { dayNumber, isDay, weekday } from '../../arabic/calendars.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { nearestAt } from './direction.js'
import {
  BEFORE_YEAR,
  DAY,
  ERA,
  LEAD,
  MONTH,
  OPTIONAL_YEAR,
  TWIN,
  WHICH_FORM,
  YEAR,
  YEAR_FORM,
} from './patterns.js'
import {
  dayOfMonth,
  fullYear,
  isCounted,
  monthOf,
  partOf,
  readYear,
  stepsOf,
  weekdayOf,
  type Year,
} from './read.js'
import { gregorianDay, gregorianMonth } from './values.js'

/** The value with the part of it that the text means. */
export const withPart = (value: DateValue | undefined, part: Group): DateValue | undefined => {
  const named = partOf(part)
  return value && named ? { ...value, part: named } : value
}

/** The token behind a month and its second name; a second name of another month is none. */
export function monthEnd(month: Group, twin: Group): number {
  return twin.tokens.length > 0 && monthOf(twin) === monthOf(month) ? twin.to : month.to
}

/** The token behind the bracket that closes one opened behind the lead: «الخميس (18 فبراير)». */
export function closed(lead: Group, day: Group, to: number, { tokens, to: end }: Context): number {
  return lead.tokens.length > 0 &&
    tokens[day.from - 1]!.form.tags.has('OpenBracket') &&
    to < end &&
    tokens[to]!.form.tags.has('CloseBracket')
    ? to + 1
    : to
}

const SHORT_YEAR = /^\d{2}$/

/** The year in the group, one of two digits too where nothing is counted: «5 يونيو 67». */
function yearBehindDay(year: Group, era: Group, context: Context): Year | undefined {
  const found = readYear(year, era)
  const [first] = year.tokens
  if (found || !first || !SHORT_YEAR.test(first.form.normal) || isCounted(context, year.from + 1))
    return found
  return { value: fullYear(Number(first.form.normal)), to: year.from + 1 }
}

/** The year about publication in which the day falls on that weekday, if there is just one. */
function yearByWeekday(day: number, month: number, lead: Group, { published }: Context): number | undefined {
  const wanted = weekdayOf(lead)
  if (wanted === undefined || !published || !isDay(day, month)) return undefined
  const years = [published.year - 1, published.year, published.year + 1].filter(
    (year) => weekday(dayNumber({ year, month, day })) === wanted,
  )
  return years.length === 1 ? years[0] : undefined
}

/** The year of a day or month «الماضي», «المقبل», «الجاري» or «من العام الماضي». */
function yearByWhich(month: number, day: number, which: Group, context: Context): number | undefined {
  const { published } = context
  const steps = stepsOf(which)
  if (!published || steps === undefined) return undefined
  if (which.tokens.some(({ form }) => form.tags.has('YearWord'))) return published.year + steps
  const ahead = month * 31 + day - (published.month * 31 + published.day)
  if (steps < 0) return published.year - Number(ahead >= 0)
  return steps > 0 ? published.year + Number(ahead <= 0) : published.year
}

/** What a month or a day «من العام الماضي» or «المقبل» is followed by. */
const WHICH_YEAR =
  '[<which>(#Last|#Next|#From #YearWord #Last|#From #YearWord #Next|#From #YearWord #This|#From #This #YearWord|#This #YearWord|#This)]'

/** «15 مارس هذا»: a demonstrative that points forward is no «الجاري». */
const pointsForward = (which: Group): boolean =>
  which.tokens.length === 1 &&
  which.tokens[0]!.form.tags.has('This') &&
  !which.tokens[0]!.form.tags.has('Definite')

const needsCue = (month: Group): boolean => month.tokens[0]!.form.tags.has('DoubtfulMonth')

/** «يوليو من كل عام» comes again and again. */
const isYearly = (to: number, { tokens, to: end }: Context): boolean =>
  to + 1 < end && tokens[to]!.form.tags.has('From') && tokens[to + 1]!.form.tags.has('Every')

/** «للشهر الثالث على التوالي», «الشهر الثالث من الحمل» count months. */
function isCountOfMonths(first: number, to: number, { tokens, from, to: end }: Context): boolean {
  const before = first > from && tokens[first - 1]!.form.tags.has('Lam')
  return before || (to < end && tokens[to]!.form.tags.has('CountsFrom'))
}

export const absoluteRules = [
  defineRule({
    id: 'date/day-month-which',
    kind: 'date',
    means: 'a day, the name of a month, and which one: 15 مارس الماضي، 3 مايو من العام المقبل',
    match: `[<part>#PartWord?] ${LEAD} ${DAY} #From? ${MONTH} ${WHICH_YEAR}`,
    resolve: ({ part, day, month, which }, context) => {
      if (pointsForward(which)) return undefined
      const year = yearByWhich(monthOf(month), dayOfMonth(day), which, context)
      const value = gregorianDay(dayOfMonth(day), monthOf(month), year, context.published, 'nearest')
      return value && { value: withPart(value, part)! }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/month-which',
    kind: 'date',
    means: 'the name of a month and which one: مارس الماضي، يناير من العام المقبل',
    match: `[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] ${TWIN} ${WHICH_YEAR}`,
    resolve: ({ part, month, twin, which }, context) => {
      if (pointsForward(which)) return undefined
      if (twin.tokens.length > 0 && monthEnd(month, twin) === month.to) return undefined
      const year = yearByWhich(monthOf(month), 0, which, context)
      return { value: withPart(gregorianMonth(monthOf(month), year, context.published, 'nearest'), part)! }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/day-month-year',
    kind: 'date',
    means: 'a day, the name of a month, a year or none: الخميس 18 فبراير/شباط 2021',
    match: `[<part>#PartWord?] ${LEAD} ${DAY} (#From|#Slash|#Dash)? ${MONTH} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ part, lead, day, month, twin, year, era }, context) => {
      const n = dayOfMonth(day)
      const m = monthOf(month)
      const found = yearBehindDay(year, era, context)
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
        to: closed(lead, day, found?.to ?? monthEnd(month, twin), context),
      }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/month-day-year',
    kind: 'date',
    means: 'the name of a month, a day, a year: فبراير 18، 2021',
    match: `[<lead>(#DayWord|#Weekday)+?] #Comma? [<month>#Month] [<day>#Digits] #Comma? [<year>${YEAR_FORM}+] ${ERA}`,
    resolve: ({ month, day, year, era }) => {
      const found = readYear(year, era)
      const value = found && gregorianDay(dayOfMonth(day), monthOf(month), found.value, undefined, 'nearest')
      return value && { value, to: found.to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/month-year',
    kind: 'date',
    means: 'the name of a month and a year: أكتوبر/تشرين الأول في 2018',
    match: `[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] ${TWIN} ${BEFORE_YEAR} ${YEAR}`,
    resolve: ({ part, month, twin, year, era }) => {
      const found = readYear(year, era)
      if (!found || (twin.tokens.length > 0 && monthEnd(month, twin) === month.to)) return undefined
      const value = withPart(gregorianMonth(monthOf(month), found.value, undefined, 'nearest'), part)
      return value && { value, to: found.to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/month',
    kind: 'date',
    means: 'the name of a month alone; one that is an ordinary word too needs شهر or a part before it',
    match: `[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] ${TWIN}`,
    resolve: ({ part, lead, month, twin }, context) => {
      const to = monthEnd(month, twin)
      if (needsCue(month) && lead.tokens.length + part.tokens.length === 0 && to === month.to)
        return undefined
      if (isYearly(to, context)) return undefined
      const direction = nearestAt(context, month.from)
      return {
        value: withPart(gregorianMonth(monthOf(month), undefined, context.published, direction), part)!,
        to,
      }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/numbered-month',
    kind: 'date',
    means: 'a month by its number: الشهر الثالث من عام 2015، شهر 3',
    match: `[<part>#PartWord?] [<lead>#MonthWord] [<month>(#OrdinalWord|#Digits)] ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ part, lead, month, year, era }, context) => {
      const n = dayOfMonth(month)
      const found = readYear(year, era)
      const { tags } = lead.tokens[0]!.form
      const isOrdinal = month.tokens[0]!.form.tags.has('OrdinalWord')
      if (tags.has('Plural') || tags.has('Definite') !== isOrdinal || !(n >= 1 && n <= 12)) return undefined
      if (!found && (isCounted(context, month.to) || isCountOfMonths(lead.from, month.to, context)))
        return undefined
      const value = gregorianMonth(n, found?.value, context.published, nearestAt(context, month.from))
      const to = found?.to ?? month.to
      return { value: withPart(value, part)!, to, rank: found ? 2 : undefined }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/day-of-which-month',
    kind: 'date',
    means: 'a day of the present month or of one beside it: الخامس من الشهر الجاري، 25 الجاري',
    match: `${LEAD} ${DAY} #From? [<month>(#This #MonthWord|#MonthWord)?] [<which>${WHICH_FORM}?]`,
    resolve: ({ lead, day, month, which }, context) => {
      const steps = stepsOf(which) ?? stepsOf(month)
      const adjective = which.tokens[0]?.form.tags
      // «25 الجاري» needs the adjective alone, and behind digits
      if (month.tokens.length === 0 && !(adjective?.has('This') && adjective.has('Definite')))
        return undefined
      // «5% هذا الشهر»: behind a bare number «هذا الشهر» needs من
      const demonstrative =
        month.tokens[0]?.form.tags.has('This') && !month.tokens[0].form.tags.has('Definite')
      if (demonstrative && !context.tokens[month.from - 1]!.form.tags.has('From')) return undefined
      const { published } = context
      if (steps === undefined) return undefined
      const by = published && { year: published.year, month: published.month + steps }
      const value = gregorianDay(
        dayOfMonth(day),
        by ? ((by.month + 11) % 12) + 1 : 1,
        by && by.year + Math.floor((by.month - 1) / 12),
        published,
        'nearest',
      )
      return value && { value, to: closed(lead, day, (which.tokens.length > 0 ? which : month).to, context) }
    },
    rank: 2,
  }),
]
