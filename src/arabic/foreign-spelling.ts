// Foreign names as the press of different countries spells them.
import { ALEF, HEH, YEH } from './letters.js'

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
