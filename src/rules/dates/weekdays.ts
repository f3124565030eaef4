// Days named by their distance from today, and days of the week.
import { dayNumber, gregorian, weekday as weekdayNumber } from '../../arabic/calendars.js'
import type { CalendarDay } from '../../model/document.js'
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { beginBehindTime, MIDNIGHT } from './clock-time.js'
import { directionAt } from './direction.js'
import { WHICH } from './patterns.js'
import { numberOf, stepsOf, weekdayOf, withPart } from './read.js'
import { dated, dayNumberOf, isoDay, nearestWeekday, shifted, undated } from './values.js'

const DAYS = 7
const MEDIA = 'media'
const COUNTS = tagSet('OrdinalWord', 'Numeral')
const IN_A_ROW = tagSet('Waw', 'Weekday', 'Comma', 'Dash', 'DayWord', 'To', 'Or')
const BEGINS = tagSet('Definite', 'Function', 'Mark', 'Proclitic', 'Verb', 'Digits', 'DayPart', 'DayWord')

/** A weekday, and the one meant by the word beside it: 1 for the coming one, -1 for the last. */
function weekdayFrom(
  wanted: number | undefined,
  steps: number | undefined,
  at: number,
  context: Context,
): DateValue | undefined {
  const { published } = context
  if (wanted === undefined) return undefined
  if (!published) return undated('day')
  if (!steps) return onDay(nearestWeekday(wanted, published, directionAt(context, at, true)))
  const back = (weekdayNumber(dayNumber(published)) - wanted + 7) % 7
  const day = steps < 0 ? (back === 0 ? -7 : -back) + 7 * (steps + 1) : 7 - back + 7 * (steps - 1)
  return onDay(gregorian(dayNumber(published) + day))
}

const LISTS = tagSet('Waw', 'Comma', 'DayWord', 'Weekday')

/** «الجمعة والسبت المقبلين»: what an adjective in the dual or plural behind the last weekday of a list says of all. */
function stepsOfList(at: number, { tokens, to }: Context): number | undefined {
  let last = at
  while (last < to && tokens[last]!.form.tags.meets(LISTS)) last++
  const which = last > at && last < to ? tokens[last]! : undefined
  return which?.form.tags.has('Plural') ? stepsOf({ tokens: [which] }) : undefined
}

const onDay = (day: CalendarDay): DateValue => dated(isoDay(day), 'day')

/** Whether the weekday comes again and again: «كل جمعة», «أيام السبت والأحد», «الأحد من كل أسبوع». */
function isRecurring({ from, to }: { from: number; to: number }, context: Context): boolean {
  const { tokens } = context
  let before = from - 1
  while (before > context.from && tokens[before]!.form.tags.meets(IN_A_ROW)) before--
  if (before >= context.from) {
    const { tags, values } = tokens[before]!.form
    if (tags.has('Every') || tags.has('WeekdayHead')) return true
    if (values.TimeUnit === 'day' && !tags.has('DayWord') && !tags.has('Definite')) return true
  }
  return to + 1 < context.to && tokens[to]!.form.tags.has('From') && tokens[to + 1]!.form.tags.has('Every')
}

/** «هذين الاثنين», «كلا الاثنين»: two, and not Monday. */
const isTwo = ({ tokens: [day], from: at }: Group, { tokens, from }: Context): boolean =>
  day!.form.values.Numeral !== undefined && at > from && tokens[at - 1]!.form.tags.has('Both')

/** Whether «اليوم» is part of a name or counts days: «قناة اليوم», «اليوم الأول», «عكاظ اليوم –» in a byline. */
function isNoDay(day: Group, context: Context): boolean {
  const { tokens, from, to } = context
  const after = day.to < to ? tokens[day.to]!.form.tags : undefined
  const { tags: own } = day.tokens[0]!.form
  // «الليلة الأولى من المهرجان»
  if (after?.has('Definite') && after.meets(COUNTS) && !after.has('Weekday')) return true
  if (!own.has('TimeUnit')) return false
  // «ثلاثة أيام ونصف اليوم»
  if (day.from > from && tokens[day.from - 1]!.form.tags.has('Fraction')) return true
  // «اليوم الـ100»
  if (after?.has('ArticleWord') && day.to + 1 < to && tokens[day.to + 1]!.form.tags.has('Digits')) return true
  if (day.from === from) return false
  // «اليوم» in quotation marks is a newspaper
  if (after?.has('CloseQuote') && tokens[day.from - 1]!.form.tags.has('OpenQuote')) return true
  const { tags: before, values } = tokens[day.from - 1]!.form
  if (values.OrgHead === MEDIA || before.has('NotThisDay')) return true
  // «في ذلك اليوم»; «وذلك اليوم» is said of what happens today
  if (before.has('ThatDay') && !(day.from - 2 >= from && tokens[day.from - 2]!.form.tags.has('Waw')))
    return true
  // a line of a dash and a bare noun with «اليوم» names a paper
  if (before.meets(BEGINS)) return false
  const dashBefore = day.from - 2 >= from && tokens[day.from - 2]!.form.tags.has('Dash')
  const dashAfter = after?.has('Dash') === true && day.from - 1 === from
  return (dashBefore && day.to === to) || dashAfter
}

/** «200 وحدة في اليوم»: by the day. */
const isPerDay = ({ tokens: [day], from: at }: Group, { tokens, from }: Context): boolean =>
  day!.form.tags.has('TimeUnit') && at > from && tokens[at - 1]!.form.tags.has('In')

const LEAD = '[<time>(#DayPart && !#RelativeDay)?] [<lead>(#DayWord && !#Definite)?]'
/** «صباحا», «مساء» behind the day. */
const TIME = '[<later>(#DayPart && #Adverb)?]'

const BRACKETS = tagSet('OpenBracket', 'CloseBracket')

/** Leaves out a bracket that opens or closes no second day. */
function bracketed(first: Group, second: Group, later: Group, context: Context): number {
  if (second.tokens.length === 0)
    return later.tokens.length > 0 && later.from === first.to ? later.to : first.to
  const { tokens, to } = context
  const opened = tokens[second.from - 1]!.form.tags.has('OpenBracket')
  const end = later.tokens.length > 0 ? later.to : second.to
  return opened && end < to && tokens[end]!.form.tags.meets(BRACKETS) ? end + 1 : end
}

/** Midnight behind the day: «منتصف ليل السبت الأحد» is when Sunday begins. */
function midnightBehind(day: DateValue): DateValue {
  if (day.value === null) return undated('minute')
  return dated(`${isoDay(gregorian(dayNumberOf(day.value) + 1))}T${MIDNIGHT}`, 'minute')
}

export const weekdayRules = [
  defineRule({
    id: 'date/relative-day',
    kind: 'date',
    means: 'a day named by its distance: أمس، أول من أمس، مساء غد، اليوم (الخميس)',
    match: `[<part>#PartWord?] ${LEAD} [<day>#RelativeDay] #Comma? #OpenBracket? [<weekday>#Weekday?] ${TIME}`,
    resolve: ({ part, time, lead, day, weekday, later }, context) => {
      if (isNoDay(day, context) || (weekday.tokens.length === 0 && isPerDay(day, context))) return undefined
      const { tags, values } = day.tokens[0]!.form
      const alone = day.from === context.from && day.to === context.to
      const cued = alone || time.tokens.length + lead.tokens.length + weekday.tokens.length > 0
      if (tags.has('DoubtfulDay') && !cued) return undefined
      const { published } = context
      const value = published ? shifted('day', Number(values.RelativeDay), published)! : undated('day')
      return {
        value: withPart(value, part)!,
        from: beginBehindTime(time, context),
        to: bracketed(day, weekday, later, context),
      }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/weekday-which',
    kind: 'date',
    means: 'a weekday and which one: الخميس الماضي، الأحد القادم، الأحد قبل الماضي',
    match: `${LEAD} [<weekday>#Weekday] ${WHICH} ${TIME}`,
    resolve: ({ time, weekday, which, later }, context): Reading<'date'> | undefined => {
      const value = weekdayFrom(weekdayOf(weekday), stepsOf(which), weekday.from, context)
      const word = which.tokens[0]!.form
      // «التقى الخميس هذا الفريق»: the demonstrative points forward
      if (word.tags.has('This') && !word.tags.has('Definite')) return undefined
      return (
        value && {
          value,
          from: beginBehindTime(time, context),
          to: later.tokens.length > 0 ? later.to : which.to,
        }
      )
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/weekday',
    kind: 'date',
    means: 'a weekday alone: يوم الخميس، الخميس (اليوم)',
    match: `[<time>(#DayPart && !#RelativeDay)?] [<lead>(#This #DayWord|#DayWord|#This)?] [<weekday>(#Weekday && #Definite)] #Comma? #OpenBracket? [<day>#RelativeDay?] ${TIME}`,
    resolve: ({ time, weekday, day, later }, context) => {
      if (isRecurring(weekday, context) || isTwo(weekday, context)) return undefined
      const named = day.tokens[0]?.form.values.RelativeDay
      const value =
        named !== undefined && context.published
          ? shifted('day', Number(named), context.published)
          : weekdayFrom(weekdayOf(weekday), stepsOfList(weekday.to, context), weekday.from, context)
      return (
        value && {
          value,
          from: beginBehindTime(time, context),
          to: bracketed(weekday, day, later, context),
          rank: day.tokens.length > 0 ? 1 : undefined,
        }
      )
    },
    rank: 0,
  }),
  defineRule({
    id: 'date/weekday-to-weekday',
    kind: 'date',
    means: 'from one weekday to the next such one: من الأحد إلى الخميس',
    match: '[<from>#From] #DayWord? [<weekday>#Weekday] (#Waw #To|#To) #DayWord? [<last>#Weekday]',
    resolve: ({ from, weekday, last }, context) => {
      if (isRecurring({ from: weekday.from, to: last.to }, context)) return undefined
      const first = weekdayFrom(weekdayOf(weekday), undefined, from.from, context)
      if (!first || first.value === null) return first && { value: first }
      const begins = dayNumberOf(first.value)
      const ends = begins + 7 - ((weekdayNumber(begins) - weekdayOf(last)! + 7) % 7)
      return { value: dated(`${first.value}/${isoDay(gregorian(ends))}`, 'day') }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/night-between',
    kind: 'date',
    means: 'the night between two weekdays: ليل الأحد/الاثنين، ليلة السبت الأحد',
    match: '[<time>(#DayPart|#ClockName)] [<weekday>#Weekday] (#Slash|#Dash)? [<next>#Weekday]',
    resolve: ({ time, weekday, next }, context) => {
      const [first, second] = [weekdayOf(weekday), weekdayOf(next)]
      const { DayPart, ClockName } = time.tokens[0]!.form.values
      if (second !== (first! % 7) + 1) return undefined
      if (ClockName !== MIDNIGHT && DayPart !== 'night') return undefined
      const value = weekdayFrom(first, undefined, weekday.from, context)
      return value && { value: DayPart === 'night' ? value : midnightBehind(value) }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/weekday-and-day',
    kind: 'date',
    means: 'a weekday and the day of the month that falls on it about publication: الثلاثاء 19',
    match: '[<lead>#DayWord?] [<weekday>(#Weekday && #Definite)] [<day>#Digits]',
    resolve: ({ weekday, day }, context) => {
      const next = day.to < context.to ? context.tokens[day.to]!.form.tags : undefined
      if (!context.published || (next && !next.meets(BEHIND_DAY))) return undefined
      const value = dayFallingOn(numberOf(day.tokens[0]!), weekdayOf(weekday)!, context.published)
      return value && { value: onDay(value) }
    },
    rank: 1,
  }),
]

/** What may stand behind a day of the month that no month follows. */
const BEHIND_DAY = tagSet(
  'Comma',
  'Point',
  'CloseBracket',
  'In',
  'To',
  'DayPart',
  'ClockWord',
  'Waw',
  'Preposition',
)

/** The nearest such day of a month that falls on that weekday, in the weeks before publication and behind it. */
function dayFallingOn(wanted: number, onWeekday: number, published: CalendarDay): CalendarDay | undefined {
  const today = dayNumber(published)
  const back = (weekdayNumber(today) - onWeekday + DAYS) % DAYS
  for (const weeks of [0, 1, -1, 2, -2]) {
    const day = gregorian(today - back + DAYS * weeks)
    if (day.day === wanted) return day
  }
  return undefined
}
