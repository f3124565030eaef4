// Dates with a month by name: day, month, year; the Hijri and the Gregorian calendar; both side by side.
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { dayOfMonth, directionOf, eraOf, monthOf, partOf, yearIn } from './read.js'
import { type Direction, gregorianDay, gregorianMonth, hijriDay, hijriInterval } from './values.js'

const HIJRI_YEARS = 1300

/** The value with the part of it that the text means. */
export const withPart = (value: DateValue | undefined, part: Group): DateValue | undefined => {
  const named = partOf(part)
  return value && named ? { ...value, part: named } : value
}

/** A reading that ends before the year where the number behind the month is no year. */
function upTo(
  value: DateValue | undefined,
  year: Group,
  found: number | undefined,
): Reading<'date'> | undefined {
  if (!value) return undefined
  return year.tokens.length > 0 && found === undefined ? { value, to: year.from } : { value }
}

/** Leaves out the word before the year too where that was no year. */
function trimmed(
  reading: Reading<'date'> | undefined,
  last: Group,
  year: Group,
  found: number | undefined,
): Reading<'date'> | undefined {
  return reading && year.tokens.length > 0 && found === undefined ? { ...reading, to: last.to } : reading
}

/** Which year a month without one is of: the word behind it says, or the tense of the clause. */
function whichWay(month: Group, twin: Group, context: Context): Direction {
  const behind = context.tokens[Math.max(month.to, twin.to)]
  if (behind?.form.tags.has('Last')) return 'past'
  if (behind?.form.tags.has('Next')) return 'future'
  return directionOf(context) === 'future' ? 'future' : 'nearest'
}

function gregorianReading(
  day: Group | undefined,
  month: Group,
  twin: Group,
  year: Group,
  era: Group,
  part: Group | undefined,
  context: Context,
): Reading<'date'> | undefined {
  const found = yearIn(year, eraOf(era))
  const direction = whichWay(month, twin, context)
  const value = day
    ? gregorianDay(dayOfMonth(day), monthOf(month), found, context.published, direction)
    : gregorianMonth(monthOf(month), found, context.published, direction)
  const reading = upTo(part ? withPart(value, part) : value, year, found)
  return trimmed(reading, twin.tokens.length > 0 ? twin : month, year, found)
}

export const absoluteRules = [
  defineRule({
    id: 'date/hijri-and-gregorian',
    kind: 'date',
    means: 'the same day in both calendars: 6 رجب 1442هـ الموافق 18 فبراير 2021م',
    match:
      '[<lead>(#DayWord|#Weekday)+?] #Comma? [<hijriDay>#Digits] #From? #MonthWord? [<hijriMonth>#HijriMonth] #YearWord? [<hijriYear>#Digits?] [<hijriEra>#Era?] [<bridge>(#Corresponding #Lam|#Corresponding|#OpenBracket|#Slash|#Dash|#Comma)] [<again>(#DayWord|#Weekday)+?] [<day>#Digits] [<month>#Month] [<twin>(#Slash #Month|#OpenBracket #Month #CloseBracket)?] [<year>#Digits?] [<era>#Era?]',
    resolve: (
      { hijriDay: day, hijriMonth: month, hijriYear, day: gDay, month: gMonth, year, era },
      context,
    ) => {
      const gYear = yearIn(year, eraOf(era))
      const value = gregorianDay(dayOfMonth(gDay), monthOf(gMonth), gYear, context.published, 'nearest')
      const hYear = yearIn(hijriYear, 'hijri')
      const hijri = hYear === undefined ? undefined : hijriDay(dayOfMonth(day), monthOf(month), hYear)?.hijri
      return value && { value: { ...value, calendar: 'hijri', ...(hijri ? { hijri } : {}) } }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/hijri-day',
    kind: 'date',
    means: 'a day, a Hijri month, a year: 6 رجب 1442هـ',
    match:
      '[<lead>(#DayWord|#Weekday)+?] #Comma? [<day>(#Digits|#OrdinalWord #Waw #Numeral|#OrdinalWord|#Numeral)] #From? #MonthWord? [<month>#HijriMonth] #YearWord? [<year>#Digits?] [<era>#Era?]',
    resolve: ({ day, month, year, era }) => {
      const found = yearIn(year, eraOf(era) ?? 'hijri')
      if (found === undefined || found < HIJRI_YEARS || eraOf(era) === 'gregorian') return undefined
      const value = hijriDay(dayOfMonth(day), monthOf(month), found)
      return value && { value }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/hijri-month',
    kind: 'date',
    means: 'a Hijri month and a year: رمضان 1436هـ',
    match:
      '[<part>#PartWord?] [<lead>#MonthWord?] [<month>#HijriMonth] #YearWord? [<year>#Digits] [<era>#Era?]',
    resolve: ({ part, month, year, era }) => {
      const found = yearIn(year, 'hijri')
      if (found === undefined || found < HIJRI_YEARS || eraOf(era) === 'gregorian') return undefined
      const value = withPart(hijriInterval(found, monthOf(month)), part)
      return value && { value }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/hijri-year',
    kind: 'date',
    means: 'a year with the mark of the Hijri era: عام 1436هـ',
    match: '[<part>#PartWord?] [<lead>#YearWord?] [<year>#Digits] [<era>#Era]',
    resolve: ({ part, year, era }) => {
      const found = yearIn(year, eraOf(era))
      if (found === undefined) return undefined
      const value =
        eraOf(era) === 'hijri'
          ? hijriInterval(found)
          : ({ value: String(found).padStart(4, '0'), grain: 'year', calendar: 'gregorian' } as const)
      const parted = withPart(value, part)
      return parted && { value: parted }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/day-month-year',
    kind: 'date',
    means: 'a day, the name of a month, a year or none: الخميس 18 فبراير/شباط 2021',
    match:
      '[<part>#PartWord?] [<lead>(#DayWord|#Weekday|#RelativeDay)+?] (#Comma|#OpenBracket)? [<day>(#Digits|#OrdinalWord #Waw #Numeral|#OrdinalWord|#Numeral)] (#From|#Slash|#Dash|#Preposition)? #MonthWord? [<month>#Month] [<twin>(#Slash #Month|#OpenBracket #Month #CloseBracket|#Month)?] (#Comma|#From|#YearWord|#Slash|#Dash|#Preposition)? #YearWord? [<year>#Digits?] [<era>#Era?]',
    resolve: ({ part, day, month, twin, year, era }, context) =>
      gregorianReading(day, month, twin, year, era, part, context),
    rank: 2,
  }),
  defineRule({
    id: 'date/month-year',
    kind: 'date',
    means: 'the name of a month and a year: أكتوبر/تشرين الأول في 2018',
    match:
      '[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] [<twin>(#Slash #Month|#OpenBracket #Month #CloseBracket|#Month)?] (#Comma|#From|#YearWord|#Slash|#Dash|#Preposition)? #YearWord? [<year>#Digits] [<era>#Era?]',
    resolve: ({ part, month, twin, year, era }, context) =>
      yearIn(year, eraOf(era)) === undefined
        ? undefined
        : gregorianReading(undefined, month, twin, year, era, part, context),
    rank: 2,
  }),
  defineRule({
    id: 'date/month',
    kind: 'date',
    means: 'the name of a month alone; one that is an ordinary word too needs شهر or a part before it',
    match:
      '[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] [<twin>(#Slash #Month|#OpenBracket #Month #CloseBracket)?]',
    resolve: ({ part, lead, month, twin }, context) => {
      if (
        month.tokens[0]!.form.tags.has('DoubtfulMonth') &&
        lead.tokens.length + part.tokens.length + twin.tokens.length === 0
      )
        return undefined
      const direction = whichWay(month, twin, context)
      const value = withPart(gregorianMonth(monthOf(month), undefined, context.published, direction), part)
      return value && { value }
    },
    rank: 1,
  }),
]
