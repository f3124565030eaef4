// One reading for each stretch of text.
import type { Candidate } from './run-rules.js'

/** The candidates that stand: higher rank, then more tokens, then the earlier rule; in text order, none overlapping. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const inOrder = byPlace(candidates)
  const standing: Candidate[] = []
  // few overlap, so that they are settled stretch by stretch
  for (let first = 0; first < inOrder.length; ) {
    let end = inOrder[first]!.to
    let last = first + 1
    for (; last < inOrder.length && inOrder[last]!.from < end; last++)
      if (inOrder[last]!.to > end) end = inOrder[last]!.to
    if (last === first + 1) standing.push(inOrder[first]!)
    else
      for (const candidate of settled(inOrder.slice(first, last), inOrder[first]!.from, end))
        standing.push(candidate)
    first = last
  }
  return standing
}

/** The candidates by their first token, those of one token in the order in which they came. */
function byPlace(candidates: readonly Candidate[]): readonly Candidate[] {
  for (let at = 1; at < candidates.length; at++)
    if (candidates[at]!.from < candidates[at - 1]!.from)
      return [...candidates].sort((a, b) => a.from - b.from)
  return candidates
}

/** Which tokens of a stretch are taken; used again for the next. */
let taken = new Uint8Array(1 << 10)

/** Those of a stretch of tokens that stand, in text order. */
function settled(stretch: Candidate[], begin: number, end: number): Candidate[] {
  if (end - begin > taken.length) taken = new Uint8Array(2 * (end - begin))
  taken.fill(0, 0, end - begin)
  stretch.sort(
    (a, b) => b.rank - a.rank || b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from,
  )
  const standing = stretch.filter(({ from, to }) => {
    for (let at = from - begin; at < to - begin; at++) if (taken[at] === 1) return false
    taken.fill(1, from - begin, to - begin)
    return true
  })
  return standing.sort((a, b) => a.from - b.from)
}
