// With whom a verb or a participle agrees, read from its spelling.
import {
  ALEF,
  ALEF_WITH_HAMZA,
  ALEF_WITH_HAMZA_BELOW,
  ARTICLE,
  HEH,
  NOON,
  SEEN,
  TEH,
  WAW,
  YEH,
} from './letters.js'
import { withoutArticle } from './name-spelling.js'
import { lettersOf } from './normalise.js'

/** Verbs that stand behind «إن» where it is «if», for إنّ has a noun behind it. */
const BEHIND_IF: ReadonlySet<string> = new Set(['كان', 'كانت', 'كانوا', 'كنت', 'كنا', 'لم'])

/** Whether «إن» before this folded word is «if». */
export const followsIf = (normal: string): boolean => BEHIND_IF.has(normal)

/** Who a verb may have for its subject; undefined where the spelling leaves it open. */
export type Agreement = 'first' | 'masculine' | 'feminine' | 'plural'

const VERB_PLURALS = [WAW + NOON, WAW + ALEF]
/** «أكدنا»; of «أعلنا» two may be the subject. */
const OURS = NOON + ALEF
const PRESENT: ReadonlySet<string> = new Set([YEH, TEH, NOON])
const NOUN_PLURALS = [WAW + NOON, YEH + NOON]

/**
 * The agreement of a folded verb, `stem` its dictionary form: the ت of «لفت» is its own. `present` tells «يعلن» and
 * «تعلن» from «أعلنت».
 */
export function verbAgreement(normal: string, present: boolean, stem = ''): Agreement | undefined {
  if (VERB_PLURALS.some((ending) => normal.endsWith(ending))) return 'plural'
  if (normal.endsWith(OURS) && !stem.endsWith(NOON)) return 'first'
  if (!present)
    return normal.endsWith(TEH) && !(stem.endsWith(TEH) && stem.length === normal.length)
      ? 'feminine'
      : 'masculine'
  const first = normal.startsWith(SEEN) ? normal[1] : normal[0]
  if (first === ALEF || first === NOON) return 'first'
  if (first === YEH) return 'masculine'
  return first === TEH ? 'feminine' : undefined
}

/** Whether a verb as written is in the first person: «أعتقد», whose past is «اعتقد». */
export const isOfSpeaker = (written: string, stem = ''): boolean =>
  stem.startsWith(ALEF) && lettersOf(written).startsWith(ALEF_WITH_HAMZA)

/** Whether a folded word may be a verb of the present: «يعلن», «تعلن», «نعلن». */
export const mayBePresent = (normal: string): boolean => PRESENT.has(normal[0]!)

/** Whether «إنّ» is among these words: behind it stands what is so; behind «أنْ» also what is wanted. */
export const assures = (words: string): boolean => words.includes(ALEF_WITH_HAMZA_BELOW + NOON)

/** The agreement of a folded participle: «مشيرة», «مؤكدين». */
export function participleAgreement(normal: string): Agreement {
  if (NOUN_PLURALS.some((ending) => normal.endsWith(ending))) return 'plural'
  return normal.endsWith(HEH) ? 'feminine' : 'masculine'
}

/** Whether a folded word is its dictionary form with the ending of the indefinite accusative: «ضاحكا». */
export const isAccusative = (normal: string, base: string): boolean => normal === base + ALEF

export const SOUND_FEMININE_PLURAL = ALEF + TEH

/** The gender that a folded noun shows by its ending: feminine for «وكالة» and «السلطات», open for any other. */
export const nounGender = (normal: string): 'feminine' | undefined =>
  normal.endsWith(HEH) || normal.endsWith(SOUND_FEMININE_PLURAL) ? 'feminine' : undefined

/** Letters that broken plurals hold, which take feminine adjectives too: «الخطوط», «الجمارك». */
const IN_BROKEN_PLURALS = new RegExp(`[${ALEF}${WAW}]`)
/** Whether a folded noun with the article shows no sign of the feminine or of a plural: «السفير», not «الراية», «الأخبار». */
export const isMasculine = (noun: string): boolean =>
  !noun.endsWith(HEH) && !IN_BROKEN_PLURALS.test(noun.slice(ARTICLE.length))

/** Whether a folded adjective ends as feminine ones do; the feminine of a superlative, «العليا», does not. */
export const endsFeminine = (adjective: string): boolean => nounGender(adjective) === 'feminine'

/** Whether an adjective, feminine or not, may stand behind a folded noun, which may be a broken plural: not «الحزب العسكرية». */
export function adjectiveAgrees(noun: string, isFeminine: boolean): boolean {
  if (nounGender(noun) === 'feminine') return isFeminine
  return !isFeminine || IN_BROKEN_PLURALS.test(withoutArticle(noun))
}

/** Whether a folded word ends as adjectives do that other words are made into: «القومية», «الخيري», «المعوقين». */
export const endsAdjectival = (normal: string): boolean =>
  normal.endsWith(YEH) || normal.endsWith(YEH + HEH) || normal.endsWith(YEH + NOON)

/** Whether a folded word without the article ends as the feminine of an adjective of origin: «سورية», «خيرية». */
export const isFeminineNisba = (normal: string): boolean =>
  normal.endsWith(YEH + HEH) && !normal.startsWith(ARTICLE) && !normal.includes(' ')
