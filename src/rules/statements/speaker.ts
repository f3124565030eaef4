// Who speaks: the words behind the verb or before it.
import type { Token } from '../../model/document.js'
import type { Actor, Mention } from '../../model/fact.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { actor, HEAD, isLinking } from './actor.js'
import { closing, OPEN_QUOTE } from './quotation.js'

const ENDS = tagSet(
  'Comma',
  'Semicolon',
  'Preposition',
  'Date',
  'OpenBracket',
  'CloseBracket',
  'Fa',
  'Waw',
  'Colon',
  'Dash',
  'That',
  'Verb',
  'Point',
  'Relative',
)
const LAM = tagSet('Lam')
const LEANS = tagSet('Lam', 'Ba')
const QUOTE = tagSet('Quote')
const COMMA = tagSet('Comma')
const DATE = tagSet('Date')
const PERSON = tagSet('Person')
export const OPENS_ACTOR = tagSet('Person', 'Body', 'Office', 'Rank', 'Honorific', 'Occupation')
const BEGINS_ACTOR = OPENS_ACTOR.with(HEAD)
const FUNCTION = tagSet('Function')
const RELATIVE = tagSet('Relative')
const DESCRIBES = tagSet('Relative', 'Preposition', 'Verb', 'Waw')
const NOUN = tagSet('Noun')
const NAMED = tagSet('Person', 'Body')
const OPENS_CLAUSE = tagSet('Comma', 'Semicolon', 'Waw', 'Fa', 'Colon', 'Dash', 'Point')
/** «في», «لدى»: between whoever serves somewhere and the place. */
const SERVES = tagSet('TitlePreposition')
const BEFORE_HEAD = ENDS.with(LEANS)
const HEADS = tagSet('Office', 'Rank', 'Occupation', 'Source')
const LONGEST_BEFORE = 6
const REPORT_NOUN = tagSet('ReportNoun')
const PARTICULAR = tagSet('Definite', 'Person', 'Body', 'Place')
const WITH_PRONOUN = tagSet('Suffixed', 'Feminine')
const DEFINITE = tagSet('Definite')
const FROM = tagSet('From')
const FA = tagSet('Fa')
const IN_WHICH = tagSet('InWhich')
const AS_FOR = tagSet('AsFor')
export const IN_TITLE = tagSet('TitleWord', 'Title', 'Person', 'Body', 'Place', 'Quote')
const HONORIFIC = tagSet('Honorific')
const CLOSED = tagSet('Definite', 'Place', 'Body', 'Quote')
export const TITLE = tagSet('Office', 'Rank', 'Occupation')
const LONGEST = 16
/** How far behind «أما» its verb may stand, in tokens. */
const REACH_OF_AS_FOR = 24
const BREAKS = tagSet('That', 'ReportVerb', 'Point', 'Semicolon')
const TELLS_OF = tagSet('Relative', 'Office', 'Rank', 'Occupation')
const BEFORE_NAME = tagSet('TitleWord', 'Title')
const OPENS_SUBJECT = OPENS_CLAUSE.with(tagSet('That'))

/** The speaker named from the token `from` on, before the token `to`; undefined where these words name none. */
export function speakerFrom(from: number, to: number, { tokens, text }: Context): Actor | undefined {
  let first = behindPaper(from, to, tokens)
  while (first < to && (tokens[first]!.form.tags.meets(DATE) || isLinking(tokens[first]!))) first++
  const limit = Math.min(to, first + LONGEST)
  let end = first
  for (; end < limit; end++) {
    const { tags } = tokens[end]!.form
    // «وصف سموه المبادرة بأنها»
    if (end === first + 1 && isHis(tokens[first]!) && !tags.meets(NAMED)) break
    if (tags.meets(PERSON)) {
      end = apposition(tokens, end + 1, limit)
      break
    }
    if (tags.meets(OPEN_QUOTE)) {
      const close = closing(tokens, end)
      if (close > 0 && close < limit) end = close
      continue
    }
    // «قوله إن» behind the speaker
    if (end > first && tags.meets(REPORT_NOUN)) break
    if (tags.meets(ENDS)) {
      if (end === first) break
      // «عدد من المسؤولين»
      if (end === first + 1 && tags.meets(FROM) && !tokens[first]!.form.tags.meets(PARTICULAR)) continue
      if (tags.meets(DESCRIBES) && closesWithPerson(tokens, end, to)) {
        end = to
        break
      }
      if (!personAhead(tokens, end, limit)) break
    } else if (tags.meets(LEANS) && (end === first || !leansInside(tokens[end + 1]))) break
  }
  return end > first ? actor(tokens, first, end, text) : undefined
}

/** «سموه», «معاليه», which looks like a feminine: a form of address that names somebody by itself. */
const isHis = ({ form }: Token): boolean =>
  form.tags.meets(HONORIFIC) && form.tags.meets(WITH_PRONOUN) && !form.tags.meets(DEFINITE)

/** Where the words go on behind whom something is told: «قال لـ"الوطن" مسؤول إن». */
function behindPaper(from: number, to: number, tokens: readonly Token[]): number {
  if (from + 1 >= to || !tokens[from]!.form.tags.meets(LAM)) return from
  const isQuoted = tokens[from + 1]!.form.tags.meets(OPEN_QUOTE)
  const last = isQuoted ? closing(tokens, from + 1) : tokens[from + 1]!.form.tags.meets(NAMED) ? from + 1 : -1
  return last > 0 && last < to ? last + 1 : from
}

/** Whether the name of who is described by a phrase or a clause follows it: «المشرف على المخيم الذي يقام في الخبر الشيخ حسين». */
function closesWithPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const end = tokens[to - 1]!.form.tags.meets(COMMA) ? to - 1 : to
  const [before, address, person] = tokens.slice(Math.max(from, end - 3), end)
  return (
    person?.form.tags.meets(PERSON) === true &&
    address!.form.tags.meets(HONORIFIC) &&
    before!.form.tags.meets(CLOSED)
  )
}

/** Whether «ل» or «ب» before this token stays in the title: not where a paper is spoken to. */
function leansInside(next: Token | undefined): boolean {
  if (!next?.form.tags.meets(IN_TITLE) || next.form.tags.meets(QUOTE)) return false
  return (next.mention as Mention<'organisation'> | undefined)?.value.class !== 'media'
}

/** Whether a person follows in the same breath: «المتحدث في واشنطن جون سميث». */
export function personAhead(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from + 1; at < limit; at++) {
    const { tags } = tokens[at]!.form
    if (tags.meets(PERSON)) return true
    if (!tags.meets(IN_TITLE) && !(tags.meets(COMMA) && tokens[at + 1]?.form.tags.meets(PERSON))) return false
  }
  return false
}

/** The end of a title behind the name: «، رئيس الشركة». */
function apposition(tokens: readonly Token[], from: number, limit: number): number {
  const first = tokens[from]?.form.tags.meets(COMMA) ? from + 1 : from
  if (first >= limit || !tokens[first]!.form.tags.meets(TITLE)) return from
  let end = first + 1
  while (end < limit && (tokens[end]!.form.tags.meets(IN_TITLE) || tokens[end]!.form.tags.meets(LEANS))) {
    if (tokens[end]!.form.tags.meets(OPEN_QUOTE)) end = Math.max(end, closing(tokens, end))
    end++
  }
  return Math.min(end, limit)
}

/** The speaker who stands before the verb at `verb`, at the start of the sentence or behind a comma. */
export function speakerBefore(verb: number, context: Context): Actor | undefined {
  const { tokens, text, from } = context
  const apart = speakerAsFor(verb, context) ?? speakerParted(verb, context)
  if (apart) return apart
  let end = verb
  while (end > from && (isLinking(tokens[end - 1]!) || tokens[end - 1]!.form.tags.meets(RELATIVE))) end--
  // «القاضي سامر، الذي قال»
  const isRelative = tokens[end]!.form.tags.meets(RELATIVE) && tokens[end - 1]?.form.tags.meets(COMMA)
  if (isRelative && tokens[end - 2]?.form.tags.meets(NAMED)) end--
  let first = end
  const stops = isRelative ? ENDS.with(LEANS) : ENDS
  while (first > from && end - first < LONGEST && !tokens[first - 1]!.form.tags.meets(stops)) first--
  const opens = first === from || tokens[first - 1]!.form.tags.meets(OPENS_CLAUSE)
  while (first < end && isLinking(tokens[first]!)) first++
  if (first === end) return undefined
  first = headOf(first, from, tokens)
  const { tags } = tokens[first]!.form
  if (tags.meets(BEGINS_ACTOR)) return actor(tokens, first, end, text)
  // «لكنه» looks like a noun; «كلمة قال فيها»
  if (tags.meets(FUNCTION) || tokens[verb + 1]?.form.tags.meets(IN_WHICH)) return undefined
  return opens && tags.meets(NOUN) && end - first <= LONGEST_BEFORE
    ? actor(tokens, first, end, text)
    : undefined
}

/** Where the words begin that those at `first` stand behind with a preposition: «مسؤول في البلدية» before «ذكر». */
function headOf(first: number, from: number, tokens: readonly Token[]): number {
  if (first - 2 < from || !tokens[first - 1]!.form.tags.meets(SERVES)) return first
  let head = first - 1
  while (head > from && first - head < LONGEST && !tokens[head - 1]!.form.tags.meets(BEFORE_HEAD)) head--
  return head < first - 1 && tokens[head]!.form.tags.meets(HEADS) ? head : first
}

/** The speaker between «أما» and «ف» before the verb: «أما الوزير فقال إن». */
function speakerAsFor(verb: number, context: Context): Actor | undefined {
  const { tokens, from } = context
  if (verb === from || !tokens[verb - 1]!.form.tags.meets(FA)) return undefined
  for (let at = verb - 2; at >= from && at >= verb - REACH_OF_AS_FOR; at--)
    if (tokens[at]!.form.tags.meets(AS_FOR))
      return tokens[verb - 2]!.form.tags.meets(PERSON)
        ? actor(tokens, at + 1, verb - 1, context.text)
        : speakerFrom(at + 1, verb - 1, context)
  return undefined
}

/** The speaker of whom something is told between commas before the verb: «سامر، الذي وصل أمس، قال إن». */
function speakerParted(verb: number, { tokens, text, from }: Context): Actor | undefined {
  if (verb - 2 <= from || !tokens[verb - 1]!.form.tags.meets(COMMA)) return undefined
  for (let at = verb - 2; at > from && verb - at <= REACH_OF_AS_FOR; at--) {
    if (tokens[at]!.form.tags.meets(BREAKS)) return undefined
    if (!tokens[at]!.form.tags.meets(COMMA)) continue
    if (!tokens[at - 1]!.form.tags.meets(PERSON) || !tokens[at + 1]!.form.tags.meets(TELLS_OF)) return undefined
    let first = at - 1
    while (first > from && tokens[first - 1]!.form.tags.meets(BEFORE_NAME)) first--
    const opens = first === from || tokens[first - 1]!.form.tags.meets(OPENS_SUBJECT)
    return opens ? actor(tokens, first, at, text) : undefined
  }
  return undefined
}
