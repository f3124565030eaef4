// Who speaks: the words before the verb.
import type { Token } from '../../model/document.js'
import type { Actor } from '../../model/fact.js'
import { FUNCTION, NOUN, RELATIVE } from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { actor, HEAD, isLinking } from './actor.js'
import {
  COMMA,
  ENDS,
  LEANS,
  LONGEST,
  NAMED,
  OPENS_ACTOR,
  PARTICULAR,
  PERSON,
  speakerFrom,
} from './speaker.js'

const BEGINS_ACTOR = OPENS_ACTOR.with(HEAD)
const ONE_OF = tagSet('OneOf')
const PARTS = tagSet('Comma', 'Waw')
const OPENS_CLAUSE = tagSet('Comma', 'Semicolon', 'Waw', 'Fa', 'Colon', 'Dash', 'Point')
/** «في», «لدى»: between whoever serves somewhere and the place. */
const SERVES = tagSet('TitlePreposition')
/** «وعن اللاعب سامر قال»: what a preposition governs does not speak. */
const GOVERNS = tagSet('Preposition', 'Lam', 'Ba')
const BEFORE_HEAD = ENDS.with(LEANS)
const HEADS = tagSet('Office', 'Rank', 'Occupation', 'Source')
const LONGEST_BEFORE = 6
const FA = tagSet('Fa')
const IN_WHICH = tagSet('InWhich')
const AS_FOR = tagSet('AsFor')
/** How far behind «أما» its verb may stand, in tokens. */
const REACH_OF_AS_FOR = 24
const BREAKS = tagSet('That', 'ReportVerb', 'Point', 'Semicolon')
const TELLS_OF = tagSet('Relative', 'Office', 'Rank', 'Occupation', 'Kin')
const BEFORE_NAME = tagSet('TitleWord', 'Title')
const OPENS_SUBJECT = OPENS_CLAUSE.with(tagSet('That'))

/** The speaker who stands before the verb at `verb`, at the start of the sentence or behind a comma. */
export function speakerBefore(verb: number, context: Context): Actor | undefined {
  const { tokens, text, from } = context
  const apart = speakerAsFor(verb, context) ?? speakerParted(verb, context)
  if (apart) return apart
  let end = verb
  while (end > from && (isLinking(tokens[end - 1]!) || tokens[end - 1]!.form.tags.meets(RELATIVE))) end--
  // «القاضي سامر، الذي قال», «القاضي سامر والذي قال»
  const isRelative = tokens[end]!.form.tags.meets(RELATIVE) && tokens[end - 1]?.form.tags.meets(PARTS)
  if (isRelative && tokens[end - 2]?.form.tags.meets(NAMED)) end--
  let first = end
  const stops = isRelative ? ENDS.with(LEANS) : ENDS
  while (first > from && end - first < LONGEST && !tokens[first - 1]!.form.tags.meets(stops)) first--
  const opens = first === from || tokens[first - 1]!.form.tags.meets(OPENS_CLAUSE)
  while (first < end && isLinking(tokens[first]!)) first++
  if (first === end) return undefined
  const head = headOf(first, from, tokens)
  const isServed = head < first
  first = head
  if (first > from && tokens[first - 1]!.form.tags.meets(GOVERNS) && !isToldOf(first, end, verb, tokens))
    return undefined
  const { tags } = tokens[first]!.form
  if (isServed || tags.meets(BEGINS_ACTOR)) return actor(tokens, first, end, text)
  // «أحد خبراء التأمين»
  if (tags.meets(ONE_OF) && tokens[first + 1]!.form.tags.meets(BEGINS_ACTOR))
    return actor(tokens, first, end, text)
  // «لكنه» looks like a noun; «كلمة قال فيها»
  if (tags.meets(FUNCTION) || tokens[verb + 1]?.form.tags.meets(IN_WHICH)) return undefined
  return opens && tags.meets(NOUN) && end - first <= LONGEST_BEFORE
    ? actor(tokens, first, end, text)
    : undefined
}

/** Whether the verb tells of the words from `first` to `end`: «من الوزير الذي قال», «إلى مجموعات تقول». */
const isToldOf = (first: number, end: number, verb: number, tokens: readonly Token[]): boolean =>
  tokens.slice(end, verb).some(({ form }) => form.tags.meets(RELATIVE)) ||
  tokens.slice(first, end).every(({ form }) => !form.tags.meets(PARTICULAR))

/** Where the words begin that those at `first` stand behind with a preposition: «مسؤول في البلدية» before «ذكر». */
function headOf(first: number, from: number, tokens: readonly Token[]): number {
  if (first - 2 < from || !tokens[first - 1]!.form.tags.meets(SERVES)) return first
  let head = first - 1
  while (head > from && first - head < LONGEST && !tokens[head - 1]!.form.tags.meets(BEFORE_HEAD)) head--
  // «لكن مصدرا»
  while (head < first - 1 && !tokens[head]!.form.tags.meets(HEADS) && isLinking(tokens[head]!)) head++
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

/**
 * The speaker of whom something is told between commas before the verb: «سامر، الذي وصل أمس، قال إن». Before «قد» the
 * second comma is often left out: «كان سامر، نجل الوزير قد صرح».
 */
function speakerParted(verb: number, { tokens, text, from }: Context): Actor | undefined {
  let end = verb
  while (end > from && isLinking(tokens[end - 1]!)) end--
  if (tokens[end - 1]?.form.tags.meets(COMMA)) end--
  else if (end === verb) return undefined
  for (let at = end - 1; at > from && verb - at <= REACH_OF_AS_FOR; at--) {
    if (tokens[at]!.form.tags.meets(BREAKS)) return undefined
    if (!tokens[at]!.form.tags.meets(COMMA)) continue
    if (!tokens[at - 1]!.form.tags.meets(PERSON) || !tokens[at + 1]!.form.tags.meets(TELLS_OF))
      return undefined
    let first = at - 1
    while (first > from && tokens[first - 1]!.form.tags.meets(BEFORE_NAME)) first--
    let opening = first
    while (opening > from && isLinking(tokens[opening - 1]!)) opening--
    const opens = opening === from || tokens[opening - 1]!.form.tags.meets(OPENS_SUBJECT)
    return opens ? actor(tokens, first, at, text) : undefined
  }
  return undefined
}
