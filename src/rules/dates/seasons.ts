// The seasons of the year: صيف 2019، شتاء هذا العام، الربيع القادم.
import { addMonths, dayNumber, hijriSpan } from '../../arabic/calendars.js'
import type { CalendarDay } from '../../model/document.js'
import { defineRule, type Group } from '../../model/rule.js'
import { YEAR } from './patterns.js'
import { eraOf, readYear, shortYear, stepsOf, withPart, yearOfPhrase } from './read.js'
import { dated, isHijriLike, isoYear, undated } from './values.js'

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
  // in January it is still the winter of the year before
  const present = season === 'WI' && month < SEASON_MONTHS ? year - 1 : year
  if (by < 0) return month >= first + SEASON_MONTHS ? year : present - 1
  if (by > 0) return month < first ? year : year + 1
  return present
}

export const seasonRules = [
  defineRule({
    id: 'date/season-year',
    kind: 'date',
    means: 'a season of the year and its year: صيف 2019، ربيع عام 2016',
    match: `[<part>#PartWord?] [<lead>#SeasonWord?] [<season>#Season] (#From #YearWord|#YearWord|#From)? ${YEAR}`,
    resolve: ({ part, season, year, era }, context) => {
      const found = readYear(year, era) ?? shortYear(year, context)
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
