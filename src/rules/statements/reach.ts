// From a verb or a participle to what is said: what may stand between the two, and what parts them.
import { assures, mayBePresent } from '../../arabic/agreement.js'
import {
  ADJECTIVE,
  COLON,
  COMMA,
  NAME_CUE,
  NOUN,
  PERSON,
  RELATIVE,
  REPORT_PARTICIPLE,
  REPORT_VERB,
  THAT,
  VERB,
} from '../../model/plain-tags.js'
import type { Context, Group } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { closing, isName, OPEN_QUOTE, opensQuotation } from './quotation.js'

const TO_BE = tagSet('ToBe')
const SEMICOLON = tagSet('Semicolon')
const DEFINITE = tagSet('Definite', 'Suffixed')
const NO_QUALITY = tagSet('Noun', 'Definite', 'Suffixed')
const NO_ADJECTIVE = tagSet('Definite', 'Suffixed', 'Function', 'That')
const SPEAKS = tagSet('ReportVerb', 'ReportParticiple', 'That')
const WISHES = tagSet('WeakReport', 'Wishes')
const DISCLOSES = tagSet('Discloses')
const PUBLISHES = tagSet('Publishes')
const CLAUSE_ENDS = tagSet('That', 'Semicolon', 'Colon', 'Quote', 'ReportParticiple')
const SOURCE = tagSet('Noun', 'Source', 'ReportNoun')
const CLAUSE_VERB = tagSet('Verb', 'ReportVerb', 'ReportParticiple')

/** How far behind a verb what is said may begin, in tokens. */
export const REACH = 40
/** How far behind a participle what is said may begin, in tokens: it stands close to its clause. */
export const REACH_OF_PARTICIPLE = 12

/** Whether أنْ and a verb follow: something is wanted, not said. Behind «أكد أن» a noun of the same letters is meant. */
export function demands(verb: Group, { tokens, to, text }: Group, context: Context): boolean {
  const next = context.tokens[to]?.form
  if (!next || tokens[0]!.form.values.That !== 'bare' || assures(text)) return false
  if (next.tags.meets(TO_BE)) return true
  if (next.tags.meets(NOUN) && !verb.tokens[0]!.form.tags.meets(WISHES)) return false
  if (next.values.Verb === 'present') return true
  return next.tags.meets(VERB) && mayBePresent(next.normal)
}

const isQuality = (tags: TagSet): boolean => tags.meets(ADJECTIVE) && !tags.meets(NO_QUALITY)

/** «كشفت دراسة نشرت أمس أن», «أعلن في بيان نشرته صحف أن»: a verb at `at` that tells of the words in which another reports. */
export function isTold(at: number, { tokens, from }: Context): boolean {
  if (at - 2 < from || !tokens[at]!.form.tags.meets(PUBLISHES)) return false
  // «دراسة حديثة نشرت»
  const isQualified = isQuality(tokens[at - 1]!.form.tags) && at - 3 >= from
  const noun = isQualified ? at - 2 : at - 1
  const source = tokens[noun]!.form.tags
  if (!source.meets(SOURCE) || source.meets(DEFINITE)) return false
  for (let before = noun - 1; before >= from && before > at - REACH_OF_PARTICIPLE; before--) {
    const { tags } = tokens[before]!.form
    if (tags.meets(CLAUSE_ENDS)) return false
    // «ذكر تقرير نشرته صحف أن»
    if (tags.meets(REPORT_VERB) && (before === noun - 1 || !tags.meets(NOUN))) return true
  }
  return false
}

/** «ذكر», which is a noun too; «محامي المدعين», whose participle with the article names somebody. */
const isNoSpeech = (tags: TagSet): boolean =>
  (tags.meets(NOUN) && tags.meets(REPORT_VERB)) ||
  (tags.meets(REPORT_PARTICIPLE) && !tags.meets(REPORT_VERB) && tags.meets(DEFINITE))

/**
 * Whether another verb that reports, or a quotation of some length, stands between the verb and what is said. A verb
 * inside a relative clause that a comma ends is none.
 */
export function interrupted(from: number, to: number, context: Context): boolean {
  const { tokens, from: first } = context
  const closed = to > from && tokens[to - 1]!.form.tags.meets(COMMA)
  for (let at = from; at < to; at++) {
    const { tags } = tokens[at]!.form
    if (closed && at > from && tags.meets(REPORT_VERB) && tokens[at - 1]!.form.tags.meets(RELATIVE)) continue
    // «أحد السكان ويدعى سامر»
    const isCalled = tags.meets(NAME_CUE) && tokens[at + 1]?.form.tags.meets(PERSON) === true
    if (tags.meets(SPEAKS) && !isCalled && !isNoSpeech(tags) && !isTold(at, context)) return true
    if (tags.meets(SEMICOLON) || (tags.meets(COLON) && at + 1 < to)) return true
    if (tags.meets(OPEN_QUOTE)) {
      if (!opensQuotation(tokens, at, first)) return true
      if (!isName(tokens, at)) return true
      at = closing(tokens, at)
    }
  }
  return false
}

/**
 * Whether what stands between a verb and a colon before a quotation is the verb's own clause, or a participle to
 * which the quotation belongs; a participle with a clause of its own is neither.
 */
export function answered(from: number, to: number, { tokens }: Context): boolean {
  let participle: 'none' | 'waiting' | 'answered' = 'none'
  for (let at = from; at < to; at++) {
    const { tags } = tokens[at]!.form
    // «معبرا عن أسفه» has no clause
    if (tags.meets(REPORT_PARTICIPLE) && !tags.meets(DISCLOSES)) participle = 'waiting'
    else if (tags.meets(THAT)) {
      if (participle === 'none') return true
      participle = 'answered'
    } else if (tags.meets(REPORT_VERB) && !tags.meets(NOUN)) return true
  }
  return participle === 'waiting'
}

/** The first quotation from `from` on that is speech: behind a colon, or longer than a name; -1 where none is. */
export function speechFrom(from: number, { tokens, from: first, to }: Context): number {
  for (let at = from; at < to; at++) {
    if (!tokens[at]!.form.tags.meets(OPEN_QUOTE)) continue
    if (!opensQuotation(tokens, at, first)) return -1
    if (tokens[at - 1]!.form.tags.meets(COLON) || !isName(tokens, at)) return at
    at = closing(tokens, at)
  }
  return -1
}

/** Whether the participle at `verb` reports what stands at `to`: close to it, with no other verb between. */
export function carriesOn(verb: Group, to: number, { tokens }: Context): boolean {
  const participle = verb.tokens[0]!.form.tags
  if (participle.meets(DEFINITE) || to - verb.to > REACH_OF_PARTICIPLE) return false
  // «لافتة صغيرة»
  const next = tokens[verb.to]!.form.tags
  if (participle.meets(NOUN) && next.meets(ADJECTIVE) && !next.meets(NO_ADJECTIVE)) return false
  for (let at = verb.to; at < to; at++) if (tokens[at]!.form.tags.meets(CLAUSE_VERB)) return false
  return true
}
