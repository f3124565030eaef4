// A pattern before it is compiled, as compromise hands it over.

/** One step of a pattern as compromise parses it; only the fields this engine runs. */
export interface ParsedStep {
  readonly tag?: string
  readonly anything?: boolean
  readonly negative?: boolean
  readonly optional?: boolean
  readonly greedy?: boolean
  readonly min?: number
  readonly max?: number
  readonly start?: boolean
  readonly end?: boolean
  readonly group?: string
  readonly groupStart?: boolean
  readonly choices?: readonly (readonly ParsedStep[])[]
  readonly operator?: 'or' | 'and'
}

/** A pattern with what is asked of all patterns before any of them is run: so the build packs it. */
export interface Pattern {
  /** Asked for when the pattern is first tried. */
  readonly steps: readonly ParsedStep[]
  /** The names of its groups, in their order. */
  readonly groups: readonly string[]
  /** The places of the tags one of which a token must have to begin a match. */
  readonly first: readonly number[]
  /** Those of the tags one of which the token behind must have; absent where it may be any or none at all. */
  readonly second?: readonly number[]
}
