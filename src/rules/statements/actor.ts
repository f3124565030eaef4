// Who acts or speaks: a stretch of words, and the person or the body among them.
import { isAccusative } from '../../arabic/agreement.js'
import { beginsDefinite, endsDefinite, endsInPronoun, withArticle } from '../../arabic/name-spelling.js'
import type { Form, Token } from '../../model/document.js'
import type { Actor, Mention } from '../../model/fact.js'
import {
  ADJECTIVE,
  DEFINITE,
  FUNCTION,
  HONORIFIC,
  LAM,
  OCCUPATION,
  PERSON,
  PLURAL,
  QUOTE,
} from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'
import { isOfMany } from '../../model/title-number.js'
import { closing } from './quotation.js'

const TRAILS = tagSet('Comma', 'Lam', 'Ba', 'TitlePreposition')
const BODY = tagSet('Body')
const ADVERB = tagSet('Adverb')
const NO_LINK = tagSet('Noun', 'Adjective', 'Person', 'Body', 'Preposition', 'Relative', 'Source')
const TELLS = tagSet('Adjective', 'Nationality', 'Nisba')
const NAME = tagSet('GivenName', 'Unknown')
const ADDRESS = tagSet('Honorific', 'Rank')
/** «الشيخ», «سعادته» and «معاليه», which looks like a feminine; not «شيخ قبيلة». */
const MARKED = tagSet('Definite', 'Suffixed', 'Feminine')
const SOURCE = tagSet('Source')
/** A noun that waits for another: «محامي», and what closes it or is none. */
const GOVERNS = tagSet('Noun', 'Kin', 'Office', 'Occupation')
const STANDS_ALONE = tagSet(
  'Definite',
  'Suffixed',
  'Place',
  'Body',
  'Mark',
  'Nationality',
  'Verb',
  'Rank',
  'NameCue',
  'OfficeStatus',
)
/** The nouns before a body's name that belong to it. */
export const HEAD = tagSet('OrgHead', 'WeakHead', 'OptionalHead')

/** «ضاحكا»: how it is said. */
const isManner = ({ tags, normal, base }: Form): boolean =>
  tags.meets(ADJECTIVE) && !tags.meets(DEFINITE) && isAccusative(normal, base)

/** «فيه», «من جانبها», «أيضا», «قد»: words between a verb and its subject that belong to neither. */
export const isLinking = ({ form, form: { tags } }: Token): boolean =>
  ((tags.meets(FUNCTION) || tags.meets(ADVERB)) && !tags.meets(NO_LINK)) ||
  (tags.meets(FUNCTION) && tags.meets(ADVERB)) ||
  isManner(form)

export function actor(tokens: readonly Token[], from: number, to: number, text: string): Actor {
  let end = to
  while (end > from + 1 && (tokens[end - 1]!.form.tags.meets(TRAILS) || isLinking(tokens[end - 1]!))) end--
  if (tokens[from]!.form.tags.meets(QUOTE) && closing(tokens, from) >= end) from++
  const { start } = tokens[from]!
  const source = sourceIn(tokens, from, end, text)
  const { tags, values, normal } = tokens[from]!.form
  const nation = end - from === 2 ? tokens[end - 1]!.form.values.Nationality : undefined
  const isAddressed = !source && tags.meets(ADDRESS) && end - from > 1
  const byOccupation =
    !source &&
    ((tags.meets(OCCUPATION) &&
      beginsDefinite(normal) &&
      !tags.meets(PLURAL) &&
      isAlone(tokens, from, end) &&
      !isOfMany(values.Occupation)) ||
      (tags.meets(HONORIFIC) && tags.meets(MARKED) && end - from === 1))
  return {
    text: written(tokens, from, end, text),
    start,
    end: tokens[end - 1]!.end,
    ...(source ? { source } : {}),
    ...(isAddressed ? { bare: written(tokens, from + 1, end, text) } : {}),
    ...(nation === undefined || source
      ? {}
      : { ofNation: { bare: written(tokens, from, end - 1, text), country: nation } }),
    ...(byOccupation ? { byOccupation } : {}),
  }
}

/** Whether nothing but adjectives follows the word at `from`: not «المنتج جمال». */
function isAlone(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (!tokens[at]!.form.tags.meets(TELLS) || tokens[at]!.form.tags.meets(NAME)) return false
  return true
}

/** The words as they are written, with their article. */
const written = (tokens: readonly Token[], from: number, to: number, text: string): string =>
  withArticle(text.slice(tokens[from]!.start, tokens[to - 1]!.end), tokens[from]!.form.normal).replace(
    /\s+/g,
    ' ',
  )

/** Whether the person at `at` only tells who is meant by the words from `from` on: «محامي السيد سامر», «مصدر مقرب من سامر». */
function isGoverned(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  let before = at - 1
  while (before >= from && tokens[before]!.form.tags.meets(HONORIFIC)) before--
  if (before < from) return false
  const { start, end, form } = tokens[before]!
  const { tags, normal } = form
  if (tokens[from]!.form.tags.meets(SOURCE) || tags.meets(LAM)) return true
  // «محاميه» is folded like «محامية»
  const isHis = tags.meets(GOVERNS) && endsInPronoun(text.slice(start, end))
  return tags.meets(GOVERNS) && !isHis && !tags.meets(STANDS_ALONE) && !endsDefinite(normal)
}

type Source = Mention<'person' | 'organisation'>

/** Who is one man, whatever bodies are called so too; «القوات الموالية للرئيس سامر» are none. */
const BEFORE_PERSON = tagSet('Title', 'Kin', 'GivenName')

/** The first person among the words, else the body that they begin with: a body inside a title does not speak. */
function sourceIn(tokens: readonly Token[], from: number, to: number, text: string): Source | undefined {
  const { tags } = tokens[from]!.form
  const isMany = tags.meets(HEAD) && tags.meets(DEFINITE) && !tags.meets(BEFORE_PERSON)
  for (let at = from; at < to && !isMany; at++)
    if (tokens[at]!.form.tags.meets(PERSON))
      return isGoverned(tokens, from, at, text) ? undefined : (tokens[at]!.mention as Source)
  let first = from
  while (first < to && (tokens[first]!.form.tags.meets(HEAD) || tokens[first]!.form.tags.meets(QUOTE)))
    first++
  return tokens[first]?.form.tags.meets(BODY) && first < to ? (tokens[first]!.mention as Source) : undefined
}
