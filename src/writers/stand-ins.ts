// Cells for a layout that counts vowel marks and joiners as columns.
import { clusters } from './cell-width.js'

const FIRST_STAND_IN = 0xe000
const FILLER = '\uF8FF'
const UNKNOWN = '\uFFFD'

/** One private sign for each cluster that is not ASCII, and a filler where it takes two columns: these count right. */
export class StandIns {
  readonly #of = new Map<string, string>()
  readonly #clusters: string[] = []

  /** The text as it is laid out. */
  put(text: string): string {
    let out = ''
    for (const cluster of clusters(text)) {
      if (cluster.text === '\n' || (cluster.text >= ' ' && cluster.text <= '~')) out += cluster.text
      else if (cluster.width > 0) out += this.#standIn(cluster.text) + FILLER.repeat(cluster.width - 1)
    }
    return out
  }

  /** What was laid out, with its own signs again. */
  take(text: string): string {
    let out = ''
    for (const sign of text) {
      const at = sign.charCodeAt(0) - FIRST_STAND_IN
      if (sign !== FILLER) out += this.#clusters[at] ?? sign
    }
    return out
  }

  #standIn(cluster: string): string {
    const known = this.#of.get(cluster)
    if (known !== undefined) return known
    const sign = String.fromCharCode(FIRST_STAND_IN + this.#clusters.length)
    if (sign >= FILLER) return UNKNOWN
    this.#of.set(cluster, sign)
    this.#clusters.push(cluster)
    return sign
  }
}
