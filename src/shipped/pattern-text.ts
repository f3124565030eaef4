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
  /#(?<tag>\w+)|\$(?<part>[A-Za-z]\w*)|\[<(?<group>[^<>[\]\s]+)>|(?<open>\()|(?<close>[)\]])|(?<joint>\||&&|!)|\{(?<least>\d+)?(?:,(?<most>\d+)?)?\}|\.|[?+*^$]|\s+/uy
const PART = /\$([A-Za-z]\w*)/g

/** The pattern with each `$name` replaced by the part of that name; a part may use those before it. */
export const withParts = (pattern: string, parts: ReadonlyMap<string, string>): string =>
  pattern.replace(PART, (_, name: string) => parts.get(name)!)

const noSign = (rest: string): string =>
  `«${rest.split(/\s/)[0]}» is no part of a pattern; words go into a list, under a tag`

/** Throws PatternError for the first sign that a pattern cannot have, a bracket without its partner, an unknown tag or part. */
export function checkPattern(pattern: string, parts: ReadonlyMap<string, string>): void {
  const open: { sign: string; at: number }[] = []
  // behind a bracket that opens, and a sign that joins, something must stand
  let waiting: string | undefined
  for (let at = 0; at < pattern.length; at = SIGN.lastIndex) {
    SIGN.lastIndex = at
    const found = SIGN.exec(pattern)
    const fail = (why: string): never => {
      throw new PatternError(why, at)
    }
    if (!found) throw new PatternError(noSign(pattern.slice(at)), at)
    const [sign] = found
    const { tag, part, group, open: bracket, close, joint, least, most } = found.groups!
    if (tag && !isTag(tag)) fail(`no such tag: #${tag}${didYouMean(tag, tagNamesNow())}`)
    if (part && !parts.has(part)) fail(`no such part: $${part}${didYouMean(part, [...parts.keys()])}`)
    if (group && open.length > 0) fail('a group stands inside no other bracket')
    if (Number(least) > Number(most)) fail(`«${sign}» is at least ${least} and at most ${most}`)
    if (waiting && (close || (joint && joint !== '!')))
      fail(`nothing stands between «${waiting}» and «${sign}»`)
    if (group) open.push({ sign: ']', at })
    if (bracket) open.push({ sign: ')', at })
    if (close && open.pop()?.sign !== close) fail(`«${close}» closes nothing`)
    if (joint === '|' && open.at(-1)?.sign !== ')') fail('«|» stands between brackets: (#A|#B)')
    if (group || bracket || joint) waiting = sign
    else if (sign.trim() !== '') waiting = undefined
  }
  const [left] = open
  if (left) throw new PatternError(`«${pattern[left.at]}» is not closed`, left.at)
  if (waiting) throw new PatternError(`nothing stands behind «${waiting}»`, pattern.length - 1)
}

const GROUP = /\[<([^<>[\]]+)>([^[\]]*)\]/g
const TAG = /#(\w+)/g

/** The tags of a pattern, or of a part of one. */
export const tagsOf = (pattern: string): Tag[] => [...pattern.matchAll(TAG)].map(([, tag]) => tag as Tag)

/** The groups of a pattern, and the tags that each asks for. */
export const groupsOf = (pattern: string): ReadonlyMap<string, readonly Tag[]> =>
  new Map([...pattern.matchAll(GROUP)].map(([, name, inner]) => [name!, tagsOf(inner!)]))
