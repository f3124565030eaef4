// Ordinals in digits: «المركز الـ27», «الدقيقة 24», «الدقائق 12 و45 و90».
import type { Context, Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { amountAt, has, tokenAt } from './amount.js'
import { countedNoun, isPlural, NO_HEAD } from './counted.js'
import { headBefore, ordinal, RANKED } from './ordinals.js'

/** What stands behind digits that measure or belong to a date or a score. */
const NOT_RANKING = tagSet('Unit', 'Currency', 'Percent', 'PercentWord', 'Slash', 'Colon')

/** Digits that rank: behind the article, or behind a noun that is counted by rank. */
export function ordinalInDigits(context: Context, at: number): Reading<'number'> | undefined {
  const amount = amountAt(context, at)
  if (!amount || amount.to !== at + 1 || amount.value.denominator !== 1n) return undefined
  const behind = tokenAt(context, amount.after)?.form.tags
  // «الـ35 من عمره»
  if (amount.definite && behind?.has('From') && has(context, amount.after + 1, 'AgeWord'))
    return ordinal(amount.value, undefined, amount.from, amount.to)
  if (behind?.meets(NOT_RANKING)) return undefined
  const head = amount.definite ? amount.from - 1 : rankedBy(context, amount.from)
  // «المركز 5 لاعبين» counts, «الدقيقتين 24 و54 أجمل الأهداف» does not
  const counts = countedNoun(context, amount.after) !== undefined
  if (counts && (amount.definite || !isPluralAt(context, head))) return undefined
  return ranks(context, head, amount.definite)
    ? ordinal(amount.value, headBefore(context, head + 1), amount.from, amount.to)
    : undefined
}

const PARTICULAR = tagSet('Definite', 'Suffixed')

/** Whether digits, with the article before them or not, are ranks of the noun at `at`. */
function ranks(context: Context, at: number, definite: boolean): boolean {
  const head = tokenAt(context, at)?.form
  // «بدورته الـ69»
  if (!head?.tags.meets(PARTICULAR) || !head.tags.meets(RANKED)) return false
  if (!definite) return head.tags.has('OrdinalHead')
  if (isPlural(head) || head.tags.has('Round') || isOfSeveral(context, at)) return false
  return !head.tags.meets(NO_HEAD) || head.tags.has('Counted') || head.tags.has('TimeUnit')
}

/** «دول الاتحاد الأوروبي الـ28»: the number counts the plural that the phrase up to `at` begins with. */
function isOfSeveral(context: Context, at: number): boolean {
  let first = at
  for (; has(context, first, 'Definite'); first--) if (has(context, first, 'OrdinalHead')) return false
  return first < at && isPluralAt(context, first) && countedNoun(context, first) !== undefined
}

const LISTED = tagSet('Digits', 'Waw', 'Comma', 'OpenBracket')

/** Where the noun stands that ranks the digits from `from` on: «الدقيقة (24)», «الدقائق 12 و45 و90». */
function rankedBy(context: Context, from: number): number {
  let at = from - 1
  while (tokenAt(context, at)?.form.tags.meets(LISTED)) at--
  // of several in a list a noun in the singular ranks the first only
  const alone = at === from - 1 || (at === from - 2 && has(context, at + 1, 'OpenBracket'))
  return alone || isPluralAt(context, at) ? at : -1
}

function isPluralAt(context: Context, at: number): boolean {
  const form = tokenAt(context, at)?.form
  return form !== undefined && isPlural(form)
}
