// Digits that are part of a code or a name: telephones, times, «F-16», the numbers of laws, roads and flights.
import type { Token } from '../../model/document.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { type Amount, has, tokenAt, touches } from './amount.js'
import { countedNoun } from './counted.js'

const CHAINS = tagSet('Dash', 'Slash', 'Colon', 'Comma', 'Waw', 'To', 'Or', 'Digits', 'OpenBracket')
const TIES = tagSet('Dash', 'Slash', 'Colon', 'Point')
const LATIN_NEIGHBOUR = tagSet('Unit', 'Currency', 'Scale')
const LONGEST_CHAIN = 8

/** Whether a Latin word behind digits is what they measure: «5G» is a generation of networks. */
const isUnit = ({ form, start, end }: Token, { text }: Context): boolean =>
  form.tags.meets(LATIN_NEIGHBOUR) && text.slice(start, end) !== 'G'

/** Digits tied to other digits or to Latin letters: telephones, codes, times, names such as F-16. */
export function isInCode(at: number, context: Context): boolean {
  const before = tokenAt(context, at - 1)
  const after = tokenAt(context, at + 1)
  if (before?.form.tags.has('Latin') && !before.form.tags.meets(LATIN_NEIGHBOUR)) return true
  if (after?.form.tags.has('Latin') && touches(context, at + 1) && !isUnit(after, context)) return true
  if (
    has(context, at - 1, 'Colon') &&
    touches(context, at) &&
    touches(context, at - 1) &&
    has(context, at - 2, 'Digits')
  )
    return true
  if (
    has(context, at + 1, 'Colon') &&
    touches(context, at + 1) &&
    touches(context, at + 2) &&
    has(context, at + 2, 'Digits')
  )
    return true
  if (
    has(context, at - 1, 'Dash') &&
    touches(context, at) &&
    touches(context, at - 1) &&
    isName(at - 2, context)
  )
    return true
  // «المرسوم م/65», «القرار 3/ب»
  if (isLettered(at, 1, context) || isLettered(at, -1, context)) return true
  // «مجموعة 5+1»
  if (isAdded(at, 1, context) || isAdded(at, -1, context)) return true
  return isInChain(at, context)
}

/** Whether a slash ties the digits at `at` to a single letter on that side of it; behind them it may be a unit. */
function isLettered(at: number, side: 1 | -1, context: Context): boolean {
  const letter = tokenAt(context, at + 2 * side)?.form
  return (
    letter?.normal.length === 1 &&
    letter.tags.has('Word') &&
    !(side > 0 && letter.tags.meets(LATIN_NEIGHBOUR)) &&
    has(context, at + side, 'Slash') &&
    touches(context, Math.max(at, at + side)) &&
    touches(context, Math.max(at + side, at + 2 * side))
  )
}

/** Whether a plus ties the digits at `at` to the digits on that side of it. */
const isAdded = (at: number, side: 1 | -1, context: Context): boolean =>
  has(context, at + side, 'Plus') && has(context, at + 2 * side, 'Digits')

const isName = (at: number, context: Context): boolean =>
  has(context, at, 'Latin') || (has(context, at, 'Word') && !has(context, at, 'Numeral'))

/** Whether more than two runs of digits are tied together around `at` without spaces. */
function isInChain(at: number, context: Context): boolean {
  let length = 1
  for (const step of [-1, 1])
    for (let i = at; length <= 2; i += 2 * step) {
      const tie = i + step
      const tied =
        tokenAt(context, tie)?.form.tags.meets(TIES) &&
        has(context, i + 2 * step, 'Digits') &&
        touches(context, Math.max(tie, i)) &&
        touches(context, Math.max(tie, i + 2 * step))
      if (!tied) break
      length++
    }
  return length > 2
}

/** «المادة 5», «المواد 3 و4 و5», «قرار رقم (12)»: a word before the digits, or before the row they stand in, is numbered. */
export function isNumbered(at: number, context: Context): boolean {
  for (let i = at - 1; i >= context.from && i >= at - LONGEST_CHAIN; i--) {
    const { tags } = context.tokens[i]!.form
    if (tags.has('Numbered')) return true
    if (!tags.meets(CHAINS)) return false
  }
  return false
}

const BETWEEN_NAME = tagSet('Word')
const ENDS_NAME = tagSet('Function', 'Verb', 'ReportVerb', 'Numeral', 'Suffixed')
const LONGEST_NAME = 3

/** «القرار الأممي 2401», «قرار مجلس الأمن 2254»: the name of a decision or a law between its head and its number. */
export function isDecision({ after }: Amount, at: number, context: Context): boolean {
  if (countedNoun(context, after) !== undefined) return false
  let i = at - 1
  while (tokenAt(context, i)?.form.tags.meets(CHAINS)) i--
  for (let words = 0; words < LONGEST_NAME; words++, i--) {
    const form = tokenAt(context, i)?.form
    if (form?.values.Numbered === 'words') return words > 0
    if (!form?.tags.meets(BETWEEN_NAME) || form.tags.meets(ENDS_NAME)) return false
  }
  return tokenAt(context, i)?.form.values.Numbered === 'words'
}

const IN_TELEPHONE = tagSet('Digits', 'Dash', 'Plus', 'OpenBracket', 'CloseBracket')
const SHORTEST_TELEPHONE = 7
/** In tokens; a longer row is a table, or somebody who tries what happens. */
const LONGEST_TELEPHONE = 40
/** A space, and marks of direction around it. */
const WIDEST_GAP = 3

/** «+966 11 234 5678», «(02) 2578-6000», «(212) 555-0123»: groups of digits that begin with a plus, a nought or a code in brackets. */
export function isTelephone(at: number, context: Context): boolean {
  const { tokens, from, to } = context
  const joins = (i: number): boolean =>
    i > from &&
    i < to &&
    tokens[i]!.start - tokens[i - 1]!.end <= WIDEST_GAP &&
    tokens[i]!.form.tags.meets(IN_TELEPHONE) &&
    tokens[i - 1]!.form.tags.meets(IN_TELEPHONE)
  let first = at
  while (joins(first)) if (--first < at - LONGEST_TELEPHONE) return false
  let last = at
  while (joins(last + 1)) if (++last > at + LONGEST_TELEPHONE) return false
  const groups = tokens.slice(first, last + 1).filter(({ form }) => form.tags.has('Digits'))
  const { tags } = tokens[first]!.form
  const isArea = tags.has('OpenBracket') && groups.length > 2
  const begins = tags.has('Plus') || isArea || /^0\d/.test(groups[0]!.form.normal)
  const length = groups.reduce((sum, { form }) => sum + form.normal.length, 0)
  return begins && groups.length > 1 && length >= SHORTEST_TELEPHONE
}
