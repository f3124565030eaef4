// The reading of a statement: its verb, its speaker and what is said, put together.
import type { Actor } from '../../model/fact.js'
import { BA, PREPOSITION, RELATIVE, REPORT_NOUN } from '../../model/plain-tags.js'
import type { Context, Group, Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { actedBefore } from './acted.js'
import type { Clause } from './clause.js'
import { OPENS_ACTOR, speakerFrom } from './speaker.js'
import { speakerBefore } from './speaker-before.js'
import { agreementOf, reports } from './verb.js'

const RELAYS = tagSet('Relays')
/** «بين» is a verb where a rule takes it for one. */
export const FINITE = tagSet('ReportVerb', 'Between')
const WEAK = tagSet('WeakReport')

/** The reading of a verb, the words between it and what is said (to the token `to`), and what is said. */
export function statement(
  verb: Group,
  clause: Clause | undefined,
  to: number,
  context: Context,
): Reading<'statement'> | undefined {
  if (!clause || !reports(verb, context)) return undefined
  const isVerb = verb.tokens[0]!.form.tags.meets(FINITE)
  const speaker = isVerb
    ? (speakerFrom(behindRelay(verb, to, context), to, context) ?? speakerBefore(verb.from, context))
    : undefined
  if (isVerb && !mayReport(verb, speaker, to, context)) return undefined
  const value = {
    ...(speaker ? { speaker } : {}),
    ...(speaker && (speaker.source || !speaker.byOccupation)
      ? {}
      : { before: actedBefore(verb.from, context) }),
    verb: verb.text,
    verbAt: verb.start,
    agreement: agreementOf(verb.tokens[0]!.form),
    direct: clause.direct,
  }
  return { value, from: clause.from, to: clause.to }
}

/** Where the words for the speaker begin: behind the verb, or behind the preposition of «نقلت الوكالة عن الوزير قوله إن». */
function behindRelay({ tokens: [verb], to: first }: Group, to: number, { tokens }: Context): number {
  if (!verb!.form.tags.meets(RELAYS)) return first
  for (let at = first; at < to - 1; at++) if (tokens[at]!.form.tags.meets(PREPOSITION)) return at + 1
  return first
}

/**
 * Whether a verb of many uses reports here: what is said follows at once or behind somebody who can speak; and
 * whether what a relative pronoun stands for can: not «أفكار التي تؤكد أن».
 */
function mayReport(verb: Group, speaker: Actor | undefined, to: number, context: Context): boolean {
  if (speaker?.source || speaker?.byOccupation) return true
  const before = verb.from > context.from ? context.tokens[verb.from - 1]!.form.tags : undefined
  if (!speaker && before?.meets(RELATIVE)) return false
  if (context.tokens[verb.to]?.form.tags.meets(OPENS_ACTOR)) return true
  return !verb.tokens[0]!.form.tags.meets(WEAK) || to - verb.to <= 1 || isBySaying(verb.to, to, context)
}

/** «بالقول» between a verb and what is said: ختم بالقول إن. */
const isBySaying = (from: number, to: number, { tokens }: Context): boolean =>
  to - from === 2 && tokens[from]!.form.tags.meets(BA) && tokens[from + 1]!.form.tags.meets(REPORT_NOUN)
