// From one date to another: days of one month, years, months.
import { dayNumber, gregorian } from '../../arabic/calendars.js'
import type { DateValue } from '../../model/fact.js'
import { defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { dayOf } from './numeric.js'
import { directionOf, eraOf, monthOf, numberOf, yearIn } from './read.js'
import { dated, gregorianDay, gregorianMonth, hijriDay, isoDay, undated } from './values.js'

const DUAL = tagSet('Plural')
const MOST_UNITS_AHEAD = 60

/** The interval of two values. */
function between(first: DateValue | undefined, last: DateValue | undefined): Reading<'date'> | undefined {
  if (!first || !last) return undefined
  if (first.value === null || last.value === null) return { value: undated(first.grain) }
  const { tolerance, ...rest } = last
  return {
    value: {
      ...rest,
      value: `${first.value}/${last.value}`,
      grain: first.grain,
      ...(tolerance ? { tolerance } : {}),
    },
  }
}

const number = (group: Group): number => numberOf(group.tokens[0]!)

export const intervalRules = [
  defineRule({
    id: 'date/days-of-month',
    kind: 'date',
    means: 'from one day to another of one month: من 3 إلى 5 مايو 2015',
    match:
      '[<from>(#From|#Between)?] [<first>#Digits] [<link>(#To|#Waw|#Dash)] [<last>#Digits] #From? #MonthWord? [<month>(#Month|#HijriMonth)] [<twin>(#Slash #Month|#OpenBracket #Month #CloseBracket)?] (#Comma|#From|#YearWord)? [<year>#Digits?] [<era>#Era?]',
    resolve: ({ first, link, last, month, twin, year, era }, context) => {
      const hijri = month.tokens[0]!.form.tags.has('HijriMonth')
      const found = yearIn(year, eraOf(era) ?? (hijri ? 'hijri' : undefined))
      const direction = directionOf(context) === 'future' ? 'future' : 'nearest'
      if (number(first) >= number(last)) return undefined
      const day = (of: Group): DateValue | undefined =>
        hijri
          ? found === undefined
            ? undefined
            : hijriDay(number(of), monthOf(month), found)
          : gregorianDay(number(of), monthOf(month), found, context.published, direction)
      const whole = between(day(first), day(last))
      // «من 3 إلى 5» is one expression, «من 3 - 5» is not
      const reading = whole && link.tokens[0]!.form.tags.has('Dash') ? { ...whole, from: first.from } : whole
      return reading && year.tokens.length > 0 && found === undefined
        ? { ...reading, to: (twin.tokens.length > 0 ? twin : month).to }
        : reading
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/days-of-numbered-month',
    kind: 'date',
    means: 'from one day to another, the month in digits: 26 - 29 / 10 / 1436هـ',
    match:
      '[<first>#Digits] (#To|#Dash) [<last>#Digits] #Slash [<month>#Digits] #Slash [<year>#Digits] [<era>#Era?]',
    resolve: ({ first, last, month, year, era }) =>
      between(
        dayOf(number(first), number(month), number(year), eraOf(era)),
        dayOf(number(last), number(month), number(year), eraOf(era)),
      ),
    rank: 4,
  }),
  defineRule({
    id: 'date/months-of-year',
    kind: 'date',
    means: 'from one month to another: من يناير إلى مارس 2015',
    match:
      '[<from>(#From|#Between)] #MonthWord? [<first>#Month] (#To|#Waw|#Dash) [<last>#Month] (#Comma|#From|#YearWord)? [<year>#Digits?]',
    resolve: ({ first, last, year }, context) => {
      const found = yearIn(year)
      const month = (of: Group): DateValue => gregorianMonth(monthOf(of), found, context.published, 'nearest')
      const reading = between(month(first), month(last))
      return reading && year.tokens.length > 0 && found === undefined ? { ...reading, to: last.to } : reading
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/years',
    kind: 'date',
    means: 'from one year to another: بين عامي 2010 و2015',
    match:
      '[<from>(#From|#Between|#YearWord|#YearWords)] [<lead>(#YearWord|#YearWords)?] [<first>#Digits] (#To|#Waw|#Dash) #YearWord? [<last>#Digits] [<era>#Era?]',
    resolve: ({ from, lead, first, last, era }) => {
      const years = [yearIn(first, eraOf(era)), yearIn(last, eraOf(era))]
      const spoken = from.tokens
        .concat(lead.tokens)
        .some(
          ({ form }) => form.tags.has('YearWord') || form.tags.has('YearWords') || form.tags.has('Between'),
        )
      if (years[0] === undefined || years[1] === undefined || years[0] >= years[1] || years[1] > 2200)
        return undefined
      return spoken || first.text.length === 4
        ? { value: dated(`${years[0]}/${years[1]}`, 'year') }
        : undefined
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/units-ahead',
    kind: 'date',
    means: 'the next units: خلال اليومين القادمين',
    match: '[<unit>(#TimeUnit && #Definite)] [<next>#Next]',
    resolve: ({ unit }, { published }) => {
      const { tags, values } = unit.tokens[0]!.form
      if (!tags.meets(DUAL) || values.TimeUnit === 'hour') return undefined
      const days = values.TimeUnit === 'day' ? 2 : values.TimeUnit === 'week' ? 14 : undefined
      if (days === undefined || !/[اي]ن$/.test(unit.tokens[0]!.form.normal)) return undefined
      if (!published) return { value: undated('day') }
      const today = dayNumber(published)
      return {
        value: dated(
          `${isoDay(gregorian(today + 1))}/${isoDay(gregorian(today + Math.min(days, MOST_UNITS_AHEAD)))}`,
          'day',
        ),
      }
    },
    rank: 2,
  }),
]
