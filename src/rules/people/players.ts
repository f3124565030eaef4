// Players of whom no word stands in a list, told by what they do in a text about sport.

import { isGuessed } from '../../model/guessed.js'
import { WEAK_NAME } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { namesAThing } from './contexts.js'
import { nameIn } from './reading.js'

const NO_PLAYER = tagSet(
  'Function',
  'Title',
  'SportWord',
  'Nationality',
  'OrdinalWord',
  'Numeral',
  'Adverb',
  'Feminine',
)

/** The player in a group, where the text is about sport. */
const playerIn = (name: Group, context: Context): Reading<'person'> | undefined =>
  context.sport && !namesAThing(name, context) ? nameIn(name, context) : undefined

export const players = [
  defineRule({
    id: 'person/player',
    kind: 'person',
    means: 'what a player does, then a word that stands in no list: أهدر زغبة ركلة جزاء',
    match: '#Plays [<name>(#Unknown && !#Definite) (#Unknown && !#Definite)?]',
    resolve: ({ name }, context) => playerIn(name, context),
    rank: -1,
  }),
  defineRule({
    id: 'person/player-ball',
    kind: 'person',
    means: 'what a player does, then a word of no list or a weak name, then the ball: مرر ديارا كرة عرضية',
    match: '#Plays [<name>(#Word && !#Definite)] #Stroke',
    resolve: ({ name }, context) => {
      const { form } = name.tokens[0]!
      const isName = form.tags.meets(WEAK_NAME) || (isGuessed(form) && !form.tags.meets(NO_PLAYER))
      return isName ? playerIn(name, context) : undefined
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/player-stroke',
    kind: 'person',
    means: 'a stroke, «من» and a word that stands in no list: تمريرة متقنة من ديمبلي',
    match: '#Stroke #Adjective? #Adjective? #From [<name>(#Unknown && !#Definite) (#Unknown && !#Definite)?]',
    resolve: ({ name }, context) => playerIn(name, context),
    rank: -1,
  }),
  defineRule({
    id: 'person/line-up',
    kind: 'person',
    means: 'words that stand in no list among the names of players: عواد وزغبة والسالمي',
    match: '(#Surname|#Forename) #Waw [<name>(#Unknown && !#Definite)] (#Waw #NamePart|#Mark)',
    resolve: ({ name }, context) => playerIn(name, context),
    rank: -1,
  }),
]
