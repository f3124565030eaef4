// Whether a token is what one step asks for.
import { ROW, setBits } from '../model/tag-set.js'
import type { Match } from './match.js'
import { ANYTHING, BIT, END, NEGATIVE, PLAIN, START, WORD } from './program.js'

/** Whether the step has this sign, or one of these. */
export const is = (match: Match, step: number, signs: number): boolean => (match.code[step]! & signs) !== 0

export const isTagged = ({ sets, code }: Match, at: number, step: number): boolean =>
  (setBits[(sets[at]! << ROW) + code[step + WORD]!]! & code[step + BIT]!) !== 0

export const hasTag = (match: Match, at: number, step: number): boolean =>
  is(match, step, ANYTHING) || isTagged(match, at, step)

/** Whether the token at `at` satisfies one step, greed and option aside. */
export function fits(match: Match, at: number, step: number): boolean {
  if (is(match, step, PLAIN)) return isTagged(match, at, step)
  return fitsPlainly(match, at, step) !== is(match, step, NEGATIVE)
}

/** The same of what a negation negates. A block in brackets is never seen by a look ahead: it fits no single token. */
export function fitsPlainly(match: Match, at: number, step: number): boolean {
  if (is(match, step, ANYTHING)) return true
  if (is(match, step, START) && at !== match.begin) return false
  if (is(match, step, END) && at !== match.end - 1) return false
  return isTagged(match, at, step)
}

/** The same of one of a row of tokens, of which an anchor says nothing. */
export const fitsUnanchored = (match: Match, at: number, step: number): boolean =>
  is(match, step, START | END) ? hasTag(match, at, step) !== is(match, step, NEGATIVE) : fits(match, at, step)
