// Words and rules of the user's own, as they come from files: texts with names, before anybody has read them.

/** A file of the user's: its name as the user wrote it, for messages, and its text. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

export interface Custom {
  /** Lists of words, each in the three columns of the shipped ones. */
  readonly lexicons: readonly NamedText[]
  /** Files of rules in YAML or JSON. */
  readonly rules: readonly NamedText[]
}

/** Something in a file of the user's is wrong. The message names file, line and column. */
export class CustomError extends Error {
  override readonly name = 'CustomError'
}
