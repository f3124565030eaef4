// Offices: a title and its holder, on either side of each other.
import type { Mention, PositionValue } from '../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const LONGEST_TITLE = 14
const ENDS_APPOSITION = tagSet('Mark', 'Verb', 'ReportVerb', 'Function', 'Date')
const DANGLING = tagSet('Waw', 'Lam', 'Ba')

function position(title: Group, holder: Group, { text }: Context): Reading<'position'> | undefined {
  let to = title.to
  while (to > title.from + 1 && title.tokens[to - 1 - title.from]!.form.tags.meets(DANGLING)) to--
  const tokens = title.tokens.slice(0, to - title.from)
  if (tokens.length > LONGEST_TITLE) return undefined
  const body = tokens.findLast((token) => token.mention?.kind === 'organisation')?.mention as
    | Mention<'organisation'>
    | undefined
  const value: PositionValue = {
    holder: holder.tokens[0]!.mention as Mention<'person'>,
    title: text.slice(title.start, tokens[tokens.length - 1]!.end).replace(/\s+/g, ' '),
    ...(body ? { body } : {}),
  }
  return { value }
}

export const positionRules = [
  defineRule({
    id: 'position/title-holder',
    kind: 'position',
    means: 'a title, then the name: وزير الخارجية السوري وليد المعلم',
    match: '[<title>(#Office|#Rank) (#TitleWord|#Body|#Place)+?] #Comma? #Honorific+? [<holder>#Person]',
    resolve: ({ title, holder }, context) => position(title, holder, context),
  }),
  defineRule({
    id: 'position/holder-title',
    kind: 'position',
    means: 'a name, then the title as an apposition: تابان كومار تشاند، رئيس الشركة',
    match: '[<holder>#Person] #Comma? [<title>(#Office|#Rank) (#TitleWord|#Body|#Place)+?]',
    resolve: ({ title, holder }, context) => {
      const next = context.tokens[title.to]
      if (next && title.to < context.to && !next.form.tags.meets(ENDS_APPOSITION)) return undefined
      return position(title, holder, context)
    },
  }),
]
