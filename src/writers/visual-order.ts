// Right-to-left text in the order in which it is seen, for terminals that know no order but the given one. The only door
// to bidi-js.
import bidiFactory, { type Bidi } from 'bidi-js'
import { joinedForms } from '../arabic/joined-forms.js'
import { clusters } from './cell-width.js'
import { RIGHT_TO_LEFT } from './right-to-left.js'

// the package's types speak of a module with a default, Node gives the function itself
const bidi = (bidiFactory as unknown as () => Bidi)()

/** A cluster as written and as it is to be seen: a bracket may be turned. */
interface Sign {
  readonly written: string
  readonly seen: string
}

/**
 * A short text of right-to-left direction, its clusters from left to right as they are to be seen: letters joined,
 * brackets turned.
 */
export const visualOrder = (text: string): string =>
  ordered(joinedForms(text))
    .map(({ seen }) => seen)
    .join('')

const SPACE = ' '

/**
 * The words from left to right as they are to be seen, for terminals that turn round each word that has right-to-left
 * letters, its digits and brackets too, and leave the words in their order.
 */
export function wordOrder(text: string): string {
  const words: Sign[][] = [[]]
  for (const sign of ordered(text)) {
    if (sign.written === SPACE) words.push([])
    else words.at(-1)!.push(sign)
  }
  const told = (word: readonly Sign[]): string =>
    word.some(({ written }) => RIGHT_TO_LEFT.test(written))
      ? word
          .toReversed()
          .map(({ written }) => written)
          .join('')
      : word.map(({ seen }) => seen).join('')
  return words.map(told).join(SPACE)
}

function ordered(text: string): readonly Sign[] {
  const { levels } = bidi.getEmbeddingLevels(text, 'rtl')
  let at = 0
  const signs = clusters(text).map((cluster) => {
    const level = levels[at]!
    at += cluster.text.length
    const turned = level % 2 === 1 ? bidi.getMirroredCharacter(cluster.text) : null
    return { written: cluster.text, seen: turned ?? cluster.text, level }
  })
  // rule L2 of the algorithm: from the highest level down to the lowest odd one, what is at it or above is turned round
  const highest = signs.reduce((most, { level }) => Math.max(most, level), 0)
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < signs.length; from++) {
      let to = from
      while (to < signs.length && signs[to]!.level >= level) to++
      for (let a = from, b = to - 1; a < b; a++, b--) [signs[a], signs[b]] = [signs[b]!, signs[a]!]
      from = Math.max(from, to)
    }
  return signs
}
