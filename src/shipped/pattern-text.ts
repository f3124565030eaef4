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
  const open: Bracket[] = []
  // behind a bracket that opens, and a sign that joins, something must stand
  let waiting: string | undefined
  for (let at = 0; at < pattern.length; at = SIGN.lastIndex) {
    SIGN.lastIndex = at
    const found = SIGN.exec(pattern)
    if (!found) throw new PatternError(noSign(pattern.slice(at)), at)
    const sign: Sign = { text: found[0], at, ...found.groups }
    const why = namesNothing(sign, parts) ?? standsWrongly(sign, open, waiting)
    if (why !== undefined) throw new PatternError(why, at)
    if (sign.group) open.push({ closer: ']', at })
    if (sign.open) open.push({ closer: ')', at })
    if (sign.close) open.pop()
    if (sign.group || sign.open || sign.joint) waiting = sign.text
    else if (sign.text.trim() !== '') waiting = undefined
  }
  const [left] = open
  if (left) throw new PatternError(`«${pattern[left.at]}» is not closed`, left.at)
  if (waiting) throw new PatternError(`nothing stands behind «${waiting}»`, pattern.length - 1)
}

/** One sign of a pattern, and what of it `SIGN` names. */
interface Sign {
  readonly text: string
  readonly at: number
  readonly tag?: string
  readonly part?: string
  readonly group?: string
  readonly open?: string
  readonly close?: string
  readonly joint?: string
  readonly least?: string
  readonly most?: string
}

/** A bracket that is open, by what will close it. */
interface Bracket {
  readonly closer: string
  readonly at: number
}

/** What is wrong with a sign by itself; undefined where nothing is. */
function namesNothing(
  { text, tag, part, least, most }: Sign,
  parts: ReadonlyMap<string, string>,
): string | undefined {
  if (tag && !isTag(tag)) return `no such tag: #${tag}${didYouMean(tag, tagNamesNow())}`
  if (part && !parts.has(part)) return `no such part: $${part}${didYouMean(part, [...parts.keys()])}`
  return Number(least) > Number(most) ? `«${text}» is at least ${least} and at most ${most}` : undefined
}

/** What is wrong with a sign where it stands, behind `waiting` and inside the open brackets; undefined where nothing is. */
function standsWrongly(
  { text, group, close, joint }: Sign,
  open: readonly Bracket[],
  waiting: string | undefined,
): string | undefined {
  const innermost = open.at(-1)?.closer
  if (group && innermost) return 'a group stands inside no other bracket'
  if (waiting && (close || (joint && joint !== '!')))
    return `nothing stands between «${waiting}» and «${text}»`
  if (close && innermost !== close) return `«${close}» closes nothing`
  return joint === '|' && innermost !== ')' ? '«|» stands between brackets: (#A|#B)' : undefined
}

const GROUP = /\[<([^<>[\]]+)>([^[\]]*)\]/g
const TAG = /#(\w+)/g

/** The tags of a pattern, or of a part of one. */
export const tagsOf = (pattern: string): Tag[] => [...pattern.matchAll(TAG)].map(([, tag]) => tag as Tag)

/** The groups of a pattern, and the tags that each asks for. */
export const groupsOf = (pattern: string): ReadonlyMap<string, readonly Tag[]> =>
  new Map([...pattern.matchAll(GROUP)].map(([, name, inner]) => [name!, tagsOf(inner!)]))
