// Tens, hundreds and cardinals in a row that rank the noun before them: «المركز العشرون», «الذكرى المئة والخمسون».
import { ARTICLE } from '../../arabic/letters.js'
import { readNumeral } from '../../arabic/numerals.js'
import { rational, rationalOf } from '../../arabic/rational.js'
import type { Context, Reading } from '../../model/rule.js'
import { has, isWholeSentence, tokenAt } from './amount.js'
import { countedNoun, headAt, isPlural } from './counted.js'
import { headBefore, hundredsBehind, ordinal, RANKED, type Ranked, readOrdinal } from './ordinals.js'

/** «والخامس»: the ordinal that goes on behind definite hundreds. */
function ordinalBehind(context: Context, at: number): Ranked | undefined {
  const word = has(context, at, 'Waw') ? tokenAt(context, at + 1)?.form : undefined
  return word?.tags.has('OrdinalWord') && word.normal.startsWith(ARTICLE)
    ? readOrdinal(context, at + 1)
    : undefined
}

const TENS = /^(?:[2-9]0|[1-9]00|1000|1000000)$/

/** «العشرون بعد المئة», «المئة والخامس»: the tens or hundreds at `at`, worth `value`, with what goes on behind them. */
function compoundTens(context: Context, at: number, value: number): Ranked | undefined {
  const behind = value < 100 ? hundredsBehind(context, at + 1) : ordinalBehind(context, at + 1)
  return behind && { value: value + behind.value, to: behind.to }
}

/** «المركز العشرون», «الذكرى المئة»: definite tens and hundreds behind a definite noun in the singular. */
export function definiteTens(context: Context, at: number): Reading<'number'> | undefined {
  const { form } = context.tokens[at]!
  const value = form.values.Numeral ?? form.values.Scale ?? ''
  if (!form.tags.has('Definite')) return undefined
  const cardinal = rankedCardinal(context, at)
  if (cardinal || !TENS.test(value)) return cardinal
  const compound = compoundTens(context, at, Number(value))
  if (compound) return ordinal(rational(compound.value), headBefore(context, at), at, compound.to)
  if (isWholeSentence(context, at, at + 1)) return ordinal(rationalOf(value), undefined, at, at + 1)
  return isRanked(context, at) ? ordinal(rationalOf(value), headBefore(context, at), at, at + 1) : undefined
}

/** Whether a definite noun in the singular that is no round of a competition stands before `at`. */
function isRanked(context: Context, at: number): boolean {
  const head = tokenAt(context, headAt(context, at))?.form
  if (!head?.tags.has('Definite') || !head.tags.meets(RANKED)) return false
  return !isPlural(head) && !head.tags.has('Round')
}

/** «المرتبة المئة وخمسة وعشرين», «المركز الواحد والعشرون»: cardinals in a row that rank the noun before them. */
function rankedCardinal(context: Context, at: number): Reading<'number'> | undefined {
  const read = readNumeral(context.tokens, at, context.to)
  if (!read || read.to === at + 1 || read.amount.denominator !== 1n || !isRanked(context, at))
    return undefined
  const tens = tokenAt(context, read.to - 1)?.form.values.Numeral
  if (!TENS.test(tens ?? '') || countedNoun(context, read.to) !== undefined) return undefined
  return ordinal(read.amount, headBefore(context, at), at, read.to)
}
