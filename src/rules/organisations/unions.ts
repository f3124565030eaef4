// Bodies named by who is in them.
import type { Token } from '../../model/document.js'
import { DEFINITE } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isOfSeveral } from '../../model/title-number.js'
import { body as bodyOf } from './body.js'

const EDUCATION = 'education'
const PARTY = 'party'
const UNION_HEAD = tagSet('UnionHead')
/** In tokens, the preposition and the university among them. */
const SHORTEST_WITHIN = 4

export const unionRules = [
  defineRule({
    id: 'organisation/union',
    kind: 'organisation',
    means:
      'a union, a society, a league and those who are in it: نقابة المنتجين السينمائيين، اتحاد البحارة العرب',
    match: '[<body>(#UnionHead && !#Definite) (#Title && #Definite) (#OrgWord|#Nationality|#Plural)+?]',
    resolve: ({ body }, context) => {
      const [, members, ...adjectives] = body.tokens as [Token, Token, ...Token[]]
      const { Office, Occupation, Rank, Honorific } = members.form.values
      if (!isOfSeveral(Occupation ?? Office ?? Rank ?? Honorific)) return undefined
      const other = adjectives.findIndex(({ form }) => !form.tags.meets(DEFINITE))
      return bodyOf(body.from, other < 0 ? body.to : body.from + 2 + other, context)
    },
  }),
  defineRule({
    id: 'organisation/within',
    kind: 'organisation',
    means: 'a union, a bloc, a movement within a university: نقابة العاملين في جامعة بيرزيت',
    match:
      '[<body>(#SingleHead|#OrgName) #SingleHead? (#OrgWord|#NamingAdjective|#Title|#BodyNoun|#Toponym|#Waw #BodyWord)+? #In #Organisation]',
    resolve: ({ body }, context) => {
      const { tokens } = body
      if (tokens.at(-1)!.form.values.Organisation !== EDUCATION) return undefined
      const head = tokens[0]!
      const { OrgHead, OrgName } = head.form.values
      // «الاتحاد في جامعة …» is one named before, «حركة فتح في جامعة …» there today
      const isHead = OrgHead === PARTY || head.form.tags.meets(UNION_HEAD)
      if (isHead ? tokens.length < SHORTEST_WITHIN : OrgName !== PARTY) return undefined
      return bodyOf(body.from, body.to, context, 1, OrgHead ?? OrgName)
    },
  }),
]
