// Bodies named by who is in them.
import type { Token } from '../../model/document.js'
import { DEFINITE } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { isOfSeveral } from '../../model/title-number.js'
import { body as bodyOf } from './body.js'

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
]
