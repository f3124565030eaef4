// Players of whom no word stands in a list, told by what they do in a text about sport.
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { namesAThing } from './contexts.js'
import { nameIn } from './reading.js'

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
