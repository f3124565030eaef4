// UTF-16 units, which the program counts in, to code points, which the output counts in.

const HIGH_SURROGATE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/** The code point offset of each UTF-16 offset of `text`. A text without surrogate pairs needs no table. */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(HIGH_SURROGATE)].map(({ index }) => index)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => {
    let low = 0
    let high = pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
