// What else a listed word may be: another one with an ending, in another person, or behind a particle.
import { cuts } from '../arabic/clitics.js'
import type { Stem, Stems } from '../arabic/inflection.js'
import { NOON } from '../arabic/letters.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import { COMMON, NATIONALITY } from '../model/plain-tags.js'
import { type TagSet, tagSet } from '../model/tag-set.js'

const LISTED = tagSet('Noun', 'Adjective')
/** How doubtful an ending is that ordinary words often have. */
const PLAIN_INFLECTION = 1

/** Asks one lexicon for other readings of a word; `licensed` tells the tags that an entry gives to its inflection. */
export class OtherReadings {
  readonly #lexicon: Lexicon
  readonly #stems: Stems
  readonly #licensed: (word: string, stem: Stem) => TagSet | undefined

  constructor(lexicon: Lexicon, stems: Stems, licensed: (word: string, stem: Stem) => TagSet | undefined) {
    this.#lexicon = lexicon
    this.#stems = stems
    this.#licensed = licensed
  }

  /** Whether a country’s name is also the feminine of its nationality. */
  isOfNation(normal: string, begin: number): boolean {
    this.#stems.read(normal, begin)
    for (let i = 0; i < this.#stems.count; i++) {
      const { from, to, lead, tail, mark } = this.#stems.at(i)
      if (
        mark === 'feminine' &&
        this.#lexicon.findPart(normal, from, to, lead, tail)?.tags.meets(NATIONALITY)
      )
        return true
    }
    return false
  }

  /** Whether a word is also a particle before an ordinary one: «وجيد». */
  isJoined(normal: string): boolean {
    return cuts(normal).some(({ host }) => this.#lexicon.find(host)?.tags.meets(LISTED))
  }

  /** Whether a name is also a plain inflection of an ordinary word: «كاملة», «بينت»; with `suffixed` «بريقه» too. */
  isInflected(normal: string, begin: number, suffixed = false): boolean {
    this.#stems.read(normal, begin)
    for (let i = 0; i < this.#stems.count; i++) {
      const stem = this.#stems.at(i)
      if (
        stem.cost <= PLAIN_INFLECTION &&
        // «نزار» is hardly ever «we are visited»
        !(stem.lead > 0 && normal.startsWith(NOON, begin)) &&
        (stem.mark === 'feminine' || stem.mark === 'plain' || (suffixed && stem.mark === 'suffixed')) &&
        this.#licensed(normal, stem)?.meets(COMMON)
      )
        return true
    }
    return false
  }
}
