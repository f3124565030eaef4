// People: from the names we know whole to the words that only their neighbours make a name.
import { defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const NEVER_LAST = tagSet('Function', 'Verb', 'NameLink')
const SURE = tagSet('NamePart')

/** The name as written, words that cannot end a name left off; undefined where nothing is left. */
function nameIn(group: Group, atLeast = 1): Reading<'person'> | undefined {
  let { to } = group
  while (to > group.from) {
    const { tags } = group.tokens[to - 1 - group.from]!.form
    if (!tags.meets(NEVER_LAST) || tags.meets(SURE)) break
    to--
  }
  if (to - group.from < atLeast) return undefined
  const kept = group.tokens.slice(0, to - group.from)
  const name = group.text.slice(0, kept[kept.length - 1]!.end - group.start).replace(/\s+/g, ' ')
  return { value: { name }, from: group.from, to }
}

export const peopleRules = [
  defineRule({
    id: 'person/figure',
    kind: 'person',
    means: 'a public figure by full name',
    match: '[<name>#Figure (#NameLink #Word|#Surname)+?]',
    resolve: ({ name }) => nameIn(name),
    rank: 1,
  }),
  defineRule({
    id: 'person/title-name',
    kind: 'person',
    means: 'a title, then a name of any strength',
    match:
      '(#Office|#Rank|#Honorific|#Occupation|#Kin) #Nationality? [<name>(#NameLink #Word|#NamePart|#WeakName) (#NameLink #Word|#NamePart|#WeakName|#NameEpithet)+?]',
    resolve: ({ name }) => nameIn(name),
  }),
  defineRule({
    id: 'person/given-name-chain',
    kind: 'person',
    means: 'a given name that is no ordinary word, and the rest of the name',
    match: '[<name>(#GivenName && #NamePart) (#NameLink #Word|#NamePart|#WeakName|#NameEpithet)+]',
    resolve: ({ name }) => nameIn(name, 2),
  }),
  defineRule({
    id: 'person/weak-name-chain',
    kind: 'person',
    means: 'a given name that is an ordinary word too, before a part that is surely a name',
    match: '[<name>#WeakName (#NameLink #Word|#Surname) (#NameLink #Word|#NamePart|#NameEpithet)+?]',
    resolve: ({ name }) => nameIn(name, 2),
  }),
  defineRule({
    id: 'person/kunya',
    kind: 'person',
    means: 'أبو or أم and a name',
    match: '[<name>#NameLink (#GivenName|#Surname|#Unknown) #NamePart+?]',
    resolve: ({ name }) => nameIn(name, 2),
  }),
  defineRule({
    id: 'person/cue-name',
    kind: 'person',
    means: 'a word that announces a name, and the name',
    match: '#NameCue [<name>(#NamePart|#WeakName) (#NameLink #Word|#NamePart|#WeakName)+?]',
    resolve: ({ name }) => nameIn(name),
  }),
  defineRule({
    id: 'person/surname',
    kind: 'person',
    means: 'a family name alone that is nothing else',
    match: '[<name>#Surname (#NameLink #Word|#Surname)+?]',
    resolve: ({ name }) => nameIn(name),
  }),
]
