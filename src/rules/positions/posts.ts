// Offices told otherwise than by a title beside the name: a post that somebody holds, a body that somebody leads.
import type { Mention, Title } from '../../model/fact.js'
import { defineRule, type Group } from '../../model/rule.js'
import { TITLE } from './patterns.js'
import { held } from './reading.js'
import { titlesIn } from './titles.js'

export const postRules = [
  defineRule({
    id: 'position/holds-post',
    kind: 'position',
    means: 'a verb, who holds a post, and its title: شغل سامر الجبوري منصب وزير المالية',
    match: `[<verb>#Holds] [<holder>#Person] #Adverb? #Post [<titles>${TITLE}]`,
    span: ['titles'],
    resolve: ({ verb, holder, titles }, { text }) =>
      held(inPost(titlesIn(titles.tokens, text), statusOf(verb)), holder),
  }),
  defineRule({
    id: 'position/holder-post',
    kind: 'position',
    means: 'who holds a post, and its title: سامر الجبوري الذي يشغل منصب مدير المستشفى',
    match: `[<holder>#Person] #Comma? #Relative? [<was>#Verb?] [<verb>#Holds] #Adverb? #Post [<titles>${TITLE}]`,
    span: ['titles'],
    resolve: ({ was, verb, holder, titles }, { text }) =>
      held(
        inPost(
          titlesIn(titles.tokens, text),
          was.from < was.to && verb.from < verb.to ? 'former' : statusOf(was, verb),
        ),
        holder,
      ),
  }),
  defineRule({
    id: 'position/body-leader',
    kind: 'position',
    means: 'a body and who leads it: حزب القوات بزعامة سمير جعجع، المنظمة التي يرأسها سمير',
    match:
      '[<body>#Body] #Quote? [<lead>(#Ba #Leadership|#Relative #Leads)] (#Honorific #Point|#Honorific|#Rank)+? [<holder>#Person]',
    span: ['lead'],
    resolve: ({ body, lead, holder }) => {
      const organisation = body.tokens[0]!.mention as Mention<'organisation'>
      // whoever leads a team on the field does not hold an office
      return organisation.value.class === 'sport' ? undefined : held([leading(lead, organisation)], holder)
    },
  }),
]

/** The office of who leads a body, as the lexicon names it. */
function leading({ tokens, start, end }: Group, body: Mention<'organisation'>): Title {
  const { Leadership, Leads } = tokens.at(-1)!.form.values
  return { text: (Leadership ?? Leads)!, start, end, body }
}

/** «شغل» tells of a post that is held no more, «تولى» and «يشغل» of one that is. */
const statusOf = (...verbs: readonly Group[]): Title['status'] =>
  verbs.some(({ tokens }) => tokens[0]?.form.values.Holds === 'former') ? 'former' : undefined

const inPost = (titles: readonly Title[], status: Title['status']): Title[] =>
  titles.map((title) => (status && !title.status ? { ...title, status } : title))
