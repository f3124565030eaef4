// Statements: a reporting verb, its speaker, and what is said, in the orders that the press writes them.

import { COLON, COMMA } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isLinking } from './actor.js'
import { attributedRules } from './attributed.js'
import { clauseBefore, clauseFrom, opensSpeech } from './clause.js'
import { LONGEST_NAME } from './quotation.js'
import {
  answered,
  carriesOn,
  demands,
  interrupted,
  isTold,
  REACH,
  REACH_OF_PARTICIPLE,
  speechFrom,
} from './reach.js'
import { FINITE, statement } from './reading.js'
import { speakerFrom } from './speaker.js'
import { belongsElsewhere, discloses, isTerm } from './verb.js'

const LEADS = tagSet('Waw', 'Fa', 'Comma')
/** Who or what one word may name as the speaker: «التقرير», «معاليه». */
const SPEAKER = tagSet('Definite', 'Honorific')
const SEVERAL = tagSet('Plural')
const IMPERSONAL = tagSet('Impersonal')

/** Whether the verb is passive because nobody is named before the token `speech`: يذكر أن، وقد قيل: "…". */
const isPassive = (verb: Group, speech: number): boolean =>
  verb.to === speech && verb.tokens[0]!.form.tags.meets(IMPERSONAL)

export const statementRules = [
  defineRule({
    id: 'statement/verb-that',
    kind: 'statement',
    means: 'a reporting verb, a speaker or none, إنّ and what is said',
    match: '[<verb>#ReportVerb] [<between>*] [<that>#That]',
    resolve: ({ verb, that }, context) =>
      that.from - verb.to > REACH ||
      interrupted(verb.to, that.from, context) ||
      isTold(verb.from, context) ||
      demands(verb, that, context) ||
      isPassive(verb, that.from) ||
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
      if (that.from - verb.to > REACH || demands(verb, that, context)) return undefined
      if (that.from > verb.to && !isVerb(verb, that.from, context)) return undefined
      if (interrupted(verb.to, that.from, context)) return undefined
      return statement(verb, clauseFrom(that.to, context), that.from, context)
    },
  }),
  defineRule({
    id: 'statement/between-colon',
    kind: 'statement',
    means: 'the same verb, somebody, a colon and a quotation: وبين الوزير سامر: "…"',
    match: '[<verb>#Between] [<between>*] [<colon>#Colon] #OpenQuote',
    span: ['verb', 'colon'],
    resolve: ({ verb, colon }, context) => {
      if (colon.from - verb.to > REACH_OF_PARTICIPLE || !opensSentence(verb, context)) return undefined
      if (speakerFrom(verb.to, colon.from, context)?.source?.kind !== 'person') return undefined
      return statement(verb, clauseFrom(colon.from, context), colon.from, context)
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
      if (isPassive(verb, behindColon ? from - 1 : from)) return undefined
      if (behindColon ? answered(verb.to, from, context) : interrupted(verb.to, from, context))
        return undefined
      if (!behindColon && (isTerm(from, context) || discloses(verb, from, context))) return undefined
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
      if (isPassive(verb, colon.from)) return undefined
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
      carriesOn(verb, that.from, context) && !demands(verb, that, context)
        ? statement(verb, clauseFrom(that.to, context), that.from, context)
        : undefined,
  }),
  defineRule({
    id: 'statement/participle-quotation',
    kind: 'statement',
    means: 'a participle that carries on with a quotation: مضيفاً: "…"',
    match: '[<verb>#ReportParticiple] [<between>*] [<quotation>#OpenQuote]',
    resolve: ({ verb, quotation }, context) =>
      carriesOn(verb, quotation.from, context) &&
      !discloses(verb, quotation.from, context) &&
      speechFrom(quotation.from, context) === quotation.from
        ? statement(verb, clauseFrom(quotation.from, context), quotation.from, context)
        : undefined,
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
      // «"نريد السلام"، قال سامر»
      const isSaid =
        clause?.from === context.from + 1 && context.tokens[verb.from - 1]!.form.tags.meets(COMMA)
      return clause?.direct && clause.to - clause.from > (isSaid ? 1 : LONGEST_NAME)
        ? statement(verb, clause, context.to, context)
        : undefined
    },
  }),
  ...attributedRules,
]

/** Whether the sentence begins with this word, particles and «من جهته» aside. */
function opensSentence({ from }: Group, { tokens, from: first }: Context): boolean {
  let at = from
  while (at > first && (tokens[at - 1]!.form.tags.meets(LEADS) || isLinking(tokens[at - 1]!))) at--
  return at === first
}

/** Whether «بين» is the verb: at the head of the sentence, before somebody or a body, or before one word for the speaker. */
function isVerb(verb: Group, to: number, context: Context): boolean {
  if (!opensSentence(verb, context)) return false
  const { tags } = context.tokens[verb.to]!.form
  return (
    speakerFrom(verb.to, to, context)?.source !== undefined ||
    (to === verb.to + 1 && tags.meets(SPEAKER) && !tags.meets(SEVERAL))
  )
}
