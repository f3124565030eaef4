// A match being made: one for all tries, so that a try costs no object.

/** A match being made, and made: used again for every try, so that a try that fails leaves nothing behind. */
export interface Match {
  /** The set of tags of each token, by its number. */
  sets: Int32Array
  code: Int32Array
  /** Where it begins. */
  from: number
  /** The sentence: tokens `begin` to `end` (exclusive). */
  begin: number
  end: number
  /** The next token to take; in the end, the end (exclusive) of the match. */
  to: number
  /** Where no match was made: before which token none can begin, for it would die where this one did. */
  deadUntil: number
  /** The step in hand, and the end of the last one. */
  step: number
  stepsEnd: number
  /** For each group of the program the tokens it holds, `groupFrom` -1 where none. */
  readonly groupFrom: Int32Array
  readonly groupTo: Int32Array
}

/** How many groups a pattern may have. */
export const MOST_GROUPS = 16
const NOTHING = new Int32Array(0)

/** A match to be used by `matchAt`, again and again. */
export const emptyMatch = (): Match => ({
  sets: NOTHING,
  code: NOTHING,
  from: 0,
  begin: 0,
  end: 0,
  to: 0,
  deadUntil: 0,
  step: 0,
  stepsEnd: 0,
  groupFrom: new Int32Array(MOST_GROUPS),
  groupTo: new Int32Array(MOST_GROUPS),
})

/** Sets the tokens, by the numbers of their sets, and the sentence in which `matchAt` is to look. */
export function enterSentence(match: Match, sets: Int32Array, begin: number, end: number): void {
  match.sets = sets
  match.begin = begin
  match.end = end
}

/** Adds `length` tokens from `from` on to a group, which may have some already; -1 for no group. */
export function record(match: Match, group: number, from: number, length: number): void {
  if (group < 0 || length === 0) return
  if (match.groupFrom[group]! >= 0) match.groupTo[group]! += length
  else {
    match.groupFrom[group] = from
    match.groupTo[group] = from + length
  }
}
