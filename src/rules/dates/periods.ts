import { dayNumber, isoWeek } from '../../arabic/calendars.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { directionAt } from './direction.js'
import { OF_YEAR, OPTIONAL_WHICH } from './patterns.js'
import { dayOfMonth, numberOf, stepsOf, yearOfPhrase } from './read.js'
import { dated, shifted, undated } from './values.js'

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

/** Whether only publication would tell which year is meant. */
const isUndated = (of: Group, { published }: Context): boolean =>
  !published && !of.tokens.some(({ form }) => form.tags.has('Digits'))

/** The quarter or half of the year that is named behind it. */
function shareOf(letter: 'Q' | 'H', which: Group, of: Group, context: Context): Reading<'date'> | undefined {
  const n = numbered(letter, which)
  const year = yearOfPhrase(of, context)
  if (n === undefined || (year === undefined && !isUndated(of, context))) return undefined
  return { value: partOfYear(letter, n, year) }
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

/** The ISO week of a year by its number, the last one included; undefined where the year has no such week. */
function weekOf(year: number, which: Group): DateValue | undefined {
  // 28 December always lies in the last week
  const { week: last } = isoWeek(dayNumber({ year, month: MONTHS, day: 28 }))
  const n = which.tokens[0]!.form.values.Last === 'final' ? last : dayOfMonth(which)
  return n >= 1 && n <= last ? dated(`${year}-W${String(n).padStart(2, '0')}`, 'week') : undefined
}

export const periodRules = [
  defineRule({
    id: 'date/week-of-year',
    kind: 'date',
    means: 'a week of a year by its number: الأسبوع الأول من 2027، الأسبوع الـ32 من العام الماضي',
    match: `[<week>(#TimeUnit && #Definite)] [<which>(#OrdinalWord #Waw #Numeral|#OrdinalWord|#Last|#ArticleWord #Digits)] ${OF_YEAR}`,
    resolve: ({ week, which, of }, context) => {
      const next = of.to < context.to ? context.tokens[of.to]!.form.tags : undefined
      // «الأسبوع الأول من العام الجديد»
      const goesOn = of.tokens.length === 1 && next?.has('Adjective') && next.has('Definite')
      if (week.tokens[0]!.form.values.TimeUnit !== 'week' || goesOn) return undefined
      const year = yearOfPhrase(of, context)
      if (year === undefined) return isUndated(of, context) ? { value: undated('week') } : undefined
      const value = weekOf(year, which)
      return value && { value }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/quarter-of-year',
    kind: 'date',
    means: 'a quarter of a year: الربع الأول من 2020، الربع الأخير من العام الماضي',
    match: `[<quarter>(#QuarterWord && #Definite)] [<which>(#OrdinalWord|#Last)] ${OF_YEAR}`,
    resolve: ({ which, of }, context) => shareOf('Q', which, of, context),
    rank: 3,
  }),
  defineRule({
    id: 'date/share-of-year',
    kind: 'date',
    means:
      'a quarter or a half of a year by other names: الثلاثي الأول من 2020، الفصل الرابع من العام الماضي',
    match: `[<share>(#YearShare && #Definite)] [<which>(#OrdinalWord|#Last)] ${OF_YEAR}`,
    resolve: ({ share, which, of }, context) =>
      shareOf(share.tokens[0]!.form.values.YearShare as 'Q' | 'H', which, of, context),
    rank: 3,
  }),
  defineRule({
    id: 'date/quarters',
    kind: 'date',
    means: 'two quarters in a row: الربعين الأول والثاني من 2020',
    match: `[<quarter>(#QuarterWord && #Definite)] [<first>#OrdinalWord] #Waw [<last>(#OrdinalWord && #Definite)] ${OF_YEAR}`,
    resolve: ({ first, last, of }, context) => {
      const [from, to] = [first, last].map((which) => shareOf('Q', which, of, context)?.value)
      if (!from || !to || numberOf(last.tokens[0]!) !== numberOf(first.tokens[0]!) + 1) return undefined
      return { value: from.value === null ? from : { ...from, value: `${from.value}/${to.value}` } }
    },
    rank: 4,
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
    resolve: ({ which, of }, context) => shareOf('H', which, of, context),
    rank: 3,
  }),
]
