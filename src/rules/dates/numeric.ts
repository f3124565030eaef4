// Dates in digits only: day/month/year, ISO order, points and dashes, with or without an era; years alone.
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { withPart } from './absolute.js'
import { directionOf, eraOf, numberOf, yearIn } from './read.js'
import { gregorianDay, hijriDay } from './values.js'

const CENTURY = 100
/** A Hijri year in digits looks like this until the year 2071 of the Gregorian calendar. */
const HIJRI_LIKE = [1340, 1500] as const
const SHORT_YEAR_TURN = 50
const COUNTED = tagSet('Unit', 'Currency', 'Scale', 'Percent', 'Fraction')
const NOUN = tagSet('Noun', 'Occupation', 'Nationality')
const DEFINITE = tagSet('Definite')
const CONTINUES = tagSet('Slash', 'Dash', 'Colon', 'Percent', 'Digits')

/** A year of two digits belongs to the hundred years around 2000. */
const fullYear = (year: number): number =>
  year >= CENTURY ? year : year < SHORT_YEAR_TURN ? 2000 + year : 1900 + year

/** The day of three numbers: day/month/year unless only the other order is possible, ISO order known by its year. */
export function dayOf(a: number, b: number, c: number, era: string | undefined): DateValue | undefined {
  const [day, month, year] = a > 31 ? [c, b, a] : b > 12 && a <= 12 ? [b, a, c] : [a, b, c]
  const full = fullYear(year)
  if (era === 'hijri' || (era === undefined && full >= HIJRI_LIKE[0] && full <= HIJRI_LIKE[1]))
    return hijriDay(day, month, full)
  return gregorianDay(day, month, full, undefined, 'nearest')
}

function threeNumbers(a: Group, b: Group, c: Group, era: Group): Reading<'date'> | undefined {
  const [first, second, third] = [a, b, c].map((group) => numberOf(group.tokens[0]!)) as [
    number,
    number,
    number,
  ]
  // 5/6/7 could be anything; a date has a year of at least two digits
  if (a.text.length < 2 && c.text.length < 2) return undefined
  const value = dayOf(first, second, third, eraOf(era))
  return value && { value }
}

const POINTED = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/

/** Whether a bare number before `at` is a count rather than a year: something counted follows. */
function isCounted({ tokens, to }: Context, at: number): boolean {
  const next = at < to ? tokens[at]! : undefined
  if (!next) return false
  return (
    next.form.tags.meets(COUNTED) ||
    next.form.tags.meets(CONTINUES) ||
    (next.form.tags.meets(NOUN) && !next.form.tags.meets(DEFINITE))
  )
}

const BARE_YEARS = [1800, 2100] as const

export const numericRules = [
  defineRule({
    id: 'date/slashes',
    kind: 'date',
    means: 'three numbers with slashes or dashes: 18/2/2021, 2021-02-18',
    match:
      '[<lead>(#DayWord|#Weekday)+?] #Comma? #OpenBracket? [<a>#Digits] (#Slash|#Dash) [<b>#Digits] (#Slash|#Dash) [<c>#Digits] [<era>#Era?]',
    resolve: ({ a, b, c, era }) => threeNumbers(a, b, c, era),
    rank: 3,
  }),
  defineRule({
    id: 'date/points',
    kind: 'date',
    means: 'three numbers with points: 18.2.2021',
    match: '[<lead>(#DayWord|#Weekday)+?] #Comma? [<digits>#Digits] [<era>#Era?]',
    resolve: ({ digits, era }) => {
      const [, a, b, c] = POINTED.exec(digits.tokens[0]!.form.normal) ?? []
      const value = a === undefined ? undefined : dayOf(Number(a), Number(b), Number(c), eraOf(era))
      return value && { value }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/day-slash-month',
    kind: 'date',
    means: 'a weekday and two numbers with a slash: الخميس 18/2',
    match: '[<lead>(#DayWord|#Weekday)+] #Comma? #OpenBracket? [<day>#Digits] #Slash [<month>#Digits]',
    resolve: ({ day, month }, context) => {
      const value = gregorianDay(
        numberOf(day.tokens[0]!),
        numberOf(month.tokens[0]!),
        undefined,
        context.published,
        directionOf(context) === 'future' ? 'future' : 'nearest',
      )
      return value && { value }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/year-word',
    kind: 'date',
    means: 'a year behind عام or سنة',
    match: '[<part>#PartWord?] [<lead>#YearWord] [<year>#Digits] [<era>#Era?]',
    resolve: ({ part, year, era }) => {
      const found = yearIn(year, eraOf(era))
      const value =
        found === undefined
          ? undefined
          : withPart(
              {
                value: found < 0 ? `-${String(-found).padStart(4, '0')}` : String(found).padStart(4, '0'),
                grain: 'year',
                calendar: 'gregorian',
              },
              part,
            )
      return value && { value }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/bare-year',
    kind: 'date',
    means: 'four digits that are a year, behind a preposition: في 2003',
    match: '(#Preposition|#PartWord|#Previous|#To|#From|#Between|#Noun|#OpenBracket) [<year>#Digits]',
    resolve: ({ year }, context) => {
      const { normal } = year.tokens[0]!.form
      const found = /^\d{4}$/.test(normal) ? Number(normal) : 0
      if (found < BARE_YEARS[0] || found > BARE_YEARS[1] || isCounted(context, year.to)) return undefined
      const before = context.tokens[year.from - 1]
      const part = before?.form.values.PartWord
      if (before && part !== undefined)
        return {
          value: {
            value: normal,
            grain: 'year',
            calendar: 'gregorian',
            part: part as 'start' | 'middle' | 'end',
          },
          from: year.from - 1,
        }
      return { value: { value: normal, grain: 'year', calendar: 'gregorian' } }
    },
    rank: 0,
  }),
]
