// Titles in a row of words: where each begins and ends.

import { endsAdjectival } from '../../arabic/agreement.js'
import { endsInName, withArticle } from '../../arabic/name-spelling.js'
import { evenlySpaced } from '../../arabic/spacing.js'
import type { Token } from '../../model/document.js'
import type { Mention, PositionStatus, Title } from '../../model/fact.js'
import {
  ADJECTIVE,
  BA,
  DEFINITE,
  FEMININE,
  HONORIFIC,
  NOUN,
  OCCUPATION,
  QUOTE,
  WAW,
} from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'
import { isOfSeveral } from '../../model/title-number.js'
import { closes, endOf, isDefinite } from './extent.js'

const LONGEST = 18
const DANGLING = tagSet('Waw', 'Lam', 'Ba', 'Preposition', 'OpenQuote', 'Comma', 'Honorific')
const OFFICE = tagSet('Office', 'Rank', 'Occupation')
const HELD = tagSet('Office', 'Rank')
/** What may stand before an office within one title: «نائب الرئيس». */
const GOVERNS = tagSet('Office', 'Rank', 'Lam', 'Ba', 'Preposition', 'Honorific')
/** The value of a country's adjective; a continent's has another form. */
const COUNTRY = /^[A-Z]{2}$/
const SECOND = tagSet('SecondTo')
const LEADS_TO_PLACE = tagSet('Preposition', 'Lam', 'Ba')
const STATUS = tagSet('OfficeStatus')

/**
 * The titles among these tokens: one begins at each office behind a word that closes the title before. What governs
 * an office through another noun is not the holder's: «قاضي محاكمة الرئيس المعزول».
 */
export function titlesIn(row: readonly Token[], text: string): Title[] {
  const tokens = row.slice(0, endOf(row))
  const titles: Title[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    const last = at === tokens.length
    if (!last && !tokens[at]!.form.tags.meets(OFFICE)) continue
    const before = tokens[at - 1]!
    if (!last && (isInside(tokens[at]!, before) || isAdjective(tokens, at))) continue
    const quoted = closesQuote(tokens.slice(from, at), at - from - 1)
    const closed = last || quoted || (closes(before) && !endsInName(before.form.normal))
    if (!closed && (before.form.tags.meets(GOVERNS) || endsInName(before.form.normal))) continue
    if (closed && !last && at === tokens.length - 1 && !isDefinite(tokens[at]!)) continue
    // an occupation is none behind another title: «قائد الهلال اللاعب»
    const isTitle = closed && (from === 0 || tokens[from]!.form.tags.meets(HELD)) && !isCalling(tokens, from)
    const title = isTitle && !isAddress(tokens, from, at) ? titleOf(tokens.slice(from, at), text) : undefined
    if (title) titles.push(title)
    from = at
  }
  return titles
}

/**
 * «الشؤون السياسية», «الجهاز العسكري بالحرس»: who does something by a word that tells of things too holds no office by
 * it; but «رئيس النادي الصحفي سامر» is a journalist.
 */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const { tags, normal } = tokens[at]!.form
  if (!tags.meets(ADJECTIVE)) return false
  if (tags.meets(FEMININE)) return !tags.meets(HELD)
  const before = tokens[at - 1]!
  const isOfNoun = before.form.tags.meets(NOUN) && isDefinite(before) && !before.form.tags.meets(OFFICE)
  return isOfNoun && endsAdjectival(normal) && isDefinite(tokens[at]!) && at < tokens.length - 1
}

/**
 * «الممثل»: whose word tells of a calling too is of that where it has the article, and «النادي ممثلا بنائبه» of none;
 * «ممثل المنظمة» holds an office.
 */
function isCalling(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at]!.form
  if (!tags.meets(OCCUPATION) || !tags.meets(HELD)) return false
  return tags.meets(DEFINITE) || tokens[at + 1]?.form.tags.meets(BA) === true
}

/** Whether an office's word belongs to the title before it. */
const isInside = (token: Token, before: Token): boolean =>
  qualifies(token, before) ||
  (isObject(token) && !closes(before)) ||
  (isOfSeveral(token.form.values.Occupation) && before.form.tags.meets(WAW))

/** «شؤون المعلمين»، «هيئة أعضاء الشرف»، «مركز مراقبة الهجرة»: with whom or with what an office has to do. */
const isObject = (token: Token): boolean => {
  const { Office, Occupation } = token.form.values
  return isOfSeveral(Office) || isOfSeveral(Occupation) || (Office === 'f' && !isDefinite(token))
}

/** «المستشار» alone is how a judge is called; with what he advises on it is an office. */
const isAddress = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && tokens[from]!.form.tags.meets(OFFICE) && tokens[from]!.form.tags.meets(HONORIFIC)

/** All of these tokens as one title. */
export function whole(tokens: readonly Token[], text: string): Title[] {
  const title = titleOf(tokens, text)
  return title ? [title] : []
}

/** Whether an office's word only tells the office before it: «المسؤول الإداري», «وكيل الوزارة المساعد». */
const qualifies = ({ form }: Token, before: Token): boolean =>
  form.tags.meets(SECOND)
    ? isDefinite(before)
    : before.form.tags.meets(OFFICE) && form.tags.meets(ADJECTIVE) && !form.tags.meets(NOUN)

function titleOf(tokens: readonly Token[], text: string): Title | undefined {
  let to = tokens.length
  while (to > 1 && isDangling(tokens, to - 1) && !closesQuote(tokens, to - 1)) to--
  if (to === 0 || to > LONGEST || endsInName(tokens[to - 1]!.form.normal)) return undefined
  const words = tokens.slice(0, to)
  const body = words.findLast((token) => token.mention?.kind === 'organisation')?.mention as
    | Mention<'organisation'>
    | undefined
  const { start } = words[0]!
  const { end } = words[to - 1]!
  const status = words.find(({ form }) => form.values.OfficeStatus)?.form.values.OfficeStatus
  const country = countryOf(words)
  return {
    text: evenlySpaced(withArticle(text.slice(start, end), words[0]!.form.normal)),
    start,
    end,
    ...(body ? { body } : {}),
    ...(country ? { country } : {}),
    ...(status ? { status: status as PositionStatus } : {}),
  }
}

/** The country whose adjective stands in the title, or that stands in it itself: «وزير خارجية فرنسا», not «سفير في فرنسا». */
function countryOf(words: readonly Token[]): string | undefined {
  // «المالي» is rather of money than of Mali
  const nation = words.find(
    ({ form }) => COUNTRY.test(form.values.Nationality ?? '') && !form.tags.meets(ADJECTIVE),
  )
  if (nation) return nation.form.values.Nationality
  const place = words.find(
    ({ form }, at) =>
      at > 0 && COUNTRY.test(form.values.Country ?? '') && !words[at - 1]!.form.tags.meets(LEADS_TO_PLACE),
  )
  return place?.form.values.Country
}

/** Whether a title cannot end at `at`. «الراحل» is a form of address too, and «مستشار خادم الحرمين» waits for one. */
function isDangling(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at]!.form
  if (!tags.meets(DANGLING) || tags.meets(STATUS)) return false
  return !(tags.meets(HONORIFIC) && isDefinite(tokens[at]!) && !closes(tokens[at - 1]!))
}

/** Whether the mark at `at` closes a quotation opened inside the title. */
const closesQuote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.form.tags.meets(QUOTE) &&
  tokens.slice(0, at).filter(({ form }) => form.tags.meets(QUOTE)).length % 2 === 1
