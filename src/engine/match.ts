// Rules over sentences. A pattern is run as compromise runs it: one pass forwards, no going back, so that its cost
// is bounded by the tokens it covers; a rule is entered only at tokens that can begin it.
import type { Token } from '../model/document.js'
import type { Program, Step } from './compile.js'

/** Where a pattern matched: tokens `from` to `to` (exclusive), and those of its groups. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly groups: ReadonlyMap<string, { from: number; to: number }>
}

const NO_GROUPS: Match['groups'] = new Map()

interface State {
  readonly tokens: readonly Token[]
  readonly steps: readonly Step[]
  readonly first: number
  /** The sentence: tokens `begin` to `end` (exclusive). */
  readonly begin: number
  readonly end: number
  at: number
  step: number
  groups: Map<string, { from: number; to: number }> | undefined
}

/** The match of a program that begins at the token `first` of the sentence `begin` to `end`, or undefined. */
export function matchAt(
  program: Program,
  tokens: readonly Token[],
  first: number,
  begin: number,
  end: number,
): Match | undefined {
  const { steps } = program
  const state: State = { tokens, steps, first, begin, end, at: first, step: 0, groups: undefined }
  for (; state.step < steps.length; state.step++) {
    const step = steps[state.step]!
    if (state.at >= end) {
      for (let rest = state.step; rest < steps.length; rest++) if (!steps[rest]!.optional) return undefined
      break
    }
    if (!take(state, step)) return undefined
  }
  if (state.at === first) return undefined
  return { from: first, to: state.at, groups: state.groups ?? NO_GROUPS }
}

/** Takes what one step wants, moving the state on; false where the match dies. */
function take(state: State, step: Step): boolean {
  if (step.anything && step.greedy) return takeUntilNext(state, step)
  if (step.choices) return takeBlock(state, step)
  if (step.anything) return !step.negative && takeOne(state, step)
  if (step.end && step.greedy && state.at < state.end - 1 && hasTag(state, state.at, step))
    return takeOne(state, step)
  if (step.negative) return takeNegative(state, step)
  if (fits(state, state.at, step)) return takeOne(state, step)
  return step.optional
}

const hasTag = (state: State, at: number, step: Step): boolean =>
  step.anything || (step.tag >= 0 && state.tokens[at]!.form.tags.hasIndex(step.tag))

/** Whether the token at `at` satisfies one step, greed and option aside. */
function fits(state: State, at: number, step: Step): boolean {
  return fitsPlainly(state, at, step) !== step.negative
}

// a block in brackets is never seen by a look ahead, so it fits no single token here
function fitsPlainly(state: State, at: number, step: Step): boolean {
  if (step.anything) return true
  if (step.start && at !== state.begin) return false
  if (step.end && at !== state.end - 1) return false
  if (step.tag >= 0) return state.tokens[at]!.form.tags.hasIndex(step.tag)
  return false
}

function record(state: State, group: string | undefined, from: number, length: number): void {
  if (group === undefined || length === 0) return
  state.groups ??= new Map()
  const known = state.groups.get(group)
  if (known) known.to += length
  else state.groups.set(group, { from, to: from + length })
}

/** One token, or as many as a greedy step gets. */
function takeOne(state: State, step: Step): boolean {
  const startedAt = state.at
  const group = step.group
  let greedy = step.greedy
  const next = state.steps[state.step + 1]
  if (step.optional && next) {
    // an optional step leaves its token to the next step if only this token satisfies that one
    if (fits(state, state.at, next) && !(state.at + 1 < state.end && fits(state, state.at + 1, next))) {
      state.step++
      greedy = step.greedy
    }
  }
  state.at++
  if (step.end && state.at !== state.end && !greedy) return false
  if (greedy && !takeGreedily(state)) return false
  record(state, group, startedAt, greedy && state.at - state.first > 1 ? state.at - startedAt : 1)
  return true
}

/** Goes on with the step in hand until the next step fits, the limit is reached or the token does not fit. */
function takeGreedily(state: State): boolean {
  const step = state.steps[state.step]!
  const next = state.steps[state.step + 1]
  const start = state.at
  for (; state.at < state.end; state.at++) {
    const count = state.at - start + 1
    if (next && fits(state, state.at, next) && (step.min === undefined || count >= step.min)) break
    if (step.max !== undefined && count === step.max) break
    if (!fitsUnanchored(state, state.at, step)) {
      if (step.min !== undefined && count < step.min) return false
      break
    }
  }
  if (state.at >= state.end && step.min !== undefined && state.at - start + 1 < step.min) return false
  return !step.end || state.at === state.end
}

const fitsUnanchored = (state: State, at: number, step: Step): boolean =>
  step.start || step.end ? hasTag(state, at, step) !== step.negative : fits(state, at, step)

/** `*`: all tokens up to the first that satisfies the next step. */
function takeUntilNext(state: State, step: Step): boolean {
  const next = state.steps[state.step + 1]
  let to = state.end
  if (next) {
    to = state.at
    while (to < state.end && !fits(state, to, next)) to++
    if (to === state.end) return false
  }
  const length = to - state.at
  if (to === state.first) return false
  if (step.min !== undefined && length < step.min) return false
  if (step.max !== undefined && length > step.max) {
    state.at += step.max
    return true
  }
  record(state, step.group, state.at, length)
  state.at = to
  return true
}

/** A block in brackets: one of its sequences (again and again if greedy), or one token that satisfies all. */
function takeBlock(state: State, step: Step): boolean {
  const length = step.operator === 'and' ? lengthOfAll(state, step) : lengthOfAny(state, step)
  if (length === 0) {
    if (step.negative && !step.optional) state.at++
    return step.negative || step.optional
  }
  if (step.negative) return false
  record(state, step.group, state.at, length)
  if (step.end && state.at + length !== state.end) return false
  state.at += length
  return true
}

function lengthOfAll(state: State, step: Step): number {
  let longest = 0
  for (const choice of step.choices!) {
    for (let i = 0; i < choice.length; i++)
      if (state.at + i >= state.end || !fits(state, state.at + i, choice[i]!)) return 0
    if (choice.length > longest) longest = choice.length
  }
  return longest
}

function lengthOfAny(state: State, step: Step): number {
  let taken = lengthOfChoice(state, step, 0)
  if (taken === 0 || !step.greedy) return taken
  for (let more = lengthOfChoice(state, step, taken); more > 0; more = lengthOfChoice(state, step, taken))
    taken += more
  return taken
}

function lengthOfChoice(state: State, step: Step, skipped: number): number {
  for (const choice of step.choices!) {
    const length = lengthOfSequence(state, choice, state.at + skipped)
    if (length > 0) return length
  }
  return 0
}

function lengthOfSequence(state: State, sequence: readonly Step[], from: number): number {
  let at = from
  for (const step of sequence) {
    if (at >= state.end || !fits(state, at, step)) return 0
    at++
    if (step.greedy) while (at < state.end && fitsUnanchored(state, at, step)) at++
  }
  return at - from
}

/** A token that must not satisfy the step. */
function takeNegative(state: State, step: Step): boolean {
  if (fitsPlainly(state, state.at, step)) return false
  if (step.optional) {
    const next = state.steps[state.step + 1]
    if (next) {
      const second = state.steps[state.step + 2]
      if (fits(state, state.at, next)) state.step++
      else if (next.optional && second && fits(state, state.at, second)) state.step += 2
    }
  }
  if (!step.greedy) {
    state.at++
    return true
  }
  const next = state.steps[state.step + 1]
  const start = state.at
  while (state.at < state.end) {
    if (fitsPlainly(state, state.at, step) || (next && fits(state, state.at, next))) break
    state.at++
    if (step.max !== undefined && state.at - start === step.max) break
  }
  const skipped = state.at - start
  return skipped > 0 && !(step.min && step.min > skipped)
}
