// What is said: a quotation whole, or the clause to its end.
import { HEH } from '../../arabic/letters.js'
import type { Token } from '../../model/document.js'
import {
  COLON,
  COMMA,
  MARK,
  REPORT_PARTICIPLE,
  REPORT_VERB,
  THAT,
  VERB,
  WAW,
} from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { CLOSE_QUOTE, closing, isName, OPEN_QUOTE, opensQuotation } from './quotation.js'

const LINKS = tagSet('Function', 'OwnThat')
const CUE = tagSet('ReportCue')
const OPENS_SPEECH = tagSet('That', 'Colon')
const NAMED = tagSet('Person', 'Body')
const BEHIND_QUOTATION = tagSet(
  'Mark',
  'ReportVerb',
  'ReportParticiple',
  'ReportCue',
  'Function',
  'Fa',
  'Lam',
  'Ba',
  'Date',
)
const STOPS = tagSet('Verb', 'Comma')

/** The value of «كما», which is «as» only before a verb of saying. */
export const ALSO = 'also'
/** How far behind a verb or a participle its clause may begin, in tokens. */
const REACH_OF_VERB = 24
const REACH_OF_PARTICIPLE = 8
const SHORTEST = 2

/** The tokens `from` to `to` (exclusive) of what is said. */
export interface Clause {
  readonly from: number
  readonly to: number
  readonly direct: boolean
}

/** What is said from the token `from` on, which stands behind إنّ, a colon or at a quotation mark. */
export function clauseFrom(from: number, { tokens, to }: Context): Clause | undefined {
  if (from >= to) return undefined
  let first = from
  if (tokens[first]!.form.tags.meets(COLON)) first++
  if (first < tokens.length && tokens[first]!.form.tags.meets(OPEN_QUOTE)) {
    const close = closing(tokens, first)
    const isWhole = first > from || !goesOn(tokens, first, close, to)
    if (close > first + 1 && isWhole) return { from: first + 1, to: close, direct: true }
  }
  let end = first
  while (end < to && !(end >= first + SHORTEST && endsClause(tokens, end, to))) end++
  return trimmed(tokens, first, end)
}

/** Whether the quotation at the head of a clause is only a part of it: إن "الأصوات القوية" تضيع. */
function goesOn(tokens: readonly Token[], from: number, close: number, to: number): boolean {
  if (close + 1 >= to) return false
  const { tags } = tokens[close + 1]!.form
  if (tags.meets(WAW)) return isName(tokens, from) && !tokens[close + 2]?.form.tags.meets(REPORT_VERB)
  return !tags.meets(BEHIND_QUOTATION)
}

/** The clause of the sentence before the token `end`. */
export function clauseBefore(end: number, { tokens, from }: Context): Clause | undefined {
  let first = from
  while (first < end && tokens[first]!.form.tags.meets(LEADING)) first++
  if (first < end && tokens[first]!.form.tags.meets(OPEN_QUOTE)) {
    const close = closing(tokens, first)
    if (close > 0 && close < end && end - close <= SHORTEST)
      return { from: first + 1, to: close, direct: true }
  }
  return trimmed(tokens, first, end)
}

const LEADING = tagSet('Waw', 'Fa')

function trimmed(tokens: readonly Token[], from: number, to: number): Clause | undefined {
  let end = to
  while (end > from && isTrailing(tokens[end - 1]!)) end--
  // «أنه سيحضر», «إنه متعب»
  const isWhole = end > from && (tokens[from]!.form.tags.meets(VERB) || isOfThird(tokens[from - 1]))
  return isWhole || end - from >= SHORTEST ? { from, to: end, direct: false } : undefined
}

const isTrailing = ({ form }: Token): boolean =>
  (form.tags.meets(MARK) && !form.tags.meets(CLOSE_QUOTE)) || form.tags.meets(WAW)

/** Whether another statement, or the source of this one, begins at the token `at`. */
function endsClause(tokens: readonly Token[], at: number, to: number): boolean {
  const { tags } = tokens[at]!.form
  if (tags.meets(REPORT_PARTICIPLE))
    return opensSpeech(tokens, at + 1, Math.min(to, at + REACH_OF_PARTICIPLE))
  if (tags.meets(WAW) && tokens[at + 1]?.form.tags.meets(REPORT_VERB))
    return opensSpeech(tokens, at + 2, Math.min(to, at + REACH_OF_VERB))
  if (tags.meets(COMMA)) {
    // «، أكد …»، «، فيما أكد …»
    let verb = tokens[at + 1]?.form.tags.meets(LINKS) ? at + 2 : at + 1
    // «، إلا أنه أكد …»: the same speaker goes on
    if (verb > at + 1 && isOfHim(tokens[verb])) verb++
    return (
      tokens[verb]?.form.tags.meets(REPORT_VERB) === true &&
      opensSpeech(tokens, verb + 1, Math.min(to, verb + REACH_OF_VERB))
    )
  }
  if (tags.meets(COLON)) return tokens[at + 1]?.form.tags.meets(OPEN_QUOTE) === true
  if (tags.meets(CUE)) {
    const isAlso = tokens[at]!.form.values.ReportCue === ALSO
    return (
      (!isAlso && tokens[at - 1]!.form.tags.meets(COMMA)) ||
      tokens[at + 1]?.form.tags.meets(REPORT_VERB) === true
    )
  }
  return false
}

/** «أنه», not «أن», behind which a subject follows. */
const isOfHim = (token: Token | undefined): boolean =>
  token?.form.tags.meets(THAT) === true && token.form.values.That !== 'bare'

/** «أنه», not «أنني». */
const isOfThird = (token: Token | undefined): boolean => isOfHim(token) && token!.form.normal.endsWith(HEH)

/** Whether إنّ, a colon or a quotation stands between `from` and `to`, with no other clause before it. */
export function opensSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  const begin = Math.max(0, from - REACH_OF_VERB)
  for (let at = from; at < to && at < tokens.length; at++) {
    const { tags } = tokens[at]!.form
    if (tags.meets(OPENS_SPEECH)) return true
    if (tags.meets(OPEN_QUOTE) && opensQuotation(tokens, at, begin)) {
      if (!isName(tokens, at)) return true
      at = closing(tokens, at)
      continue
    }
    // «كشف سامر، مدير المستشفى، أن»
    if (
      tags.meets(COMMA) &&
      (tokens[at - 1]!.form.tags.meets(NAMED) || tokens[at + 1]?.form.tags.meets(OPENS_SPEECH))
    )
      continue
    if (tags.meets(STOPS)) return false
  }
  return false
}
