// Right-to-left text in the order in which it is seen, for terminals that know no order but the given one. The only door
// to bidi-js.
import bidiFactory, { type Bidi } from 'bidi-js'
import { clusters } from './cell-width.js'

// the package's types speak of a module with a default, Node gives the function itself
const bidi = (bidiFactory as unknown as () => Bidi)()

/** A short text of right-to-left direction, its clusters from left to right as they are to be seen, brackets turned. */
export function visualOrder(text: string): string {
  const { levels } = bidi.getEmbeddingLevels(text, 'rtl')
  let at = 0
  const signs = clusters(text).map((cluster) => {
    const level = levels[at]!
    at += cluster.text.length
    const turned = level % 2 === 1 ? bidi.getMirroredCharacter(cluster.text) : null
    return { text: turned ?? cluster.text, level }
  })
  // rule L2 of the algorithm: from the highest level down to the lowest odd one, what is at it or above is turned round
  for (let level = Math.max(0, ...signs.map((sign) => sign.level)); level > 0; level--)
    for (let from = 0; from < signs.length; from++) {
      let to = from
      while (to < signs.length && signs[to]!.level >= level) to++
      if (to > from + 1) signs.splice(from, to - from, ...signs.slice(from, to).reverse())
      from = Math.max(from, to)
    }
  return signs.map((sign) => sign.text).join('')
}
