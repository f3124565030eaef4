// How a dictionary form changes in a sentence: candidates only, for the lexicon to confirm or refuse.

/** The kind of word that a candidate must turn out to be. */
export type Inflects = 'noun' | 'verb'

/** A possible dictionary form of a folded word. */
export interface Stem {
  readonly base: string
  readonly as: Inflects
  readonly mark: 'feminine' | 'plural' | 'suffixed' | 'plain'
  /** How doubtful the reading is: an ending of one common letter proves little. */
  readonly cost: number
}

const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ه', 'ي', 'ك'] as const
const WEAK = new Set(['ي', 'ك', 'نا', 'ني', 'كما'])
const SHORTEST = 2

/** The candidates for one folded word without its article or particles. */
export function stems(word: string): readonly Stem[] {
  const found: Stem[] = []
  const add = (base: string, as: Inflects, mark: Stem['mark'], cost: number): void => {
    if (base.length >= SHORTEST) found.push({ base, as, mark, cost })
  }
  endings(word, add, 0)
  for (const pronoun of PRONOUNS) {
    if (!word.endsWith(pronoun) || word.length - pronoun.length < SHORTEST) continue
    const host = word.slice(0, -pronoun.length)
    const cost = WEAK.has(pronoun) ? 1.9 : 1.2
    add(host, 'noun', 'suffixed', cost)
    add(host, 'verb', 'suffixed', cost)
    if (host.endsWith('ت')) {
      add(`${host.slice(0, -1)}ه`, 'noun', 'suffixed', cost)
      add(host.slice(0, -1), 'noun', 'suffixed', cost + 0.1)
    }
    if (host.endsWith('ا')) add(`${host.slice(0, -1)}ي`, 'verb', 'suffixed', cost)
    if (host.endsWith('ا')) add(`${host.slice(0, -1)}ي`, 'noun', 'suffixed', cost)
    endings(host, (base, as, _mark, more) => add(base, as, 'suffixed', cost + more), 0.3)
  }
  return found
}

type Add = (base: string, as: Inflects, mark: Stem['mark'], cost: number) => void

/** Endings of gender, number, case and person. */
function endings(word: string, add: Add, more: number): void {
  const last = word.charCodeAt(word.length - 1)
  const cut = (n: number): string => word.slice(0, -n)
  const noun = (base: string, mark: Stem['mark'], cost: number): void => add(base, 'noun', mark, cost + more)
  const verb = (base: string, cost: number): void => {
    add(base, 'verb', 'plain', cost + more)
    present(base, add, cost + more)
  }
  present(word, add, 0.6 + more)
  switch (last) {
    case 0x647: // ه for ة
      noun(cut(1), 'feminine', 1)
      break
    case 0x62a: // ت
      if (word.endsWith('ات')) {
        noun(cut(2), 'plural', 1)
        noun(`${cut(2)}ه`, 'plural', 1)
      }
      verb(cut(1), 1)
      verb(`${cut(1)}ي`, 1.4)
      break
    case 0x646: // ن
      if (word.endsWith('تين') || word.endsWith('تان')) noun(`${cut(3)}ه`, 'plural', 1)
      if (word.endsWith('ين') || word.endsWith('ون') || word.endsWith('ان')) {
        noun(cut(2), 'plural', 1)
        verb(cut(2), 1.2)
        verb(`${cut(2)}ي`, 1.4)
      }
      verb(cut(1), 1.6)
      break
    case 0x627: // ا: tanwin, dual in the construct, dual of the past; وا
      noun(cut(1), 'plain', 0.9)
      if (word.endsWith('تا')) noun(`${cut(2)}ه`, 'plural', 1.1)
      if (word.endsWith('وا')) {
        verb(cut(2), 0.8)
        verb(`${cut(2)}ي`, 1.4)
      }
      if (word.endsWith('نا')) verb(cut(2), 1.5)
      verb(cut(1), 1.6)
      break
    case 0x64a: // ي: dual and plural in the construct
      noun(cut(1), 'plural', 1.7)
      if (word.endsWith('تي')) noun(`${cut(2)}ه`, 'plural', 1.5)
      break
    case 0x648: // و: plural in the construct, and وا before a pronoun
      noun(cut(1), 'plural', 1.5)
      verb(cut(1), 1.5)
      break
  }
}

/** The present begins with ي in the dictionary; here it may begin with ت ن ا and س before them. */
function present(word: string, add: Add, cost: number): void {
  const start = word.charCodeAt(0) === 0x633 ? 1 : 0
  const person = word[start]
  if (person === 'ت' || person === 'ن' || person === 'ا' || (person === 'ي' && start === 1))
    if (word.length > start + 2) add(`ي${word.slice(start + 1)}`, 'verb', 'plain', cost + (start ? 0 : 0.3))
}

/** Whether a folded word ends as the dual does: ان, ين. */
export const isDualEnding = (word: string): boolean => word.endsWith('ان') || word.endsWith('ين')
