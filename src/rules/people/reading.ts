// The name that a group of a pattern holds.
import { endsWithFather } from '../../arabic/name-spelling.js'
import { evenlySpaced } from '../../arabic/spacing.js'
import { FIGURE, NAME_LINK, REPORT_VERB, TITLE } from '../../model/plain-tags.js'
import type { Context, Group, Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isVerb } from './contexts.js'
import { nameEnd } from './ends.js'

const DOES = tagSet('Verb', 'ActsOn')
/** A name with a known figure in it goes before the bodies and places inside it. */
const FIGURE_RANK = 1

/** Where somebody known by full name, to whom it is done, stands behind who does it: «أرسل نور الدين | أسد الدين شيركوه». */
function whomBehind(from: number, to: number, { tokens, from: begin }: Context): number {
  let before = from - 1
  while (before > begin && tokens[before]!.form.tags.meets(TITLE)) before--
  const verb = before < begin ? undefined : tokens[before]!.form.tags
  if (!verb?.meets(DOES) || verb.meets(REPORT_VERB)) return to
  for (let at = from + 1; at < to; at++) {
    const { tags, normal } = tokens[at]!.form
    if (!tags.meets(FIGURE) || !normal.includes(' ') || tokens[at - 1]!.form.tags.meets(NAME_LINK)) continue
    // «محمد نواز شريف» is one
    const isWhole = at > from + 1 || tokens[from]!.form.normal.includes(' ')
    if (isWhole || endsWithFather(normal)) return at
  }
  return to
}

/** The name in a group, as written; undefined where fewer than `atLeast` words are left of it. */
export function nameIn(group: Group, context: Context, atLeast = 1): Reading<'person'> | undefined {
  const from = isVerb(group, context) ? group.from + 1 : group.from
  if (from === group.to) return undefined
  const whom = whomBehind(from, group.to, context)
  const to = whom < group.to ? whom : nameEnd(from, group.to, context)
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
