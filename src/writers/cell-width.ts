// How many columns of a terminal a text takes. The only door to get-east-asian-width.
import { eastAsianWidth } from 'get-east-asian-width'

const segmenter = new Intl.Segmenter('ar', { granularity: 'grapheme' })
/** Letters that stand for themselves and take one column each, so that they need no segmenting. */
const PLAIN = /^[\u0020-\u007E\u0621-\u063A\u0641-\u064A\u0660-\u0669\u06F0-\u06F9،؛؟«»]*$/
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
/** Signs that the standard calls format characters and terminals draw. */
const DRAWN = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u

/** One sign as a reader sees it, and its columns: 0, 1 or 2. */
export interface Cluster {
  readonly text: string
  readonly width: number
}

/** The grapheme clusters of a short text: a line, not a book (long texts make the segmenter slow). */
export function clusters(text: string): Cluster[] {
  if (PLAIN.test(text)) return [...text].map((character) => ({ text: character, width: 1 }))
  return [...segmenter.segment(text)].map(({ segment }) => ({ text: segment, width: clusterWidth(segment) }))
}

export const width = (text: string): number =>
  PLAIN.test(text) ? text.length : clusters(text).reduce((sum, each) => sum + each.width, 0)

function clusterWidth(cluster: string): number {
  if (DRAWN.test(cluster)) return 1
  if (NO_WIDTH.test(cluster)) return 0
  if (EMOJI.test(cluster)) return 2
  return eastAsianWidth(cluster.codePointAt(0)!)
}
