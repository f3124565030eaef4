// From one day or month to another.
import type { DateValue } from '../../model/fact.js'
import { defineRule, type Group, type Reading } from '../../model/rule.js'
import { nearestAt } from './direction.js'
import { dayOf } from './numeric.js'
import { BEFORE_YEAR, ERA, OPTIONAL_YEAR, TWIN } from './patterns.js'
import { dayOfMonth, eraOf, monthOf, numberOf, readYear } from './read.js'
import { gregorianDay, gregorianMonth, hijriDay, undated } from './values.js'
import { monthEnd, OPTIONAL_WHICH_YEAR, pointsForward, yearByWhich } from './which-year.js'

/** The interval of two values, from the start of the first to the end of the last. */
export function between(
  first: DateValue | undefined,
  last: DateValue | undefined,
): Reading<'date'> | undefined {
  if (!first || !last) return undefined
  if (first.value === null || last.value === null) return { value: undated(first.grain) }
  if (first.value > last.value) return undefined
  return {
    value: {
      ...last,
      value: `${first.value}/${last.value}`,
      ...(first.hijri && last.hijri ? { hijri: `${first.hijri}/${last.hijri}` } : {}),
    },
  }
}

const number = (group: Group): number => numberOf(group.tokens[0]!)

/** «3 و5 مايو» are two days; with بين, or side by side, they are an interval. */
export const isSpan = (from: Group, link: Group, first: number, last: number): boolean =>
  !link.tokens.at(-1)!.form.tags.has('Waw') ||
  from.tokens.some(({ form }) => form.tags.has('Between')) ||
  last === first + 1

/** «من 3 إلى 5» is one expression, «من 3 - 5» is not. */
export const without = (from: Group, link: Group): boolean =>
  link.tokens[0]!.form.tags.has('Dash') ||
  (link.tokens.at(-1)!.form.tags.has('Waw') && from.tokens[0]?.form.tags.has('From') === true)

export const SOME_DAY = '(#Digits|#OrdinalWord #Waw #Numeral|#OrdinalWord|#Numeral)'
const ANY_LEAD = '(#DayWord|#Weekday|#DayPart)+?'
export const OPENING = '(#From|#Between|#DayWord)?'
export const LINK = '(#Waw #To|#To|#Waw|#Dash)'

export const intervalRules = [
  defineRule({
    id: 'date/day-to-day',
    kind: 'date',
    means: 'from a day of one month to a day of another: من 28 فبراير إلى 3 مارس',
    match: `[<from>${OPENING}] [<lead>${ANY_LEAD}] [<first>${SOME_DAY}] (#From|#Slash)? [<month>#Month] ${TWIN} ${BEFORE_YEAR} ${OPTIONAL_YEAR} [<link>${LINK}] [<again>${ANY_LEAD}] [<last>${SOME_DAY}] (#From|#Slash)? [<lastMonth>#Month] [<lastTwin>(#Slash #Month|#OpenBracket #Month #CloseBracket|#Month)?] (#Comma|#From #YearWord|#Lam #YearWord|#YearWord|#From|#In)? [<lastYear>#Digits?] [<lastEra>#Era?]`,
    resolve: (
      { from, first, month, year, era, link, last, lastMonth, lastTwin, lastYear, lastEra },
      context,
    ) => {
      const ends = readYear(lastYear, lastEra)
      const begins = readYear(year, era) ?? ends
      // «في 3 مايو و5 مايو» are two days
      if (!isSpan(from, link, 0, 0)) return undefined
      const direction = nearestAt(context, first.from)
      const { published } = context
      const one = gregorianDay(dayOfMonth(first), monthOf(month), begins?.value, published, direction)
      const other = gregorianDay(
        dayOfMonth(last),
        monthOf(lastMonth),
        (ends ?? begins)?.value,
        published,
        direction,
      )
      const reading = between(one, other)
      const to = ends?.to ?? monthEnd(lastMonth, lastTwin)
      return reading && { ...reading, to, from: without(from, link) ? first.from : undefined }
    },
    rank: 5,
  }),
  defineRule({
    id: 'date/day-dash-day',
    kind: 'date',
    means:
      'from a day of one month to a day of another, with a dash, the year behind both: 5 مايو - 10 يونيو 2020',
    match: `[<first>${SOME_DAY}] #From? [<month>#Month] ${TWIN} #Dash [<last>${SOME_DAY}] #From? [<lastMonth>#Month] [<lastTwin>(#Slash #Month|#OpenBracket #Month #CloseBracket|#Month)?] ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ first, month, last, lastMonth, lastTwin, year, era }, context) => {
      const found = readYear(year, era)
      const day = (n: Group, of: Group): DateValue | undefined =>
        gregorianDay(
          dayOfMonth(n),
          monthOf(of),
          found?.value,
          context.published,
          nearestAt(context, first.from),
        )
      const reading = between(day(first, month), day(last, lastMonth))
      return reading && { ...reading, to: found?.to ?? monthEnd(lastMonth, lastTwin) }
    },
    rank: 5,
  }),
  defineRule({
    id: 'date/days-of-month',
    kind: 'date',
    means: 'from one day to another of one month: من 3 إلى 5 مايو 2015',
    match: `[<from>${OPENING}] [<lead>${ANY_LEAD}] [<first>${SOME_DAY}] [<link>${LINK}] [<again>${ANY_LEAD}] [<last>${SOME_DAY}] #From? #MonthWord? [<month>(#Month|#HijriMonth)] ${TWIN} ${OPTIONAL_WHICH_YEAR} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ from, lead, first, link, last, month, twin, which, year, era }, context) => {
      const found = readYear(year, era)
      const named = which.tokens.length > 0 && !pointsForward(which)
      const [a, b] = [dayOfMonth(first), dayOfMonth(last)]
      if (!(a < b) || !isSpan(from, link, a, b)) return undefined
      const isHijri = month.tokens[0]!.form.tags.has('HijriMonth')
      const day = (n: number): DateValue | undefined => {
        if (isHijri) return found && hijriDay(n, monthOf(month), found.value)
        return gregorianDay(
          n,
          monthOf(month),
          found?.value ?? (named ? yearByWhich(monthOf(month), n, which, context) : undefined),
          context.published,
          nearestAt(context, first.from),
        )
      }
      const reading = between(day(a), day(b))
      const begin = lead.tokens.length > 0 ? lead.from : first.from
      return (
        reading && {
          ...reading,
          to: found?.to ?? (named ? which.to : monthEnd(month, twin)),
          from: without(from, link) ? begin : undefined,
        }
      )
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/days-of-numbered-month',
    kind: 'date',
    means: 'from one day to another, the month in digits: 26 - 29 / 10 / 1436هـ',
    match: `[<first>#Digits] (#To|#Dash) [<last>#Digits] #Slash [<month>#Digits] #Slash [<year>#Digits] ${ERA}`,
    resolve: ({ first, last, month, year, era }) =>
      between(
        dayOf(number(first), number(month), number(year), eraOf(era)),
        dayOf(number(last), number(month), number(year), eraOf(era)),
      ),
    rank: 4,
  }),
  defineRule({
    id: 'date/digits-to-digits',
    kind: 'date',
    means: 'from one date in digits to another: من 3/5/2015 إلى 5/6/2015',
    match: `[<from>(#From|#Between)?] [<a>#Digits] (#Slash|#Dash) [<b>#Digits] (#Slash|#Dash) [<c>#Digits] [<era>#Era?] [<link>${LINK}] [<d>#Digits] (#Slash|#Dash) [<e>#Digits] (#Slash|#Dash) [<f>#Digits] [<lastEra>#Era?]`,
    resolve: ({ from, a, b, c, era, link, d, e, f, lastEra }) => {
      if (from.tokens.length === 0 && link.tokens.at(-1)!.form.tags.has('Waw')) return undefined
      return between(
        dayOf(number(a), number(b), number(c), eraOf(era) ?? eraOf(lastEra)),
        dayOf(number(d), number(e), number(f), eraOf(lastEra)),
      )
    },
    rank: 5,
  }),
  defineRule({
    id: 'date/months-of-year',
    kind: 'date',
    means: 'from one month to another: من يناير إلى مارس 2015',
    match: `[<from>(#From|#Between)] #MonthWord? [<month>#Month] ${TWIN} ${BEFORE_YEAR} ${OPTIONAL_YEAR} ${LINK} #MonthWord? [<last>#Month] [<lastTwin>(#Slash #Month|#OpenBracket #Month #CloseBracket|#Month)?] ${OPTIONAL_WHICH_YEAR} (#Comma|#From #YearWord|#Lam #YearWord|#YearWord|#From|#In)? [<lastYear>#Digits?] [<lastEra>#Era?]`,
    resolve: ({ month, year, era, last, lastTwin, which, lastYear, lastEra }, context) => {
      const ends = readYear(lastYear, lastEra)
      const begins = readYear(year, era) ?? ends
      const named = which.tokens.length > 0 && !pointsForward(which)
      const of = (name: Group, found: typeof ends): DateValue => {
        const at = found?.value ?? (named ? yearByWhich(monthOf(name), 0, which, context) : undefined)
        return gregorianMonth(monthOf(name), at, context.published, nearestAt(context, name.from))
      }
      const reading = between(of(month, begins), of(last, ends ?? begins))
      return reading && { ...reading, to: ends?.to ?? (named ? which.to : monthEnd(last, lastTwin)) }
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/months-joined',
    kind: 'date',
    means: 'two months with a dash: يناير - مارس 2015',
    match: `[<month>#Month] #Dash [<last>#Month] ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ month, last, year, era }, context) => {
      const found = readYear(year, era)
      // «فبراير - شباط» is one month
      if (monthOf(month) === monthOf(last)) return undefined
      const of = (which: Group): DateValue =>
        gregorianMonth(monthOf(which), found?.value, context.published, nearestAt(context, which.from))
      const reading = between(of(month), of(last))
      return reading && { ...reading, to: found?.to ?? last.to }
    },
    rank: 4,
  }),
]
