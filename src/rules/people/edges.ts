// Whether a name is at an end before a token.
import type { Token } from '../../model/document.js'
import { ADJECTIVE, DEFINITE, FUNCTION, NOUN, SUFFIXED, THAT } from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'

/** Behind these a name is surely at an end. */
const CLOSES = tagSet('Mark', 'Title', 'Digits', 'Latin')
/** Behind these it mostly is. */
const GOES_ON = tagSet('Function', 'Proclitic', 'ReportVerb', 'Verb', 'Numeral', 'RelativeDay', 'Number')

/** How surely a name ends before a token. */
export enum Edge {
  Open,
  Likely,
  /** A clause or a relative goes on. */
  Clause,
  Sure,
}

/** How surely a name ends before the token at `at`. */
export function edgeBefore(tokens: readonly Token[], at: number, sentenceEnd: number): Edge {
  if (at >= sentenceEnd) return Edge.Sure
  const { tags, base, normal } = tokens[at]!.form
  // «كبيرا»: an adjective in the accusative, though «كبير» is a title
  if (tags.meets(ADJECTIVE) && base !== normal && !tags.meets(DEFINITE)) return Edge.Open
  if (tags.meets(CLOSES)) return Edge.Sure
  // «استقالته»: a noun with a pronoun is no name
  if (tags.meets(NOUN) && tags.meets(SUFFIXED)) return Edge.Likely
  if (tags.meets(THAT) || (tags.meets(FUNCTION) && tags.meets(DEFINITE))) return Edge.Clause
  return tags.meets(GOES_ON) ? Edge.Likely : Edge.Open
}

/** Whether the token at `at` is no word that could go on with what stands before it. */
export const isLikelyEnd = (tokens: readonly Token[], at: number, sentenceEnd: number): boolean =>
  edgeBefore(tokens, at, sentenceEnd) !== Edge.Open
