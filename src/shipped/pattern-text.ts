// A user's pattern before compromise parses it, which takes anything and says nothing: its parts put in, its signs checked.
import { didYouMean } from '../model/nearest.js'
import type { Tag } from '../model/tag.js'
import { isTag, tagNamesNow } from '../model/tag-set.js'

/** Something in a pattern is wrong; `at` is where. */
export class PatternError extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const SIGN =
  /#(?<tag>\w+)|\$(?<part>[A-Za-z]\w*)|\[<(?<group>[^<>[\]\s]+)>|(?<open>\()|(?<close>[)\]])|\||&&|[?+*.!^$]|\{(?:\d+(?:,\d*)?|,\d+)\}|\s+/uy
const PART = /\$([A-Za-z]\w*)/g

/** The pattern with each `$name` replaced by the part of that name; a part may use those before it. */
export const withParts = (pattern: string, parts: ReadonlyMap<string, string>): string =>
  pattern.replace(PART, (_, name: string) => parts.get(name)!)

/** Throws PatternError for the first sign that a pattern cannot have, a bracket without its partner, an unknown tag or part. */
export function checkPattern(pattern: string, parts: ReadonlyMap<string, string>): void {
  const open: { sign: string; at: number }[] = []
  for (let at = 0; at < pattern.length; at = SIGN.lastIndex) {
    SIGN.lastIndex = at
    const found = SIGN.exec(pattern)
    if (!found)
      throw new PatternError(
        `«${pattern.slice(at).split(/\s/)[0]}» is no part of a pattern; words go into a list, under a tag`,
        at,
      )
    const { tag, part, group, open: bracket, close } = found.groups!
    if (tag !== undefined && !isTag(tag))
      throw new PatternError(`no such tag: #${tag}${didYouMean(tag, tagNamesNow())}`, at)
    if (part !== undefined && !parts.has(part))
      throw new PatternError(`no such part: $${part}${didYouMean(part, [...parts.keys()])}`, at)
    if (group !== undefined && open.length > 0)
      throw new PatternError('a group stands inside no other bracket', at)
    if (group !== undefined) open.push({ sign: ']', at })
    if (bracket !== undefined) open.push({ sign: ')', at })
    if (close !== undefined && open.pop()?.sign !== close)
      throw new PatternError(`«${close}» closes nothing`, at)
  }
  const [left] = open
  if (left) throw new PatternError(`«${pattern[left.at]}» is not closed`, left.at)
}

const GROUP = /\[<([^<>[\]]+)>([^[\]]*)\]/g
const TAG = /#(\w+)/g

/** The tags of a pattern, or of a part of one. */
export const tagsOf = (pattern: string): Tag[] => [...pattern.matchAll(TAG)].map(([, tag]) => tag as Tag)

/** The groups of a pattern, and the tags that each asks for. */
export const groupsOf = (pattern: string): ReadonlyMap<string, readonly Tag[]> =>
  new Map([...pattern.matchAll(GROUP)].map(([, name, inner]) => [name!, tagsOf(inner!)]))
