// Parsed patterns to programs over tag bits. The patterns themselves are parsed by compromise, at build time.

import type { Tag } from '../model/tag.js'
import { type TagSet, tagIndex, tagSet } from '../model/tag-set.js'
import type { ParsedStep, Pattern } from './parsed-step.js'
import { secondTags } from './second-tags.js'

/** A condition on one token, or on a few in a row. */
export interface Step {
  /** Where the tag's bit stands: in which word of a set, and the bit; 0 for a step that asks for no tag of its own. */
  readonly word: number
  readonly bit: number
  /** Whether it asks for a tag and for nothing else, so that one look at one bit settles it. */
  readonly plain: boolean
  readonly anything: boolean
  readonly negative: boolean
  readonly optional: boolean
  readonly greedy: boolean
  readonly min: number | undefined
  readonly max: number | undefined
  readonly start: boolean
  readonly end: boolean
  /** The group it belongs to, as an index into the program's `groups`; -1 for none. */
  readonly group: number
  readonly choices: readonly (readonly Step[])[] | undefined
  /** The tags one of which a token must have to begin one of the choices; undefined where a negation may begin one. */
  readonly opens: TagSet | undefined
  readonly operator: 'or' | 'and' | undefined
}

/** A pattern ready to run. Its steps are made when it is first tried: most texts try few patterns. */
export class Program {
  /** The names of its groups, in the order of the pattern. */
  readonly groups: readonly string[]
  /** The places of the tags one of which a token must have to begin a match. */
  readonly first: readonly number[]
  /** Those of the tags one of which the token behind must have, or undefined where it may be any or none at all. */
  readonly second: readonly number[] | undefined
  readonly #pattern: Pattern
  #steps: readonly Step[] | undefined

  constructor(pattern: Pattern) {
    this.groups = pattern.groups
    this.first = pattern.first
    this.second = pattern.second
    this.#pattern = pattern
  }

  get steps(): readonly Step[] {
    this.#steps ??= this.#pattern.steps.map((step) => stepOf(step, this.groups))
    return this.#steps
  }
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
 * What a parsed pattern begins with. Throws an Error that names what the engine does not run: a word instead of a
 * tag, a negation inside a group, a pattern that any token could begin.
 */
export function survey(steps: readonly ParsedStep[], pattern: string): Pattern {
  const fail = (why: string): never => {
    throw new Error(`pattern ${pattern}: ${why}`)
  }
  const groups: string[] = []
  const look = (step: ParsedStep): void => {
    for (const [key, value] of Object.entries(step))
      if (value !== undefined && !RUN.has(key)) fail(`«${key}» is not run by this engine`)
    if (step.negative && step.group !== undefined) fail('a negation inside a group')
    if (step.tag !== undefined) tagIndex(step.tag)
    if (step.group !== undefined && !groups.includes(step.group)) groups.push(step.group)
    for (const choice of step.choices ?? []) choice.forEach(look)
  }
  steps.forEach(look)
  const second = secondTags(steps)
  return {
    steps,
    groups,
    first: firstTags(steps, fail).map(tagIndex),
    ...(second ? { second: [...second].map(tagIndex) } : {}),
  }
}

/** The program of a parsed pattern. Throws what `survey` throws. */
export const compile = (parsed: readonly ParsedStep[], pattern: string): Program =>
  new Program(survey(parsed, pattern))

function stepOf(from: ParsedStep, groups: readonly string[]): Step {
  const tag = from.tag === undefined ? -1 : tagIndex(from.tag)
  const { negative, anything, start, end } = from
  return {
    word: tag < 0 ? 0 : tag >> 5,
    bit: tag < 0 ? 0 : 1 << (tag & 31),
    plain: tag >= 0 && !(negative || anything || start || end),
    anything: from.anything === true,
    negative: from.negative === true,
    optional: from.optional === true,
    greedy: from.greedy === true,
    min: from.min,
    max: from.max,
    start: from.start === true,
    end: from.end === true,
    group: from.group === undefined ? -1 : groups.indexOf(from.group),
    choices: from.choices?.map((choice) => choice.map((step) => stepOf(step, groups))),
    opens: from.choices && openingTags(from.choices),
    operator: from.operator,
  }
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

/** The tags with which the choices of a block begin, if each begins with one. */
function openingTags(choices: NonNullable<ParsedStep['choices']>): TagSet | undefined {
  const firsts = choices.map((choice) => choice[0]!)
  const isPlain = firsts.every(({ tag, negative, start, end }) => tag && !(negative || start || end))
  return isPlain ? tagSet(...firsts.map(({ tag }) => tag as Tag)) : undefined
}

function tagOf(step: ParsedStep, fail: (why: string) => never): Tag {
  if (step.tag === undefined || step.negative) return fail('any token could begin it')
  return step.tag as Tag
}
