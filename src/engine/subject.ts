// What a text is about, as its words tell: sport, countries.
import type { Token } from '../model/document.js'
import { tagSet } from '../model/tag-set.js'

const SPORT_WORD = tagSet('SportWord')
const BODY = tagSet('Organisation')
/** The class of clubs: one by a name that is nothing else tells of sport as its words do. */
const SPORT = 'sport'
/**
 * So many words of sport, one in so many of all, make a text about sport; a minister who opens a stadium does not. Of two
 * one is another than the other: a text that is repeated is about the same.
 */
const ABOUT_SPORT = [
  { fewest: 4, wordsPer: 40, different: 1 },
  { fewest: 3, wordsPer: 15, different: 1 },
  { fewest: 2, wordsPer: 8, different: 2 },
] as const

const OF_A_COUNTRY = tagSet('Toponym', 'Nationality')
/** Names that are other words too, and those of them that are not meant so. */
const DOUBTFUL = tagSet('Common', 'HomePlace')
const PROMINENT = tagSet('Prominent')
/** The tags whose value is a country. */
const COUNTRY_TAGS = ['Country', 'Region', 'City', 'District', 'Site', 'Nationality'] as const
/** So many words of a country make a text about it; one may stand in any. */
const FEWEST_OF_COUNTRY = 2

/** What a text is about, found out when a rule asks. */
export class Subject {
  readonly #tokens: readonly Token[]
  readonly #sets: Int32Array
  #sport: boolean | undefined
  #countries: ReadonlyMap<string, number> | undefined

  /** `sets`: the set of tags of each token, by its number. */
  constructor(tokens: readonly Token[], sets: Int32Array) {
    this.#tokens = tokens
    this.#sets = sets
  }

  isSport(): boolean {
    if (this.#sport === undefined) {
      const words: string[] = []
      for (let at = 0; at < this.#sets.length; at++)
        if (this.#tellsOfSport(at)) words.push(this.#tokens[at]!.form.normal)
      this.#sport = ABOUT_SPORT.some(
        ({ fewest, wordsPer, different }) =>
          words.length >= fewest &&
          words.length * wordsPer >= this.#sets.length &&
          new Set(words).size >= different,
      )
    }
    return this.#sport
  }

  #tellsOfSport(at: number): boolean {
    const set = this.#sets[at]!
    if (SPORT_WORD.meetsNumbered(set)) return true
    return BODY.meetsNumbered(set) && this.#tokens[at]!.form.values.Organisation === SPORT
  }

  /** Whether the text names a country, by ISO 3166-1, its places or its people often enough. */
  names(country: string): boolean {
    this.#countries ??= countriesOf(this.#tokens, this.#sets)
    return (this.#countries.get(country) ?? 0) >= FEWEST_OF_COUNTRY
  }
}

/** How often words that are nothing else name each country, its places and its people. */
function countriesOf(tokens: readonly Token[], sets: Int32Array): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (let at = 0; at < tokens.length; at++) {
    if (!OF_A_COUNTRY.meetsNumbered(sets[at]!)) continue
    const { tags, values } = tokens[at]!.form
    if (tags.meets(DOUBTFUL) && !tags.meets(PROMINENT)) continue
    const tag = COUNTRY_TAGS.find((of) => values[of] !== undefined)
    if (tag) found.set(values[tag]!, (found.get(values[tag]!) ?? 0) + 1)
  }
  return found
}
