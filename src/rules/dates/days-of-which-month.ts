// Days of a month that has no name beside them: one known by its distance, 25 الجاري، or the one named before, 27 منه.
import { addMonths } from '../../arabic/calendars.js'
import type { CalendarDay } from '../../model/document.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { beginBehindTime } from './clock-time.js'
import { closed } from './days.js'
import { nearestAt } from './direction.js'
import { between, isSpan, LINK, OPENING, SOME_DAY, without } from './intervals.js'
import { DAY, LEAD, OPTIONAL_WHICH, TWIN } from './patterns.js'
import { dayOfMonth, monthOf, numberOf, stepsOf, yearOfNumber } from './read.js'
import { gregorianDay, hijriDay, nearestHijriYear } from './values.js'
import { monthEnd, pointsForward, yearByWhich } from './which-year.js'

const OF_WHICH_MONTH = `#From? [<month>(#This #MonthWord|#MonthWord)?] ${OPTIONAL_WHICH}` as const

/** How many months from that of publication the month lies; undefined where none is meant. */
function stepsOfMonth(month: Group, which: Group, { tokens }: Context): number | undefined {
  const adjective = which.tokens[0]?.form.tags
  // «25 الجاري» needs the adjective alone, and behind digits
  if (month.tokens.length === 0 && !(adjective?.has('This') && adjective.has('Definite'))) return undefined
  // «5% هذا الشهر»: behind a bare number «هذا الشهر» needs من
  const demonstrative = month.tokens[0]?.form.tags.has('This') && !month.tokens[0].form.tags.has('Definite')
  if (demonstrative && !tokens[month.from - 1]!.form.tags.has('From')) return undefined
  return stepsOf(which) ?? stepsOf(month)
}

/** The day of the month that lies so many months from that of publication. */
function dayOfWhich(day: Group, steps: number, published: CalendarDay | undefined): DateValue | undefined {
  const at = published && addMonths(published, steps)
  return gregorianDay(dayOfMonth(day), at?.month ?? 1, at?.year, published, 'nearest')
}

/** The day of a month that is called the last or the coming one, or of the nearest one. */
function dayOfMonthWhich(day: Group, month: Group, which: Group, context: Context): DateValue | undefined {
  const [n, m] = [dayOfMonth(day), monthOf(month)]
  return gregorianDay(
    n,
    m,
    yearByWhich(m, n, which, context),
    context.published,
    nearestAt(context, day.from),
  )
}

const endOf = (month: Group, which: Group): number => (which.tokens.length > 0 ? which : month).to

const MONTHS = tagSet('Month', 'HijriMonth')
const WHICH = tagSet('This', 'Last', 'Next')
const DAYS = tagSet('Digits', 'OrdinalWord', 'Numeral')
const BESIDE_MONTH = tagSet('From', 'Slash', 'MonthWord', 'YearWord', 'Month', 'OpenBracket', 'CloseBracket')
/** How many tokens lie between a day and the month that was named before it. */
const FARTHEST = 60

/** The token of the month whose day was named last before `at`; undefined where none was. */
function monthBefore(at: number, { tokens }: Context): number | undefined {
  for (let i = at - 1; i > 0 && i > at - FARTHEST; i--) {
    const { tags } = tokens[i]!.form
    if (!tags.meets(MONTHS) && !(tags.has('MonthWord') && tokens[i + 1]!.form.tags.meets(WHICH))) continue
    let day = i - 1
    while (day > 0 && tokens[day]!.form.tags.meets(BESIDE_MONTH)) day--
    if (tokens[day]!.form.tags.meets(DAYS)) return i
  }
  return undefined
}

/** The day of the month at the token `at`, in the year named behind that or in the nearest one. */
function dayOfNamed(day: Group, at: number, context: Context): DateValue | undefined {
  const { tokens, published } = context
  if (!tokens[at]!.form.tags.meets(MONTHS))
    return dayOfWhich(day, stepsOf({ tokens: tokens.slice(at + 1, at + 2) })!, published)
  let behind = at + 1
  while (tokens[behind]?.form.tags.meets(BESIDE_MONTH)) behind++
  const year = tokens[behind] && yearOfNumber(numberOf(tokens[behind]!))
  const name = { tokens: tokens.slice(at, at + 1) }
  const n = dayOfMonth(day)
  if (name.tokens[0]!.form.tags.has('Month'))
    return gregorianDay(n, monthOf(name), year, published, nearestAt(context, at))
  const islamic = year ?? (published && nearestHijriYear(monthOf(name), published))
  return islamic === undefined ? undefined : hijriDay(n, monthOf(name), islamic)
}

export const daysOfWhichMonthRules = [
  defineRule({
    id: 'date/day-of-which-month',
    kind: 'date',
    means: 'a day of the present month or of one beside it: الخامس من الشهر الجاري، 25 الجاري',
    match: `${LEAD} ${DAY} ${OF_WHICH_MONTH}`,
    resolve: ({ lead, day, month, which }, context) => {
      const steps = stepsOfMonth(month, which, context)
      const value = steps === undefined ? undefined : dayOfWhich(day, steps, context.published)
      const to = closed(lead, day, endOf(month, which), context)
      return value && { value, from: beginBehindTime(lead, context), to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/days-of-which-month',
    kind: 'date',
    means: 'from one day of such a month to another: من 4 إلى 22 من هذا الشهر، بين 15 و20 الجاري',
    match: `[<from>${OPENING}] [<first>${SOME_DAY}] [<link>${LINK}] [<last>${SOME_DAY}] ${OF_WHICH_MONTH}`,
    resolve: ({ from, first, link, last, month, which }, context) => {
      const steps = stepsOfMonth(month, which, context)
      const [a, b] = [dayOfMonth(first), dayOfMonth(last)]
      if (steps === undefined || !(a < b) || !isSpan(from, link, a, b)) return undefined
      const { published } = context
      const reading = between(dayOfWhich(first, steps, published), dayOfWhich(last, steps, published))
      return (
        reading && {
          ...reading,
          from: without(from, link) ? first.from : undefined,
          to: endOf(month, which),
        }
      )
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/day-to-day-which',
    kind: 'date',
    means:
      'from a day of such a month to a day of a named one: من 24 الجاري إلى 6 أبريل، بين 28 فبراير الماضي و3 مارس الجاري',
    match: `[<from>${OPENING}] [<first>${SOME_DAY}] #From? [<month>#Month?] ${TWIN} [<which>(#This|#Last|#Next)] [<link>${LINK}] [<last>${SOME_DAY}] #From? [<lastMonth>#Month] [<lastTwin>(#Slash #Month|#OpenBracket #Month #CloseBracket|#Month)?] [<lastWhich>(#This|#Last|#Next)?]`,
    resolve: ({ from, first, month, which, link, last, lastMonth, lastTwin, lastWhich }, context) => {
      if (!isSpan(from, link, 0, 0) || pointsForward(which)) return undefined
      const begins = month.tokens.length > 0 ? month : undefined
      const steps = stepsOf(which)!
      if (!begins && steps !== 0) return undefined
      const reading = between(
        begins ? dayOfMonthWhich(first, begins, which, context) : dayOfWhich(first, steps, context.published),
        dayOfMonthWhich(last, lastMonth, lastWhich, context),
      )
      return (
        reading && {
          ...reading,
          from: without(from, link) ? first.from : undefined,
          to: lastWhich.tokens.length > 0 ? lastWhich.to : monthEnd(lastMonth, lastTwin),
        }
      )
    },
    rank: 5,
  }),
  defineRule({
    id: 'date/day-of-same-month',
    kind: 'date',
    means: 'a day of the month that was named before: 21 من الشهر نفسه، السابع والعشرين منه',
    match: `${LEAD} ${DAY} [<same>#OfSameMonth]`,
    resolve: ({ lead, day, same }, context) => {
      const at = monthBefore(day.from, context)
      const isPronoun = same.tokens[0]!.form.values.OfSameMonth === 'pronoun'
      // «تضرر 27 منه»
      const isDoubtful = isPronoun && lead.tokens.length === 0 && !isAfterPreposition(day, context)
      if (at === undefined || (isPronoun && at < context.from) || isDoubtful) return undefined
      const value = dayOfNamed(day, at, context)
      return value && { value, from: beginBehindTime(lead, context) }
    },
    rank: 2,
  }),
]

const BEFORE_DAY = tagSet('In', 'To', 'Waw', 'From', 'Previous')

const isAfterPreposition = ({ from }: Group, { tokens }: Context): boolean => {
  const before = tokens[from - 1]?.form.tags.has('ArticleWord') ? from - 2 : from - 1
  return tokens[before]?.form.tags.meets(BEFORE_DAY) === true
}
