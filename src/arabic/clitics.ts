// Where a word could be cut: candidates only. Whether a cut stands is decided where the lexicon is known.
import { ARTICLE } from './letters.js'

/** A possible reading of a folded word as particles and a host. */
export interface Cut {
  /** The particles in front, in order: «و», «ب». */
  readonly particles: readonly string[]
  /** The folded host, its article restored: «للحلف» gives «الحلف». */
  readonly host: string
  /** How many letters of the written word the particles take up. */
  readonly letters: number
}

const CONJUNCTION = /^[وف]/
const PREPOSITION = /^[بكل]/
const SHORTEST_HOST = 2

/** The candidates for one folded word, the shortest cut first. Never the word uncut. */
export function cuts(normal: string): readonly Cut[] {
  const found: Cut[] = []
  const add = (particles: readonly string[], rest: string): void => {
    if (rest.length >= SHORTEST_HOST) found.push({ particles, host: rest, letters: particles.length })
    if (!PREPOSITION.test(rest)) return
    const particle = rest[0]!
    if (rest.length <= SHORTEST_HOST) return
    const behind = { particles: [...particles, particle], letters: particles.length + 1 }
    if (rest.startsWith('لل')) {
      // «للجنة» is ل and «اللجنة»: no word has three ل in a row
      if (rest.length > 3) found.push({ ...behind, host: ARTICLE + rest.slice(1) })
      // «للحلف» is ل and «الحلف» with its alef unwritten, «للبنان» ل and «لبنان»; «لله» is ل and «الله»
      found.push({ ...behind, host: ARTICLE + rest.slice(rest.length > 3 ? 2 : 1) })
    }
    found.push({ ...behind, host: rest.slice(1) })
  }
  if (PREPOSITION.test(normal)) add([], normal)
  if (CONJUNCTION.test(normal) && normal.length > SHORTEST_HOST) add([normal[0]!], normal.slice(1))
  return found.filter((cut) => cut.particles.length > 0)
}
