// How right-to-left text comes out right on a terminal. Left alone, a terminal that orders whole lines by direction swaps
// neighbouring Arabic cells, the border between them and all.
import { RIGHT_TO_LEFT } from './right-to-left.js'

/**
 * `marks`: left-to-right marks at both ends, outside the padding, which keep cells apart and do no harm anywhere.
 * `embeddings`: within the marks the text is embedded as right-to-left, so that it is ordered as a paragraph of its own;
 * some terminals break on this. `visual`: in the order in which it is seen, for terminals that have none. `words`: only the
 * words so, for terminals that order the letters of a word by themselves.
 */

export type Bidi = 'none' | 'marks' | 'embeddings' | 'visual' | 'words'

/** Makes of a text in its padding what the terminal gets. */
export type Direct = (padded: string) => string

const LEFT_TO_RIGHT_MARK = '\u200E'
const [EMBED_RIGHT_TO_LEFT, FORCE_LEFT_TO_RIGHT, END] = ['\u202B', '\u202D', '\u202C']

const marked: Direct = (padded) => LEFT_TO_RIGHT_MARK + padded + LEFT_TO_RIGHT_MARK

/** Does something to the text and leaves its padding. */
const inside =
  (change: (text: string) => string): Direct =>
  (padded) => {
    const text = padded.trim()
    const from = padded.indexOf(text)
    return padded.slice(0, from) + change(text) + padded.slice(from + text.length)
  }

/**
 * What has no width hangs on the sign before it, and would be lost at the head of a line: there a space comes first. Cells
 * have their padding.
 */
const embedded: Direct = (padded) =>
  inside((text) => EMBED_RIGHT_TO_LEFT + text + END)(padded.startsWith(' ') ? padded : ` ${padded}`)

/** Touches nothing but what has right-to-left letters. */
const where =
  (direct: Direct): Direct =>
  (padded) =>
    RIGHT_TO_LEFT.test(padded) ? direct(padded) : padded

/** What to do to each line of a cell; the visual order is loaded only for those who ask for it. */
export async function direction(bidi: Bidi): Promise<Direct> {
  switch (bidi) {
    case 'none':
      return (padded) => padded
    case 'marks':
      return where(marked)
    case 'embeddings':
      return where((padded) => marked(embedded(padded)))
    case 'visual': {
      const { visualOrder } = await import('./visual-order.js')
      return where(inside((text) => FORCE_LEFT_TO_RIGHT + visualOrder(text) + END))
    }
    case 'words': {
      const { wordOrder } = await import('./visual-order.js')
      return where(inside(wordOrder))
    }
  }
}
