// What the second token of a match must be: worked out from the pattern, so that most tries end before they begin.
import type { Tag } from '../model/tag.js'
import type { ParsedStep } from './parsed-step.js'

/**
 * The tags one of which the token behind the first one of any match has, or undefined where the pattern does not say:
 * a match may be one token long, or a negation or a wildcard stands there. Rather too many tags than one too few.
 */
export function secondTags(steps: readonly ParsedStep[]): ReadonlySet<Tag> | undefined {
  const tags = new Set<Tag>()
  for (let at = 0; at < steps.length; at++) {
    if (!behind(steps, at, tags)) return undefined
    if (!steps[at]!.optional) return tags
  }
  return undefined
}

/** Adds what may follow when the step at `at` has taken the first token; false where that may be anything. */
function behind(steps: readonly ParsedStep[], at: number, tags: Set<Tag>): boolean {
  const step = steps[at]!
  // compromise lends the greed of an optional step to the one behind it
  const before = steps[at - 1]
  const again = isGreedy(step) || (before?.optional === true && isGreedy(before))
  if (!step.choices) return (!again || opens(step, tags)) && from(steps, at + 1, tags)
  if (step.operator === 'and' && step.choices.some((choice) => choice.length > 1)) return false
  for (const choice of step.choices) {
    if (choice[1] && !opens(choice[1], tags)) return false
    if (isGreedy(choice[0]!) && !opens(choice[0]!, tags)) return false
  }
  return (!again || opens(step, tags)) && from(steps, at + 1, tags)
}

/** Adds what a token may be that the steps from `at` on begin with; false where that may be anything, or nothing. */
function from(steps: readonly ParsedStep[], at: number, tags: Set<Tag>): boolean {
  for (let i = at; i < steps.length; i++) {
    if (!opens(steps[i]!, tags)) return false
    if (!steps[i]!.optional) return true
  }
  return false
}

const isGreedy = ({ greedy, min, max }: ParsedStep): boolean =>
  greedy === true || min !== undefined || max !== undefined

/** Adds the tags of a token that a step begins with; false where it names none. */
function opens(step: ParsedStep, tags: Set<Tag>): boolean {
  if (step.negative || step.anything) return false
  if (step.choices) {
    const firsts = step.choices.map((choice) => choice[0]!)
    if (step.operator !== 'and') return firsts.every((first) => opens(first, tags))
    const named = firsts.find(({ tag, negative }) => tag !== undefined && !negative)
    return named !== undefined && opens(named, tags)
  }
  if (step.tag === undefined) return false
  tags.add(step.tag as Tag)
  return true
}
