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
