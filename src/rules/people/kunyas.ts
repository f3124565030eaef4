// Names by the child: أبو and أم, and a father behind بن.
import { beginsWithSon } from '../../arabic/name-spelling.js'
import { GIVEN_NAME, LAM, NASAB } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { MORE } from './parts.js'
import { groupFrom, nameIn } from './reading.js'

const KUNYA = tagSet('Kunya')
const VERB = tagSet('Verb', 'ReportVerb')
const TAKES_FATHER = tagSet('Lam', 'Ba', 'Preposition', 'Noun', 'Title')

export const kunyaNames = [
  defineRule({
    id: 'person/kunya',
    kind: 'person',
    means: 'أبو or أم and a name',
    match:
      '[<name>(#NameLink #Kunya|#Kunya|#NameLink) (#NamePart|#WeakName|#Figure) (#NameLink #Word|#Clan #Word|#NamePart|#WeakName|#NisbaLike)+?]',
    resolve: ({ name }, context) => {
      // «ولد» and «أبي» are verbs too, but not behind «ل», «أبي» not behind what takes a genitive
      const { tags } = name.tokens[0]!.form
      const before = context.tokens[name.from - 1]?.form.tags
      const isName = before?.meets(tags.meets(KUNYA) ? TAKES_FATHER : LAM)
      if (tags.meets(VERB) && !isName) return undefined
      // «الشاعر خلف بن هذال»: behind a name that is a preposition too
      const isBehindSon = tags.meets(NASAB) && before?.meets(GIVEN_NAME) === true
      return nameIn(isBehindSon ? groupFrom(name.from - 1, name.to, context) : name, context, 2)
    },
  }),
  defineRule({
    id: 'person/kunya-father',
    kind: 'person',
    means: 'أبو, an ordinary word with the article, and the father: أبو الشمع بن عبد المجيد',
    match: `[<name>#Kunya (#Word && #Definite) (#Nasab #Word|#Surname) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const { tags, normal } = name.tokens[2]!.form
      return tags.meets(NASAB) || beginsWithSon(normal) ? nameIn(name, context, 3) : undefined
    },
  }),
]
