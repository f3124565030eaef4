// Names that their words alone tell: public figures, a given name that is nothing else and what goes on with it.
import { beginsAsPreposition } from '../../arabic/name-spelling.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { MORE } from './parts.js'
import { nameIn } from './reading.js'

const DOUBTFUL = tagSet('DoubtfulName')
const ORDINARY = tagSet('Common')
const LINKS = tagSet('NameLink', 'Kunya', 'Clan', 'Particle')

export const knownNames = [
  defineRule({
    id: 'person/figure',
    kind: 'person',
    means: 'a public figure by full name',
    match: '[<name>#Figure (#NameLink #Word|#Clan #Word|#Surname)+?]',
    // «على محمد»
    resolve: ({ name }, context) => (beginsAsPreposition(name.text) ? undefined : nameIn(name, context)),
    rank: 1,
  }),
  defineRule({
    id: 'person/forename-chain',
    kind: 'person',
    means: 'a given name that is nothing else, and the rest of the name',
    match: `[<name>#Forename ${MORE}+]` as const,
    resolve: ({ name }, context) => {
      const [first, second] = name.tokens
      // «علي أمين» may be «على أمين» in a hurried text
      const { tags } = second!.form
      if (first!.form.tags.meets(DOUBTFUL) && tags.meets(ORDINARY) && !tags.meets(LINKS)) return undefined
      return nameIn(name, context)
    },
  }),
]
