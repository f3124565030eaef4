// The same day in both calendars, as the press of the Gulf writes it: one mention, the Gregorian side its value.
import { hijri, hijriSpan } from '../../arabic/calendars.js'
import type { CalendarDay, Token } from '../../model/document.js'
import type { DateValue } from '../../model/fact.js'
import { WAW } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { beginBehindTime } from './clock-time.js'
import { dayOf } from './numeric.js'
import { LEAD } from './patterns.js'
import { dayOfMonth, eraOf, numberOf } from './read.js'
import { dated, dayNumberOf, gregorianDay, hijriDay, isoDay, isoYear } from './values.js'

/** One of the two dates; a Hijri one without its year has no value. */
interface Side {
  readonly hijri: boolean
  readonly value: DateValue | undefined
  readonly day: number
  readonly month: number
  /** The token behind it. */
  readonly to: number
}

const SIDE_ENDS = tagSet('Corresponding', 'OpenBracket', 'CloseBracket', 'Weekday')
const MONTHS = tagSet('Month', 'HijriMonth')
const NUMERAL = tagSet('Numeral')
const NUMBERS = 3

/** Reads the date that begins at `from`: numbers and the name of a month in a row, an era behind them or not. */
function sideAt(tokens: readonly Token[], from: number, end: number, context: Context): Side | undefined {
  const words: Token[] = []
  const numbers: number[] = []
  let month: Token | undefined
  let era: string | undefined
  let to = from
  for (let at = from; at < end && era === undefined; at++) {
    const token = tokens[at]!
    const { tags, values } = token.form
    const parts = numbers.length + Math.min(words.length, 1) + Number(month !== undefined)
    if (parts > 0 && tags.meets(SIDE_ENDS)) break
    if (values.Era !== undefined && parts > 1) era = values.Era
    else if (parts === NUMBERS) break
    else if (tags.meets(MONTHS)) {
      if (month) break
      month = token
    } else if (Number.isNaN(numberOf(token))) continue
    else if (month || tags.has('Digits')) numbers.push(numberOf(token))
    else words.push(token)
    to = at + 1
  }
  if (words.length > 0) numbers.unshift(dayOfMonth({ tokens: words }))
  return month ? named(numbers, month, to, context.published) : inDigits(numbers, era, to)
}

function inDigits([a, b, c]: readonly number[], era: string | undefined, to: number): Side | undefined {
  const value = a === undefined || b === undefined || c === undefined ? undefined : dayOf(a, b, c, era)
  return value && { hijri: value.calendar === 'hijri', value, day: a!, month: b!, to }
}

function named(
  [day, year]: readonly number[],
  { form: { values } }: Token,
  to: number,
  published: CalendarDay | undefined,
): Side | undefined {
  if (day === undefined) return undefined
  const isHijri = values.HijriMonth !== undefined
  const month = Number(values.HijriMonth ?? values.Month)
  if (!isHijri) {
    const value = gregorianDay(day, month, year, published, 'nearest')
    return value && { hijri: false, value, day, month, to }
  }
  const value = year === undefined ? undefined : hijriDay(day, month, year)
  return year === undefined || value ? { hijri: true, value, day, month, to } : undefined
}

const MOST_DAYS_APART = 3

/** The value of the two sides together; undefined where they are two days, unless the text says they are one. */
function joined(islamic: Side, christian: Side, said: boolean): DateValue | undefined {
  const value = christian.value?.value
  if (value === undefined || value === null) return islamic.value
  const number = dayNumberOf(value)
  const near = islamic.value?.value && Math.abs(dayNumberOf(islamic.value.value) - number) <= MOST_DAYS_APART
  if (!said && !near) return undefined
  const { day, month } = islamic
  const written = islamic.value?.hijri ?? isoDay({ year: hijri(number).year, month, day })
  return { ...christian.value!, calendar: 'hijri', hijri: written }
}

/** Behind «الجاري», and behind the bracket opened between the two. */
function endOf(second: Side, opened: boolean, { tokens, to }: Context): number {
  const next = second.to < to ? tokens[second.to]!.form.tags : undefined
  const which = next?.has('Definite') && (next.has('This') || next.has('Last') || next.has('Next'))
  const end = which ? second.to + 1 : second.to
  return opened && end < to && tokens[end]!.form.tags.has('CloseBracket') ? end + 1 : end
}

const BRIDGES = tagSet('Corresponding', 'Lam', 'OpenBracket', 'Dash', 'Slash', 'Comma', 'DayWord', 'Weekday')
const IN_DATE = [
  'DayWord',
  'Weekday',
  'Digits',
  'OrdinalWord',
  'Numeral',
  'From',
  'MonthWord',
  'HijriMonth',
  'Month',
  'YearWord',
  'Slash',
  'Dash',
  'Comma',
  'Era',
  'Corresponding',
  'Lam',
  'OpenBracket',
] as const
const PARTS = tagSet(...IN_DATE)
/** In tokens; both dates in words are some forty. */
const LONGEST = 60

/** The token behind the row of what dates are made of that begins at `from`. */
function endOfRow({ tokens, to }: Context, from: number): number {
  const end = Math.min(to, from + LONGEST)
  const isIn = (at: number, tags: TagSet): boolean => at < end && tokens[at]!.form.tags.meets(tags)
  let at = from
  while (isIn(at, PARTS) || (isIn(at, WAW) && isIn(at + 1, NUMERAL))) at++
  return at
}

export const bothCalendarsRules = [
  defineRule({
    id: 'date/hijri-and-gregorian',
    kind: 'date',
    means: 'the same day in both calendars: 6 رجب 1442هـ الموافق 18 فبراير 2021م',
    match: `${LEAD} [<day>(#Digits|#OrdinalWord)] (#Waw #Numeral|${IN_DATE.map((tag) => `#${tag}`).join('|')})`,
    resolve: ({ lead, day }: { lead: Group; day: Group }, context) => {
      const { tokens } = context
      const end = endOfRow(context, day.to)
      const first = sideAt(tokens, day.from, end, context)
      let at = first?.to ?? end
      while (at < end && tokens[at]!.form.tags.meets(BRIDGES)) at++
      const second = first && at < end ? sideAt(tokens, at, end, context) : undefined
      if (!first || !second || first.hijri === second.hijri) return undefined
      const between = tokens.slice(first.to, at).map(({ form }) => form.tags)
      const said = between.some((tags) => tags.has('Corresponding'))
      const value = first.hijri ? joined(first, second, said) : joined(second, first, said)
      const opened = between.some((tags) => tags.has('OpenBracket'))
      return value && { value, from: beginBehindTime(lead, context), to: endOf(second, opened, context) }
    },
    rank: 5,
  }),
  defineRule({
    id: 'date/hijri-and-gregorian-year',
    kind: 'date',
    means: 'the same year in both calendars: 1442هـ/2020م، عام 656هـ (1258م)',
    match:
      '[<lead>#YearWord?] [<first>#Digits] [<era>#Era?] [<link>(#Slash|#Dash|#Comma|#OpenBracket|#Corresponding #Lam|#Corresponding)] [<last>#Digits] [<lastEra>#Era?]',
    resolve: ({ first, era, link, last, lastEra }, { tokens, from, to }) => {
      // «10/4/1436هـ (2015م)» is a day
      if (first.from > from && tokens[first.from - 1]!.form.tags.meets(IN_DIGITS)) return undefined
      const eras = [eraOf(era), eraOf(lastEra)]
      const [a, b] = [first, last].map((group) => numberOf(group.tokens[0]!)) as [number, number]
      const years = eras[0] === 'hijri' ? [a, b] : eras[1] === 'hijri' ? [b, a] : undefined
      if (!years || eras[0] === eras[1] || !coincide(years[0]!, years[1]!)) return undefined
      const end = lastEra.tokens.length > 0 ? lastEra.to : last.to
      const isClosed = link.tokens[0]!.form.tags.has('OpenBracket') && end < to
      return {
        value: { ...dated(isoYear(years[1]!), 'year'), calendar: 'hijri', hijri: isoYear(years[0]!) },
        to: isClosed && tokens[end]!.form.tags.has('CloseBracket') ? end + 1 : end,
      }
    },
    rank: 5,
  }),
]

const IN_DIGITS = tagSet('Slash', 'Dash')

/** Whether a Hijri year and a Gregorian one have a day in common, give or take a year. */
function coincide(islamic: number, christian: number): boolean {
  if (!(islamic >= 1 && christian > islamic)) return false
  const { first, last } = hijriSpan(islamic)
  return christian >= first.year - 1 && christian <= last.year + 1
}
