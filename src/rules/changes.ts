// Changes of quantity: a word of rising or falling, and the numbers of its clause. A pattern names the word that
// begins it; which number is which is told by the particle before it.
import type { Token } from '../model/document.js'
import type { ChangeValue, Direction, Mention } from '../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

/** How many tokens a clause of change is followed. */
const LONGEST = 30
const DEFINITE = tagSet('Definite')
const PROCLITIC = tagSet('Ba', 'Lam')
const ADJECTIVE = tagSet('Adjective', 'Nationality', 'Nisba')
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
const MORE_SPEECH = tagSet('ReportVerb', 'ReportParticiple', 'That', 'ChangeVerb', 'ChangeMaker')
const FUNCTION = tagSet('Function')
const MARK = tagSet('Mark')
const ACTOR = tagSet('Person', 'Body', 'Place')

type Role = 'from' | 'to' | 'by'
type Found = { -readonly [Key in keyof ChangeValue]: ChangeValue[Key] }

/** The numbers and the date of the clause behind `at`, each by the particle that governs it, and where they end. */
function amountsBehind(context: Context, at: number, isNoun: boolean): { found: Found; to: number } {
  const found: Found = {}
  let role: Role | undefined = 'by'
  let bare = true
  let compared = false
  let end = at
  const last = Math.min(context.to, at + LONGEST)
  for (let i = at; i < last; i++) {
    const { form, mention } = context.tokens[i]!
    const { tags } = form
    const before: Token = context.tokens[i - 1]!
    const reached = isNoun && !before.form.tags.has('Lam') ? 'by' : 'to'
    if (mention?.kind === 'number') {
      const number = mention as Mention<'number'>
      if (role === 'to' && isRange(context, i, found.by)) role = undefined
      if (role && !found[role] && number.value.type !== 'ordinal' && (!bare || measures(number))) {
        found[role] = number
        end = i + 1
        role = undefined
      }
      if (!bare) role = undefined
    } else if (mention?.kind === 'date') {
      if (!compared && !found.date && (!found.from || found.to)) {
        found.date = mention as Mention<'date'>
        if (end > at) end = i + 1
      }
      if (!bare) role = undefined
    } else if (keepsRole(context, i, role)) continue
    else if (tags.has('ChangeMeasure') || (tags.has('ChangeNoun') && role === 'by')) role = 'by'
    else if (tags.has('Compared')) {
      compared = true
      bare = false
      role = 'from'
    } else if (tags.has('To') || tags.has('From') || tags.has('Ba')) {
      bare = false
      if (!(compared && tags.has('Ba'))) role = tags.has('To') ? 'to' : tags.has('From') ? 'from' : 'by'
    } else if (tags.has('Reach')) {
      if (bare || !before.form.tags.has('ChangeMeasure')) role = compared ? 'from' : reached
      bare = false
    } else if (tags.meets(MARK) ? !goesOn(context, i) : tags.meets(MORE_SPEECH)) break
    else if (!bare) role = undefined
    else if (tags.has('Preposition')) role = undefined
  }
  return { found, to: end }
}

/** Whether the number at `at` only closes a range that the amount of change opened: «بواقع 10 إلى 20 نقطة». */
const isRange = ({ tokens }: Context, at: number, by: Mention<'number'> | undefined): boolean =>
  by !== undefined && tokens[at - 2]!.mention === by && !tokens[at - 2]!.form.normal.includes(' ')

/** Whether the token at `at` stands between a particle and its number: «إلى نحو 3»، «بنسبة 3». */
function keepsRole({ tokens }: Context, at: number, role: Role | undefined): boolean {
  const { tags } = tokens[at]!.form
  if (tags.has('Qualifier')) return !tags.has('Reach')
  return tags.has('ChangeMeasure') && role !== undefined && !tokens[at - 1]!.form.tags.has('Reach')
}

/** Whether a number behind a verb without a particle tells by how much: «ارتفع 3 في المئة». */
const measures = ({ value }: Mention<'number'>): boolean =>
  value.type === 'percentage' || value.type === 'money'

/** Whether the clause goes on behind a comma: «…، مقابل 3»، «…، ليصل إلى 3». */
function goesOn({ tokens }: Context, at: number): boolean {
  const next = tokens[at + 1]?.form.tags
  if (!tokens[at]!.form.tags.has('Comma') || !next) return false
  return next.has('Compared') || (next.has('Lam') && tokens[at + 2]?.form.tags.has('Reach') === true)
}

/** Whether the phrase is over before this token: a particle may open one but not go on with it. */
function endsPhrase({ form: { tags, values } }: Token, isFirst: boolean): boolean {
  if (tags.meets(ENDS_PHRASE) || tags.meets(MORE_SPEECH)) return true
  return isFirst ? values.ChangeMeasure === 'its' : tags.meets(FUNCTION)
}

/** The noun phrase that begins at the token `at`, past a date. */
function phraseBehind(context: Context, at: number): { from: number; to: number } {
  let from = at
  while (from < context.to && context.tokens[from]!.mention?.kind === 'date') from++
  let to = from
  while (to < context.to && !endsPhrase(context.tokens[to]!, to === from)) to++
  return { from, to }
}

/** The subject before the verb, behind «أن»: «أن أسعار الخضر ارتفعت». */
function subjectBefore({ tokens, from }: Context, at: number): { from: number; to: number } {
  for (let i = at - 1; i >= from && !tokens[i]!.form.tags.meets(ENDS_PHRASE); i--)
    if (tokens[i]!.form.tags.has('That')) return { from: i + 1, to: at }
  return { from: at, to: at }
}

/** What somebody raises: the phrase without its first part, the one who does it. */
function objectIn({ tokens }: Context, from: number, to: number): number {
  const first = tokens[from]?.form.tags
  if (!first?.meets(ACTOR) && !first?.meets(DEFINITE)) return from
  let at = from + 1
  while (at < to && tokens[at]!.form.tags.meets(DEFINITE) && tokens[at]!.form.tags.meets(ADJECTIVE)) at++
  return at
}

const textOf = ({ text, tokens }: Context, from: number, to: number): string =>
  from < to ? text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ') : ''

/** The change that the word at the group's token tells of; `what` are the tokens of what changes. */
function change(
  word: Group,
  value: string | undefined,
  what: { readonly from: number; readonly to: number },
  context: Context,
): Reading<'change'> | undefined {
  const { found, to } = amountsBehind(context, word.to, word.tokens[0]!.form.tags.has('ChangeNoun'))
  const isOpen = value !== 'up' && value !== 'down'
  if (isOpen ? !(found.from && found.to) : !(found.from || found.to || found.by)) return undefined
  const named = textOf(context, what.from, what.to)
  return {
    value: {
      ...(named ? { what: named } : {}),
      ...(isOpen ? {} : { direction: value as Direction }),
      ...found,
    },
    from: Math.min(word.from, named ? what.from : word.from),
    to,
  }
}

/** Whether a word that is both verb and noun is a noun here. */
const isNoun = ({ tokens, from }: Group, context: Context): boolean =>
  tokens[0]!.form.tags.meets(DEFINITE) ||
  (from > context.from && context.tokens[from - 1]!.form.tags.meets(PROCLITIC))

export const changeRules = [
  defineRule({
    id: 'change/verb',
    kind: 'change',
    means: 'a verb whose subject rises or falls, and how much: سيرتفع العدد من 500 إلى 4000',
    match: '[<verb>#ChangeVerb]',
    resolve: ({ verb }, context) => {
      if (isNoun(verb, context)) return undefined
      const before = subjectBefore(context, verb.from)
      const what = before.from < before.to ? before : phraseBehind(context, verb.to)
      return change(verb, verb.tokens[0]!.form.values.ChangeVerb, what, context)
    },
  }),
  defineRule({
    id: 'change/maker',
    kind: 'change',
    means: 'a verb by which somebody raises or lowers something, and how much: رفع البنك سعر الفائدة إلى 5%',
    match: '[<verb>#ChangeMaker]',
    resolve: ({ verb }, context) => {
      if (isNoun(verb, context)) return undefined
      const { from, to } = phraseBehind(context, verb.to)
      const what = { from: objectIn(context, from, to), to }
      return change(verb, verb.tokens[0]!.form.values.ChangeMaker, what, context)
    },
  }),
  defineRule({
    id: 'change/noun',
    kind: 'change',
    means: 'a noun of rising or falling, and how much: بزيادة 5% عن',
    match: '[<noun>#ChangeNoun]',
    resolve: ({ noun }, context) => {
      const { from, to } = phraseBehind(context, noun.to)
      const first = context.tokens[from]?.form.tags
      const isDescribed =
        first?.meets(ADJECTIVE) &&
        !first.meets(DEFINITE) &&
        !context.tokens[from + 1]?.form.tags.meets(DEFINITE)
      const what = { from: isDescribed ? to : from, to }
      return change(noun, noun.tokens[0]!.form.values.ChangeNoun, what, context)
    },
  }),
]
