// Changes of quantity: a word of rising or falling, and the numbers of its clause. A pattern names the word that
// begins it; the files beside this one read what stands around it.
import { evenlySpaced } from '../../arabic/spacing.js'
import type { Direction } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { type Amounts, amountsBehind } from './amounts.js'
import { ADJECTIVE, DEFINITE, objectIn, phraseBehind, subjectBefore, undergoing } from './phrases.js'

const PROCLITIC = tagSet('Ba', 'Lam')

/** Tokens, the second exclusive. */
interface Stretch {
  readonly from: number
  readonly to: number
}

const textOf = ({ text, tokens }: Context, from: number, to: number): string =>
  from < to ? evenlySpaced(text.slice(tokens[from]!.start, tokens[to - 1]!.end)) : ''

/** The change that the word at the group's token tells of; `what` are the tokens of what changes. */
function change(
  word: Group,
  value: string | undefined,
  what: Stretch,
  context: Context,
): Reading<'change'> | undefined {
  const byNoun = word.tokens[0]!.form.tags.has('ChangeNoun')
  const { found, to } = amountsBehind(context, word.to, byNoun)
  // «يزيد المعدل عن 3» compares, and nothing has risen
  if (!byNoun && !found.to && !found.by) return undefined
  const isOpen = value !== 'up' && value !== 'down'
  if (isOpen ? !(found.from && found.to) : !(found.from || found.to || found.by)) return undefined
  const named = textOf(context, what.from, what.to)
  if (isHeight(word, what, found, context)) return undefined
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

/** «على ارتفاع يصل إلى 60 مترا», «ارتفاع الموج إلى متر ونصف»: how high something is. */
function isHeight({ tokens }: Group, what: Stretch, { by, to }: Amounts, context: Context): boolean {
  const units = tokens[0]!.form.values.Height?.split('|')
  const unit = (to ?? by)?.value.unit
  if (units === undefined || unit === undefined || !units.includes(unit)) return false
  return what.from === what.to || context.tokens[what.from]!.form.tags.has('Wave')
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
      const behind = phraseBehind(context, verb.to)
      const what = behind.from < behind.to ? behind : subjectBefore(context, verb.from)
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
      // «ارتفاعها» is that of something named before
      const isNamed = !isDescribed && !noun.tokens[0]!.form.tags.has('Suffixed')
      const what = isNamed && from < to ? { from, to } : undergoing(context, noun.from)
      return change(noun, noun.tokens[0]!.form.values.ChangeNoun, what, context)
    },
  }),
]
