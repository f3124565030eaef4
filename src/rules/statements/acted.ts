// Who acted last, where a verb of saying names nobody.
import { endsDefinite } from '../../arabic/name-spelling.js'
import type { Token } from '../../model/document.js'
import type { Actor, Mention, StatementValue } from '../../model/fact.js'
import { HONORIFIC, PERSON, POINT, REPORT_NOUN, REPORT_VERB } from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { actor } from './actor.js'
import { IN_TITLE, OPENS_ACTOR, personAhead, TITLE } from './speaker.js'

const VERB = tagSet('Verb', 'ReportVerb')
const EXPRESSES = tagSet('Expresses')
const LEADS = tagSet('Waw', 'Fa', 'Comma', 'Point')
const FROM = tagSet('From')
const PREPOSITION = tagSet('TitlePreposition')
/** What a clause inside another begins with: «بعد أن أوقف», «الذي أوقف». */
const SUBORDINATES = tagSet('That', 'Relative', 'Whatever', 'Subordinator')

/** How far back, in tokens, somebody who acted is looked for. */
const MEMORY = 160
const REACH_OF_NOUN = 3

/**
 * Who acted last before the token `at`, that is, stands behind a verb; and the person named last. Who acts in the
 * middle of a sentence, inside another clause, is asked for only where nobody acts outside one.
 */
export function actedBefore(at: number, { tokens, text }: Context): NonNullable<StatementValue['before']> {
  let found: Actor | undefined
  let inside: Actor | undefined
  let person: Mention<'person'> | undefined
  for (let back = at - 1; back >= Math.max(0, at - MEMORY) && !(found && person); back--) {
    const { tags } = tokens[back]!.form
    if (!person && tags.meets(PERSON)) person = tokens[back]!.mention as Mention<'person'>
    if (inside && tags.meets(POINT)) found = inside
    if (found) continue
    const first = actorAt(tokens, back)
    const end = actorEnd(tokens, first, at)
    if (end === first) continue
    const acting = actor(tokens, first, end, text)
    if (tokens[back - 1]?.form.tags.meets(SUBORDINATES)) inside ??= acting
    else found = acting
  }
  const last = found ?? inside
  return { ...(last ? { actor: last } : {}), ...(person ? { person } : {}) }
}

/** Where an actor begins behind a verb, or behind «شرح من»; -1 where none does. */
function actorAt(tokens: readonly Token[], at: number): number {
  const { tags } = tokens[at]!.form
  if (tags.meets(VERB) && tokens[at + 1]?.form.tags.meets(OPENS_ACTOR)) return at + 1
  // «وعبّر الوزير عن»: at the head of a clause the preposition is a verb
  if (tags.meets(EXPRESSES) && opensClause(tokens[at - 1]) && tokens[at + 1]?.form.tags.meets(OPENS_ACTOR))
    return at + 1
  if (!tags.meets(REPORT_NOUN)) return -1
  for (let from = at + 1; from <= at + REACH_OF_NOUN; from++)
    if (tokens[from]?.form.tags.meets(FROM))
      return tokens[from + 1]?.form.tags.meets(OPENS_ACTOR) ? from + 1 : -1
  return -1
}

/** Where the actor ends that begins at `first`, before the token `to`; `first` where it is -1. */
function actorEnd(tokens: readonly Token[], first: number, to: number): number {
  if (first < 0) return first
  let end = first
  while (end < to && isInside(tokens, first, end, to)) end++
  return end < to && tokens[end]!.form.tags.meets(PERSON) ? end + 1 : end
}

const opensClause = (before: Token | undefined): boolean =>
  before === undefined || before.form.tags.meets(LEADS)

/**
 * Whether the token at `at`, before `end`, goes on with the title begun at `first`: a second title is that of another,
 * who was met.
 */
function isInside(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  const { tags } = tokens[at]!.form
  // «د.عادل»
  if (tags.meets(POINT)) return tokens[at - 1]!.form.tags.meets(HONORIFIC)
  if (tags.meets(HONORIFIC)) return true
  // «مدير الأمن في منطقة تبوك العقيد زيد»
  if (at > first && tags.meets(PREPOSITION) && personAhead(tokens, at, end)) return true
  if (tags.meets(PERSON) || !tags.meets(IN_TITLE)) return false
  if (at === first || !tags.meets(TITLE)) return true
  return tokens[first - 1]!.form.tags.meets(REPORT_VERB) || !endsDefinite(tokens[at - 1]!.form.normal)
}
