// Text to tokens with tags: words analysed, phrases of the lexicon joined, marks and numbers labelled.
import { YEH_WITHOUT_DOTS } from '../arabic/letters.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { TagSet } from '../model/tag-set.js'
import type { Annotated } from './annotated.js'
import { TokenMaker } from './token-maker.js'
import { tokenise } from './tokenise.js'
import { unitsOf } from './units.js'

/** Annotates texts with one lexicon; what it learns of a spelling it keeps, bounded, for the next text. */
export class Annotator {
  readonly #lexicon: Lexicon
  readonly #maker: TokenMaker

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#maker = new TokenMaker(lexicon)
  }

  /** Whether the lexicon has this folded word, as it stands, with one of these tags. */
  knows(word: string, tags: TagSet): boolean {
    return this.#lexicon.find(word)?.tags.meets(tags) === true
  }

  annotate(text: string): Annotated {
    const units = unitsOf(text)
    this.#maker.begin(text, units, text.includes(YEH_WITHOUT_DOTS))
    tokenise(units, text.length, this.#maker)
    return this.#maker.finish()
  }
}
