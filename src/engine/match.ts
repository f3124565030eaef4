// Rules over sentences. A pattern is run as compromise runs it: one pass forwards, no going back, so that its cost
// is bounded by the tokens it covers; a rule is entered only at tokens that can begin it.
import { ROW, setBits } from '../model/tag-set.js'
import type { Program, Step } from './compile.js'

/** A match being made, and made: used again for every try, so that a try that fails leaves nothing behind. */
export interface Match {
  /** The set of tags of each token, by its number. */
  sets: Int32Array
  steps: readonly Step[]
  /** Where it begins. */
  from: number
  /** The sentence: tokens `begin` to `end` (exclusive). */
  begin: number
  end: number
  /** The next token to take; in the end, the end (exclusive) of the match. */
  to: number
  /** Where no match was made: before which token none can begin, for it would die where this one did. */
  deadUntil: number
  step: number
  /** For each group of the program the tokens it holds, `groupFrom` -1 where none. */
  readonly groupFrom: Int32Array
  readonly groupTo: Int32Array
}

/** How many groups a pattern may have. */
export const MOST_GROUPS = 16
const NO_TOKENS = new Int32Array(0)

/** A match to be used by `matchAt`, again and again. */
export const emptyMatch = (): Match => ({
  sets: NO_TOKENS,
  steps: [],
  from: 0,
  begin: 0,
  end: 0,
  to: 0,
  deadUntil: 0,
  step: 0,
  groupFrom: new Int32Array(MOST_GROUPS),
  groupTo: new Int32Array(MOST_GROUPS),
})

/** Sets the tokens, by the numbers of their sets, and the sentence in which `matchAt` is to look. */
export function enterSentence(match: Match, sets: Int32Array, begin: number, end: number): void {
  match.sets = sets
  match.begin = begin
  match.end = end
}

/** Whether the program matches from the token `from` on; if so, `match` says to where and what the groups hold. */
export function matchAt(match: Match, { steps, groups }: Program, from: number): boolean {
  match.steps = steps
  match.from = from
  match.to = match.deadUntil = from
  for (let group = 0; group < groups.length; group++) match.groupFrom[group] = -1
  for (match.step = 0; match.step < steps.length; match.step++) {
    const step = steps[match.step]!
    if (match.to >= match.end) {
      for (let rest = match.step; rest < steps.length; rest++) if (!steps[rest]!.optional) return false
      break
    }
    if (!take(match, step)) return false
  }
  return match.to !== from
}

/** Takes what one step wants, moving the match on; false where the match dies. */
function take(match: Match, step: Step): boolean {
  if (step.plain && !step.greedy && !step.optional) return fits(match, match.to, step) && takeOne(match, step)
  if (step.anything && step.greedy) return takeUntilNext(match, step)
  if (step.choices) return takeBlock(match, step)
  if (step.anything) return !step.negative && takeOne(match, step)
  if (step.end && step.greedy && match.to < match.end - 1 && hasTag(match, match.to, step))
    return takeOne(match, step)
  if (step.negative) return takeNegative(match, step)
  if (fits(match, match.to, step)) return takeOne(match, step)
  return step.optional
}

const isTagged = (match: Match, at: number, step: Step): boolean =>
  (setBits[(match.sets[at]! << ROW) + step.word]! & step.bit) !== 0

const hasTag = (match: Match, at: number, step: Step): boolean => step.anything || isTagged(match, at, step)

/** Whether the token at `at` satisfies one step, greed and option aside. */
function fits(match: Match, at: number, step: Step): boolean {
  if (step.plain) return isTagged(match, at, step)
  return fitsPlainly(match, at, step) !== step.negative
}

// a block in brackets is never seen by a look ahead, so it fits no single token here
function fitsPlainly(match: Match, at: number, step: Step): boolean {
  if (step.anything) return true
  if (step.start && at !== match.begin) return false
  if (step.end && at !== match.end - 1) return false
  return isTagged(match, at, step)
}

function record(match: Match, group: number, from: number, length: number): void {
  if (group < 0 || length === 0) return
  if (match.groupFrom[group]! >= 0) match.groupTo[group]! += length
  else {
    match.groupFrom[group] = from
    match.groupTo[group] = from + length
  }
}

/** One token, or as many as a greedy step gets. */
function takeOne(match: Match, step: Step): boolean {
  const startedAt = match.to
  const group = step.group
  let greedy = step.greedy
  const next = match.steps[match.step + 1]
  if (step.optional && next) {
    // an optional step leaves its token to the next step if only this token satisfies that one
    if (fits(match, match.to, next) && !(match.to + 1 < match.end && fits(match, match.to + 1, next))) {
      match.step++
      greedy = step.greedy
    }
  }
  match.to++
  if (step.end && match.to !== match.end && !greedy) return false
  if (greedy && !takeGreedily(match)) return false
  record(match, group, startedAt, greedy && match.to - match.from > 1 ? match.to - startedAt : 1)
  return true
}

/** Goes on with the step in hand until the next step fits, the limit is reached or the token does not fit. */
function takeGreedily(match: Match): boolean {
  const step = match.steps[match.step]!
  const next = match.steps[match.step + 1]
  const start = match.to
  for (; match.to < match.end; match.to++) {
    const count = match.to - start + 1
    if (next && fits(match, match.to, next) && (step.min === undefined || count >= step.min)) break
    if (step.max !== undefined && count === step.max) break
    if (!fitsUnanchored(match, match.to, step)) {
      if (step.min !== undefined && count < step.min) return false
      break
    }
  }
  if (match.to >= match.end && step.min !== undefined && match.to - start + 1 < step.min) return false
  return !step.end || match.to === match.end
}

const fitsUnanchored = (match: Match, at: number, step: Step): boolean =>
  step.start || step.end ? hasTag(match, at, step) !== step.negative : fits(match, at, step)

/** `*`: all tokens up to the first that satisfies the next step. */
function takeUntilNext(match: Match, step: Step): boolean {
  const next = match.steps[match.step + 1]
  let to = match.end
  if (next) {
    to = match.to
    while (to < match.end && !fits(match, to, next)) to++
    if (to === match.end) return false
  }
  const length = to - match.to
  if (to === match.from) return false
  if (step.min !== undefined && length < step.min) return false
  if (step.max !== undefined && length > step.max) {
    match.to += step.max
    return true
  }
  record(match, step.group, match.to, length)
  match.to = to
  return true
}

/** A block in brackets: one of its sequences (again and again if greedy), or one token that satisfies all. */
function takeBlock(match: Match, step: Step): boolean {
  const length = step.operator === 'and' ? lengthOfAll(match, step) : lengthOfAny(match, step)
  if (length === 0) {
    if (step.negative && !step.optional) match.to++
    return step.negative || step.optional
  }
  if (step.negative) return false
  record(match, step.group, match.to, length)
  if (step.end && match.to + length !== match.end) return false
  match.to += length
  return true
}

function lengthOfAll(match: Match, step: Step): number {
  let longest = 0
  for (const choice of step.choices!) {
    for (let i = 0; i < choice.length; i++)
      if (match.to + i >= match.end || !fits(match, match.to + i, choice[i]!)) return 0
    if (choice.length > longest) longest = choice.length
  }
  return longest
}

function lengthOfAny(match: Match, step: Step): number {
  let taken = lengthOfChoice(match, step, 0)
  // a block that begins a pattern reaches the same token from wherever one of its sequences begins
  let single = match.step === 0
  for (let more = step.greedy ? taken : 0; more > 0; taken += more) {
    single &&= more === 1
    more = lengthOfChoice(match, step, taken)
    if (single && more > 0) match.deadUntil = match.to + taken + 1
  }
  return taken
}

function lengthOfChoice(match: Match, step: Step, skipped: number): number {
  const at = match.to + skipped
  if (step.opens && (at >= match.end || !step.opens.meetsNumbered(match.sets[at]!))) return 0
  for (const choice of step.choices!) {
    const length = lengthOfSequence(match, choice, at)
    if (length > 0) return length
  }
  return 0
}

function lengthOfSequence(match: Match, sequence: readonly Step[], from: number): number {
  let at = from
  for (const step of sequence) {
    if (at >= match.end || !fits(match, at, step)) return 0
    at++
    if (step.greedy) while (at < match.end && fitsUnanchored(match, at, step)) at++
  }
  return at - from
}

/** A token that must not satisfy the step. */
function takeNegative(match: Match, step: Step): boolean {
  if (fitsPlainly(match, match.to, step)) return false
  if (step.optional) {
    const next = match.steps[match.step + 1]
    if (next) {
      const second = match.steps[match.step + 2]
      if (fits(match, match.to, next)) match.step++
      else if (next.optional && second && fits(match, match.to, second)) match.step += 2
    }
  }
  if (!step.greedy) {
    match.to++
    return true
  }
  const next = match.steps[match.step + 1]
  const start = match.to
  while (match.to < match.end) {
    if (fitsPlainly(match, match.to, step) || (next && fits(match, match.to, next))) break
    match.to++
    if (step.max !== undefined && match.to - start === step.max) break
  }
  return match.to > start && !(step.min && step.min > match.to - start)
}
