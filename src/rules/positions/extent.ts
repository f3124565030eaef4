// How far a title reaches: which words can close it, and where a row of words leaves it.
import { beginsDefinite, endsDefinite } from '../../arabic/name-spelling.js'
import { isOfState } from '../../arabic/titles.js'
import type { Token } from '../../model/document.js'
import type { Mention } from '../../model/fact.js'
import {
  BA,
  DEFINITE,
  LAM,
  NOUN,
  PLURAL,
  QUOTE,
  RANK,
  RELATIVE,
  REPORT_PARTICIPLE,
  WAW,
} from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'

const OFFICE = tagSet('Office', 'Rank', 'Occupation')
const HELD = tagSet('Office', 'Rank')
const STATUS = tagSet('OfficeStatus')
const CLOSED = tagSet('Definite', 'Suffixed', 'Body', 'Place', 'Nationality', 'Comma', 'Waw', 'CloseBracket')
/** What may follow a word that could close a title, and go on with it. */
const GOES_ON = tagSet(
  'Definite',
  'Body',
  'Place',
  'Nationality',
  'Office',
  'Rank',
  'Lam',
  'Ba',
  'Waw',
  'Preposition',
  'Number',
  'Quote',
  'OfficeStatus',
  'Comma',
  'OpenBracket',
  'CloseBracket',
)
const PLACED = tagSet('Body', 'Place', 'PlaceHead', 'OrgHead', 'WeakHead', 'Quote', 'Branch')
const PRESS = tagSet('Press')
const ACTS = tagSet('ActsOn')
const TELLS = tagSet('Nationality', 'Nisba', 'NisbaLike', 'Occupation', 'OfficeStatus')
const NAME = tagSet('Body', 'Place')
const ADJECTIVAL = tagSet(
  'Adjective',
  'Nationality',
  'Nisba',
  'Title',
  'OfficeStatus',
  'NamingAdjective',
  'SecondTo',
)
const BODY = tagSet('Body')
const IN = tagSet('In')

/** How many of these tokens belong to titles: an indefinite noun behind a closed title does not, nor an addressee. */
export function endOf(tokens: readonly Token[]): number {
  let quoted = false
  for (let at = 1; at < tokens.length; at++) {
    const { tags } = tokens[at]!.form
    if (tags.meets(QUOTE)) {
      if (!quoted && closes(tokens[at - 1]!)) return at
      quoted = !quoted
      continue
    }
    if (!quoted && (breaksOff(tokens, at) || (closes(tokens[at - 1]!) && leaves(tokens, at)))) return at
  }
  return tokens.length
}

/** Whether the token at `at` ends a title even where it waits for more. */
function breaksOff(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at]!.form
  // «مدير النادي التقى بممثليه»: the verb looks like a word with the article
  if (tags.meets(ACTS) && !tags.meets(NOUN)) return true
  if (tags.meets(RELATIVE) || (tags.meets(REPORT_PARTICIPLE) && !tags.meets(DEFINITE))) return true
  return tags.meets(IN) && isBehindOfState(tokens, at) && !tokens[at + 1]?.form.tags.meets(BODY)
}

/** Whether the token at `at` stands behind a title that could be closed, and does not go on with it. */
function leaves(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const { tags } = token.form
  const before = tokens[at - 1]!
  // «المدير الفني لنادي الهلال الاستغناء عن»
  if (before.form.tags.meets(NAME) && isNounOnly(token)) return true
  // «رئيس البرلمان آنذاك الرئاسة»
  if (isStatus(before) && !isDefinite(before) && !tags.meets(OFFICE)) return true
  // «أم ولي العهد المصلين»: several are no adjective of one
  if (before.form.tags.meets(HELD) && isGroup(token)) return true
  if (before.form.tags.meets(WAW) && isJoined(token, tokens[at + 1])) return false
  if (tags.meets(LAM) && isAddressee(tokens, at + 1)) return true
  // «أول أيام العيد» behind a title
  if (isOrdinal(token) && !isDefinite(token)) return true
  if (tags.meets(BA) && !isPlaced(tokens[at + 1])) return true
  return !tags.meets(GOES_ON) && !isDefinite(token)
}

/** «وإصلاح الإدارة»: whether this goes on behind و. */
const isJoined = ({ form: { tags } }: Token, next: Token | undefined): boolean =>
  tags.meets(OFFICE) || (tags.meets(NOUN) && next !== undefined && isDefinite(next))

/** Whether the office before the token `at` is one of the whole state: what stands behind «وزير الدفاع في» is where he is. */
function isBehindOfState(tokens: readonly Token[], at: number): boolean {
  const office = tokens.slice(0, at).findLast(({ form }) => form.tags.meets(HELD))
  return office !== undefined && isOfState(office.form.normal)
}

/** A noun with the article that is no adjective, no office and no name: it does not go on with a name. */
const isNounOnly = ({ form, mention }: Token): boolean =>
  !mention && form.tags.meets(DEFINITE) && form.tags.meets(NOUN) && !form.tags.meets(ADJECTIVAL)

/** «المصلين», «الحضور»: people, and no word that tells of what several are. */
const isGroup = (token: Token): boolean =>
  token.form.tags.meets(PLURAL) && isDefinite(token) && !token.form.tags.meets(TELLS)

const isOrdinal = ({ mention }: Token): boolean =>
  mention?.kind === 'number' && (mention as Mention<'number'>).value.type === 'ordinal'

/** Whether this may stand behind «ب» inside a title: «مدير الشرطة بمنطقة الباحة», not «النائب العام بحبس المتهم». */
const isPlaced = (token: Token | undefined): boolean =>
  token !== undefined && (isDefinite(token) || token.form.tags.meets(PLACED))

/** Whether a paper stands at `at`, in quotation marks or without, or the press. */
function isAddressee(tokens: readonly Token[], at: number): boolean {
  const token = tokens[tokens[at]?.form.tags.meets(QUOTE) ? at + 1 : at]
  if (token?.form.tags.meets(PRESS)) return true
  return (token?.mention as Mention<'organisation'> | undefined)?.value.class === 'media'
}

/** An entry of several words shows the article on any of them: «الفريق أول». */
export const isDefinite = ({ form }: Token): boolean =>
  form.tags.meets(DEFINITE) ||
  endsDefinite(form.normal) ||
  (form.tags.meets(RANK) && beginsDefinite(form.normal))

/** Whether a title can end with this word: it is definite, or a name. */
export const closes = (token: Token): boolean =>
  token.form.tags.meets(CLOSED) || isDefinite(token) || isStatus(token)

/** «سابقا», not «القائم بأعمال», which waits for the office. */
const isStatus = ({ form }: Token): boolean => form.tags.meets(STATUS) && !form.tags.meets(OFFICE)
