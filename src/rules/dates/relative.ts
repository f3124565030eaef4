// Dates counted from publication: أمس, الخميس الماضي, الأسبوع المقبل, قبل ثلاثة أيام.
import { dayNumber, gregorian } from '../../arabic/calendars.js'
import { isDualEnding } from '../../arabic/inflection.js'
import type { Grain } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { withPart } from './absolute.js'
import { directionOf, weekdayOf, wholeNumber } from './read.js'
import { dated, isoDay, nearestWeekday, shifted, undated } from './values.js'

const SEVERAL = tagSet('Plural', 'TimeUnits')
const COUNTED_BEHIND = tagSet('OrdinalWord', 'Numeral', 'Digits')
const DUAL = tagSet('Plural')
/** «بعد أربعة أيام على فوزه» is counted from something else than publication. */
const COUNTS_FROM = tagSet('CountsFrom')
const NAMES_A_THING = tagSet('Organisation')

const unitOf = (group: Group): string =>
  group.tokens.find((token) => token.form.values.TimeUnit)?.form.values.TimeUnit ?? ''

/** The unit that is `by` from publication. */
function unitFrom(
  unit: string,
  by: number,
  part: Group | undefined,
  { published }: Context,
): Reading<'date'> | undefined {
  if (!published) {
    const grain = (unit === 'hour' || unit === 'minute' || unit === 'second' ? undefined : unit) as
      | Grain
      | undefined
    return grain && { value: undated(grain) }
  }
  const value = part ? withPart(shifted(unit, by, published), part) : shifted(unit, by, published)
  return value && { value }
}

/** A weekday, and the one meant by the word behind it. */
function weekdayFrom(
  group: Group,
  which: 'last' | 'next' | undefined,
  context: Context,
): Reading<'date'> | undefined {
  const wanted = weekdayOf(group)
  const { published } = context
  if (wanted === undefined) return undefined
  if (!published) return { value: undated('day') }
  const today = dayNumber(published)
  const nearest = dayNumber(
    nearestWeekday(
      wanted,
      published,
      which === 'next' ? 'future' : which === 'last' ? 'past' : directionOf(context),
    ),
  )
  const day =
    which === 'next' && nearest === today
      ? nearest + 7
      : which === 'last' && nearest === today
        ? nearest - 7
        : nearest
  return { value: dated(isoDay(gregorian(day)), 'day') }
}

/** The unit `by` units from publication; undefined where it is counted from something else. */
function inUnits(unit: Group, by: number, context: Context): Reading<'date'> | undefined {
  const behind = unit.to < context.to ? context.tokens[unit.to]!.form.tags : undefined
  return behind?.meets(COUNTS_FROM) ? undefined : unitFrom(unitOf(unit), by, undefined, context)
}

function countedFrom(count: Group, unit: Group, sign: number, context: Context): Reading<'date'> | undefined {
  const n = wholeNumber(count, context)
  return n === undefined ? undefined : inUnits(unit, sign * n, context)
}

const isDual = ({ tokens }: Group): boolean =>
  tokens[0]!.form.tags.meets(DUAL) && isDualEnding(tokens[0]!.form.normal)

export const relativeRules = [
  defineRule({
    id: 'date/relative-day',
    kind: 'date',
    means: 'a day named by its distance: أمس، أول من أمس، مساء غد',
    match:
      '[<time>#DayPart?] [<lead>(#DayWord && !#Definite)?] [<day>#RelativeDay] #Comma? #OpenBracket? [<weekday>#Weekday?] ',
    resolve: ({ day, weekday }, context) => {
      // «قناة اليوم» is a body; «اليوم الأول» counts days
      const before = context.tokens[day.from - 1]
      if (before && day.from > context.from && before.form.tags.meets(NAMES_A_THING)) return undefined
      const after = context.tokens[day.to]
      if (after && day.to < context.to && after.form.tags.has('OrdinalWord')) return undefined
      const by = Number(day.tokens[0]!.form.values.RelativeDay)
      const to = weekday.tokens.length > 0 ? weekday.to : day.to
      return context.published
        ? { value: shifted('day', by, context.published)!, to }
        : { value: undated('day'), to }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/weekday-which',
    kind: 'date',
    means: 'a weekday and which one: الخميس الماضي، الأحد القادم',
    match: '[<time>#DayPart?] [<lead>(#DayWord && !#Definite)?] [<weekday>#Weekday] [<which>(#Last|#Next)]',
    resolve: ({ weekday, which }, context) =>
      weekdayFrom(weekday, which.tokens[0]!.form.tags.has('Next') ? 'next' : 'last', context),
    rank: 1,
  }),
  defineRule({
    id: 'date/weekday',
    kind: 'date',
    means: 'a weekday alone',
    match: '[<time>#DayPart?] [<lead>(#DayWord && !#Definite)?] [<weekday>(#Weekday && #Definite)]',
    resolve: ({ weekday }, context) => weekdayFrom(weekday, undefined, context),
    rank: 0,
  }),
  defineRule({
    id: 'date/unit-which',
    kind: 'date',
    means: 'a unit of time and which one: الأسبوع الماضي، العام الجاري',
    match: '[<part>#PartWord?] [<unit>(#TimeUnit && #Definite)] [<which>(#Last|#Next|#This)]',
    resolve: ({ part, unit, which }, context) => {
      const { tags } = which.tokens[0]!.form
      if (unit.tokens[0]!.form.tags.meets(SEVERAL)) return undefined
      return unitFrom(unitOf(unit), tags.has('Next') ? 1 : tags.has('Last') ? -1 : 0, part, context)
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/this-unit',
    kind: 'date',
    means: 'this unit of time: هذا الأسبوع',
    match: '[<part>#PartWord?] [<which>#This] [<unit>(#TimeUnit && #Definite)]',
    resolve: ({ part, unit }, context) =>
      unit.tokens[0]!.form.tags.meets(SEVERAL) ? undefined : unitFrom(unitOf(unit), 0, part, context),
    rank: 1,
  }),
  defineRule({
    id: 'date/part-of-unit',
    kind: 'date',
    means: 'a part of the present unit: نهاية العام، مطلع الأسبوع',
    match: '[<part>#PartWord] [<unit>(#TimeUnit && #Definite)]',
    resolve: ({ part, unit }, context) => {
      // «مطلع القرن العشرين» is another rule’s
      const behind = unit.to < context.to ? context.tokens[unit.to]!.form.tags : undefined
      if (unit.tokens[0]!.form.tags.meets(SEVERAL) || behind?.meets(COUNTED_BEHIND)) return undefined
      return unitFrom(unitOf(unit), 0, part, context)
    },
    rank: 0,
  }),
  defineRule({
    id: 'date/ago',
    kind: 'date',
    means: 'so many units ago: قبل ثلاثة أيام، قبل خمسة وعشرين عاما',
    match: '[<ago>#Before] [<count>(#Digits|#Numeral|#Scale|#Waw #Numeral|#Waw #Scale)+] [<unit>#TimeUnit]',
    resolve: ({ count, unit }, context) => countedFrom(count, unit, -1, context),
    rank: 1,
  }),
  defineRule({
    id: 'date/ago-two',
    kind: 'date',
    means: 'two units ago, in the dual: قبل يومين',
    match: '[<ago>#Before] [<unit>(#TimeUnit && #Plural)]',
    resolve: ({ unit }, context) => (isDual(unit) ? inUnits(unit, -2, context) : undefined),
    rank: 1,
  }),
  defineRule({
    id: 'date/in',
    kind: 'date',
    means: 'in so many units: بعد ثلاثة أيام',
    match: '[<after>#After] [<count>(#Digits|#Numeral|#Scale|#Waw #Numeral|#Waw #Scale)+] [<unit>#TimeUnit]',
    resolve: ({ count, unit }, context) => countedFrom(count, unit, 1, context),
    rank: 1,
  }),
  defineRule({
    id: 'date/in-two',
    kind: 'date',
    means: 'in two units, in the dual: بعد شهرين',
    match: '[<after>#After] [<unit>(#TimeUnit && #Plural)]',
    resolve: ({ unit }, context) => (isDual(unit) ? inUnits(unit, 2, context) : undefined),
    rank: 1,
  }),
]
