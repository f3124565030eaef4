// Stretches of the calendar that are no day, week, month or year: quarters, halves, seasons.
import { addMonths, dayNumber, hijriSpan } from '../../arabic/calendars.js'
import type { CalendarDay } from '../../model/document.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { directionAt } from './direction.js'
import { OF_YEAR, OPTIONAL_WHICH, YEAR } from './patterns.js'
import { eraOf, numberOf, readYear, stepsOf, withPart, yearOfPhrase } from './read.js'
import { dated, isHijriLike, isoYear, shifted, undated } from './values.js'

const PARTS = { Q: 4, H: 2 } as const
const MONTHS = 12

/** The number of a quarter or half, the last one included; undefined where there is no such one. */
function numbered(letter: 'Q' | 'H', which: Group): number | undefined {
  const n = which.tokens[0]!.form.values.Last === 'final' ? PARTS[letter] : numberOf(which.tokens[0]!)
  return n >= 1 && n <= PARTS[letter] ? n : undefined
}

const partOfYear = (letter: 'Q' | 'H', n: number, year: number | undefined): DateValue => {
  const grain = letter === 'Q' ? 'quarter' : 'half'
  return year === undefined ? undated(grain) : dated(`${year}-${letter}${n}`, grain)
}

/** Games have quarters too, and «النصف الأول من المباراة» is no half of a year. */
const isOfSomethingElse = ({ to }: Group, { sport, tokens, to: end }: Context): boolean =>
  sport || (to < end && tokens[to]!.form.tags.has('From'))

/** The year of a part without one, the `n`th of so many: the last that has begun, unless the clause is of the future. */
function yearOfPart(parts: number, n: number, at: number, context: Context): number | undefined {
  const { published } = context
  if (!published) return undefined
  const begun = published.month > ((n - 1) * MONTHS) / parts
  const future = directionAt(context, at) === 'future'
  const over = published.month > (n * MONTHS) / parts
  if (future) return published.year + Number(over)
  return published.year - Number(!begun)
}

export const periodRules = [
  defineRule({
    id: 'date/quarter-of-year',
    kind: 'date',
    means: 'a quarter of a year: الربع الأول من 2020، الربع الأخير من العام الماضي',
    match: `[<quarter>(#QuarterWord && #Definite)] [<which>(#OrdinalWord|#Last)] ${OF_YEAR}`,
    resolve: ({ which, of }, context) => {
      const n = numbered('Q', which)
      const year = yearOfPhrase(of, context)
      if (n === undefined || (year === undefined && (context.published || stepsOf(of) === undefined)))
        return undefined
      return { value: partOfYear('Q', n, year) }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/quarter',
    kind: 'date',
    means: 'a quarter without its year: الربع الثاني',
    match: '[<quarter>(#QuarterWord && #Definite)] [<which>(#OrdinalWord|#Last)]',
    resolve: ({ which }, context) => {
      const n = numbered('Q', which)
      if (n === undefined || isOfSomethingElse(which, context)) return undefined
      return { value: partOfYear('Q', n, yearOfPart(PARTS.Q, n, which.from, context)) }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/quarter-which',
    kind: 'date',
    means: 'a quarter and which one: الربع الماضي، هذا الربع',
    match: `[<lead>#This?] [<quarter>(#QuarterWord && #Definite)] ${OPTIONAL_WHICH}`,
    resolve: ({ lead, which }, { published }) => {
      const steps = stepsOf(which) ?? stepsOf(lead)
      if (steps === undefined || which.tokens.some(({ form }) => form.values.Last === 'final'))
        return undefined
      return { value: published ? shifted('quarter', steps, published)! : undated('quarter') }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/half-alone',
    kind: 'date',
    means: 'a half of a year without its year: خلال النصف الأول',
    match: '(#During|#In|#To) [<half>(#HalfWord && #Definite)] [<which>#OrdinalWord]',
    resolve: ({ which }, context) => {
      const n = numbered('H', which)
      if (n === undefined || isOfSomethingElse(which, context)) return undefined
      return { value: partOfYear('H', n, yearOfPart(PARTS.H, n, which.from, context)) }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/third',
    kind: 'date',
    means: 'a third of a year: الثلث الأخير من 2020',
    match: `[<third>(#ThirdWord && #Definite)] [<which>(#OrdinalWord|#Last)] #From [<of>(#YearWord #Last|#YearWord #Next|#YearWord #This|#YearWord #Digits|#Digits)]`,
    resolve: ({ which, of }, context) => {
      const n = which.tokens[0]!.form.values.Last === 'final' ? 3 : numberOf(which.tokens[0]!)
      const year = yearOfPhrase(of, context)
      if (year === undefined || !(n >= 1 && n <= 3)) return undefined
      const part = (['start', 'middle', 'end'] as const)[n - 1]!
      return { value: { ...dated(String(year), 'year'), part } }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/half',
    kind: 'date',
    means: 'a half of a year: النصف الثاني من 2001، النصف الأول من العام الجاري',
    match: `[<half>(#HalfWord && #Definite)] [<which>(#OrdinalWord|#Last)] ${OF_YEAR}`,
    resolve: ({ which, of }, context) => {
      const n = numbered('H', which)
      const year = yearOfPhrase(of, context)
      if (n === undefined || (year === undefined && (context.published || stepsOf(of) === undefined)))
        return undefined
      return { value: partOfYear('H', n, year) }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/season-year',
    kind: 'date',
    means: 'a season of the year and its year: صيف 2019، ربيع عام 2016',
    match: `[<part>#PartWord?] [<lead>#SeasonWord?] [<season>#Season] (#From #YearWord|#YearWord|#From)? ${YEAR}`,
    resolve: ({ part, season, year, era }) => {
      const found = readYear(year, era)
      if (!found) return undefined
      const name = seasonOf(season)
      const isHijri = era.tokens.length > 0 ? eraOf(era) === 'hijri' : isHijriLike(found.value)
      const named = isHijri ? seasonInHijriYear(name, found.value) : found.value
      return { value: withPart(dated(`${isoYear(named)}-${name}`, 'season'), part)!, to: found.to }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/season-of-year',
    kind: 'date',
    means: 'a season of the year and which year: صيف العام الماضي، شتاء هذا العام',
    match: '[<season>#Season] #From? [<of>(#YearWord #Last|#YearWord #Next|#YearWord #This|#This #YearWord)]',
    resolve: ({ season, of }, context) => {
      const year = yearOfPhrase(of, context)
      return {
        value: year === undefined ? undated('season') : dated(`${year}-${seasonOf(season)}`, 'season'),
      }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/season-which',
    kind: 'date',
    means: 'a season and which one: الصيف الماضي، هذا الصيف',
    match: '[<lead>(#This|#SeasonWord)?] [<season>(#Season && #Definite)] [<which>(#Last|#Next|#This)?]',
    resolve: ({ lead, season, which }, { published }) => {
      const steps = stepsOf(which) ?? stepsOf(lead)
      if (steps === undefined || which.tokens[0]?.form.values.Last === 'final') return undefined
      if (!published) return { value: undated('season') }
      return {
        value: dated(`${seasonYear(seasonOf(season), steps, published)}-${seasonOf(season)}`, 'season'),
      }
    },
    rank: 1,
  }),
]

const seasonOf = (season: Group): string => season.tokens[0]!.form.values.Season!

/** The Gregorian year of a season of a Hijri year: that in which its middle lies in both. */
function seasonInHijriYear(season: string, year: number): number {
  const { first, last } = hijriSpan(year)
  const month = FIRST_MONTHS[season]! + 1
  const middle = (of: number): number => dayNumber({ ...addMonths({ year: of, month }, 0), day: 15 })
  const [from, to] = [dayNumber(first), dayNumber(last)]
  const within = [first.year - 1, first.year, last.year].find((of) => middle(of) >= from && middle(of) <= to)
  return within ?? last.year
}

const FIRST_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
const SEASON_MONTHS = 3

/**
 * The year of the season meant: the last one that has begun, the coming one, or the present. A winter is named by
 * the year in which it begins.
 */
function seasonYear(season: string, by: number, { year, month }: CalendarDay): number {
  const first = FIRST_MONTHS[season]!
  if (by < 0) return month >= first + SEASON_MONTHS ? year : year - 1
  if (by > 0) return month < first ? year : year + 1
  return season === 'WI' && month < SEASON_MONTHS ? year - 1 : year
}
