// One reading for each stretch of text.
import type { Candidate } from './run-rules.js'

/** The candidates that stand: higher rank, then more tokens, then the earlier rule; in text order, none overlapping. */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length < 2) return [...candidates]
  const byPreference = [...candidates].sort(
    (a, b) => b.rank - a.rank || b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from,
  )
  let last = 0
  for (const { to } of candidates) if (to > last) last = to
  let first = last
  for (const { from } of candidates) if (from < first) first = from
  const taken = new Uint8Array(last - first)
  const standing = byPreference.filter(({ from, to }) => {
    for (let i = from; i < to; i++) if (taken[i - first]) return false
    taken.fill(1, from - first, to - first)
    return true
  })
  return standing.sort((a, b) => a.from - b.from)
}
