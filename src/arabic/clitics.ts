// Where a word could be cut: candidates only. Whether a cut stands is decided where the lexicon is known.
import { ARTICLE, BEH, FEH, KAF, LAM, WAW } from './letters.js'

/** A possible reading of a folded word as particles and a host. */
export interface Cut {
  /** The particles in front, in order: «و», «ب». */
  readonly particles: readonly string[]
  /** The folded host, its article restored: «للحلف» gives «الحلف». */
  readonly host: string
  /** How many letters of the written word the particles take up. */
  readonly letters: number
}

const CONJUNCTIONS = [WAW, FEH]
const PREPOSITIONS = [BEH, KAF, LAM]
const SHORTEST_HOST = 2
const NO_CUTS: readonly Cut[] = []

const isOneOf = (letters: readonly string[], letter: string | undefined): boolean =>
  letter !== undefined && letters.includes(letter)

/** Every row of particles, made once: by the preposition, behind each conjunction and without one. */
const ROWS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = Object.fromEntries(
  ['', ...CONJUNCTIONS].map((conjunction) => [
    conjunction,
    Object.fromEntries(
      ['', ...PREPOSITIONS].map((preposition) => [
        preposition,
        [conjunction, preposition].filter((particle) => particle !== ''),
      ]),
    ),
  ]),
)

/** The candidates for one folded word, the shortest cut first. Never the word uncut. */
export function cuts(normal: string): readonly Cut[] {
  const first = normal[0]
  if (isOneOf(PREPOSITIONS, first)) {
    const found: Cut[] = []
    addPrepositions(found, '', normal)
    return found
  }
  if (!isOneOf(CONJUNCTIONS, first) || normal.length <= SHORTEST_HOST) return NO_CUTS
  const rest = normal.slice(1)
  const found: Cut[] = [{ particles: ROWS[first!]!['']!, host: rest, letters: 1 }]
  if (isOneOf(PREPOSITIONS, rest[0])) addPrepositions(found, first!, rest)
  return found
}

/** Adds the cuts behind the preposition with which `rest` begins; `conjunction` stands before it, if any. */
function addPrepositions(found: Cut[], conjunction: string, rest: string): void {
  if (rest.length <= SHORTEST_HOST) return
  const particles = ROWS[conjunction]![rest[0]!]!
  const letters = particles.length
  if (rest.startsWith(LAM + LAM)) {
    // «للجنة» is ل and «اللجنة»: no word has three ل in a row
    if (rest.length > 3) found.push({ particles, host: ARTICLE + rest.slice(1), letters })
    // «للحلف» is ل and «الحلف» with its alef unwritten, «للبنان» ل and «لبنان»; «لله» is ل and «الله»
    found.push({ particles, host: ARTICLE + rest.slice(rest.length > 3 ? 2 : 1), letters })
  }
  found.push({ particles, host: rest.slice(1), letters })
}
