// The last of many before a place, without a look at all of them.

/** The last of `sorted`, which stand in the order of their starts, that begins before `at` and fits; looks at most at `most`. */
export function lastBefore<T extends { readonly start: number }>(
  sorted: readonly T[],
  at: number,
  fits: (each: T) => boolean = () => true,
  most = sorted.length,
): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.start < at) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && i >= low - most; i--) if (fits(sorted[i]!)) return sorted[i]
  return undefined
}
