// Days and months in a list, of which only the last has the month, the year or what says which: 3 و5 مايو 2020.
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { nearestAt } from './direction.js'
import { BEFORE_YEAR, OPTIONAL_YEAR, TWIN } from './patterns.js'
import { dayOfMonth, isCounted, monthOf, numberOf, readYear } from './read.js'
import { gregorianDay, gregorianMonth } from './values.js'
import { OPTIONAL_WHICH_YEAR, pointsForward, yearByWhich } from './which-year.js'

const OTHER_DAYS =
  '[<others>(#Waw #Digits|#Comma #Waw #Digits|#Comma #Digits|#Waw #OrdinalWord|#Comma #Waw #OrdinalWord|#Comma #OrdinalWord)+]'
const OTHER_MONTHS =
  '[<others>(#Waw #Month #Slash #Month|#Waw #Month #OpenBracket #Month #CloseBracket|#Waw #Month|#Comma #Waw #Month|#Comma #Month)+]'

/** Whether each day of the list comes behind the one before it. */
function rises(first: Group, others: Group): boolean {
  let last = dayOfMonth(first)
  for (const token of others.tokens) {
    const n = numberOf(token)
    if (Number.isNaN(n)) continue
    if (!(n > last)) return false
    last = n
  }
  return true
}

/** The year of a month that stands before others: that of the last of them, or the one before where it is later in the year. */
function yearBefore(
  month: number,
  others: Group,
  found: number | undefined,
  which: Group,
  context: Context,
): number | undefined {
  const last = Number(others.tokens.findLast(({ form }) => form.tags.has('Month'))!.form.values.Month)
  if (found !== undefined) return found - Number(month > last)
  return which.tokens.length > 0 && !pointsForward(which) ? yearByWhich(month, 0, which, context) : undefined
}

export const listedRules = [
  defineRule({
    id: 'date/listed-day',
    kind: 'date',
    means: 'a day in a list whose last has the month: 3 و5 مايو 2020، الأول والثالث من يونيو',
    match: `[<day>(#Digits|#OrdinalWord)] ${OTHER_DAYS} #From? #MonthWord? [<month>#Month] ${TWIN} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    span: ['day'],
    resolve: ({ day, others, month, year, era }, context): Reading<'date'> | undefined => {
      const found = readYear(year, era)
      if (!rises(day, others)) return undefined
      const value = gregorianDay(
        dayOfMonth(day),
        monthOf(month),
        found?.value,
        context.published,
        nearestAt(context, day.from),
      )
      return value && { value }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/listed-month',
    kind: 'date',
    means: 'a month in a list whose last has the year: يناير وفبراير 2020، مارس وأبريل الماضيين',
    match: `[<lead>#MonthWord?] [<month>#Month] ${TWIN} ${OTHER_MONTHS} ${OPTIONAL_WHICH_YEAR} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    span: ['lead', 'month', 'twin'],
    resolve: ({ month, others, which, year, era }, context): Reading<'date'> | undefined => {
      const found = isCounted(context, year.to) ? undefined : readYear(year, era)
      const at = yearBefore(monthOf(month), others, found?.value, which, context)
      if (at === undefined) return undefined
      return { value: gregorianMonth(monthOf(month), at, undefined, 'nearest') }
    },
    rank: 2,
  }),
]
