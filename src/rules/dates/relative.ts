// Units of time counted from publication: الأسبوع الماضي، هذا العام، قبل ثلاثة أيام، بعد شهرين.
import { dayNumber, hijri } from '../../arabic/calendars.js'
import { isDualEnding } from '../../arabic/inflection.js'
import { readNumeral } from '../../arabic/numerals.js'
import { asNumber, rationalOf } from '../../arabic/rational.js'
import type { DateValue, Grain } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { directionAt, isTold } from './direction.js'
import { ERA, WHICH } from './patterns.js'
import { eraOf, isMeasured, numberOf, readYear, stepsOf, withPart, type Year } from './read.js'
import { hijriInterval, shifted, undated, yearInEra } from './values.js'

export const unitOf = (group: Group): string => group.tokens[0]!.form.values.TimeUnit ?? ''

/** Units shorter than a day; what is some of them away lies on a day. */
const HOURS: Readonly<Record<string, number>> = { second: 3600, minute: 60, hour: 1 }
const HOURS_A_DAY = 24

/** The unit that is `by` from publication. */
export function unitFrom(unit: string, by: number, { published }: Context): DateValue | undefined {
  const perHour = HOURS[unit]
  if (!published) return undated(perHour ? 'day' : (unit as Grain))
  return perHour
    ? shifted('day', Math.trunc(by / perHour / HOURS_A_DAY), published)
    : shifted(unit, by, published)
}

/** «العام الهجري الجاري»: the Hijri year that is `by` from that of publication. */
function hijriYearFrom(unit: string, by: number, { published }: Context): DateValue | undefined {
  if (unit !== 'year') return undefined
  return published
    ? hijriInterval(hijri(dayNumber(published)).year + by)
    : { ...undated('year'), calendar: 'hijri' }
}

/** The year whose number stands behind «العام», and no count: «العام الحالي 1190 دولارا». */
function yearBehind(unit: Group, year: Group, era: Group, context: Context): Year | undefined {
  const read = unitOf(unit) === 'year' ? readYear(year, era) : undefined
  return read && isMeasured(context, read.to) ? undefined : read
}

const parted = (value: DateValue | undefined, part: Group): Reading<'date'> | undefined =>
  value && { value: withPart(value, part)! }

/** Units of which no single one is meant. */
const SEVERAL = tagSet('Plural', 'TimeUnits')
const TIMES = tagSet('Month', 'HijriMonth', 'Weekday', 'YearWord', 'RelativeDay')

/** Whether «التالي» may follow a time named before, and so is not counted from publication. */
function followsATime({ tokens }: Context, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) if (tokens[i]!.form.tags.meets(TIMES)) return true
  return false
}

const isAfterwards = (which: Group): boolean =>
  which.tokens.some(({ form }) => form.values.Next === 'after' || form.values.Last === 'before')

/** «الأسبوع الأخير» is vague, «الربع الأخير» is not. */
const isVague = (which: Group): boolean => which.tokens.some(({ form }) => form.values.Last === 'final')

/** One or two units without a number: «شهر», «شهرين»; undefined for «أشهر». */
export function countOfNoun(unit: Group, definite = false): number | undefined {
  const { tags, normal } = unit.tokens[0]!.form
  if (tags.has('TimeUnits') || tags.has('Definite') !== definite || tags.has('Suffixed')) return undefined
  if (isDualEnding(normal)) return 2
  return tags.has('Plural') ? undefined : 1
}

const NO_ADJECTIVE = tagSet('Verb', 'Function', 'Noun', 'Numeral')
const NAMES_ONE = tagSet('Definite', 'Month', 'HijriMonth', 'Digits', 'Numeral', 'ArticleWord')

/**
 * Whether the stretch of time is counted from something else than the present, «بعد يومين من الهجوم», or its unit is
 * a particular one, «قبل شهر رمضان».
 */
function isCountedFromEvent(unit: Group, count: number, { tokens, to }: Context): boolean {
  // «بعد ثلاث سنوات فقط من ظهوره»
  const behind = unit.to + 1 < to && tokens[unit.to]!.form.tags.has('Only') ? unit.to + 1 : unit.to
  const next = behind < to ? tokens[behind]!.form.tags : undefined
  if (!next) return false
  if (count !== 1) return next.has('CountsFrom')
  // «بعد يوم طويل» tells of the day
  return (
    next.has('CountsFrom') || next.meets(NAMES_ONE) || (next.has('Adjective') && !next.meets(NO_ADJECTIVE))
  )
}

/** The next smaller unit, and how many of it make one: what is half of one away is counted in it. */
const FINER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  month: ['day', 30],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
}

const AGES = new Set(['decade', 'century'])

/** The day, month or year that is `count` units and the part of one behind them away. */
function away(count: number, unit: Group, half: Group, side: Group, context: Context): DateValue | undefined {
  const after = side.tokens[0]!.form.tags.has('After')
  // «عاد بعد عامين»: what has happened so long afterwards lies behind us
  if (after && isTold(context, side.from, unit.to)) return undefined
  const part = half.tokens[1]?.form.values.Fraction
  const total = count + (part === undefined ? 0 : asNumber(rationalOf(part)).value)
  const sign = after ? 1 : -1
  const name = unitOf(unit)
  // «بعد ثمانية قرون»: nobody tells of what lies so far ahead
  if (after && AGES.has(name)) return undefined
  if (Number.isInteger(total)) return unitFrom(name, sign * total, context)
  const finer = FINER[name]
  return finer && unitFrom(finer[0], sign * Math.round(total * finer[1]), context)
}

/** «عشرين», «ثلاثة وعشرين», «15», «مئة وخمسين» before a unit. */
const COUNT = '[<count>(#Digits|#Numeral|#Scale|#PluralScale|#Fraction|#Waw #Numeral|#Waw #Scale)+]'
/** «قبل نحو شهرين» is as much a time as «قبل شهرين»; «قبل أكثر من شهرين» is none. */
const ABOUT = '[<about>#Qualifier?]'
const isBounded = ({ tokens: [about], from }: Group, side: Group, now: Group, context: Context): boolean => {
  if (about === undefined) return false
  if (about.form.values.Qualifier !== 'approximately') return true
  // «بعد نحو شهرين» is told of an event
  const after = side.tokens[0]!.form.tags.has('After')
  return after && now.tokens.length === 0 && directionAt(context, from) !== 'future'
}
/** «سنة ونصف»; «من الآن». */
const HALF = '[<half>(#Waw #Fraction)?] [<now>#FromNow?]'

function counted(count: Group): number | undefined {
  const numeral = readNumeral(count.tokens, 0, count.tokens.length)
  if (!numeral || numeral.to !== count.tokens.length) return undefined
  return asNumber(numeral.amount).value
}

export const relativeRules = [
  defineRule({
    id: 'date/unit-which',
    kind: 'date',
    means: 'a unit of time and which one: الأسبوع الماضي، العام الجاري 2015، الشهر قبل الماضي',
    match: `[<part>#PartWord?] [<unit>(#TimeUnit && #Definite)] [<calendar>#Era?] ${WHICH} [<year>#Digits?] ${ERA}`,
    resolve: ({ part, unit, calendar, which, year, era }, context) => {
      const { tags, values } = unit.tokens[0]!.form
      if (tags.meets(SEVERAL) || isVague(which)) return undefined
      if (values.TimeUnit === 'day' && isAfterwards(which)) return undefined
      if (isAfterwards(which) && followsATime(context, unit.from)) return undefined
      const named = yearBehind(unit, year, era, context)
      const value = named
        ? yearInEra(named.value, eraOf(era))
        : eraOf(calendar) === 'hijri'
          ? hijriYearFrom(unitOf(unit), stepsOf(which)!, context)
          : unitFrom(unitOf(unit), stepsOf(which)!, context)
      return value && { value: withPart(value, part)!, to: named?.to ?? which.to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/this-unit',
    kind: 'date',
    means: 'this unit of time: هذا الأسبوع',
    match: `[<part>#PartWord?] [<which>#This] [<unit>(#TimeUnit && #Definite)] [<year>#Digits?] ${ERA}`,
    resolve: ({ part, which, unit, year, era }, context) => {
      const { tags } = unit.tokens[0]!.form
      if (tags.meets(SEVERAL) || which.tokens[0]!.form.tags.has('Definite')) return undefined
      const named = yearBehind(unit, year, era, context)
      const value = named ? yearInEra(named.value, eraOf(era)) : unitFrom(unitOf(unit), 0, context)
      return value && { value: withPart(value, part)!, to: named?.to ?? unit.to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/part-of-unit',
    kind: 'date',
    means: 'a part of the present unit: نهاية العام، مطلع الأسبوع',
    match: '[<part>(#PartWord|#OrdinalWord)] [<unit>(#TimeUnit && #Definite)]',
    resolve: ({ part, unit }, context) => {
      const { tags, values } = unit.tokens[0]!.form
      // «نهاية اليوم الأول» counts days
      const next = context.tokens[unit.to]
      if (next && unit.to < context.to && next.form.tags.has('OrdinalWord')) return undefined
      if (tags.meets(SEVERAL) || values.TimeUnit === 'hour') return undefined
      const value = unitFrom(unitOf(unit), 0, context)
      const first = part.tokens[0]!.form
      if (!first.tags.has('OrdinalWord')) return parted(value, part)
      // «أول الشهر» is its beginning
      const begins = first.values.OrdinalWord === '1' && !first.tags.has('Definite')
      return begins && value ? { value: { ...value, part: 'start' } } : undefined
    },
    rank: 0,
  }),
  defineRule({
    id: 'date/count-away',
    kind: 'date',
    means: 'so many units ago or ahead: قبل ثلاثة أيام، بعد 20 يوما من الآن، قبل نصف قرن، قبل نحو شهرين',
    match: `[<side>(#Before|#After)] ${ABOUT} ${COUNT} [<unit>#TimeUnit] ${HALF}`,
    resolve: ({ side, about, count, unit, half, now }, context) => {
      const n = isBounded(about, side, now, context) ? undefined : counted(count)
      if (n === undefined || (now.tokens.length === 0 && isCountedFromEvent(unit, n, context)))
        return undefined
      const value = away(n, unit, half, side, context)
      return value && { value }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/unit-away',
    kind: 'date',
    means: 'one or two units ago or ahead: قبل شهر، بعد أسبوعين، قبل يوم واحد',
    match: `[<side>(#Before|#After)] ${ABOUT} [<unit>#TimeUnit] [<one>(#Numeral && !#Definite)?] ${HALF}`,
    resolve: ({ side, about, unit, one, half, now }, context) => {
      const n = countOfNoun(unit)
      // «يوما بعد يوم»
      const before = context.tokens[side.from - 1]?.form.values.TimeUnit
      if (
        n === undefined ||
        isBounded(about, side, now, context) ||
        (side.from > context.from && before === unitOf(unit)) ||
        (one.tokens.length > 0 && numberOf(one.tokens[0]!) !== n)
      )
        return undefined
      const last = one.tokens.length > 0 ? one : unit
      if (now.tokens.length === 0 && half.tokens.length === 0 && isCountedFromEvent(last, n, context))
        return undefined
      const value = away(n, unit, half, side, context)
      return value && { value }
    },
    rank: 1,
  }),
]
