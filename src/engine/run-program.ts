// Rules over sentences. A pattern is run as compromise runs it: one pass forwards, no going back, so that its cost
// is bounded by the tokens it covers; a rule is entered only at tokens that can begin it. A step is told by the place
// of its row in the program's code.
import { lengthOfBlock } from './block.js'
import { fits, fitsPlainly, fitsUnanchored, hasTag, is, isTagged } from './fits.js'
import { type Match, record } from './match.js'
import {
  ANYTHING,
  BLOCK,
  END,
  FIRST_STEP,
  GREEDY,
  GROUP,
  LEAST,
  MOST,
  NEGATIVE,
  OPTIONAL,
  PLAIN,
  type Program,
  SIGNS,
  STEP,
} from './program.js'

/** No step: no row begins here. */
const NO_STEP = 0

/** Whether the program matches from the token `from` on; if so, `match` says to where and what the groups hold. */
export function matchAt(match: Match, { code, groups }: Program, from: number): boolean {
  match.code = code
  match.from = from
  match.to = match.deadUntil = from
  for (let group = 0; group < groups.length; group++) match.groupFrom[group] = -1
  match.stepsEnd = FIRST_STEP + code[0]! * STEP
  for (match.step = FIRST_STEP; match.step < match.stepsEnd; match.step += STEP) {
    if (match.to >= match.end) {
      for (let rest = match.step; rest < match.stepsEnd; rest += STEP)
        if (!is(match, rest, OPTIONAL)) return false
      break
    }
    if (!take(match, match.step)) return false
  }
  return match.to !== from
}

const groupOf = (match: Match, step: number): number => match.code[step + GROUP]!
const least = (match: Match, step: number): number => match.code[step + LEAST]!
const most = (match: Match, step: number): number => match.code[step + MOST]!

/** The step behind this one, `NO_STEP` for the last. */
const after = (match: Match, step: number): number => (step + STEP < match.stepsEnd ? step + STEP : NO_STEP)

/** Takes what one step wants, moving the match on; false where the match dies. */
function take(match: Match, step: number): boolean {
  const signs = match.code[step + SIGNS]!
  if (signs === PLAIN) return isTagged(match, match.to, step) && takeOne(match, step)
  if ((signs & ANYTHING) !== 0 && (signs & GREEDY) !== 0) return takeUntilNext(match, step)
  if ((signs & BLOCK) !== 0) return takeBlock(match, step)
  if ((signs & ANYTHING) !== 0) return (signs & NEGATIVE) === 0 && takeOne(match, step)
  if ((signs & END) !== 0 && (signs & GREEDY) !== 0 && match.to < match.end - 1)
    if (hasTag(match, match.to, step)) return takeOne(match, step)
  if ((signs & NEGATIVE) !== 0) return takeNegative(match, step)
  if (fits(match, match.to, step)) return takeOne(match, step)
  return (signs & OPTIONAL) !== 0
}

/** One token, or as many as a greedy step gets. */
function takeOne(match: Match, step: number): boolean {
  const startedAt = match.to
  const isGreedy = is(match, step, GREEDY)
  const next = after(match, step)
  // an optional step leaves its token to the next step if only this token satisfies that one, and lends it its greed
  if (is(match, step, OPTIONAL) && next !== NO_STEP && fits(match, match.to, next))
    if (!(match.to + 1 < match.end && fits(match, match.to + 1, next))) match.step = next
  match.to++
  if (is(match, step, END) && match.to !== match.end && !isGreedy) return false
  if (isGreedy && !takeGreedily(match, match.step)) return false
  record(
    match,
    groupOf(match, step),
    startedAt,
    isGreedy && match.to - match.from > 1 ? match.to - startedAt : 1,
  )
  return true
}

/** Goes on with a step until the next step fits, the limit is reached or the token does not fit. */
function takeGreedily(match: Match, step: number): boolean {
  const next = after(match, step)
  const [fewest, limit] = [least(match, step), most(match, step)]
  const start = match.to
  for (; match.to < match.end; match.to++) {
    const count = match.to - start + 1
    if (next !== NO_STEP && fits(match, match.to, next) && count >= fewest) break
    if (count === limit) break
    if (!fitsUnanchored(match, match.to, step)) {
      if (count < fewest) return false
      break
    }
  }
  if (match.to >= match.end && match.to - start + 1 < fewest) return false
  return !is(match, step, END) || match.to === match.end
}

/** `*`: all tokens up to the first that satisfies the next step. */
function takeUntilNext(match: Match, step: number): boolean {
  const next = after(match, step)
  let to = match.end
  if (next !== NO_STEP) {
    to = match.to
    while (to < match.end && !fits(match, to, next)) to++
    if (to === match.end) return false
  }
  const length = to - match.to
  if (to === match.from || length < least(match, step)) return false
  if (length > most(match, step)) {
    match.to += most(match, step)
    return true
  }
  record(match, groupOf(match, step), match.to, length)
  match.to = to
  return true
}

/** A token that must not satisfy the step. */
function takeNegative(match: Match, step: number): boolean {
  if (fitsPlainly(match, match.to, step)) return false
  const next = after(match, step)
  if (is(match, step, OPTIONAL) && next !== NO_STEP) {
    const second = after(match, next)
    if (fits(match, match.to, next)) match.step = next
    else if (is(match, next, OPTIONAL) && second !== NO_STEP && fits(match, match.to, second))
      match.step = second
  }
  if (!is(match, step, GREEDY)) {
    match.to++
    return true
  }
  // what the step in hand is by now
  const behind = after(match, match.step)
  const start = match.to
  while (match.to < match.end) {
    if (fitsPlainly(match, match.to, step)) break
    if (behind !== NO_STEP && fits(match, match.to, behind)) break
    match.to++
    if (match.to - start === most(match, step)) break
  }
  return match.to > start && match.to - start >= least(match, step)
}

/** A block in brackets. */
function takeBlock(match: Match, step: number): boolean {
  const length = lengthOfBlock(match, step)
  const isNegative = is(match, step, NEGATIVE)
  if (length === 0) {
    const isOptional = is(match, step, OPTIONAL)
    if (isNegative && !isOptional) match.to++
    return isNegative || isOptional
  }
  if (isNegative) return false
  record(match, groupOf(match, step), match.to, length)
  if (is(match, step, END) && match.to + length !== match.end) return false
  match.to += length
  return true
}
