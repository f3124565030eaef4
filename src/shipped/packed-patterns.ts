// The parsed patterns as lines of JSON: the first line has of every pattern what is asked of all of them at once, each
// line behind it the steps of one, which are read when the pattern is first tried.
import type { ParsedStep, Pattern } from '../engine/parsed-step.js'

type Head = readonly [
  match: string,
  groups: Pattern['groups'],
  first: Pattern['first'],
  second: Pattern['second'] | null,
]

/** Packs patterns by the `match` that each was parsed from. The text is ASCII. */
export function packPatterns(patterns: ReadonlyMap<string, Pattern>): string {
  const heads = [...patterns].map(
    ([match, { groups, first, second }]): Head => [match, groups, first, second ?? null],
  )
  return [heads, ...[...patterns.values()].map(({ steps }) => steps)]
    .map((line) => JSON.stringify(line))
    .join('\n')
}

class PackedPattern implements Pattern {
  readonly groups: Pattern['groups']
  readonly first: Pattern['first']
  readonly second?: readonly number[]
  readonly #steps: string

  constructor([, groups, first, second]: Head, steps: string) {
    this.groups = groups
    this.first = first
    if (second) this.second = second
    this.#steps = steps
  }

  get steps(): readonly ParsedStep[] {
    return JSON.parse(this.#steps)
  }
}

/** The patterns in a text that `packPatterns` made. */
export function openPatterns(text: string): (match: string) => Pattern {
  const [heads, ...steps] = text.split('\n')
  const patterns = new Map(
    (JSON.parse(heads!) as Head[]).map((head, i) => [head[0], new PackedPattern(head, steps[i]!)]),
  )
  return (match) => patterns.get(match)!
}
