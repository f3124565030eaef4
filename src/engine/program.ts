// Patterns ready to run: their steps as rows of numbers, which the build writes and the matcher walks as they lie, so
// that a start makes nothing of them.
/** A pattern ready to run. */
export interface Program {
  /** The names of its groups, in the order of the pattern. */
  readonly groups: readonly string[]
  /** The places of the tags one of which a token must have to begin a match. */
  readonly first: readonly number[]
  /** Those of the tags one of which the token behind must have; absent where it may be any or none at all. */
  readonly second?: readonly number[]
  /** A sequence of steps, at its beginning, and what the steps point to. */
  readonly code: Int32Array
}

/** Where the first row of a sequence stands, which is the number of its steps and then a row for each. */
export const FIRST_STEP = 1
// the columns of a row
/** Signs of the step, as below. */
export const SIGNS = 0
/** Where the bit of its tag stands, in which word of a set, and the bit; 0 for a step that asks for no tag of its own. */
export const WORD = 1
export const BIT = 2
/** How many tokens a greedy step takes: at least, and at most. */
export const LEAST = 3
export const MOST = 4
/** The group it belongs to, by its place among the program's groups; -1 for none. */
export const GROUP = 5
/** Of a block: where in the code its choices are told, their number and then the place of each, a sequence of steps. */
export const CHOICES = 6
/** Where the set of tags stands one of which a token must have to begin a choice; 0 where a negation may begin one. */
export const OPENS = 7
/** Numbers in a row. */
export const STEP = 8
export const NO_LIMIT = 0x7fffffff

/** It asks for a tag and for nothing else, so that one look at one bit settles it. */
export const PLAIN = 1
export const ANYTHING = 2
export const NEGATIVE = 4
export const OPTIONAL = 8
export const GREEDY = 16
/** It is the sentence's first or last token. */
export const START = 32
export const END = 64
/** It is a block, of choices or of conditions that hold together. */
export const BLOCK = 128
export const TOGETHER = 256
