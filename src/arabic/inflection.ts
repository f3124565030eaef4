// How a dictionary form changes in a sentence: candidates only, for the lexicon to confirm or refuse.
import { ALEF, HEH, KAF, NOON, SEEN, TEH, WAW, YEH } from './letters.js'

/** The kind of word that a candidate must turn out to be. */
export type Inflects = 'noun' | 'verb'

/**
 * A possible dictionary form of a folded word: its letters `from` to `to` (exclusive), with the code unit `lead` put
 * before and `tail` behind them, 0 for none. No string, for few candidates are words.
 */
export interface Stem {
  readonly from: number
  readonly to: number
  readonly lead: number
  readonly tail: number
  readonly as: Inflects
  readonly mark: 'feminine' | 'plural' | 'suffixed' | 'plain'
  /** How doubtful the reading is: an ending of one common letter proves little. */
  readonly cost: number
}

const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ه', 'ي', 'ك'] as const
const WEAK = new Set(['ي', 'ك', 'نا', 'ني', 'كما'])
const SHORTEST = 2
const [alef, heh, kaf, meem, noon, seen, teh, waw, yeh] = [
  ALEF,
  HEH,
  KAF,
  'م',
  NOON,
  SEEN,
  TEH,
  WAW,
  YEH,
].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]
/** The letters that pronouns end in. */
const PRONOUN_ENDS = new Set([alef, meem, noon, yeh, heh, kaf])

type MutableStem = { -readonly [Field in keyof Stem]: Stem[Field] }

/** The candidates for one word at a time; used again for the next, so that a word costs no objects. */
export class Stems {
  /** How many there are; what stands behind them is left from other words. */
  count = 0
  readonly #stems: MutableStem[] = []
  #word = ''
  #from = 0
  /** Set while the endings before a pronoun are read: what the pronoun costs. */
  #pronoun = 0

  at(index: number): Stem {
    return this.#stems[index]!
  }

  /** Finds the candidates for the letters of a folded word from `from` on, where its article ends. */
  read(word: string, from: number): void {
    this.#word = word
    this.#from = from
    this.count = 0
    const end = word.length
    this.#endings(end, 0)
    if (!PRONOUN_ENDS.has(word.charCodeAt(end - 1))) return
    for (const pronoun of PRONOUNS) {
      const to = end - pronoun.length
      if (to - from < SHORTEST || !word.endsWith(pronoun)) continue
      const cost = WEAK.has(pronoun) ? 1.9 : 1.2
      this.#add(from, to, 0, 0, 'noun', 'suffixed', cost)
      this.#add(from, to, 0, 0, 'verb', 'suffixed', cost)
      const last = word.charCodeAt(to - 1)
      if (last === teh) {
        this.#add(from, to - 1, 0, heh, 'noun', 'suffixed', cost)
        this.#add(from, to - 1, 0, 0, 'noun', 'suffixed', cost + 0.1)
      } else if (last === alef) {
        this.#add(from, to - 1, 0, yeh, 'verb', 'suffixed', cost)
        this.#add(from, to - 1, 0, yeh, 'noun', 'suffixed', cost)
      }
      this.#pronoun = cost
      this.#endings(to, 0.3)
      this.#pronoun = 0
    }
  }

  /** Endings of gender, number, case and person at the end of the letters up to `to`. */
  #endings(to: number, more: number): void {
    const word = this.#word
    const from = this.#from
    const last = to > from ? word.charCodeAt(to - 1) : 0
    const before = to - 1 > from ? word.charCodeAt(to - 2) : 0
    this.#present(from, to, 0, 0.6 + more)
    switch (last) {
      case heh: // for ة
        this.#noun(to - 1, 0, 'feminine', 1 + more)
        break
      case teh:
        if (before === alef) {
          this.#noun(to - 2, 0, 'plural', 1 + more)
          this.#noun(to - 2, heh, 'plural', 1 + more)
        }
        this.#verb(to - 1, 0, 1 + more)
        this.#verb(to - 1, yeh, 1.4 + more)
        break
      case noon:
        if ((before === yeh || before === alef) && to - 2 > from && word.charCodeAt(to - 3) === teh) {
          this.#noun(to - 3, heh, 'plural', 1 + more)
          this.#noun(to - 3, 0, 'plural', 1.1 + more) // «سوريتين», «مربعتين»
        }
        if (before === yeh || before === waw || before === alef) {
          this.#noun(to - 2, 0, 'plural', 1 + more)
          this.#verb(to - 2, 0, 1.2 + more)
          this.#verb(to - 2, yeh, 1.4 + more)
        }
        this.#verb(to - 1, 0, 1.6 + more)
        break
      case alef: // tanwin, dual in the construct, dual of the past; وا
        // «وجها» ends in tanwin, «مؤسسها» in a pronoun: behind ة no ا is written
        this.#noun(to - 1, 0, 'plain', (before === heh ? 1.25 : 0.9) + more)
        if (before === teh) this.#noun(to - 2, heh, 'plural', 1.1 + more)
        if (before === waw) {
          this.#verb(to - 2, 0, 0.8 + more)
          this.#verb(to - 2, yeh, 1.4 + more)
        }
        if (before === noon) this.#verb(to - 2, 0, 1.5 + more)
        this.#verb(to - 1, 0, 1.6 + more)
        break
      case yeh: // dual and plural in the construct
        this.#construct(to - 1, 0, 1.7 + more)
        if (before === teh) this.#construct(to - 2, heh, 1.5 + more)
        break
      case waw: // plural in the construct, and وا before a pronoun
        this.#construct(to - 1, 0, 1.5 + more)
        this.#verb(to - 1, 0, 1.5 + more)
        break
    }
  }

  #noun(to: number, tail: number, mark: Stem['mark'], cost: number): void {
    this.#add(this.#from, to, 0, tail, 'noun', mark, cost)
  }

  /** A dual or a plural in the construct, which takes no article: «معلمو», not «العمرو». */
  #construct(to: number, tail: number, cost: number): void {
    if (this.#from === 0) this.#noun(to, tail, 'plural', cost)
  }

  #verb(to: number, tail: number, cost: number): void {
    this.#add(this.#from, to, 0, tail, 'verb', 'plain', cost)
    this.#present(this.#from, to, tail, cost)
  }

  /** The present begins with ي in the dictionary; here it may begin with ت ن ا and س before them. */
  #present(from: number, to: number, tail: number, cost: number): void {
    const start = to > from && this.#word.charCodeAt(from) === seen ? 1 : 0
    const length = to - from + (tail ? 1 : 0)
    if (length <= start + 2) return
    const person = this.#word.charCodeAt(from + start)
    if (person === teh || person === noon || person === alef || (person === yeh && start === 1))
      this.#add(from + start + 1, to, yeh, tail, 'verb', 'plain', cost + (start ? 0 : 0.3))
  }

  #add(from: number, to: number, lead: number, tail: number, as: Inflects, mark: Stem['mark'], cost: number) {
    if (to - from + (lead ? 1 : 0) + (tail ? 1 : 0) < SHORTEST) return
    let stem = this.#stems[this.count]
    if (!stem) this.#stems.push((stem = { from, to, lead, tail, as, mark, cost }))
    stem.from = from
    stem.to = to
    stem.lead = lead
    stem.tail = tail
    stem.as = as
    stem.mark = this.#pronoun > 0 ? 'suffixed' : mark
    stem.cost = this.#pronoun > 0 ? this.#pronoun + cost : cost
    this.count++
  }
}

/** Whether a folded word ends as the dual does: ان, ين. */
export const isDualEnding = (word: string): boolean => word.endsWith('ان') || word.endsWith('ين')

const SHORTEST_VERB = 4

/** Whether a folded word begins as what a man does, or a woman does or will do: «يرتبك», «سترتبك». */
export function mayBePresent(word: string, feminine: boolean): boolean {
  const person = feminine ? TEH : YEH
  return word.length >= SHORTEST_VERB && (word.startsWith(person) || word.startsWith(SEEN + person))
}

/** Whether a folded word ends as what is said of two or of many men: «يلبون», «ساجان». */
export const endsAsMany = (word: string): boolean => isDualEnding(word) || word.endsWith('ون')

/** Whether a folded word ends as a plural in the genitive does, of men or of women and things: «الفائزين», «الفائزات». */
export const endsAsGenitivePlural = (word: string): boolean => word.endsWith('ين') || word.endsWith('ات')
