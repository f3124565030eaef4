// Parsed patterns to programs. The patterns themselves are parsed by compromise, at build time.
import type { Tag } from '../model/tag.js'
import { bitsOf, tagIndex, tagSet } from '../model/tag-set.js'
import type { ParsedStep } from './parsed-step.js'
import {
  ANYTHING,
  BIT,
  BLOCK,
  CHOICES,
  END,
  GREEDY,
  GROUP,
  LEAST,
  MOST,
  NEGATIVE,
  NO_LIMIT,
  OPENS,
  OPTIONAL,
  PLAIN,
  type Program,
  SIGNS,
  START,
  STEP,
  TOGETHER,
  WORD,
} from './program.js'
import { secondTags } from './second-tags.js'

/** The fields of a parsed step that are run. */
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
 * The program of a parsed pattern. Throws an Error that names what the engine does not run: a word instead of a tag,
 * a negation inside a group, a pattern that any token could begin.
 */
export function compile(steps: readonly ParsedStep[], pattern: string): Program {
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
    groups,
    first: firstTags(steps, fail).map(tagIndex),
    ...(second ? { second: [...second].map(tagIndex) } : {}),
    code: codeOf(steps, groups),
  }
}

function codeOf(steps: readonly ParsedStep[], groups: readonly string[]): Int32Array {
  const code: number[] = []
  /** Writes a sequence to the end of the code, what its steps point to behind it, and gives its place. */
  const sequence = (steps: readonly ParsedStep[]): number => {
    const at = code.length
    code.push(steps.length, ...steps.flatMap((step) => rowOf(step, groups)))
    steps.forEach(({ choices }, i) => {
      if (!choices) return
      const row = at + 1 + i * STEP
      const opening = openingTags(choices)
      if (opening) code[row + OPENS] = append(bitsOf(opening))
      code[row + CHOICES] = append([choices.length, ...choices.map(sequence)])
    })
    return at
  }
  const append = (numbers: Iterable<number>): number => {
    const at = code.length
    code.push(...numbers)
    return at
  }
  sequence(steps)
  return Int32Array.from(code)
}

function rowOf(step: ParsedStep, groups: readonly string[]): number[] {
  const { tag, negative, anything, start, end } = step
  const index = tag === undefined ? undefined : tagIndex(tag)
  const row = new Array<number>(STEP).fill(0)
  if (index !== undefined) {
    row[WORD] = index >> 5
    row[BIT] = 1 << (index & 31)
  }
  const signs = [
    [tag !== undefined && !(negative || anything || start || end), PLAIN],
    [anything, ANYTHING],
    [negative, NEGATIVE],
    [step.optional, OPTIONAL],
    [step.greedy, GREEDY],
    [start, START],
    [end, END],
    [step.choices, BLOCK],
    [step.operator === 'and', TOGETHER],
  ] as const
  for (const [holds, sign] of signs) if (holds) row[SIGNS]! |= sign
  row[LEAST] = step.min ?? 0
  row[MOST] = step.max ?? NO_LIMIT
  row[GROUP] = step.group === undefined ? -1 : groups.indexOf(step.group)
  return row
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
function openingTags(choices: NonNullable<ParsedStep['choices']>): ReturnType<typeof tagSet> | undefined {
  const firsts = choices.map((choice) => choice[0]!)
  const isPlain = firsts.every(({ tag, negative, start, end }) => tag && !(negative || start || end))
  return isPlain ? tagSet(...firsts.map(({ tag }) => tag as Tag)) : undefined
}

function tagOf(step: ParsedStep, fail: (why: string) => never): Tag {
  if (step.tag === undefined || step.negative) return fail('any token could begin it')
  return step.tag as Tag
}
