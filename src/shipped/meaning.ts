// What a group of a user's rule means, where that is more than its words.
import { withArticle } from '../arabic/name-spelling.js'
import type { Token } from '../model/document.js'
import type { FactValues, Mention } from '../model/fact.js'
import type { Group } from '../model/rule.js'
import type { Tag } from '../model/tag.js'
import { isTag } from '../model/tag-set.js'

/** What is asked of a group: its meaning, its words as written, or the value that the lists give it under a tag. */
export type Aspect = 'meaning' | 'text' | Tag

export const isAspect = (name: string): name is Aspect => name === 'meaning' || name === 'text' || isTag(name)

/**
 * The meaning of a group: of a date, a number or a name found before its value; else the value that the user's list
 * gives a word of it under one of the tags `own`; else its words.
 */
export function aspectOf(group: Group, aspect: Aspect, own: readonly Tag[]): string {
  const { tokens } = group
  if (aspect === 'text') return wordsOf(group)
  if (aspect !== 'meaning') return listed(tokens, [aspect]) ?? ''
  const found = tokens.length === 1 ? foundValue(tokens[0]!.mention) : undefined
  return found ?? listed(tokens, own) ?? wordsOf(group)
}

/** The words of a group as written, on one line, with the article that «ل» hides. */
const wordsOf = ({ tokens, text }: Group): string =>
  tokens.length === 0 ? '' : withArticle(text, tokens[0]!.form.normal).replace(/\s+/g, ' ')

function listed(tokens: readonly Token[], tags: readonly Tag[]): string | undefined {
  for (const { form } of tokens)
    for (const tag of tags) {
      const value = form.values[tag]
      if (value !== undefined) return value
    }
  return undefined
}

function foundValue(mention: Mention | undefined): string | undefined {
  switch (mention?.kind) {
    case 'date':
      return (mention.value as FactValues['date']).value ?? undefined
    case 'number':
      return amount(mention.value as FactValues['number'])
    case 'person':
    case 'organisation':
    case 'place':
      return (mention.value as FactValues['place']).name
    default:
      return undefined
  }
}

/** `7`, `5%`, `6000000 EUR`, `120 كيلومتر`; what a cardinal counts is not the number's own. */
function amount({ value, exact, type, unit, currency }: FactValues['number']): string {
  const digits = exact ?? String(value)
  if (type === 'percentage') return `${digits}%`
  const measure = type === 'money' ? currency : type === 'quantity' ? unit : undefined
  return measure ? `${digits} ${measure}` : digits
}
