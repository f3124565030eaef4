// Several units in a row, counted from publication or from a year's ends: اليومين القادمين، الأشهر الستة الأولى من 2015.
import { addMonths, dayNumber, gregorian } from '../../arabic/calendars.js'
import { ARTICLE } from '../../arabic/letters.js'
import type { CalendarDay } from '../../model/document.js'
import type { Grain } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { between } from './intervals.js'
import { OF_YEAR } from './patterns.js'
import { numberOf, stepsOf, yearOfPhrase } from './read.js'
import { countOfNoun, unitOf } from './relative.js'
import { dated, isoDay, isoMonth, shifted, undated } from './values.js'

/** Longer stretches are told in round numbers and are no dates. */
const MOST = 12
const MONTHS = 12

/**
 * The next `count` units, the last of them included, or the last ones: whole days before publication, else from so
 * many units ago up to the present one.
 */
function stretch(
  unit: string,
  count: number,
  ahead: boolean,
  published: CalendarDay | undefined,
): Reading<'date'> | undefined {
  if (!published) return { value: undated(unit as Grain) }
  if (ahead) return between(shifted(unit, 1, published), shifted(unit, count, published))
  if (unit !== 'day') return between(shifted(unit, -count, published), shifted(unit, 0, published))
  const today = dayNumber(published)
  const [first, last] = [gregorian(today - count), gregorian(today - 1)]
  return { value: dated(`${isoDay(first)}/${isoDay(last)}`, 'day') }
}

const SPANS = new Set(['day', 'week', 'month', 'year', 'decade'])

const countOf = (count: Group, unit: Group): number | undefined =>
  count.tokens.length > 0 ? numberOf(count.tokens[count.tokens.length - 1]!) : countOfNoun(unit, true)

/** The stretch that begins at the token `at`; `which` says whether it lies ahead. */
function stretchOf(
  at: number,
  unit: Group,
  count: Group,
  which: Group,
  { tokens, from, published }: Context,
): Reading<'date'> | undefined {
  const n = countOf(count, unit)
  const name = unitOf(unit)
  if (n === undefined || !(n >= 2 && n <= MOST) || !SPANS.has(name)) return undefined
  const ahead = stepsOf(which)! > 0
  const { values } = which.tokens[0]!.form
  // «الأخيرة» is vague, «التالية» follows a time named before
  if ((values.Last ?? values.Next ?? '') !== '') return undefined
  // «على مدى اليومين الماضيين» is a duration; «خلال» places it
  const placed = at > from && tokens[at - 1]!.form.tags.has('During')
  return ahead || placed ? stretch(name, n, ahead, published) : undefined
}

/** So many months from the start of a year or up to its end. */
function monthsOf(
  unit: Group,
  count: number | undefined,
  end: Group,
  of: Group,
  context: Context,
): Reading<'date'> | undefined {
  const { OrdinalWord, Last, PartWord } = end.tokens[0]!.form.values
  const first = OrdinalWord === '1'
  if (!(first || Last === 'final' || PartWord === 'end')) return undefined
  if (count === undefined || !(count >= 2 && count < MONTHS) || unitOf(unit) !== 'month') return undefined
  const year = yearOfPhrase(of, context)
  if (year === undefined) return context.published ? undefined : { value: undated('month') }
  const begin = first ? 1 : MONTHS - count + 1
  const months = [begin, begin + count - 1].map((month) => isoMonth(addMonths({ year, month }, 0)))
  return { value: dated(months.join('/'), 'month') }
}

export const stretchRules = [
  defineRule({
    id: 'date/units-ahead',
    kind: 'date',
    means:
      'the next units, or the last ones: اليومين القادمين، الأيام الثلاثة المقبلة، خلال السنتين الماضيتين',
    match:
      '[<unit>(#TimeUnit && #Definite)] [<count>(#ArticleWord #Digits|#Numeral)?] [<which>(#Last|#Next)]',
    resolve: ({ unit, count, which }, context) => stretchOf(unit.from, unit, count, which, context),
    rank: 2,
  }),
  defineRule({
    id: 'date/count-ahead',
    kind: 'date',
    means: 'the same, the number before the unit: الثلاثة أيام المقبلة، خلال الـ60 يوما الماضية',
    match: '[<count>(#ArticleWord #Digits|#Numeral)] [<unit>#TimeUnit] [<which>(#Last|#Next)]',
    resolve: ({ unit, count, which }, context) => {
      const isDefinite = count.tokens.length > 1 || count.tokens[0]!.form.normal.startsWith(ARTICLE)
      return isDefinite ? stretchOf(count.from, unit, count, which, context) : undefined
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/months-of-count',
    kind: 'date',
    means: 'the first or the last months of a year: الأشهر التسعة الأولى من العام الجاري',
    match: `[<unit>(#TimeUnit && #Definite)] [<count>(#ArticleWord #Digits|#Numeral)?] [<end>(#OrdinalWord|#Last)] ${OF_YEAR}`,
    resolve: ({ unit, count, end, of }, context) => monthsOf(unit, countOf(count, unit), end, of, context),
    rank: 2,
  }),
  defineRule({
    id: 'date/count-of-months',
    kind: 'date',
    means: 'the same, the number before the months: التسعة أشهر الأولى من 2020',
    match: `[<count>(#ArticleWord #Digits|#Numeral)] [<unit>#TimeUnit] [<end>(#OrdinalWord|#Last)] ${OF_YEAR}`,
    resolve: ({ unit, count, end, of }, context) => monthsOf(unit, countOf(count, unit), end, of, context),
    rank: 2,
  }),
  defineRule({
    id: 'date/first-months',
    kind: 'date',
    means: 'the same, what says which before them: أول تسعة أشهر من 2020، آخر شهرين من العام الماضي',
    match: `[<end>(#OrdinalWord|#PartWord)] [<count>(#Digits|#Numeral)?] [<unit>#TimeUnit] ${OF_YEAR}`,
    resolve: ({ end, count, unit, of }, context) => {
      const n = count.tokens.length > 0 ? numberOf(count.tokens[0]!) : countOfNoun(unit)
      return monthsOf(unit, n, end, of, context)
    },
    rank: 2,
  }),
]
