// What changes: the noun phrase behind the verb or the noun of change, or the subject before it.
import type { Token } from '../../model/document.js'
import { FUNCTION } from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { MORE_SPEECH } from './amounts.js'

export const DEFINITE = tagSet('Definite')
export const ADJECTIVE = tagSet('Adjective', 'Nationality', 'Nisba')
/** What a noun phrase does not go on with. */
const ENDS_PHRASE = tagSet(
  'Mark',
  'Preposition',
  'Ba',
  'Lam',
  'Kaf',
  'Date',
  'Number',
  'Compared',
  'To',
  'From',
  'Adverb',
  'Qualifier',
  'Reach',
)
const ACTOR = tagSet('Person', 'Body', 'Place')
const PARTICLE = tagSet('Lam', 'In')
const PARTICULAR = tagSet('Definite', 'Place', 'Body')
const NO_NOUN = tagSet('Date', 'Number', 'Verb', 'TimeUnit', 'CountedAlone')
const ENDS_SUBJECT = tagSet('Mark', 'Number', 'ReportVerb', 'ChangeVerb', 'ChangeMaker')
const LONGEST_SUBJECT = 12

/** Whether the phrase is over before this token: a particle may open one but not go on with it. */
function endsPhrase({ form: { tags, values } }: Token, isFirst: boolean): boolean {
  if (tags.meets(ENDS_PHRASE) || tags.meets(MORE_SPEECH)) return true
  return isFirst ? values.ChangeMeasure === 'its' || tags.has('Relative') : tags.meets(FUNCTION)
}

/** The noun phrase that begins at the token `at`, past a date. */
export function phraseBehind(context: Context, at: number): { from: number; to: number } {
  let from = at
  while (from < context.to && context.tokens[from]!.mention?.kind === 'date') from++
  let to = from
  while (to < context.to)
    if (!endsPhrase(context.tokens[to]!, to === from)) to++
    else if (to > from && goesOnBehind(context, to)) to += 2
    else break
  while (to > from && context.tokens[to - 1]!.form.tags.has('Waw')) to--
  return { from, to }
}

/** «المؤشر الرئيسي للبورصة», «كميات المياه في نهر دجلة»: what a particle at `at` joins to the phrase. */
function goesOnBehind({ tokens, to }: Context, at: number): boolean {
  const next = at + 1 < to ? tokens[at + 1]!.form.tags : undefined
  return tokens[at]!.form.tags.meets(PARTICLE) && next?.meets(PARTICULAR) === true && !next.meets(NO_NOUN)
}

/** The subject before the verb, behind «أن»: «أن أسعار الخضر في الأسواق ارتفعت». */
export function subjectBefore({ tokens, from }: Context, at: number): { from: number; to: number } {
  for (let i = at - 1; i >= from && i >= at - LONGEST_SUBJECT; i--) {
    const { tags } = tokens[i]!.form
    if (tags.has('That')) return { from: nounFrom(tokens, i + 1, at), to: at }
    if (tags.meets(ENDS_SUBJECT)) break
  }
  return { from: at, to: at }
}

/** «أن لديهم زيادة», «أن الآن …»: the subject begins behind what is no noun. */
function nounFrom(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to && tokens[at]!.form.tags.meets(FUNCTION)) at++
  return at
}

/** What a noun behind a verb tells of: «سجلت الصادرات العام الماضي ارتفاعا بنسبة 5%». */
export function undergoing({ tokens, from }: Context, at: number): { from: number; to: number } {
  let to = at
  while (to > from && tokens[to - 1]!.mention?.kind === 'date') to--
  for (let i = to - 1; i >= from && i >= at - LONGEST_SUBJECT; i--) {
    const { tags } = tokens[i]!.form
    if (tags.has('Undergoes')) return { from: i + 1, to }
    if (tags.meets(ENDS_PHRASE)) break
  }
  return { from: at, to: at }
}

/** What somebody raises: the phrase without its first part, the one who does it. */
export function objectIn({ tokens }: Context, from: number, to: number): number {
  const first = tokens[from]?.form.tags
  if (!first?.meets(ACTOR) && !first?.meets(DEFINITE)) return from
  let at = from + 1
  while (at < to && isPlainAdjective(tokens[at]!)) at++
  // «رفع الحد الأدنى للأجور»: nobody is named who raises it
  return at < to && tokens[at]!.form.tags.meets(PARTICLE) ? from : at
}

const isPlainAdjective = ({ form: { tags } }: Token): boolean =>
  tags.meets(DEFINITE) && tags.meets(ADJECTIVE) && !tags.has('Noun')
