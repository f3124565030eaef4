// The name that a group of a pattern holds.
import { evenlySpaced } from '../../arabic/spacing.js'
import { FIGURE } from '../../model/plain-tags.js'
import type { Context, Group, Reading } from '../../model/rule.js'
import { isVerb } from './contexts.js'
import { nameEnd } from './ends.js'

/** A name with a known figure in it goes before the bodies and places inside it. */
const FIGURE_RANK = 1

/** The name in a group, as written; undefined where fewer than `atLeast` words are left of it. */
export function nameIn(group: Group, context: Context, atLeast = 1): Reading<'person'> | undefined {
  const from = isVerb(group, context) ? group.from + 1 : group.from
  if (from === group.to) return undefined
  const to = nameEnd(from, group.to, context)
  if (to - group.from < atLeast || to === from) return undefined
  const { tokens, text } = context
  const name = evenlySpaced(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  const rank = group.tokens.some((token) => token.form.tags.meets(FIGURE)) ? FIGURE_RANK : undefined
  return { value: { name }, from, to, rank }
}

/** The group of the tokens `from` to `to` (exclusive). */
export const groupFrom = (from: number, to: number, { text, tokens }: Context): Group => {
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  return { tokens: tokens.slice(from, to), from, to, start, end, text: text.slice(start, end) }
}
