// Spellings of one name that differ by habit only, made one for comparing.
import { ALEF, ALEF_WITH_HAMZA, ALLAH, ARTICLE, BEH, HEH, LAM, SERVANT, WAW } from './letters.js'
import { lettersOf } from './normalise.js'

const SHORTEST_HOST = 2
const AND_ARTICLE = WAW + ARTICLE
const DEFINITE_OPENINGS = [ARTICLE, LAM + LAM, BEH + ARTICLE]
const JEEM = 'ج'
const GHAYN = 'غ'
/** What the second word of a name of honour is: «نصر الله», «نور الدين», «عضد الدولة». */
const HONOURED: ReadonlySet<string> = new Set([
  ALLAH,
  'الدين',
  'الدوله',
  'الملك',
  'الاسلام',
  'الرحمن',
  'الحق',
])
const SHORTEST_STEM = 3
/** Endings of a country and of its adjective: «سوريا» and «سورية», «بريطانيا» and «البريطاني». */
const COUNTRY_ENDINGS = ['يين', 'يون', 'يه', 'يا', 'ي', 'ا', 'ه']
/** The spelling of the Lebanese press, and the one it is compared under. */
const AMERICA: readonly [string, string] = ['اميرك', 'امريك']

/** A folded word without its article. */
export const withoutArticle = (word: string): string =>
  word.startsWith(ARTICLE) && word.length >= ARTICLE.length + SHORTEST_HOST
    ? word.slice(ARTICLE.length)
    : word

/**
 * A name as written, with the alef of its article, which is not written behind «ل»: in «للحلف» it is «الحلف». `normal` is
 * its first word folded, which has the alef.
 */
export const withArticle = (written: string, normal: string): string =>
  normal.startsWith(ARTICLE) && written.startsWith(LAM) ? ALEF + written : written

/** Whether the first word of a folded phrase has the article: «الفريق أول». */
export const beginsDefinite = (normal: string): boolean => normal.startsWith(ARTICLE)

/** Whether the last word of a folded phrase has the article: «قائد الفريق», «وزير التجارة والصناعة». */
export function endsDefinite(normal: string): boolean {
  const last = normal.lastIndexOf(' ') + 1
  return normal.startsWith(ARTICLE, last) || (last > 0 && normal.startsWith(AND_ARTICLE, last))
}

/** Whether a written word ends in the pronoun «ـه», which is folded like the feminine ending. */
export const endsInPronoun = (written: string): boolean => lettersOf(written).endsWith(HEH)

/** Whether a written word is folded like a name but has the hamza of «أن», «بأن». */
export const isThat = (written: string): boolean => lettersOf(written).includes(ALEF_WITH_HAMZA)

const BEGINS_WITH_ON = /^على\s/

/** Whether a written phrase begins with the preposition «على», which is folded like the name «علي». */
export const beginsAsPreposition = (written: string): boolean => BEGINS_WITH_ON.test(lettersOf(written))

const ENDS_WITH_ON = /\sعلى$/

/** Whether a written phrase ends with the preposition «على», which is folded like the name «علي». */
export const endsAsPreposition = (written: string): boolean => ENDS_WITH_ON.test(lettersOf(written))

const FOR_INDEED = 'فإن'

/** Whether a written phrase begins with «فإن», which is folded like the particle of Dutch names. */
export const beginsAsForIndeed = (written: string): boolean => lettersOf(written).startsWith(FOR_INDEED)

const IN_NAME_OF = 'باسم'

/** Whether a folded phrase waits for a name: «المتحدث باسم». */
export const endsInName = (normal: string): boolean => normal.endsWith(IN_NAME_OF)

const FATHER_OF = 'ابو'
const SHORTEST_JOINED = 6

/** Whether a folded word that stands in no list is «أبو» and the name it is written onto: «أبوالهول», «أبومازن». */
export const isJoinedKunya = (word: string): boolean =>
  word.length >= SHORTEST_JOINED && word.startsWith(FATHER_OF)

/** Whether a folded phrase begins with «أبو» and goes on: «أبو عبيدة». */
export const beginsWithKunya = (normal: string): boolean => normal.startsWith(`${FATHER_OF} `)

const SON = 'بن '

/** Whether a folded phrase is a father’s name with the «بن» before it, as the lexicon joins them. */
export const beginsWithSon = (normal: string): boolean => normal.startsWith(SON)

/** The host of a folded word that has the article, with or without «ل» or «ب»: «الحلف», «للحلف»; else undefined. */
export function definiteNoun(word: string): string | undefined {
  for (const opening of DEFINITE_OPENINGS)
    if (word.startsWith(opening) && word.length >= opening.length + SHORTEST_HOST)
      return word.slice(opening.length)
  return undefined
}

/** «ولد»: before a father's name in Mauritania, where he who bears it goes by both. */
const BOY = 'ولد'

/**
 * The last name among the folded words of a whole one: «نصر الله» and «عبد الملك» are two words, «ولد عبد العزيز» three.
 */
export function lastName(words: readonly string[]): string[] {
  const length = HONOURED.has(words.at(-1) ?? '') || words.at(-2) === SERVANT ? 2 : 1
  return words.slice(words.at(-length - 1) === BOY ? -length - 1 : -length)
}

const SERVANT_OF = new RegExp(`(?<![^ ])${SERVANT}( ?)(?=${ARTICLE})`, 'g')

/** A folded phrase with «عبد» written onto the name behind it, or apart where it is joined; the same where there is none. */
export const servantsOtherwise = (phrase: string): string =>
  phrase.replace(SERVANT_OF, (_, space) => (space === '' ? `${SERVANT} ` : SERVANT))

/**
 * The words of a folded name as people's names are compared: without articles, «عبد الله» as one word, one letter
 * for the foreign g that papers write with غ or ج («جوتيريش», «غوتيريش»).
 */
export function personWords(normal: string): string[] {
  const words: string[] = []
  for (const word of normal.split(' ')) {
    if (words.at(-1) === SERVANT) words[words.length - 1] = SERVANT + word
    else words.push((word.startsWith(SERVANT) ? word : withoutArticle(word)).replaceAll(JEEM, GHAYN))
  }
  return words
}

/**
 * The words of a folded name as bodies' names are compared: without articles and without the endings that make an
 * adjective of a country, so that «حكومة العراق» is «الحكومة العراقية».
 */
export const bodyWords = (normal: string): string[] => normal.split(' ').map(bodyWord)

function bodyWord(word: string): string {
  // a phrase of the lexicon keeps its «ل»: «السعودية للطيران»
  const host = (definiteNoun(word) ?? word).replace(...AMERICA)
  for (const ending of COUNTRY_ENDINGS)
    if (host.endsWith(ending) && host.length >= ending.length + SHORTEST_STEM)
      return host.slice(0, -ending.length)
  return host
}

/** Whether a folded name ends with the father’s and no family name: «خالد بن سلمان». */
export function endsWithFather(normal: string): boolean {
  const son = normal.lastIndexOf(` ${SON}`)
  if (son < 0) return false
  const [father, ...more] = normal.slice(son + 1 + SON.length).split(' ')
  return more.length === 0 || (more.length === 1 && father === SERVANT)
}
