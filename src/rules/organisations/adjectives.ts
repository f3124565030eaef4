// The adjectives of a body’s name: whose they are, and how far they go.
import { adjectiveAgrees, endsAdjectival, endsFeminine, nounGender } from '../../arabic/agreement.js'
import type { Token } from '../../model/document.js'
import { DEFINITE, LATIN, NATIONALITY, NOUN, PLACE_HEAD, PLURAL, WAW } from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'

const NAMING = tagSet('NamingAdjective')
const QUALIFIER = tagSet('NamingAdjective', 'BodyWord')
/** What a further noun behind the first definite word is besides, where it is part of the name: not «مجلس النواب | القرار». */
const QUALIFIES = tagSet('NamingAdjective', 'Adjective', 'Nationality', 'Nisba', 'OrdinalWord')
/** «شرطة القصيم | الرائد فلان»: who speaks for it. */
const OFFICER = tagSet('Rank', 'Office')
const OCCUPATION = tagSet('Occupation')
const FEMININE_HEAD = tagSet('FeminineHead')
const ELATIVE = tagSet('Elative')

/** Whether a word with the article is a noun and no adjective: «الدعم», not «العام». */
export const isNoun = ({ form: { tags, normal } }: Token): boolean =>
  tags.meets(NOUN) && !tags.meets(QUALIFIES) && !endsAdjectival(normal)

/** «القصر الرئاسي», but «الجمعية المحلية». */
export const isBuilding = ({ form: { tags, normal } }: Token): boolean =>
  tags.meets(PLACE_HEAD) && !endsAdjectival(normal)

/** «اتحاد الأدباء العرب | الشاعر فلان»: what somebody does, by a word that is an adjective too. */
const isCalling = ({ form: { tags, normal } }: Token): boolean =>
  tags.meets(OCCUPATION) && tags.meets(NOUN) && !endsAdjectival(normal) && !endsFeminine(normal)

const isFeminine = ({ form: { tags, normal } }: Token): boolean => tags.meets(ELATIVE) || endsFeminine(normal)

/** Whether an adjective is one of the head: heads are singular, «الجيش | التونسيين» and «النادي | المالية» no names. */
export function isOfHead({ form: head }: Token, adjective: Token): boolean {
  const feminine = isFeminine(adjective)
  const [first, ...behind] = head.normal.split(' ') as [string, ...string[]]
  // «هيئة الأركان العامة», «خفر السواحل الليبية»
  if (behind.length > 0 && adjectiveAgrees(behind.at(-1)!, feminine)) return true
  if (head.tags.meets(FEMININE_HEAD) || nounGender(first) === 'feminine') return feminine
  return !feminine && !adjective.form.tags.meets(PLURAL)
}

/** Whether a word is an adjective with the article, as names have them. */
const isQualifier = ({ form: { tags, normal } }: Token): boolean =>
  tags.meets(DEFINITE) &&
  !tags.meets(NATIONALITY) &&
  (tags.meets(NAMING) || (tags.meets(QUALIFIER) && endsAdjectival(normal)))

/** The end of a name with the adjectives of its head that stand from `at` on: «جمعية تاروت | الخيرية», «مركز الملك فهد | الثقافي». */
export function qualifiedEnd(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && isQualifier(tokens[end]!) && isOfHead(tokens[0]!, tokens[end]!)) end++
  return end
}

/**
 * Whether the word at `at` is an adjective of the head or of a word behind it, from `first` on: not «لجنة الشؤون القضائية |
 * النافذ».
 */
export function qualifies(tokens: readonly Token[], at: number, first = 1): boolean {
  const word = tokens[at]!
  if (isNoun(word) || isBuilding(word) || isCalling(word) || word.form.tags.meets(OFFICER)) return false
  if (isOfHead(tokens[0]!, word)) return true
  const feminine = isFeminine(word)
  for (let before = first; before < at; before++) {
    // «شركة BBC Films | المشروع»
    if (tokens[before]!.form.tags.meets(LATIN)) return false
    // an adjective behind two may be either’s
    if (tokens[before]!.form.tags.meets(WAW)) return true
    // «الشؤون القضائية» has shown that it is feminine
    const isShown = before + 1 < at && isFeminine(tokens[before + 1]!)
    if (isShown ? feminine : adjectiveAgrees(tokens[before]!.form.normal, feminine)) return true
  }
  return false
}
