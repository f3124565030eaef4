// Parsed patterns to programs over tag bits. The patterns themselves are parsed by compromise, at build time.

import type { Tag } from '../model/tag.js'
import { type TagSet, tagIndex, tagSet } from '../model/tag-set.js'

/** One step of a pattern as compromise parses it; only the fields this engine runs. */
export interface ParsedStep {
  readonly tag?: string
  readonly anything?: boolean
  readonly negative?: boolean
  readonly optional?: boolean
  readonly greedy?: boolean
  readonly min?: number
  readonly max?: number
  readonly start?: boolean
  readonly end?: boolean
  readonly group?: string
  readonly groupStart?: boolean
  readonly choices?: readonly (readonly ParsedStep[])[]
  readonly operator?: 'or' | 'and'
}

/** A condition on one token, or on a few in a row. */
export interface Step {
  /** The tag's place among the bits; -1 for a step that asks for no tag of its own. */
  readonly tag: number
  readonly anything: boolean
  readonly negative: boolean
  readonly optional: boolean
  readonly greedy: boolean
  readonly min: number | undefined
  readonly max: number | undefined
  readonly start: boolean
  readonly end: boolean
  readonly group: string | undefined
  readonly choices: readonly (readonly Step[])[] | undefined
  readonly operator: 'or' | 'and' | undefined
}

export interface Program {
  readonly steps: readonly Step[]
  /** The tags one of which a token must have to begin a match. */
  readonly first: TagSet
}

const RUN = new Set([
  'tag',
  'anything',
  'negative',
  'optional',
  'greedy',
  'min',
  'max',
  'start',
  'end',
  'group',
  'groupStart',
  'groupEnd',
  'choices',
  'operator',
])

/**
 * The program of a parsed pattern. Throws an Error that names what the engine does not run: a word instead of a
 * tag, a negation inside a group, a pattern that any token could begin.
 */
export function compile(parsed: readonly ParsedStep[], pattern: string): Program {
  const fail = (why: string): never => {
    throw new Error(`pattern ${pattern}: ${why}`)
  }
  const step = (from: ParsedStep): Step => {
    for (const [key, value] of Object.entries(from))
      if (value !== undefined && !RUN.has(key)) fail(`«${key}» is not run by this engine`)
    if (from.negative && from.group !== undefined) fail('a negation inside a group')
    return {
      tag: from.tag === undefined ? -1 : tagIndex(from.tag),
      anything: from.anything === true,
      negative: from.negative === true,
      optional: from.optional === true,
      greedy: from.greedy === true,
      min: from.min,
      max: from.max,
      start: from.start === true,
      end: from.end === true,
      group: from.group,
      choices: from.choices?.map((choice) => choice.map(step)),
      operator: from.operator,
    }
  }
  const steps = parsed.map(step)
  return { steps, first: tagSet(...firstTags(parsed, fail)) }
}

/** The tags that a token at the pattern's start may have. */
function firstTags(parsed: readonly ParsedStep[], fail: (why: string) => never): Tag[] {
  const tags: Tag[] = []
  for (const step of parsed) {
    if (step.choices) {
      const firsts = step.choices
        .map((choice) => choice[0]!)
        .filter((first) => step.operator === 'or' || !first.negative)
      const wanted = step.operator === 'and' ? firsts.slice(0, 1) : firsts
      if (wanted.length === 0) fail('any token could begin it')
      for (const first of wanted) tags.push(tagOf(first, fail))
    } else tags.push(tagOf(step, fail))
    if (!step.optional) return tags
  }
  return fail('every step is optional')
}

function tagOf(step: ParsedStep, fail: (why: string) => never): Tag {
  if (step.tag === undefined || step.negative) return fail('any token could begin it')
  return step.tag as Tag
}
