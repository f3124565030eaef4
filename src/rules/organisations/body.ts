// What all rules for organisations share: the reading of a stretch of words as one body, and its class.
import { evenlySpaced } from '../../arabic/spacing.js'
import type { Token } from '../../model/document.js'
import type { OrganisationClass } from '../../model/fact.js'
import type { Context, Group, Reading } from '../../model/rule.js'

/** What tells the class of a word that is a whole name, and of one that only begins a name: «الجيش» a club, «الجيش اللبناني» an army. */
const ALONE = ['Organisation', 'OrgName', 'OrgHead'] as const
const AS_HEAD = ['Organisation', 'OrgHead', 'OrgName'] as const

/** The class of a head that leaves it open. */
const OPEN = 'other'

/** The classes that the lexicon gives to a body’s name that is another word too. */
export const classesOf = ({ form }: Token): readonly string[] => form.values.OrgName?.split('|') ?? []

/** The class of the body whose name begins with this head; empty where it is none. */
export const headClass = ({ form }: Token): string => form.values.OrgHead ?? ''

/** The class that the lexicon gives to the first of these words that has one. */
function classOf(tokens: readonly Token[], sport: boolean): OrganisationClass {
  const isHead = tokens.length > 1 && headClass(tokens[0]!) !== OPEN
  for (const { form } of tokens)
    for (const tag of isHead ? AS_HEAD : ALONE) {
      const classes = form.values[tag]?.split('|')
      if (classes) return (sport && classes.includes('sport') ? 'sport' : classes[0]) as OrganisationClass
    }
  return OPEN
}

/** The body named by the tokens `from` to `to` (exclusive) of the document; `kind`: its class, where more is known than the words say. */
export function body(
  from: number,
  to: number,
  { tokens, text, sport }: Context,
  rank?: number,
  kind?: string,
): Reading<'organisation'> {
  const named = tokens.slice(from, to)
  const name = evenlySpaced(text.slice(named[0]!.start, named[named.length - 1]!.end))
  return { value: { name, class: (kind as OrganisationClass) ?? classOf(named, sport) }, from, to, rank }
}

export const whole = (group: Group, context: Context, kind?: string): Reading<'organisation'> =>
  body(group.from, group.to, context, undefined, kind)

/** The token before `at` in the sentence. */
export const tokenBefore = (at: number, { tokens, from }: Context): Token | undefined =>
  at > from ? tokens[at - 1] : undefined

/** The token at `at`, if it is still in the sentence. */
export const tokenAt = (at: number, { tokens, to }: Context): Token | undefined =>
  at < to ? tokens[at] : undefined
