// Dates of the Hijri calendar: days, months, years.
import { gregorian, weekday } from '../../arabic/calendars.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { beginBehindTime } from './clock-time.js'
import { nearestAt } from './direction.js'
import { BEFORE_YEAR, DAY, LEAD, OPTIONAL_WHICH, OPTIONAL_YEAR, YEAR_FORM } from './patterns.js'
import { dayOfMonth, eraOf, monthOf, readYear, stepsOf, weekdayOf, withPart, type Year } from './read.js'
import {
  dated,
  dayNumberOf,
  hijriDay,
  hijriInterval,
  isoDay,
  isoYear,
  nearestHijriYear,
  undated,
} from './values.js'

const FIRST_YEAR = 1300
const LAST_YEAR = 1600
const HIJRI = '[<month>#HijriMonth]'

/** A year of the Hijri calendar; fewer than four digits will do before its era. */
function hijriYear(year: Group, era: Group): Year | undefined {
  const named = era.tokens.length > 0 && year.tokens.length === 1 ? eraOf(era) : undefined
  if (named !== undefined && named !== 'hijri') return undefined
  const found = readYear(year, era)
  const isLikely = named !== undefined || (found && found.value >= FIRST_YEAR)
  return found && isLikely && found.value <= LAST_YEAR ? found : undefined
}

/** The day, moved by one where the weekday beside it shows that the printed calendar differs from the computed one. */
function onWeekday(value: DateValue | undefined, lead: Group): DateValue | undefined {
  const wanted = weekdayOf(lead)
  if (!value?.value || wanted === undefined) return value
  const number = dayNumberOf(value.value)
  const by = [0, -1, 1].find((difference) => weekday(number + difference) === wanted)
  if (by === undefined) return value
  const { tolerance: _, ...rest } = value
  return { ...rest, value: isoDay(gregorian(number + by)) }
}

const NIL = tagSet('Numeral')
const BETWEEN_SCORES = tagSet('Slash', 'Dash')

/** «4 / صفر» without a year or a day of the week is a score. */
const isScore = (lead: Group, day: Group, month: Group, { tokens }: Context): boolean =>
  lead.tokens.length === 0 &&
  month.tokens[0]!.form.tags.meets(NIL) &&
  tokens[day.to]!.form.tags.meets(BETWEEN_SCORES)

export const hijriRules = [
  defineRule({
    id: 'date/hijri-day',
    kind: 'date',
    means: 'a day, a Hijri month, a year or none: 6 رجب 1442هـ، العاشر من رمضان',
    match: `${LEAD} ${DAY} (#CloseBracket|#From|#Slash|#Dash)? #MonthWord? ${HIJRI} ${OPTIONAL_WHICH} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ lead, day, month, which, year, era }, context) => {
      const found = hijriYear(year, era)
      const { published } = context
      const m = monthOf(month)
      const end = which.tokens.length > 0 ? which.to : month.to
      const future = nearestAt(context, day.from) === 'future'
      const at = found?.value ?? (published && nearestHijriYear(m, published, stepsOf(which), future))
      if (!(dayOfMonth(day) >= 1 && dayOfMonth(day) <= 30)) return undefined
      if (!found && isScore(lead, day, month, context)) return undefined
      const from = beginBehindTime(lead, context)
      if (at === undefined) return { value: { ...undated('day'), calendar: 'hijri' }, from, to: end }
      const value = onWeekday(hijriDay(dayOfMonth(day), m, at), lead)
      return value && { value, from, to: found?.to ?? end }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/hijri-month',
    kind: 'date',
    means: 'a Hijri month and its year: رمضان 1436هـ، شهر رجب، رمضان الماضي',
    match: `[<part>#PartWord?] [<lead>#MonthWord?] ${HIJRI} ${OPTIONAL_WHICH} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ part, lead, month, which, year, era }, context) => {
      const found = hijriYear(year, era)
      if (!found && part.tokens.length + lead.tokens.length + which.tokens.length === 0) return undefined
      const { published } = context
      const m = monthOf(month)
      const future = nearestAt(context, month.from) === 'future'
      const at = found?.value ?? (published && nearestHijriYear(m, published, stepsOf(which), future))
      const value: DateValue =
        at === undefined ? { ...undated('month'), calendar: 'hijri' } : hijriInterval(at, m)
      return {
        value: withPart(value, part)!,
        to: found?.to ?? (which.tokens.length > 0 ? which.to : month.to),
      }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/hijri-year',
    kind: 'date',
    means: 'a year with the mark of its era: عام 1436هـ، 2015م، 300 ق.م',
    match: `[<part>#PartWord?] [<lead>#YearWord?] [<year>${YEAR_FORM}+] [<era>#Era]`,
    resolve: ({ part, lead, year, era }) => {
      const found = readYear(year, era)
      if (!found || found.to !== era.to) return undefined
      if (lead.tokens.length === 0 && isLength(found.value, year, era)) return undefined
      const value = eraOf(era) === 'hijri' ? hijriInterval(found.value) : dated(isoYear(found.value), 'year')
      return { value: withPart(value, part)!, to: found.to }
    },
    rank: 2,
  }),
]

const YEARS = [1900, 2099] as const

/** «م» behind a number is the metre where it cannot be the era of a year. */
const isLength = (value: number, year: Group, era: Group): boolean =>
  era.tokens[0]!.form.tags.has('Unit') && (value < YEARS[0] || value > YEARS[1] || year.tokens.length > 1)
