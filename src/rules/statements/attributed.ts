// What is said with its source named as such: وفقا للوزير، فإن …؛ …، حسبما صرح دبلوماسيون.
import type { Token } from '../../model/document.js'
import type { Actor } from '../../model/fact.js'
import { LAM, REPORT_VERB } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { ALSO, type Clause, clauseBefore, clauseFrom, opensSpeech } from './clause.js'
import { interrupted, REACH } from './reach.js'
import { statement } from './reading.js'
import { speakerFrom } from './speaker.js'

const ENDS_SOURCE = tagSet('Mark', 'Date', 'Lam')
const THEN = tagSet('Then')
/** Who can be a source without a name: «وفقا لمصادر», «بحسب التقرير»; a law or a figure is none. */
const SOURCE = tagSet('Office', 'Rank', 'Occupation', 'Honorific', 'ReportNoun', 'Source')

/** The shortest clause before «كما ذكرت», in tokens. */
const SHORTEST_BEFORE = 4

export const attributedRules = [
  defineRule({
    id: 'statement/cue-verb',
    kind: 'statement',
    means: 'what is said, then its source: حسبما صرح دبلوماسيون',
    match: '[<cue>#ReportCue] [<verb>#ReportVerb]',
    rank: -1,
    resolve: ({ cue, verb }, context) => {
      if (cue.from - context.from < SHORTEST_BEFORE) return undefined
      const end = Math.min(context.to, verb.to + REACH)
      if (opensSpeech(context.tokens, verb.to, end) || leadsIn(context.tokens, verb.to, end)) return undefined
      if (cue.tokens[0]!.form.values.ReportCue === ALSO && !namesSource(verb, context)) return undefined
      return statement(verb, clauseBefore(cue.from, context), context.to, context)
    },
  }),
  defineRule({
    id: 'statement/source-then',
    kind: 'statement',
    means: 'a source, then what it says: وفقا للوزير، فإن',
    match: '[<cue>#ReportCue] [<source>*] [<then>#Then]',
    resolve: ({ cue, source, then }, context) => {
      const clause = clauseFrom(then.to, context)
      const first = source.tokens[0]?.form.tags
      if (!clause || !first || source.to - source.from > REACH) return undefined
      if (first.meets(REPORT_VERB)) return undefined
      if (interrupted(source.from, source.to, context)) return undefined
      const speaker = speakerFrom(first.meets(LAM) ? source.from + 1 : source.from, source.to, context)
      return speaker && maySpeak(speaker, source) ? attributed(cue, speaker, clause) : undefined
    },
  }),
  defineRule({
    id: 'statement/cue-verb-then',
    kind: 'statement',
    means: 'a verb that names the source, then what it says: وفقا لما أعلنته الشركة، فإن',
    match: '#ReportCue [<verb>#ReportVerb] [<source>*] [<then>#Then]',
    span: ['verb', 'then'],
    resolve: ({ verb, source, then }, context) =>
      source.to - source.from > REACH || interrupted(source.from, source.to, context)
        ? undefined
        : statement(verb, clauseFrom(then.to, context), then.from, context),
  }),
]

/** The statement of a source that no verb reports. */
const attributed = (cue: Group, speaker: Actor, { from, to, direct }: Clause): Reading<'statement'> => ({
  value: { speaker, verb: cue.text, verbAt: cue.start, direct },
  from,
  to,
})

/** Whether a person or a body is named, or somebody without a name: not «وفقا للقانون». */
const maySpeak = ({ source, byOccupation }: Actor, { tokens }: Group): boolean =>
  source !== undefined ||
  byOccupation === true ||
  tokens.find(({ form }) => !form.tags.meets(LAM))!.form.tags.meets(SOURCE)

/** Whether «فإن» stands between `from` and `to`: what is said follows it. */
const leadsIn = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ form }) => form.tags.meets(THEN))

/** Whether nothing but the speaker follows the verb of «كما ذكرت الصحيفة»: else «كما» means «also». */
function namesSource({ to }: Group, context: Context): boolean {
  const speaker = speakerFrom(to, context.to, context)
  if (!speaker) return false
  let next = to
  while (next < context.to && context.tokens[next]!.start < speaker.end) next++
  return next === context.to || context.tokens[next]!.form.tags.meets(ENDS_SOURCE)
}
