// Who speaks: the words behind the verb or before it, and who acted last where the verb names nobody.
import { endsDefinite } from '../../arabic/name-spelling.js'
import type { Token } from '../../model/document.js'
import type { Actor, Mention, StatementValue } from '../../model/fact.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { closing } from './quotation.js'

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
const LEANS = tagSet('Lam', 'Ba')
const QUOTE = tagSet('Quote')
const COMMA = tagSet('Comma')
const DATE = tagSet('Date')
const PERSON = tagSet('Person')
const BODY = tagSet('Body')
const HEAD = tagSet('OrgHead', 'WeakHead', 'OptionalHead')
const VERB = tagSet('Verb', 'ReportVerb')
const OPENS_ACTOR = tagSet('Person', 'Body', 'Office', 'Rank', 'Honorific', 'Occupation')
const BEGINS_ACTOR = OPENS_ACTOR.with(HEAD)
const FUNCTION = tagSet('Function')
const RELATIVE = tagSet('Relative')
const NO_LINK = tagSet('Noun', 'Adjective', 'Person', 'Body', 'Preposition', 'Relative')
const NOUN = tagSet('Noun')
const OPENS_CLAUSE = tagSet('Comma', 'Semicolon', 'Waw', 'Fa', 'Colon', 'Dash', 'Point')
const LONGEST_BEFORE = 6
const REPORT_NOUN = tagSet('ReportNoun')
const REPORT_VERB = tagSet('ReportVerb')
const FROM = tagSet('From')
const REACH_OF_NOUN = 3
const IN_TITLE = tagSet('TitleWord', 'Title', 'Person', 'Body', 'Place', 'Quote')
const OCCUPATION = tagSet('Occupation')
const DEFINITE = tagSet('Definite')
const HONORIFIC = tagSet('Honorific')
const POINT = tagSet('Point')
const TITLE = tagSet('Office', 'Rank', 'Occupation')
const LONGEST = 16
/** How far back, in tokens, somebody who acted is looked for. */
const MEMORY = 160

/** The speaker named from the token `from` on, before the token `to`; undefined where these words name none. */
export function speakerFrom(from: number, to: number, { tokens, text }: Context): Actor | undefined {
  let first = from
  while (first < to && (tokens[first]!.form.tags.meets(DATE) || isLinking(tokens[first]!))) first++
  const limit = Math.min(to, first + LONGEST)
  let end = first
  for (; end < limit; end++) {
    const { tags } = tokens[end]!.form
    if (tags.meets(PERSON)) {
      end = apposition(tokens, end + 1, limit)
      break
    }
    // «قوله إن» behind the speaker
    if (end > first && tags.meets(REPORT_NOUN)) break
    if (tags.meets(ENDS)) {
      if (end === first || !personAhead(tokens, end, limit)) break
    } else if (tags.meets(LEANS) && (end === first || !leansInside(tokens[end + 1]))) break
  }
  return end > first ? actor(tokens, first, end, text) : undefined
}

/** «فيه», «من جانبها», «أيضا», «قد»: words between a verb and its subject that belong to neither. */
const isLinking = ({ form }: Token): boolean => form.tags.meets(FUNCTION) && !form.tags.meets(NO_LINK)

/** Whether «ل» or «ب» before this token stays in the title: not where a paper is spoken to. */
function leansInside(next: Token | undefined): boolean {
  if (!next?.form.tags.meets(IN_TITLE) || next.form.tags.meets(QUOTE)) return false
  return (next.mention as Mention<'organisation'> | undefined)?.value.class !== 'media'
}

/** Whether a person follows in the same breath: «المتحدث في واشنطن جون سميث». */
function personAhead(tokens: readonly Token[], from: number, limit: number): boolean {
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
  while (end < limit && (tokens[end]!.form.tags.meets(IN_TITLE) || tokens[end]!.form.tags.meets(LEANS))) end++
  return end
}

/** The speaker who stands before the verb at `verb`, at the start of the sentence or behind a comma. */
export function speakerBefore(verb: number, { tokens, text, from }: Context): Actor | undefined {
  let end = verb
  while (end > from && (isLinking(tokens[end - 1]!) || tokens[end - 1]!.form.tags.meets(RELATIVE))) end--
  let first = end
  while (first > from && end - first < LONGEST && !tokens[first - 1]!.form.tags.meets(ENDS)) first--
  while (first < end && isLinking(tokens[first]!)) first++
  if (first === end) return undefined
  const { tags } = tokens[first]!.form
  if (tags.meets(BEGINS_ACTOR)) return actor(tokens, first, end, text)
  const opens = first === from || tokens[first - 1]!.form.tags.meets(OPENS_CLAUSE)
  return opens && tags.meets(NOUN) && end - first <= LONGEST_BEFORE
    ? actor(tokens, first, end, text)
    : undefined
}

function actor(tokens: readonly Token[], from: number, to: number, text: string): Actor {
  let end = to
  while (end > from + 1 && (tokens[end - 1]!.form.tags.meets(COMMA) || isLinking(tokens[end - 1]!))) end--
  if (tokens[from]!.form.tags.meets(QUOTE) && closing(tokens, from) >= end) from++
  const { start } = tokens[from]!
  const source = sourceIn(tokens, from, end)
  const words = text.slice(start, tokens[end - 1]!.end).replace(/\s+/g, ' ')
  const { tags } = tokens[from]!.form
  const byOccupation =
    !source &&
    ((tags.meets(OCCUPATION) && tags.meets(DEFINITE)) || (tags.meets(HONORIFIC) && end - from === 1))
  return {
    text: words,
    start,
    end: tokens[end - 1]!.end,
    ...(source ? { source } : {}),
    ...(byOccupation ? { byOccupation } : {}),
  }
}

type Source = Mention<'person' | 'organisation'>

/** The first person among the words, else the body that they begin with: a body inside a title does not speak. */
function sourceIn(tokens: readonly Token[], from: number, to: number): Source | undefined {
  for (let at = from; at < to; at++)
    if (tokens[at]!.form.tags.meets(PERSON)) return tokens[at]!.mention as Source
  let first = from
  while (first < to && (tokens[first]!.form.tags.meets(HEAD) || tokens[first]!.form.tags.meets(QUOTE)))
    first++
  return tokens[first]?.form.tags.meets(BODY) && first < to ? (tokens[first]!.mention as Source) : undefined
}

/** Who acted last before the token `at`, that is, stands behind a verb; and the person named last. */
export function actedBefore(at: number, { tokens, text }: Context): NonNullable<StatementValue['before']> {
  let found: Actor | undefined
  let person: Mention<'person'> | undefined
  for (let back = at - 1; back >= Math.max(0, at - MEMORY) && !(found && person); back--) {
    if (!person && tokens[back]!.form.tags.meets(PERSON)) person = tokens[back]!.mention as Mention<'person'>
    if (found) continue
    const first = actorAt(tokens, back)
    if (first < 0) continue
    let end = first
    while (end < at && isInside(tokens, first, end)) end++
    if (end < at && tokens[end]!.form.tags.meets(PERSON)) end++
    if (end > first) found = actor(tokens, first, end, text)
  }
  return { ...(found ? { actor: found } : {}), ...(person ? { person } : {}) }
}

/** Where an actor begins behind a verb, or behind «شرح من»; -1 where none does. */
function actorAt(tokens: readonly Token[], at: number): number {
  const { tags } = tokens[at]!.form
  if (tags.meets(VERB) && tokens[at + 1]?.form.tags.meets(OPENS_ACTOR)) return at + 1
  if (!tags.meets(REPORT_NOUN)) return -1
  for (let from = at + 1; from <= at + REACH_OF_NOUN; from++)
    if (tokens[from]?.form.tags.meets(FROM))
      return tokens[from + 1]?.form.tags.meets(OPENS_ACTOR) ? from + 1 : -1
  return -1
}

/** Whether the token at `at` goes on with the title begun at `first`: a second title is that of another, who was met. */
function isInside(tokens: readonly Token[], first: number, at: number): boolean {
  const { tags } = tokens[at]!.form
  // «د.عادل»
  if (tags.meets(POINT)) return tokens[at - 1]!.form.tags.meets(HONORIFIC)
  if (tags.meets(HONORIFIC)) return true
  if (tags.meets(PERSON) || !tags.meets(IN_TITLE)) return false
  if (at === first || !tags.meets(TITLE)) return true
  return tokens[first - 1]!.form.tags.meets(REPORT_VERB) || !endsDefinite(tokens[at - 1]!.form.normal)
}
