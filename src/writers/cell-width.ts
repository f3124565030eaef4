// How many columns of a terminal a text takes. The only door to get-east-asian-width.
import { eastAsianWidth } from 'get-east-asian-width'

/**
 * A letter or mark of one column, with the vowels it carries: what nearly every text is of, and needs no segmenter. A line
 * break stands by itself.
 */
const PLAIN_CLUSTER =
  /\n|[\u0020-\u007E\u0621-\u064A\u0660-\u066C\u06F0-\u06F9\u2013\u2014\u2018-\u201F\u2026\u20AC\u2191\u2193\u2248\u2264\u2265،؛؟«»][\u064B-\u0652\u0670]*/g
const VOWELS = /[\u064B-\u0652\u0670]/g
const NO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
/** Signs that the standard calls format characters and terminals draw. */
const DRAWN = /^[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2]/
const EMOJI = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u

/** One sign as a reader sees it, and its columns: 0, 1 or 2. */
export interface Cluster {
  readonly text: string
  readonly width: number
}

/** Made when it is needed: it takes as long as a tenth of a start. */
let segmenter: Intl.Segmenter | undefined

/** Whether a text is of nothing but plain clusters. */
const isPlain = (text: string): boolean => text.replace(PLAIN_CLUSTER, '') === ''

/** The grapheme clusters of a short text: a line, not a book (long texts make the segmenter slow). */
export function clusters(text: string): Cluster[] {
  if (isPlain(text)) return (text.match(PLAIN_CLUSTER) ?? []).map((cluster) => ({ text: cluster, width: 1 }))
  segmenter ??= new Intl.Segmenter('ar', { granularity: 'grapheme' })
  return [...segmenter.segment(text)].map(({ segment }) => ({ text: segment, width: clusterWidth(segment) }))
}

export const width = (text: string): number =>
  isPlain(text) ? text.replace(VOWELS, '').length : clusters(text).reduce((sum, each) => sum + each.width, 0)

function clusterWidth(cluster: string): number {
  if (DRAWN.test(cluster)) return 1
  if (NO_WIDTH.test(cluster)) return 0
  if (EMOJI.test(cluster)) return 2
  return eastAsianWidth(cluster.codePointAt(0)!)
}
