// Titles in a row of words: where each begins and ends.
import { beginsDefinite, endsDefinite, endsInName, withArticle } from '../../arabic/name-spelling.js'
import { isOfState } from '../../arabic/titles.js'
import type { Token } from '../../model/document.js'
import type { Mention, PositionStatus, Title } from '../../model/fact.js'
import { tagSet } from '../../model/tag-set.js'

const LONGEST = 18
const DANGLING = tagSet('Waw', 'Lam', 'Ba', 'Preposition', 'OpenQuote', 'Comma', 'Honorific')
const OFFICE = tagSet('Office', 'Rank', 'Occupation')
const RANK = tagSet('Rank')
const OFFICE_OR_NOUN = tagSet('Office', 'Noun')
const HELD = tagSet('Office', 'Rank')
const CLOSED = tagSet('Definite', 'Body', 'Place', 'Nationality', 'Comma', 'Waw', 'CloseBracket')
const QUOTE = tagSet('Quote')
const DEFINITE = tagSet('Definite')
/** What may stand before an office within one title: «نائب الرئيس». */
const GOVERNS = tagSet('Office', 'Rank', 'Lam', 'Ba', 'Preposition', 'Honorific')
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
/** The value of a country's adjective; a continent's has another form. */
const COUNTRY = /^[A-Z]{2}$/
const PARTICIPLE = tagSet('ReportParticiple')
const ADJECTIVE = tagSet('Adjective')
const NOUN = tagSet('Noun')
const SECOND = tagSet('SecondTo')
const LAM = tagSet('Lam')
const BA = tagSet('Ba')
const PLACED = tagSet('Body', 'Place', 'PlaceHead', 'OrgHead', 'WeakHead', 'Quote')
const IN = tagSet('In')
const BODY = tagSet('Body')
const LEADS_TO_PLACE = tagSet('Preposition', 'Lam', 'Ba')
const WAW = tagSet('Waw')
const STATUS = tagSet('OfficeStatus')
const HONORIFIC = tagSet('Honorific')

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
    if (!last && qualifies(tokens[at]!, before)) continue
    const quoted = closesQuote(tokens.slice(from, at), at - from - 1)
    const closed = last || quoted || (closes(before) && !endsInName(before.form.normal))
    if (!closed && (before.form.tags.meets(GOVERNS) || endsInName(before.form.normal))) continue
    if (closed && !last && at === tokens.length - 1 && !isDefinite(tokens[at]!)) continue
    // an occupation is none behind another title: «قائد الهلال اللاعب»
    const isTitle = closed && (from === 0 || tokens[from]!.form.tags.meets(HELD))
    const title = isTitle && !isAddress(tokens, from, at) ? titleOf(tokens.slice(from, at), text) : undefined
    if (title) titles.push(title)
    from = at
  }
  return titles
}

/** «المستشار» alone is how a judge is called; with what he advises on it is an office. */
const isAddress = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1 && tokens[from]!.form.tags.meets(OFFICE) && tokens[from]!.form.tags.meets(HONORIFIC)

/** All of these tokens as one title. */
export function whole(tokens: readonly Token[], text: string): Title[] {
  const title = titleOf(tokens, text)
  return title ? [title] : []
}

/**
 * Whether the title in these words goes on with the name behind them, a form of address before it, and so is not that
 * of who is named: «مستشار الأمير» before «سلطان». `next` is what follows the words.
 */
export function governs(row: readonly Token[], next: Token | undefined): boolean {
  const last = row.findLastIndex(({ form }) => !form.tags.meets(HONORIFIC) || form.tags.meets(HELD))
  const address = row[last + 1] ?? next
  if (last < 0 || !address?.form.tags.meets(HONORIFIC) || !isDefinite(address)) return false
  const word = row[last]!
  return word.form.tags.meets(OFFICE_OR_NOUN) && !word.form.tags.meets(RANK) && !closes(word)
}

/** The words behind the last «و» that a title follows; all where there is none. */
export function behindAnd(row: readonly Token[]): readonly Token[] {
  const and = row.findLastIndex(
    ({ form }, at) => form.tags.meets(WAW) && row[at + 1]?.form.tags.meets(OFFICE),
  )
  return row.slice(and + 1)
}

/** The words before the last «و» that a title follows; all where there is none. */
export function beforeAnd(row: readonly Token[]): readonly Token[] {
  const rest = behindAnd(row)
  return rest.length === row.length ? row : row.slice(0, -rest.length - 1)
}

/**
 * The words of a row before a name that belong to it: what a title leaves over is another's, and so is the title
 * («نقل ولي العهد تحيات الملك سلمان»); nobody holds what is done to him («تهنئة الوزير للأمير محمد»).
 */
export function reaching(row: readonly Token[]): readonly Token[] {
  const address = row.findLastIndex(({ form }) => !form.tags.meets(HONORIFIC))
  if (row[address]?.form.tags.meets(LAM)) return []
  let rest = row
  for (let end = endOf(rest); end < rest.length; end = endOf(rest)) {
    const next = rest.findIndex(({ form }, at) => at >= end && form.tags.meets(OFFICE))
    if (next < 0) return []
    rest = rest.slice(next)
  }
  return rest
}

/** Whether an office's word only tells the office before it: «المسؤول الإداري», «وكيل الوزارة المساعد». */
const qualifies = ({ form }: Token, before: Token): boolean =>
  form.tags.meets(SECOND)
    ? isDefinite(before)
    : before.form.tags.meets(OFFICE) && form.tags.meets(ADJECTIVE) && !form.tags.meets(NOUN)

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
    if (quoted) continue
    if (tags.meets(PARTICIPLE) && !tags.meets(DEFINITE)) return at
    if (tags.meets(IN) && isBehindOfState(tokens, at) && !tokens[at + 1]?.form.tags.meets(BODY)) return at
    if (!closes(tokens[at - 1]!)) continue
    // «وإصلاح الإدارة»
    const isJoined = tags.meets(OFFICE) || (tags.meets(NOUN) && tokens[at + 1] && isDefinite(tokens[at + 1]!))
    if (tokens[at - 1]!.form.tags.meets(WAW) && isJoined) continue
    if (tags.meets(LAM) && isPaper(tokens[at + 1])) return at
    if (tags.meets(BA) && !isPlaced(tokens[at + 1])) return at
    if (!tags.meets(GOES_ON) && !isDefinite(tokens[at]!)) return at
  }
  return tokens.length
}

/** Whether the office before the token `at` is one of the whole state: what stands behind «وزير الدفاع في» is where he is. */
function isBehindOfState(tokens: readonly Token[], at: number): boolean {
  const office = tokens.slice(0, at).findLast(({ form }) => form.tags.meets(HELD))
  return office !== undefined && isOfState(office.form.normal)
}

/** Whether this may stand behind «ب» inside a title: «مدير الشرطة بمنطقة الباحة», not «النائب العام بحبس المتهم». */
const isPlaced = (token: Token | undefined): boolean =>
  token !== undefined && (isDefinite(token) || token.form.tags.meets(PLACED))

const isPaper = (token: Token | undefined): boolean =>
  (token?.mention as Mention<'organisation'> | undefined)?.value.class === 'media'

/** An entry of several words shows the article on any of them: «الفريق أول». */
const isDefinite = ({ form }: Token): boolean =>
  form.tags.meets(DEFINITE) ||
  endsDefinite(form.normal) ||
  (form.tags.meets(RANK) && beginsDefinite(form.normal))

/** Whether a title can end with this word: it is definite, or a name. */
export const closes = (token: Token): boolean => token.form.tags.meets(CLOSED) || isDefinite(token)

function titleOf(tokens: readonly Token[], text: string): Title | undefined {
  let to = tokens.length
  while (to > 1 && isDangling(tokens[to - 1]!) && !closesQuote(tokens, to - 1)) to--
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
    text: withArticle(text.slice(start, end), words[0]!.form.normal).replace(/\s+/g, ' '),
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

/** «الراحل» is a form of address too. */
const isDangling = ({ form }: Token): boolean => form.tags.meets(DANGLING) && !form.tags.meets(STATUS)

/** Whether the mark at `at` closes a quotation opened inside the title. */
const closesQuote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.form.tags.meets(QUOTE) &&
  tokens.slice(0, at).filter(({ form }) => form.tags.meets(QUOTE)).length % 2 === 1
