// Stretches of the calendar that are no day, week, month or year: quarters, halves, seasons, decades, centuries.
import { defineRule, type Group, type Reading } from '../../model/rule.js'
import { numberOf, yearIn } from './read.js'
import { dated, undated } from './values.js'

const PRESENT_CENTURY = 20
/** Winter begins in the year before the one it mostly lies in; a season is named by the year it begins in. */
const HALVES = 2
const QUARTERS = 4

const ordinal = (group: Group): number => numberOf(group.tokens[0]!)

/** A quarter or a half: of the year named, or of the present one. */
function partOfYear(
  letter: 'Q' | 'H',
  n: number,
  most: number,
  year: number | undefined,
  published: { year: number } | undefined,
): Reading<'date'> | undefined {
  if (!(n >= 1 && n <= most)) return undefined
  const grain = letter === 'Q' ? 'quarter' : 'half'
  const of = year ?? published?.year
  return { value: of === undefined ? undated(grain) : dated(`${of}-${letter}${n}`, grain) }
}

export const periodRules = [
  defineRule({
    id: 'date/quarter',
    kind: 'date',
    means: 'a quarter of a year: الربع الأول من 2020',
    match:
      '[<quarter>(#QuarterWord && #Definite)] [<which>#OrdinalWord] #From? [<lead>#YearWord?] [<year>(#Digits|#This|#Last)?]',
    span: ['quarter', 'which', 'lead', 'year'],
    resolve: ({ which, lead, year }, { published }) => {
      const found = yearIn(year)
      const reading = partOfYear('Q', ordinal(which), QUARTERS, found, published)
      const last = year.tokens[0]?.form.tags.has('Last')
      if (reading && found === undefined && published && last)
        return partOfYear('Q', ordinal(which), QUARTERS, published.year - 1, published)
      return reading && found === undefined && lead.tokens.length === 0
        ? { ...reading, to: which.to }
        : reading
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/half',
    kind: 'date',
    means: 'a half of a year: النصف الثاني من 2001',
    match: '[<half>(#HalfWord && #Definite)] [<which>#OrdinalWord] #From [<lead>#YearWord?] [<year>#Digits]',
    resolve: ({ which, year }, { published }) => {
      const found = yearIn(year)
      return found === undefined ? undefined : partOfYear('H', ordinal(which), HALVES, found, published)
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/season-year',
    kind: 'date',
    means: 'a season of the year and its year: صيف 2019',
    match: '[<part>#PartWord?] [<lead>#SeasonWord?] [<season>#Season] #YearWord? [<year>#Digits]',
    resolve: ({ season, year }) => {
      const found = yearIn(year)
      return found === undefined
        ? undefined
        : { value: dated(`${found}-${season.tokens[0]!.form.values.Season}`, 'season') }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/season-which',
    kind: 'date',
    means: 'a season and which one: الصيف الماضي، هذا الصيف',
    match: '[<lead>(#This|#SeasonWord)?] [<season>(#Season && #Definite)] [<which>(#Last|#Next|#This)?]',
    resolve: ({ lead, season, which }, context) => {
      const said =
        which.tokens[0]?.form.tags ??
        (lead.tokens[0]?.form.tags.has('This') ? lead.tokens[0].form.tags : undefined)
      if (!said) return undefined
      if (!context.published) return { value: undated('season') }
      const by = said.has('Next') ? 1 : said.has('Last') ? -1 : 0
      return {
        value: dated(
          `${seasonYear(season, by, context.published)}-${season.tokens[0]!.form.values.Season}`,
          'season',
        ),
      }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/years-season',
    kind: 'date',
    means: 'a season of sport or study by two years: موسم 2014-2015',
    match: '[<season>(#SeasonYears|#YearWord)] [<first>#Digits] (#Dash|#Slash) [<last>#Digits]',
    resolve: ({ first, last }) => {
      const from = yearIn(first)
      const to =
        last.text.length === 2 && from !== undefined
          ? Math.floor(from / 100) * 100 + Number(last.tokens[0]!.form.normal)
          : yearIn(last)
      return from !== undefined && to !== undefined && to > from
        ? { value: dated(`${from}/${to}`, 'year') }
        : undefined
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/season-of-sport',
    kind: 'date',
    means: 'a season of sport and which one: الموسم الماضي',
    match: '[<lead>#This?] [<season>(#SeasonYears && #Definite)] [<which>(#Last|#Next|#This)?]',
    resolve: ({ lead, season, which }, { published }) => {
      const said = which.tokens[0]?.form.tags ?? lead.tokens[0]?.form.tags
      if (!said || season.tokens[0]!.form.tags.has('Plural')) return undefined
      if (!published) return { value: undated('year') }
      // a season begins in the summer: from July on the present one is that of this year and the next
      const begins =
        (published.month >= 7 ? published.year : published.year - 1) +
        (said.has('Next') ? 1 : said.has('Last') ? -1 : 0)
      return { value: dated(`${begins}/${begins + 1}`, 'year') }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/decade',
    kind: 'date',
    means: 'a decade: ثمانينيات القرن الماضي',
    match:
      '[<part>#PartWord?] [<decade>#Decade] [<century>(#CenturyWord && #Definite)?] [<which>(#OrdinalWord|#Last|#This)?]',
    resolve: ({ decade, century, which }) => {
      const tens = Number(decade.tokens[0]!.form.values.Decade) / 10
      if (century.tokens.length === 0)
        return { value: dated(`${PRESENT_CENTURY - 1}${tens}X`, 'decade'), to: decade.to }
      const ordinal = which.tokens[0]?.form.values.OrdinalWord
      const hundred =
        ordinal !== undefined
          ? Number(ordinal) - 1
          : which.tokens[0]?.form.tags.has('This')
            ? PRESENT_CENTURY
            : PRESENT_CENTURY - 1
      return { value: dated(`${hundred}${tens}X`, 'decade') }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/century',
    kind: 'date',
    means: 'a century: القرن التاسع عشر',
    match:
      '[<part>#PartWord?] [<century>(#CenturyWord && #Definite)] [<which>(#OrdinalWord #Waw #Numeral|#OrdinalWord|#Last|#This)]',
    resolve: ({ which }) => {
      const { values, tags } = which.tokens[0]!.form
      const tens = which.tokens[2]?.form.values.Numeral
      const n =
        values.OrdinalWord === undefined
          ? tags.has('Last')
            ? PRESENT_CENTURY
            : PRESENT_CENTURY + 1
          : Number(values.OrdinalWord) + Number(tens ?? 0)
      return { value: dated(`${n - 1}XX`, 'century') }
    },
    rank: 1,
  }),
]

const FIRST_MONTHS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/** The year of the season meant: the last one that has begun, the coming one, or the present. */
function seasonYear(season: Group, by: number, { year, month }: { year: number; month: number }): number {
  const first = FIRST_MONTHS[season.tokens[0]!.form.values.Season!]!
  if (by < 0) return month >= first + 3 ? year : year - 1
  if (by > 0) return month < first ? year : year + 1
  return month === 1 || (month === 2 && first === 12) ? year - Number(first === 12) : year
}
