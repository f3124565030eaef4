// Blocks in brackets: sequences one of which is taken, or conditions on one token that hold together.
import { meetBits } from '../model/tag-set.js'
import { fits, fitsUnanchored, is } from './fits.js'
import type { Match } from './match.js'
import {
  ANYTHING,
  BLOCK,
  CHOICES,
  END,
  FIRST_STEP,
  GREEDY,
  NEGATIVE,
  OPENS,
  OPTIONAL,
  STEP,
  TOGETHER,
} from './program.js'

/** How many tokens the block takes where the match stands: one of its sequences, again and again if it is greedy. */
export const lengthOfBlock = (match: Match, step: number): number =>
  is(match, step, TOGETHER) ? lengthOfAll(match, step) : lengthOfAny(match, step)

function lengthOfAll(match: Match, block: number): number {
  const { code, to } = match
  let longest = 0
  const choices = code[block + CHOICES]!
  for (let choice = choices + code[choices]!; choice > choices; choice--) {
    const sequence = code[choice]!
    const length = code[sequence]!
    for (let i = 0; i < length; i++)
      if (to + i >= match.end || !fits(match, to + i, sequence + FIRST_STEP + i * STEP)) return 0
    if (length > longest) longest = length
  }
  return longest
}

function lengthOfAny(match: Match, block: number): number {
  let taken = lengthOfChoice(match, block, 0)
  let single = true
  for (let more = is(match, block, GREEDY) ? taken : 0; more > 0; taken += more) {
    single &&= more === 1
    more = lengthOfChoice(match, block, taken)
    if (single && more > 0 && isFirst(match, block, more)) match.deadUntil = match.to + taken + 1
  }
  return taken
}

/**
 * Whether the pattern reaches the same token from wherever one of the block's sequences begins, the last of which takes so
 * many tokens: where the block begins the pattern, or stands behind a step that might take one such token in its place.
 */
const isFirst = (match: Match, block: number, length: number): boolean =>
  block === FIRST_STEP || (length === 1 && block === FIRST_STEP + STEP && takesOneAtMost(match, FIRST_STEP))

function takesOneAtMost(match: Match, step: number): boolean {
  const { code } = match
  if (!is(match, step, OPTIONAL) || is(match, step, GREEDY | NEGATIVE | ANYTHING | END | TOGETHER))
    return false
  if (!is(match, step, BLOCK)) return true
  const choices = code[step + CHOICES]!
  for (let choice = choices + code[choices]!; choice > choices; choice--) {
    const sequence = code[choice]!
    if (code[sequence] !== 1 || is(match, sequence + FIRST_STEP, GREEDY)) return false
  }
  return true
}

function lengthOfChoice(match: Match, block: number, skipped: number): number {
  const { code } = match
  const at = match.to + skipped
  const opens = code[block + OPENS]!
  if (opens !== 0 && (at >= match.end || !meetBits(match.sets[at]!, code, opens))) return 0
  const choices = code[block + CHOICES]!
  const last = choices + code[choices]!
  for (let choice = choices + 1; choice <= last; choice++) {
    const length = lengthOfSequence(match, code[choice]!, at)
    if (length > 0) return length
  }
  return 0
}

function lengthOfSequence(match: Match, sequence: number, from: number): number {
  let at = from
  const end = sequence + FIRST_STEP + match.code[sequence]! * STEP
  for (let step = sequence + FIRST_STEP; step < end; step += STEP) {
    if (at >= match.end || !fits(match, at, step)) return 0
    at++
    if (is(match, step, GREEDY)) while (at < match.end && fitsUnanchored(match, at, step)) at++
  }
  return at - from
}
