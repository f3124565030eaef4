// What a cardinal counts: the noun behind it, in its dictionary form.
import { isDualEnding } from '../../arabic/inflection.js'
import { ALEF, ARTICLE, HEH, NOON, TEH, TEH_MARBUTA, WAW, YEH } from '../../arabic/letters.js'
import { lettersOf, normalise } from '../../arabic/normalise.js'
import type { Form } from '../../model/document.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { tokenAt } from './amount.js'

const NOUNS = tagSet(
  'Noun',
  'Root',
  'Adjective',
  'Counted',
  'Occupation',
  'Rank',
  'OrgHead',
  'WeakHead',
  'PlaceHead',
  'Numbered',
  'OrdinalHead',
  'Office',
  'Kin',
  'Unknown',
  'Nationality',
  'PluralHead',
  'BodyCue',
)
/** «3000 شاب»: what is a noun too is rather one behind a number. */
const VERBS = tagSet('Verb', 'ReportVerb')
const NO_NOUNS = tagSet(
  'Function',
  'TimeUnit',
  'Mark',
  'Proclitic',
  'Compared',
  'Month',
  'HijriMonth',
  'Weekday',
  'Numeral',
)

/** The dictionary form of the noun at `at` that a numeral counts, or undefined where none stands there. */
export function countedNoun(context: Context, at: number): string | undefined {
  // «خمسة من رجال الشرطة»
  const from = tokenAt(context, at)?.form.tags.has('From') ? at + 1 : at
  const noun = tokenAt(context, from)
  if (!noun?.form.tags.meets(NOUNS)) return undefined
  const { values, tags, base } = noun.form
  if (from === at && tags.has('Definite')) return undefined
  // «مرة» stands among the function words too
  if (from > at || values.Counted !== undefined) return values.Counted
  const written = lettersOf(context.text.slice(noun.start, noun.end))
  if (tags.meets(NO_NOUNS) || (tags.meets(VERBS) && !tags.has('Noun'))) return undefined
  if (noun.form.tags.meets(LISTED_INFLECTED) && !noun.form.tags.has('Noun') && base === noun.form.normal)
    return withoutEnding(written)
  return inDictionary(written, base)
}

/** Lists that hold their words in the accusative and the plural too. */
const LISTED_INFLECTED = tagSet('Occupation', 'Office', 'OrgHead', 'PluralHead', 'BodyCue')
const SHORTEST_NOUN = 3
const PLURALS = [`${YEH}${NOON}`, `${WAW}${NOON}`]

/** «معهدا», «لاعبين»: the word without what a number gives it. */
function withoutEnding(written: string): string {
  const ending = PLURALS.find((each) => written.endsWith(each)) ?? (written.endsWith(ALEF) ? ALEF : '')
  const stem = written.slice(0, written.length - ending.length)
  return stem.length < SHORTEST_NOUN ? written : stem
}

/** What a number counts: «3000 شاب» the noun behind it, «الخلايا الأربع تسير» the one before it. */
export function countedBeside(
  context: Context,
  { from, after, definite }: { from: number; after: number; definite: boolean },
): string | undefined {
  const before = nounBefore(context, from, definite)
  if (before !== undefined && tokenAt(context, after)?.form.tags.meets(VERBS)) return before
  return countedNoun(context, after) ?? before
}

/** What a number behind its noun counts: «النقاط السبع» with the article, «هدف واحد», «شخصين اثنين» without. */
function nounBefore(context: Context, at: number, definite: boolean): string | undefined {
  const noun = tokenAt(context, headAt(context, at))
  if (!noun || noun.form.tags.has('Definite') !== definite) return undefined
  const { values, tags, base } = noun.form
  const numeral = definite ? undefined : tokenAt(context, at)?.form.values.Numeral
  // «أسرة واحدة» is a family, though beds are «أسرة» too
  const isOther = numeral === '1' && !tags.has('Plural') && normalise(values.Counted ?? base) !== base
  if (values.Counted !== undefined && !isOther) return values.Counted
  const agrees = numeral === '1' || (numeral === '2' && tags.has('Plural') && isDualEnding(noun.form.normal))
  if (!agrees || !tags.meets(NOUNS) || tags.meets(NO_NOUNS) || tags.meets(VERBS)) return undefined
  return inDictionary(context.text.slice(noun.start, noun.end), base)
}

const QUALIFIES = tagSet('Adjective', 'Nationality', 'OrgWord')
const QUALIFIED = tagSet('Noun', 'PlaceHead', 'OrgHead')
/** Nouns that are spelled like adjectives. */
const RATHER_NOUNS = tagSet('OrdinalHead', 'Occupation', 'Office', 'Rank', 'OrgHead', 'PlaceHead', 'Counted')
/** What is no noun that a number behind it could rank or count. */
export const NO_HEAD = tagSet(
  'Function',
  'Verb',
  'ReportVerb',
  'Mark',
  'Proclitic',
  'Month',
  'HijriMonth',
  'CountedAlone',
  'Digits',
  'Numeral',
)

/** «الذكرى السنوية العشرون», «جهة تنظيمية واحدة»: where the noun stands before `at` and an adjective of it. */
export function headAt(context: Context, at: number): number {
  const { tags } = tokenAt(context, at - 1)?.form ?? {}
  const noun = tokenAt(context, at - 2)?.form.tags
  const qualified =
    tags?.meets(QUALIFIES) === true &&
    !tags.meets(RATHER_NOUNS) &&
    noun?.has('Definite') === tags.has('Definite') &&
    noun.meets(QUALIFIED) &&
    !noun.meets(NO_HEAD)
  return qualified ? at - 2 : at - 1
}

/** Whether a noun is in the plural or dual, as its ending says, or the lists of plurals and units. */
export function isPlural({ tags, values, base }: Form): boolean {
  if (tags.has('Plural')) return true
  const singular = values.Counted ?? values.Unit
  return singular !== undefined && normalise(singular) !== withoutArticle(base)
}

/** A folded word without its article. */
export const withoutArticle = (normal: string): string =>
  normal.startsWith(ARTICLE) ? normal.slice(ARTICLE.length) : normal

const IN_PLURAL = new Set([TEH, ALEF])

/** The written word cut to its dictionary form where that begins it, else the dictionary form as it is folded. */
export function inDictionary(written: string, base: string): string {
  const plain = lettersOf(written)
  if (plain.endsWith(TEH_MARBUTA)) return plain
  const start = plain.slice(0, base.length)
  // «جنسيات»: the feminine of an adjective of relation is the noun
  const isRelation = start.endsWith(YEH) && plain === `${start}${ALEF}${TEH}`
  if (normalise(start) === base) return isRelation ? `${start}${TEH_MARBUTA}` : start
  if (!base.endsWith(HEH)) return base
  // «ملعقتان», «عبوات»: ة is written as ت before an ending, and ا stands for it in the plural
  const stem = start.slice(0, -1)
  return normalise(stem) === base.slice(0, -1) && IN_PLURAL.has(plain[stem.length] ?? '')
    ? `${stem}${TEH_MARBUTA}`
    : base
}
