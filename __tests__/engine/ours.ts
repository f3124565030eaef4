// Our matcher as the oracle speaks: all matches in one sentence.

import type { Program } from '../../src/engine/compile.js'
import { matchAt } from '../../src/engine/match.js'
import type { Token } from '../../src/model/document.js'
import type { Found } from './oracle.js'

/** All matches among the tokens, none beginning inside another, as compromise counts them. */
export function ours(program: Program, tokens: readonly Token[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < tokens.length; at++) {
    const match = tokens[at]!.form.tags.meets(program.first)
      ? matchAt(program, tokens, at, 0, tokens.length)
      : undefined
    if (!match) continue
    found.push({
      from: match.from,
      to: match.to,
      groups: Object.fromEntries([...match.groups].map(([name, { from, to }]) => [name, [from, to]])),
    })
    at = match.to - 1
  }
  return found
}
