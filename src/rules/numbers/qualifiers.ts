// «نحو», «أكثر من», «على الأقل»: the bound that a number is given.
import type { Qualifier } from '../../model/fact.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { tokenAt } from './amount.js'

const BETWEEN = tagSet('Lam', 'Ba', 'OpenBracket', 'Quote', 'ArticleWord')
/** How many words may stand between a number and the bound behind it: «5 جنود على الأقل». */
const LONGEST_NOUN = 3

/** The bound of the number at the tokens `from` to `to`, before it or behind it. */
export function qualifierOf(context: Context, from: number, to: number): Qualifier | undefined {
  let at = from - 1
  while (tokenAt(context, at)?.form.tags.meets(BETWEEN)) at--
  const before = tokenAt(context, at)?.form.values.Qualifier
  // «لتصل إلى 5» tells what was reached
  const reached = before === 'at-most' && tokenAt(context, at - 1)?.form.tags.has('Lam')
  if (before !== undefined && !reached) return before as Qualifier
  for (let i = to; i < to + LONGEST_NOUN; i++) {
    const form = tokenAt(context, i)?.form
    if (!form || form.tags.has('Mark')) return undefined
    if (form.values.QualifierAfter !== undefined) return form.values.QualifierAfter as Qualifier
  }
  return undefined
}
