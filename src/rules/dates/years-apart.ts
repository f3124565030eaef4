// From one year to another, and the seasons of sport and study, which lie in two years.
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { ERA, WHICH } from './patterns.js'
import { eraOf, fullYear, isCounted, isMeasured, numberOf, stepsOf, yearOfNumber } from './read.js'
import { dated, hijriInterval, isHijriLike, isoYear, undated } from './values.js'

const YEARS = [1800, 2100] as const
const MOST_YEARS_APART = 300
const CENTURY = 100
const MONTHS = 12

/** The years from one to another; both Hijri where their era or their numbers say so. */
function yearsBetween(first: Group, last: Group, era: Group): Reading<'date'> | undefined {
  const n = numberOf(first.tokens[0]!)
  const named = eraOf(era)
  const from = yearOfNumber(n, named)
  const short = last.tokens[0]!.form.normal.length === 2
  const to = short
    ? Math.floor(n / CENTURY) * CENTURY + numberOf(last.tokens[0]!)
    : yearOfNumber(numberOf(last.tokens[0]!), named)
  if (from === undefined || to === undefined || from >= to || to - from > MOST_YEARS_APART) return undefined
  const hijri = named === 'hijri' || (named === undefined && isHijriLike(n))
  return { value: hijri ? hijriYears(from, to) : dated(`${isoYear(from)}/${isoYear(to)}`, 'year') }
}

function hijriYears(from: number, to: number): DateValue {
  const [first] = hijriInterval(from).value!.split('/')
  const [, last] = hijriInterval(to).value!.split('/')
  return { value: `${first}/${last}`, grain: 'year', calendar: 'hijri', hijri: `${from}/${to}` }
}

const isYear = (group: Group): boolean => {
  const n = numberOf(group.tokens[0]!)
  return group.tokens[0]!.form.normal.length === 4 && n >= YEARS[0] && n <= YEARS[1]
}

/** «(1732 - 1763)»: two years of four digits in brackets may lie further back. */
const isLife = (first: Group, last: Group, { tokens, from, to }: Context): boolean =>
  first.from > from &&
  last.to < to &&
  tokens[first.from - 1]!.form.tags.has('OpenBracket') &&
  tokens[last.to]!.form.tags.has('CloseBracket') &&
  [first, last].every(({ tokens: [year] }) => /^1\d{3}$/.test(year!.form.normal))

/** «1980-88»: the last two digits of a later year of the century, without spaces; «2015-03» is a month. */
function isShortEnd(first: Group, last: Group, context: Context): boolean {
  const { normal } = last.tokens[0]!.form
  const dash = context.tokens[first.to]!
  const isTied = dash.form.tags.has('Dash') && dash.tied && last.tokens[0]!.tied
  return (
    isTied &&
    normal.length === 2 &&
    Number(normal) > MONTHS &&
    Number(normal) > numberOf(first.tokens[0]!) % CENTURY &&
    !isCounted(context, last.to)
  )
}

/** «عامي 2014 و2015» are a stretch, «أعوام 1993 و1996» and longer lists are years one by one. */
function isPair(first: Group, last: Group, { tokens, to }: Context): boolean {
  const next = last.to + 1 < to && tokens[last.to]!.form.tags.has('Waw') ? tokens[last.to + 1]! : undefined
  return (
    numberOf(last.tokens[0]!) === numberOf(first.tokens[0]!) + 1 && next?.form.tags.has('Digits') !== true
  )
}

const JOINS = tagSet('Dash', 'Slash', 'Digits', 'Numbered')
/** A season of sport or a year of study begins in the summer. */
const SEASON_BEGINS = 7
const LAST_BETWEEN = 7

export const yearsApartRules = [
  defineRule({
    id: 'date/years',
    kind: 'date',
    means: 'from one year to another: بين عامي 2010 و2015، من عام 2010 حتى عام 2015',
    match: `[<from>(#From|#Between|#YearWord|#YearWords)] [<lead>(#YearWord|#YearWords)?] [<first>#Digits] [<link>(#Waw #To|#To|#Waw|#Dash)] #YearWord? [<last>#Digits] ${ERA}`,
    resolve: ({ from, lead, first, link, last, era }, context) => {
      if (
        link.tokens.at(-1)!.form.tags.has('Waw') &&
        !from.tokens[0]!.form.tags.has('Between') &&
        !isPair(first, last, context)
      )
        return undefined
      const spoken = [...from.tokens, ...lead.tokens].some(
        ({ form }) => form.tags.has('YearWord') || form.tags.has('YearWords'),
      )
      // «عام 2010 إلى 52 ألفا»
      if (last.tokens[0]!.form.normal.length === 2 && isMeasured(context, last.to)) return undefined
      const bare = isYear(first) && isYear(last) && !isCounted(context, last.to)
      return spoken || era.tokens.length > 0 || bare ? yearsBetween(first, last, era) : undefined
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/years-joined',
    kind: 'date',
    means: 'two years with a dash or a preposition, or two in a row with a slash: 2010-2015، 1436/1437هـ',
    match: `[<first>#Digits] [<link>(#Dash|#Slash|#Waw #To|#To)] [<last>#Digits] ${ERA}`,
    resolve: ({ first, link, last, era }, context) => {
      const { tokens, from, to } = context
      const marked = eraOf(era) === 'hijri' && first.tokens[0]!.form.normal.length === 4
      const short = isYear(first) && isShortEnd(first, last, context)
      if (!marked && !short && !(isYear(first) && isYear(last)) && !isLife(first, last, context))
        return undefined
      if (link.tokens.at(-1)!.form.tags.has('To') && isCounted(context, last.to)) return undefined
      if (
        link.tokens[0]!.form.tags.has('Slash') &&
        numberOf(last.tokens[0]!) % CENTURY !== (numberOf(first.tokens[0]!) + 1) % CENTURY
      )
        return undefined
      const before = first.from > from && tokens[first.from - 1]!.form.tags.meets(JOINS)
      const after = last.to < to && tokens[last.to]!.form.tags.meets(JOINS)
      return before || after ? undefined : yearsBetween(first, last, era)
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/years-season',
    kind: 'date',
    means: 'a season of sport or study by two years: موسم 2014-2015',
    match: `[<season>(#SeasonYears|#YearWord)] (#Adjective && #Definite)? [<first>#Digits] (#Dash|#Slash) [<last>#Digits] ${ERA}`,
    resolve: ({ first, last, era }) =>
      first.tokens[0]!.form.normal.length === 2
        ? seasonOf(fullYear(numberOf(first.tokens[0]!)), numberOf(last.tokens[0]!))
        : yearsBetween(first, last, era),
    rank: 4,
  }),
  defineRule({
    id: 'date/season-of-sport',
    kind: 'date',
    means: 'a season of sport or study and which one: الموسم الماضي، هذا الموسم',
    match: `[<season>#SeasonYears] ${WHICH}`,
    resolve: ({ season, which }, { published }) => {
      const { tags, normal } = season.tokens[0]!.form
      if (tags.has('Plural') || (!tags.has('Definite') && !normal.includes(' '))) return undefined
      return seasonFrom(stepsOf(which)!, published)
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/this-season',
    kind: 'date',
    means: 'the present season of sport or study: هذا الموسم',
    match: '[<which>#This] [<season>(#SeasonYears && #Definite)]',
    resolve: ({ season }, { published }) =>
      season.tokens[0]!.form.tags.has('Plural') ? undefined : seasonFrom(0, published),
    rank: 2,
  }),
]

/** From July on the present season is that of this year and the next. */
function seasonFrom(steps: number, published: { year: number; month: number } | undefined): Reading<'date'> {
  if (!published) return { value: undated('year') }
  const { year, month } = published
  // between two seasons the next one is that of this year, as the present one is
  const begun = month >= SEASON_BEGINS && (steps <= 0 || month > LAST_BETWEEN)
  const between = steps < 0 && month === SEASON_BEGINS - 1
  const begins = (begun || between ? year : year - 1) + steps
  return { value: dated(`${begins}/${begins + 1}`, 'year') }
}

/** «موسم 14/15»: the last year must be the next one. */
const seasonOf = (from: number, short: number): Reading<'date'> | undefined =>
  (from + 1) % CENTURY === short ? { value: dated(`${from}/${from + 1}`, 'year') } : undefined
