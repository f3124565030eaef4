// Statements: a reporting verb, its speaker, and what is said, in the orders that the press writes them.
import type { Actor } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { type Clause, clauseBefore, clauseFrom, opensSpeech } from './clause.js'
import { LONGEST_NAME } from './quotation.js'
import { answered, carriesOn, demands, interrupted, REACH_OF_PARTICIPLE, speechFrom } from './reach.js'
import { actedBefore, speakerBefore, speakerFrom } from './speaker.js'
import { agreementOf, belongsElsewhere, isTerm, reports } from './verb.js'

const COLON = tagSet('Colon')
const LEADS = tagSet('Waw', 'Fa')
const RELAYS = tagSet('Relays')
const PREPOSITION = tagSet('Preposition')
/** «بين» is a verb where a rule takes it for one. */
const FINITE = tagSet('ReportVerb', 'Between')
const WEAK = tagSet('WeakReport')
const RELATIVE = tagSet('Relative')
const ENDS_SOURCE = tagSet('Mark', 'Date', 'Lam')
const IMPERSONAL = tagSet('Impersonal')

/** How far behind a verb what is said may begin, in tokens. */
const REACH = 40
/** The shortest clause before «كما ذكرت», in tokens. */
const SHORTEST_BEFORE = 4

/** The reading of a verb, the words between it and what is said (to the token `to`), and what is said. */
function statement(
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
  return !verb.tokens[0]!.form.tags.meets(WEAK) || to - verb.to <= 1
}

/** Whether the verb is passive because nobody is named: يذكر أن. */
const isPassive = (verb: Group, that: Group): boolean =>
  verb.to === that.from && verb.tokens[0]!.form.tags.meets(IMPERSONAL)

export const statementRules = [
  defineRule({
    id: 'statement/verb-that',
    kind: 'statement',
    means: 'a reporting verb, a speaker or none, إنّ and what is said',
    match: '[<verb>#ReportVerb] [<between>*] [<that>#That]',
    resolve: ({ verb, that }, context) =>
      that.from - verb.to > REACH ||
      interrupted(verb.to, that.from, context) ||
      demands(that, context) ||
      isPassive(verb, that) ||
      belongsElsewhere(that, verb, context)
        ? undefined
        : statement(verb, clauseFrom(that.to, context), that.from, context),
  }),
  defineRule({
    id: 'statement/between-that',
    kind: 'statement',
    means: 'the verb that is spelled like the preposition: وبين أن',
    match: '[<verb>#Between] [<between>*] [<that>#That]',
    resolve: ({ verb, that }, context) => {
      if (that.from - verb.to > REACH || demands(that, context)) return undefined
      if (
        that.from > verb.to &&
        !(opensSentence(verb, context) && speakerFrom(verb.to, that.from, context)?.source)
      )
        return undefined
      if (interrupted(verb.to, that.from, context)) return undefined
      return statement(verb, clauseFrom(that.to, context), that.from, context)
    },
  }),
  defineRule({
    id: 'statement/verb-quotation',
    kind: 'statement',
    means: 'a reporting verb, a speaker or none, and a quotation',
    match: '[<verb>#ReportVerb] [<between>*] [<quotation>#OpenQuote]',
    resolve: ({ verb, quotation }, context) => {
      const from = speechFrom(quotation.from, context)
      if (from < 0 || from - verb.to > REACH) return undefined
      const behindColon = context.tokens[from - 1]!.form.tags.meets(COLON)
      if (behindColon ? answered(verb.to, from, context) : interrupted(verb.to, from, context))
        return undefined
      if (!behindColon && isTerm(from, context)) return undefined
      return statement(verb, clauseFrom(from, context), behindColon ? from - 1 : from, context)
    },
  }),
  defineRule({
    id: 'statement/verb-colon',
    kind: 'statement',
    means: 'a reporting verb, a speaker, a colon and what is said without quotation marks',
    match: '[<verb>(#ReportVerb|#ReportParticiple)] [<between>*] [<colon>#Colon]',
    rank: -1,
    resolve: ({ verb, colon }, context) => {
      if (colon.from - verb.to > REACH_OF_PARTICIPLE || interrupted(verb.to, colon.from, context))
        return undefined
      if (!verb.tokens[0]!.form.tags.meets(FINITE) && !carriesOn(verb, colon.from, context)) return undefined
      const clause = clauseFrom(colon.from, context)
      return statement(verb, clause, colon.from, context)
    },
  }),
  defineRule({
    id: 'statement/participle-that',
    kind: 'statement',
    means: 'a participle that carries on: مشيراً إلى أن',
    match: '[<verb>#ReportParticiple] [<between>*] [<that>#That]',
    resolve: ({ verb, that }, context) =>
      carriesOn(verb, that.from, context) && !demands(that, context)
        ? statement(verb, clauseFrom(that.to, context), that.from, context)
        : undefined,
  }),
  defineRule({
    id: 'statement/participle-quotation',
    kind: 'statement',
    means: 'a participle that carries on with a quotation: مضيفاً: "…"',
    match: '[<verb>#ReportParticiple] [<between>*] [<quotation>#OpenQuote]',
    resolve: ({ verb, quotation }, context) =>
      carriesOn(verb, quotation.from, context) && speechFrom(quotation.from, context) === quotation.from
        ? statement(verb, clauseFrom(quotation.from, context), quotation.from, context)
        : undefined,
  }),
  defineRule({
    id: 'statement/cue-verb',
    kind: 'statement',
    means: 'what is said, then its source: حسبما صرح دبلوماسيون',
    match: '[<cue>#ReportCue] [<verb>#ReportVerb]',
    rank: -1,
    resolve: ({ cue, verb }, context) => {
      if (cue.from - context.from < SHORTEST_BEFORE) return undefined
      if (opensSpeech(context.tokens, verb.to, Math.min(context.to, verb.to + REACH))) return undefined
      if (cue.tokens[0]!.form.values.ReportCue === 'also' && !namesSource(verb, context)) return undefined
      return statement(verb, clauseBefore(cue.from, context), context.to, context)
    },
  }),
  defineRule({
    id: 'statement/quotation-verb',
    kind: 'statement',
    means: 'a quotation, then the verb and its speaker: "…"، قال الوزير',
    match: '#CloseQuote #Comma? [<verb>#ReportVerb]',
    rank: -1,
    resolve: ({ verb }, context) => {
      if (opensSpeech(context.tokens, verb.to, Math.min(context.to, verb.to + REACH))) return undefined
      const clause = clauseBefore(verb.from, context)
      return clause?.direct && clause.to - clause.from > LONGEST_NAME
        ? statement(verb, clause, context.to, context)
        : undefined
    },
  }),
]

/** Whether the sentence begins with this word, a particle aside. */
const opensSentence = ({ from }: Group, context: Context): boolean =>
  from === context.from || (from === context.from + 1 && context.tokens[context.from]!.form.tags.meets(LEADS))

/** Whether nothing but the speaker follows the verb of «كما ذكرت الصحيفة»: else «كما» means «also». */
function namesSource({ to }: Group, context: Context): boolean {
  const speaker = speakerFrom(to, context.to, context)
  if (!speaker) return false
  const next = context.tokens.findIndex(({ start }, at) => at >= to && start >= speaker.end)
  return next < 0 || next >= context.to || context.tokens[next]!.form.tags.meets(ENDS_SOURCE)
}
