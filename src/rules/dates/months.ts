// Months by name or number, and parts of them.
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { nearestAt } from './direction.js'
import { BEFORE_YEAR, OPTIONAL_WHICH, OPTIONAL_YEAR, TWIN, YEAR } from './patterns.js'
import { dayOfMonth, isCounted, monthOf, readYear, stepsOf, withPart } from './read.js'
import { partOfShare } from './shares.js'
import { gregorianMonth, hijriInterval, nearestHijriYear, shifted, undated } from './values.js'
import {
  isYearly,
  monthEnd,
  OPTIONAL_WHICH_YEAR,
  pointsForward,
  WHICH_YEAR,
  yearByWhich,
} from './which-year.js'

const CUES = tagSet('In', 'During', 'Previous', 'To')
const NAME = tagSet('GivenName', 'FamilyName')
const ROW = tagSet('Waw', 'Comma', 'Dash')

/** Whether a month that is an ordinary word or a name too is none here: «مارس الرياضة», «التقى جون». */
function isDoubtful({ tokens: [token], from, to }: Group, context: Context): boolean {
  const { tags } = token!.form
  if (!tags.has('DoubtfulMonth') || (from === context.from && to === context.to)) return false
  const before = from > context.from ? context.tokens[from - 1]!.form.tags : undefined
  if (before?.meets(CUES)) return tags.meets(NAME)
  // «يناير وفبراير ومارس»
  return !(before?.meets(ROW) && from - 2 >= context.from && context.tokens[from - 2]!.form.tags.has('Month'))
}

/** «للشهر الثالث على التوالي», «الشهر الثالث من الحمل» count months. */
function isCountOfMonths(first: number, to: number, { tokens, from, to: end }: Context): boolean {
  const before = first > from && tokens[first - 1]!.form.tags.has('Lam')
  return before || (to < end && tokens[to]!.form.tags.has('CountsFrom'))
}

const parted = (
  value: DateValue | undefined,
  part: DateValue['part'],
  to: number,
): Reading<'date'> | undefined => value && part && { value: { ...value, part }, to }

const SHARE = '[<share>(#TimeUnit|#HalfWord|#ThirdWord)] [<place>(#OrdinalWord|#Last)] #From'

export const monthRules = [
  defineRule({
    id: 'date/month-which',
    kind: 'date',
    means: 'the name of a month and which one: مارس الماضي، يناير من العام المقبل',
    match: `[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] ${TWIN} ${WHICH_YEAR}`,
    resolve: ({ part, month, twin, which }, context) => {
      if (pointsForward(which)) return undefined
      if (twin.tokens.length > 0 && monthEnd(month, twin) === month.to) return undefined
      const year = yearByWhich(monthOf(month), 0, which, context)
      return { value: withPart(gregorianMonth(monthOf(month), year, context.published, 'nearest'), part)! }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/part-of-month',
    kind: 'date',
    means: 'a week, a half or a third of a month: الأسبوع الأول من مايو، النصف الثاني من رمضان 1436هـ',
    match: `${SHARE} #MonthWord? [<month>(#Month|#HijriMonth)] ${TWIN} ${OPTIONAL_WHICH_YEAR} ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ share, place, month, twin, which, year, era }, context) => {
      const found = readYear(year, era)
      const { published } = context
      const m = monthOf(month)
      const part = partOfShare(share, place)
      const isNamed = which.tokens.length > 0 && !pointsForward(which)
      const to = found?.to ?? (isNamed ? which.to : monthEnd(month, twin))
      if (month.tokens[0]!.form.tags.has('HijriMonth')) {
        const at = found?.value ?? (published && nearestHijriYear(m, published, stepsOf(which)))
        return parted(at === undefined ? undated('month') : hijriInterval(at, m), part, to)
      }
      const at = found?.value ?? (isNamed ? yearByWhich(m, 0, which, context) : undefined)
      return parted(gregorianMonth(m, at, published, nearestAt(context, month.from)), part, to)
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/part-of-which-month',
    kind: 'date',
    means: 'a week, a half or a third of the present month or of one beside it: النصف الأول من الشهر المقبل',
    match: `${SHARE} [<month>(#This #MonthWord|#MonthWord)] ${OPTIONAL_WHICH}`,
    resolve: ({ share, place, month, which }, { published }) => {
      if (!month.tokens.at(-1)!.form.tags.has('Definite')) return undefined
      const steps = stepsOf(which) ?? 0
      const value = published ? shifted('month', steps, published) : undated('month')
      return parted(value, partOfShare(share, place), which.tokens.length > 0 ? which.to : month.to)
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/month-year',
    kind: 'date',
    means: 'the name of a month and a year: أكتوبر/تشرين الأول في 2018',
    match: `[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] ${TWIN} ${BEFORE_YEAR} ${YEAR}`,
    resolve: ({ part, month, twin, year, era }) => {
      const found = readYear(year, era)
      if (!found || (twin.tokens.length > 0 && monthEnd(month, twin) === month.to)) return undefined
      const value = withPart(gregorianMonth(monthOf(month), found.value, undefined, 'nearest'), part)
      return value && { value, to: found.to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/month',
    kind: 'date',
    means: 'the name of a month alone; one that is an ordinary word too needs شهر, a part or في before it',
    match: `[<part>#PartWord?] [<lead>#MonthWord?] [<month>#Month] ${TWIN}`,
    resolve: ({ part, lead, month, twin }, context) => {
      const to = monthEnd(month, twin)
      const bare = lead.tokens.length + part.tokens.length === 0 && to === month.to
      if ((bare && isDoubtful(month, context)) || isYearly(to, context)) return undefined
      const direction = nearestAt(context, month.from)
      return {
        value: withPart(gregorianMonth(monthOf(month), undefined, context.published, direction), part)!,
        to,
      }
    },
    rank: 1,
  }),
  defineRule({
    id: 'date/numbered-month',
    kind: 'date',
    means: 'a month by its number: الشهر الثالث من عام 2015، شهر 3',
    match: `[<part>#PartWord?] [<lead>#MonthWord] [<month>(#OrdinalWord|#Digits)] ${BEFORE_YEAR} ${OPTIONAL_YEAR}`,
    resolve: ({ part, lead, month, year, era }, context) => {
      const n = numberedMonth(lead, month)
      const found = readYear(year, era)
      if (n === undefined) return undefined
      if (!found && (isCounted(context, month.to) || isCountOfMonths(lead.from, month.to, context)))
        return undefined
      const value = gregorianMonth(n, found?.value, context.published, nearestAt(context, month.from))
      const to = found?.to ?? month.to
      return { value: withPart(value, part)!, to, rank: found ? 2 : undefined }
    },
    rank: 1,
  }),
]

/** The number of «شهر 3» or «الشهر الثالث»; undefined for «الأشهر الثلاثة», «شهر ثالث». */
export function numberedMonth(lead: Group, month: Group): number | undefined {
  const n = dayOfMonth(month)
  const { tags } = lead.tokens[0]!.form
  const isOrdinal = month.tokens[0]!.form.tags.has('OrdinalWord')
  return !tags.has('Plural') && tags.has('Definite') === isOrdinal && n >= 1 && n <= 12 ? n : undefined
}
