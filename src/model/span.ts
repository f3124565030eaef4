// A stretch of text. Everything the program says points into the text by one of these.

/** A stretch of the source text: UTF-16 offsets, `end` exclusive, always into the untouched text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds the whole of `inner`. */
export const covers = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
