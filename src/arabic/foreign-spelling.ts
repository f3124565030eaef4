// Foreign names as the press of different countries spells them.
import { ALEF, HEH, WAW, YEH } from './letters.js'

const GHAYN = 'غ'
const JEEM = 'ج'
const QAF = 'ق'
const SHORTEST_WITH_ENDING = 5

/**
 * The other spellings of a folded foreign name: a foreign g, غ in the Levant, is ج in Egypt («هامبورج»); a final a may
 * be written as a feminine ending («سومطرة»), which folds to ه.
 */
export function foreignVariants(name: string): string[] {
  const found: string[] = []
  const hard = name.replaceAll(GHAYN, JEEM)
  if (hard !== name) found.push(hard)
  if (name.length < SHORTEST_WITH_ENDING) return found
  for (const each of [name, ...found]) {
    const stem = each.slice(0, -1)
    if (each.endsWith(HEH)) found.push(stem + ALEF)
    // «روسية» is an adjective
    else if (each.endsWith(ALEF) && !stem.endsWith(YEH)) found.push(stem + HEH)
  }
  return found
}

/** A folded foreign person's name as the Levant spells its g, which is ج in Egypt and ق in Arabia. */
export const levantineSpellings = (name: string): string[] =>
  [JEEM, QAF].filter((letter) => name.includes(letter)).map((letter) => name.replaceAll(letter, GHAYN))

const VOWELS = [ALEF, WAW, YEH].map((letter) => letter.charCodeAt(0))
const SHORTEST_WITHOUT_VOWEL = 5
/** The longest listed names have 19 letters; a word without end has a spelling for each of its letters, each as long. */
const LONGEST_WITHOUT_VOWEL = 20

/** A word's spelling in another: the `dropped` letters at `at` left out, the code unit `letter` put there, 0 for none. */
export type Splice<T> = (word: string, at: number, dropped: number, letter: number) => T | undefined

/**
 * What `find` finds first under the spellings of a folded foreign name with one vowel more or less between its first and
 * last letter: the press writes «بربارا» and «باربارا», «إميلي» and «إيميلي». Nothing for short words, which would meet
 * others, and for words longer than any name. Most words of no list come here, so that no spelling is made a string.
 */
export function underVowels<T>(name: string, find: Splice<T>): T | undefined {
  const last = name.length - 1
  if (name.length < SHORTEST_WITHOUT_VOWEL || name.length > LONGEST_WITHOUT_VOWEL) return undefined
  for (let at = 1; at <= last; at++) {
    const letter = name.charCodeAt(at)
    if (at < last && VOWELS.includes(letter)) {
      const found = find(name, at, 1, 0)
      if (found !== undefined) return found
    }
    for (let i = 0; i < VOWELS.length; i++) {
      const vowel = VOWELS[i]!
      if (vowel === letter || vowel === name.charCodeAt(at - 1)) continue
      const found = find(name, at, 0, vowel)
      if (found !== undefined) return found
    }
  }
  return undefined
}
