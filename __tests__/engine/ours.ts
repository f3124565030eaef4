// Our matcher as the oracle speaks: all matches in one sentence.

import { emptyMatch, enterSentence } from '../../src/engine/match.js'
import type { Program } from '../../src/engine/program.js'
import { matchAt } from '../../src/engine/run-program.js'
import type { Token } from '../../src/model/document.js'
import type { Found } from './oracle.js'

/** Whether the token has one of the tags at these places among all tags. */
export const hasOne = ({ form }: Token, indices: readonly number[]): boolean =>
  indices.some((index) => form.tags.hasIndex(index))

/**
 * All matches among the tokens, none beginning inside another, as compromise counts them. Throws an Error where the
 * program's tags for a second token, or a try that failed before, would have kept one of them from being tried.
 */
export function ours(program: Program, tokens: readonly Token[]): Found[] {
  const match = emptyMatch()
  enterSentence(
    match,
    Int32Array.from(tokens, ({ form }) => form.tags.id),
    0,
    tokens.length,
  )
  const found: Found[] = []
  let dead = 0
  for (let at = 0; at < tokens.length; at++) {
    if (!hasOne(tokens[at]!, program.first)) continue
    if (!matchAt(match, program, at)) {
      dead = Math.max(dead, match.deadUntil)
      continue
    }
    if (at < dead) throw new Error(`a match begins at ${at}, and none could before ${dead}`)
    const behind = tokens[at + 1]
    if (program.second && !(behind && hasOne(behind, program.second)))
      throw new Error(`the second token of a match is none of the tags ${program.second}`)
    const groups = program.groups
      .map((name, i) => [name, [match.groupFrom[i]!, match.groupTo[i]!]] as const)
      .filter(([, [from]]) => from >= 0)
    found.push({ from: match.from, to: match.to, groups: Object.fromEntries(groups) as Found['groups'] })
    at = match.to - 1
  }
  return found
}
