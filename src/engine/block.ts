// Blocks in brackets: sequences one of which is taken, or conditions on one token that hold together.
import { meetBits } from '../model/tag-set.js'
import { fits, fitsUnanchored, is } from './fits.js'
import type { Match } from './match.js'
import { CHOICES, FIRST_STEP, GREEDY, OPENS, STEP, TOGETHER } from './program.js'

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
  // a block that begins a pattern reaches the same token from wherever one of its sequences begins
  let single = block === FIRST_STEP
  for (let more = is(match, block, GREEDY) ? taken : 0; more > 0; taken += more) {
    single &&= more === 1
    more = lengthOfChoice(match, block, taken)
    if (single && more > 0) match.deadUntil = match.to + taken + 1
  }
  return taken
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
