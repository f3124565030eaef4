// What an annotated text is: tokens in sentences, and columns of numbers beside them.
import type { Sentence, Token } from '../model/document.js'

/** A text as the matcher sees it. */
export interface Annotated {
  readonly tokens: readonly Token[]
  /** The number of each token's set of tags, and the sign of its folded spelling. */
  readonly sets: Int32Array
  readonly signs: Uint16Array
  readonly sentences: readonly Sentence[]
}
