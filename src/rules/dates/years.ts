// Years: behind عام or سنة in digits or words, and bare ones behind a preposition.
import { ALEF, HEH } from '../../arabic/letters.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { YEAR } from './patterns.js'
import { eraOf, isCounted, isMeasured, readYear, shortYear, withPart, type Year } from './read.js'
import { dated, isoYear, yearInEra } from './values.js'

const BARE_YEARS = [1800, 2100] as const
const THREE_DIGITS = /^\d{3}$/

/** A year of two digits or, behind عام, of three: «عام 67», «عام 452». */
function yearOfAny(year: Group, context: Context): Year | undefined {
  const { normal } = year.tokens[0]!.form
  if (!THREE_DIGITS.test(normal)) return shortYear(year, context)
  return isCounted(context, year.from + 1) ? undefined : { value: Number(normal), to: year.from + 1 }
}

export const yearRules = [
  defineRule({
    id: 'date/year-word',
    kind: 'date',
    means: 'a year behind عام or سنة: عام 2003، سنة سبع وستين وتسعمئة وألف',
    match: `[<part>#PartWord?] [<lead>(#YearWord|#YearWords)] [<which>(#Last|#Next|#This|#Era)?] #Quote? ${YEAR}`,
    resolve: ({ part, lead, which, year, era }, context) => {
      const found = readYear(year, era)
      // «العام الحالي 1190 دولارا»
      const isOfNow = which.tokens.length > 0 || lead.tokens[0]!.form.tags.has('Definite')
      if (found && isOfNow && isMeasured(context, found.to)) return undefined
      if (found) {
        const isMarked = era.tokens.length > 0 && found.to === era.to
        const value = yearInEra(found.value, eraOf(isMarked ? era : which))
        return { value: withPart(value, part)!, to: found.to }
      }
      const short = lead.tokens[0]!.form.tags.has('Plural') ? undefined : yearOfAny(year, context)
      return short && { value: withPart(dated(isoYear(short.value), 'year'), part)!, to: short.to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/year-of-event',
    kind: 'date',
    means: 'the last two digits of a year behind what is known by it: حرب 73، عرب الـ48',
    match: '[<event>(#YearHead && !#Definite)] #ArticleWord? [<year>#Digits]',
    span: ['year'],
    resolve: ({ year }, context) => {
      const short = shortYear(year, context)
      return short && { value: dated(isoYear(short.value), 'year') }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/listed-year',
    kind: 'date',
    means: 'a year in a list of years: أعوام 2002 و2005 و2007، في 1986 و1987',
    match: '(#Waw|#Comma) [<year>#Digits]',
    resolve: ({ year }, context) => {
      if (!isBareYear(year) || isCounted(context, year.to) || !followsYears(year.from, context))
        return undefined
      return { value: dated(year.tokens[0]!.form.normal, 'year') }
    },
    rank: 0,
  }),
  defineRule({
    id: 'date/bare-year',
    kind: 'date',
    means: 'four digits that are a year, behind a preposition: في 2003',
    match: '(#Preposition|#PartWord|#Previous|#To|#From|#Between|#Noun|#OpenBracket) [<year>#Digits]',
    resolve: ({ year }, context) => {
      if (!isBareYear(year) || (isCounted(context, year.to) && !isBeforeOther(year, context)))
        return undefined
      if (endsEventName(year.from - 1, context)) return undefined
      const value = dated(year.tokens[0]!.form.normal, 'year')
      const part = partBefore(context, year.from)
      return part ? { value: { ...value, part }, from: year.from - 1 } : { value }
    },
    rank: 0,
  }),
]

const BEFORE_YEARS = tagSet('YearWord', 'YearWords', 'In', 'Previous', 'During')
const UNITS = tagSet(
  'Unit',
  'Currency',
  'Scale',
  'Percent',
  'PercentWord',
  'Plural',
  'Counted',
  'Mark',
  'Digits',
)

/** «دفع في 2013 مبلغ كذا»: what numbers above ten count would be in the accusative. */
function isBeforeOther({ tokens: [year], from, to }: Group, { tokens }: Context): boolean {
  const { tags, normal } = tokens[to]!.form
  return (
    tokens[from - 1]!.form.tags.has('In') &&
    Number(year!.form.normal) % 100 > 10 &&
    !tags.meets(UNITS) &&
    !normal.endsWith(ALEF) &&
    !normal.endsWith(HEH)
  )
}

const YEARS_GO_ON = tagSet('Digits', 'Waw', 'Comma')

/** Whether a list of numbers before `at` begins behind «عام», «أعوام» or «في». */
function followsYears(at: number, { tokens, from }: Context): boolean {
  let first = at - 1
  while (first > from && tokens[first]!.form.tags.meets(YEARS_GO_ON)) first--
  return tokens[first]!.form.tags.meets(BEFORE_YEARS)
}

function isBareYear({ tokens }: Group): boolean {
  const { normal } = tokens[0]!.form
  return /^\d{4}$/.test(normal) && Number(normal) >= BARE_YEARS[0] && Number(normal) <= BARE_YEARS[1]
}

const LONGEST_EVENT = 4
const NAMED_BY_YEAR = tagSet('EventHead', 'YearName')
const LEAVES_NAME = tagSet('Function', 'Verb', 'Mark', 'PartWord')

/** Whether the words up to `last` are the name of a competition or a plan, which the year ends: «كأس العالم 2014», «رؤية 2030». */
function endsEventName(last: number, { tokens, from }: Context): boolean {
  for (let at = last; at >= from && at > last - LONGEST_EVENT; at--) {
    const { tags } = tokens[at]!.form
    if (tags.meets(NAMED_BY_YEAR)) return true
    if (tags.meets(LEAVES_NAME)) return false
  }
  return false
}

function partBefore({ tokens, from }: Context, at: number): DateValue['part'] {
  return at > from ? (tokens[at - 1]!.form.values.PartWord as DateValue['part']) : undefined
}
