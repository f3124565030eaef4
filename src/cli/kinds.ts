// The kinds that --only names: lists of ours, and kinds that rules of the user's own have.
import { FACT_LISTS, type FactList, type Facts } from '../model/fact.js'
import { didYouMean } from '../model/nearest.js'

/** The lists that hold facts of these kinds. */
export const listsOf = (kinds: readonly string[]): FactList[] => {
  const ours: readonly string[] = FACT_LISTS
  return FACT_LISTS.filter(
    (list) => kinds.includes(list) || (list === 'custom' && kinds.some((kind) => !ours.includes(kind))),
  )
}

/** What is wrong where a kind is neither ours nor one of `own`. */
export function oddKind(asked: readonly string[], own: readonly string[]): string | undefined {
  const known = [...FACT_LISTS, ...new Set(own)]
  const odd = asked.find((kind) => !known.includes(kind))
  if (odd === undefined) return undefined
  const why = `«${odd}» is none of ${known.join(', ')}.${didYouMean(odd, known)}`
  return `option '--only <kinds>' argument '${asked.join(',')}' is invalid. ${why}`
}

/** The facts without those of the user's own kinds that were not asked for. */
export const ofKinds = (facts: Facts, kinds: readonly string[] | undefined): Facts =>
  kinds === undefined || kinds.includes('custom')
    ? facts
    : { ...facts, custom: facts.custom.filter(({ value }) => kinds.includes(value.kind)) }
