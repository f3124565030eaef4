// A month by name, and what says which year's it is where no number does: «الماضي», «من العام المقبل».
import { isDay } from '../../arabic/calendars.js'
import type { Context, Group } from '../../model/rule.js'
import { monthOf, stepsOf } from './read.js'

/** The token behind a month and its second name; a second name of another month is none. */
export function monthEnd(month: Group, twin: Group): number {
  return twin.tokens.length > 0 && monthOf(twin) === monthOf(month) ? twin.to : month.to
}

/** What a month or a day «من العام الماضي» or «المقبل» is followed by. */
const WHICH_YEAR_FORM =
  '(#Last|#Next|#From #YearWord #Last|#From #YearWord #Next|#From #YearWord #This|#From #This #YearWord|#YearWord #Last|#YearWord #Next|#YearWord #This|#This #YearWord|#This)'
export const WHICH_YEAR = `[<which>${WHICH_YEAR_FORM}]` as const
export const OPTIONAL_WHICH_YEAR = `[<which>${WHICH_YEAR_FORM}?]` as const

const LONGEST_MONTH = 31

/** The year of a day or month «الماضي», «المقبل», «الجاري» or «من العام الماضي»; 0 for the day of a month alone. */
export function yearByWhich(
  month: number,
  day: number,
  which: Group,
  { published }: Context,
): number | undefined {
  const steps = stepsOf(which)
  if (!published || steps === undefined) return undefined
  if (which.tokens.some(({ form }) => form.tags.has('YearWord'))) return published.year + steps
  // a month without a day is that of publication or lies before or behind it
  const days = isDay(day, month) ? day - published.day : 0
  const ahead = (month - published.month) * LONGEST_MONTH + days
  if (steps < 0) return published.year - Number(ahead >= 0)
  return steps > 0 ? published.year + Number(ahead <= 0) : published.year
}

/** «15 مارس هذا»: a demonstrative that points forward is no «الجاري». */
export const pointsForward = (which: Group): boolean =>
  which.tokens.length === 1 &&
  which.tokens[0]!.form.tags.has('This') &&
  !which.tokens[0]!.form.tags.has('Definite')

/** «يوليو من كل عام» comes again and again. */
export const isYearly = (to: number, { tokens, to: end }: Context): boolean =>
  to + 1 < end && tokens[to]!.form.tags.has('From') && tokens[to + 1]!.form.tags.has('Every')
