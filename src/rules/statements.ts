// Statements: a reporting verb, its speaker, and what is said.
import type { Token } from '../model/document.js'
import type { Mention, StatementValue } from '../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const LONGEST_SPEAKER = 24
const SPEAKER_ENDS = tagSet('Comma', 'Semicolon', 'Preposition', 'Date', 'Lam', 'Ba', 'OpenBracket', 'Fa')
const MARKS = tagSet('Mark')
const CARRIES_ON = tagSet('ReportParticiple')
const QUOTE = tagSet('Quote')
const CLOSE = tagSet('CloseQuote')
const OPEN = tagSet('OpenQuote')
const THAT = tagSet('That')
const VERB = tagSet('ReportVerb')

/** The words that name the speaker among `tokens`, and the first person or body in them. */
function speakerIn(tokens: readonly Token[], text: string): Pick<StatementValue, 'speaker' | 'source'> {
  let to = 0
  while (
    to < tokens.length &&
    !tokens[to]!.form.tags.meets(SPEAKER_ENDS) &&
    !tokens[to]!.form.tags.meets(QUOTE)
  )
    to++
  if (to === 0) return {}
  const named = tokens.slice(0, to)
  const of = (kind: 'person' | 'organisation'): Mention<'person' | 'organisation'> | undefined =>
    named.find((token) => token.mention?.kind === kind)?.mention as
      | Mention<'person' | 'organisation'>
      | undefined
  const source = of('person') ?? of('organisation')
  return {
    speaker: text.slice(named[0]!.start, named[to - 1]!.end).replace(/\s+/g, ' '),
    ...(source ? { source } : {}),
  }
}

/** The tokens of what is said from `from` on: a quotation whole, or the clause to the sentence's end. */
function said(
  from: number,
  { tokens, to }: Context,
): { from: number; to: number; direct: boolean } | undefined {
  if (from >= to) return undefined
  if (tokens[from]!.form.tags.meets(OPEN)) {
    const close = closing(tokens, from)
    if (close > from + 1) return { from: from + 1, to: close, direct: true }
  }
  let end = from
  while (
    end < to &&
    !(end > from + 2 && tokens[end]!.form.tags.meets(CARRIES_ON) && startsClause(tokens, end + 1, to))
  )
    end++
  while (end > from && tokens[end - 1]!.form.tags.meets(MARKS) && !tokens[end - 1]!.form.tags.meets(CLOSE))
    end--
  return end - from >= 2 ? { from, to: end, direct: false } : undefined
}

const LONGEST_QUOTATION = 400

/** The closing mark of the quotation that opens at `from`, sentences notwithstanding; -1 where there is none. */
function closing(tokens: readonly Token[], from: number): number {
  const last = Math.min(tokens.length, from + LONGEST_QUOTATION)
  for (let at = from + 1; at < last; at++) if (tokens[at]!.form.tags.meets(CLOSE)) return at
  return -1
}

/** Whether a clause or a quotation follows: إلى أن, أن, a colon. */
function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(from + 3, to); at++)
    if (tokens[at]!.form.tags.meets(THAT) || tokens[at]!.form.tags.meets(QUOTE)) return true
  return false
}

function statement(
  verb: Group,
  between: readonly Token[],
  from: number,
  context: Context,
): Reading<'statement'> | undefined {
  if (between.length > LONGEST_SPEAKER || between.some((token) => token.form.tags.meets(VERB)))
    return undefined
  const clause = said(from, context)
  if (!clause) return undefined
  const value: StatementValue = {
    ...speakerIn(between, context.text),
    verb: verb.text,
    direct: clause.direct,
  }
  return { value, from: clause.from, to: clause.to }
}

export const statementRules = [
  defineRule({
    id: 'statement/verb-that',
    kind: 'statement',
    means: 'a reporting verb, a speaker or none, إنّ and what is said',
    match: '[<verb>#ReportVerb] [<speaker>*] [<that>#That]',
    resolve: ({ verb, speaker, that }, context) => statement(verb, speaker.tokens, that.to, context),
  }),
  defineRule({
    id: 'statement/verb-quotation',
    kind: 'statement',
    means: 'a reporting verb, a speaker or none, and a quotation',
    match: '[<verb>#ReportVerb] [<speaker>*] [<quotation>#OpenQuote]',
    resolve: ({ verb, speaker, quotation }, context) =>
      statement(verb, speaker.tokens, quotation.from, context),
  }),
  defineRule({
    id: 'statement/participle',
    kind: 'statement',
    means: 'a participle that carries on: مشيراً إلى أن',
    match: '[<verb>#ReportParticiple] [<way>(#Preposition|#Ba)?] [<that>#That]',
    resolve: ({ verb, that }, context) => statement(verb, [], that.to, context),
  }),
]
