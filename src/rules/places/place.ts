// What all rules for places share: the name as written, and what stands around it.

import { endsAdjectival, isFeminineNisba, nounGender } from '../../arabic/agreement.js'
import { beginsDefinite, withArticle } from '../../arabic/name-spelling.js'
import { evenlySpaced } from '../../arabic/spacing.js'
import { COMMON, DEFINITE, NATIONALITY, QUOTE, TOPONYM } from '../../model/plain-tags.js'
import type { Context, Group, Reading } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'

const LEADS_TO_PLACE = tagSet('Locative', 'Ba', 'PlaceHead', 'Direction')
const JOINS = tagSet('Waw', 'Comma')
const DOUBTFUL = tagSet('Common', 'HomePlace')
const NOT_A_NOUN = tagSet('Toponym', 'Preposition', 'Verb')
const SURE = tagSet('Prominent', 'Region', 'Country')
const ADJECTIVE = tagSet('Nationality', 'Adjective')
const HEAD = tagSet('OrgHead', 'OptionalHead')
const BODY = tagSet('Organisation')
const ENDS_BODY = tagSet('Verb', 'Function', 'Proclitic', 'Mark')
/** In tokens, with its head and quotation marks. */
const LONGEST_BODY = 6

export const written = ({ text, tokens }: Group): Reading<'place'> => ({
  value: { name: evenlySpaced(withArticle(text, tokens[0]!.form.normal)) },
})

/** The tags of the word before, in the same sentence. */
export const before = ({ from }: Group, context: Context, by = 1): TagSet | undefined =>
  from - by >= context.from ? context.tokens[from - by]!.form.tags : undefined

/** The tags of the word behind, in the same sentence. */
export const behind = ({ to }: Group, context: Context): TagSet | undefined =>
  to < context.to ? context.tokens[to]!.form.tags : undefined

/** «الأسر السعودية», «البطاقات الزرقاء»: a name that is an adjective too is one behind a noun with the article. */
export function isAdjective(place: Group, context: Context): boolean {
  const { tags, normal } = place.tokens[0]!.form
  const noun = before(place, context)
  if (tags.meets(NATIONALITY) && beginsDefinite(normal) && isOfBody(place, context)) return true
  // «مناورات غربية أوكرانية»
  if (noun?.meets(NATIONALITY) && !noun.meets(DEFINITE) && isFeminineNisba(normal)) return true
  if (!noun?.meets(DEFINITE) || noun.meets(NOT_A_NOUN)) return false
  // «المغامرات العنترية», though a quarter is called so
  return (
    tags.meets(ADJECTIVE) ||
    (noun.meets(COMMON) &&
      !tags.meets(SURE) &&
      beginsDefinite(normal) &&
      !normal.includes(' ') &&
      endsAdjectival(normal))
  )
}

/** Whether the name is the adjective of a body before it by its feminine head: «صحيفة عكاظ السعودية», not «بقيادة السعودية». */
function isOfBody({ from }: Group, context: Context): boolean {
  for (let at = from - 1; at >= context.from && from - at <= LONGEST_BODY; at--) {
    const { tags, normal } = context.tokens[at]!.form
    const [first, ...rest] = normal.split(' ') as [string, ...string[]]
    const isFeminine = nounGender(first) === 'feminine' && !tags.meets(DEFINITE)
    // an entry of several words has its head inside
    if (rest.length > 0 && tags.meets(BODY) && isFeminine) return true
    if (tags.meets(HEAD)) return isFeminine && at < from - 1
    if (tags.meets(ENDS_BODY) && !tags.meets(QUOTE)) return false
  }
  return false
}

/** Whether what stands before the name says that it is a place: a preposition, a head, or a place it is joined to. */
export function isLed(place: Group, context: Context, by: TagSet = LEADS_TO_PLACE): boolean {
  const last = before(place, context)
  if (!last) return false
  if (last.meets(by)) return true
  return last.meets(JOINS) && before(place, context, 2)?.meets(TOPONYM) === true
}

/** Whether a place that is no ordinary word stands before or behind, joined: «الرس والمذنب». */
export function isBeside(place: Group, context: Context): boolean {
  const { from, to, tokens } = context
  const isPlace = (at: number): boolean => {
    if (at < from || at >= to) return false
    const { tags } = tokens[at]!.form
    return tags.meets(TOPONYM) && !tags.meets(DOUBTFUL)
  }
  return (
    (before(place, context)?.meets(JOINS) === true && isPlace(place.from - 2)) ||
    (behind(place, context)?.meets(JOINS) === true && isPlace(place.to + 1))
  )
}
