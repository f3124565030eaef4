// Who speaks: the words behind the verb.
import type { Token } from '../../model/document.js'
import type { Actor, Mention } from '../../model/fact.js'
import { DEFINITE, HONORIFIC, LAM, NAME_CUE, QUOTE, REPORT_NOUN } from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { actor, isLinking } from './actor.js'
import { closing, OPEN_QUOTE } from './quotation.js'

export const ENDS = tagSet(
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
export const LEANS = tagSet('Lam', 'Ba')
const NAME = tagSet('Body', 'Place')
const PRESS = tagSet('Press')
export const COMMA = tagSet('Comma')
const DATE = tagSet('Date')
export const PERSON = tagSet('Person')
export const OPENS_ACTOR = tagSet('Person', 'Body', 'Office', 'Rank', 'Honorific', 'Occupation')
const LEADS_CUE = tagSet('Comma', 'Waw')
const DESCRIBES = tagSet('Relative', 'Preposition', 'Verb', 'Waw')
export const NAMED = tagSet('Person', 'Body')
export const PARTICULAR = tagSet('Definite', 'Person', 'Body', 'Place')
const WITH_PRONOUN = tagSet('Suffixed', 'Feminine')
const FROM = tagSet('From')
export const IN_TITLE = tagSet('TitleWord', 'Title', 'Person', 'Body', 'Place', 'Quote')
/** «المتحدث الرسمي باسم الوزارة» */
const BEHIND_NAME = IN_TITLE.with(LEANS).with(tagSet('TitlePreposition'))
const CLOSED = tagSet('Definite', 'Place', 'Body', 'Quote')
export const TITLE = tagSet('Office', 'Rank', 'Occupation')
export const LONGEST = 16

/** The speaker named from the token `from` on, before the token `to`; undefined where these words name none. */
export function speakerFrom(from: number, to: number, { tokens, text }: Context): Actor | undefined {
  let first = behindPaper(from, to, tokens)
  while (first < to && (tokens[first]!.form.tags.meets(DATE) || isLinking(tokens[first]!))) first++
  const end = speakerEnd(tokens, first, to)
  // a quotation mark alone names nobody
  const names = end > first + 1 || (end > first && !tokens[first]!.form.tags.meets(QUOTE))
  if (!names) return undefined
  const acting = actor(tokens, first, end, text)
  const called = acting.source ? undefined : calledBehind(tokens, end, to)
  return called ? { ...acting, source: called } : acting
}

/** Who «أحد السكان» before `from` is: «ويدعى سامر», «، ويدعى سامر». */
function calledBehind(tokens: readonly Token[], from: number, to: number): Mention<'person'> | undefined {
  let at = from
  while (at < to && tokens[at]!.form.tags.meets(LEADS_CUE)) at++
  const isCalled = at + 1 < to && tokens[at]!.form.tags.meets(NAME_CUE)
  return isCalled && tokens[at + 1]!.form.tags.meets(PERSON)
    ? (tokens[at + 1]!.mention as Mention<'person'>)
    : undefined
}

/** Where the words end that name the speaker, from the token `first` on: with a person, or before what is no part of a title. */
function speakerEnd(tokens: readonly Token[], first: number, to: number): number {
  const limit = Math.min(to, first + LONGEST)
  for (let at = first; at < limit; at++) {
    const { tags } = tokens[at]!.form
    if (tags.meets(PERSON)) return apposition(tokens, at + 1, limit)
    if (tags.meets(OPEN_QUOTE)) {
      const close = closing(tokens, at)
      if (close > 0 && close < limit) at = close
    } else if (at > first && tags.meets(DESCRIBES) && closesWithPerson(tokens, at, to)) return to
    else if (isBehindSpeaker(tokens, first, at, limit)) return at
  }
  return Math.max(first, limit)
}

/** Whether the token at `at` is no part of what names the speaker from `first` on. */
function isBehindSpeaker(tokens: readonly Token[], first: number, at: number, limit: number): boolean {
  const { tags } = tokens[at]!.form
  // «وصف سموه المبادرة بأنها»
  if (at === first + 1 && isHis(tokens[first]!) && !tags.meets(NAMED)) return true
  // «قوله إن» behind the speaker
  if (at > first && tags.meets(REPORT_NOUN)) return true
  if (tags.meets(ENDS) && !isOneOfMany(tokens, first, at))
    return at === first || !personAhead(tokens, at, limit)
  return tags.meets(LEANS) && (at === first || !leansInside(tokens[at + 1]))
}

/** «عدد من المسؤولين»: whether the token at `at` joins several to the word that counts them. */
const isOneOfMany = (tokens: readonly Token[], first: number, at: number): boolean =>
  at === first + 1 && tokens[at]!.form.tags.meets(FROM) && !tokens[first]!.form.tags.meets(PARTICULAR)

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
const leansInside = (next: Token | undefined): boolean =>
  next?.form.tags.meets(IN_TITLE) === true && !next.form.tags.meets(QUOTE) && !isAddressee(next)

/** Whether somebody speaks to these: a paper, the press. */
const isAddressee = (token: Token | undefined, orPaper = true): boolean =>
  token?.form.tags.meets(PRESS) === true ||
  (orPaper && (token?.mention as Mention<'organisation'> | undefined)?.value.class === 'media')

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
  while (end < limit && tokens[end]!.form.tags.meets(BEHIND_NAME)) {
    // «المدير العام لهيئة الإذاعة» goes on, «المتحدث باسم الشركة لوكالة الأنباء» does not
    const isName = tokens[end - 1]!.form.tags.meets(NAME)
    if (tokens[end]!.form.tags.meets(LAM) && isAddressee(tokens[end + 1], isName)) break
    if (tokens[end]!.form.tags.meets(OPEN_QUOTE)) end = Math.max(end, closing(tokens, end))
    end++
  }
  return Math.min(end, limit)
}
