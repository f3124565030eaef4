// People: from the names we know whole to the words that only their neighbours make a name.
import { defineRule } from '../../model/rule.js'
import { announcedNames, titledNames } from './announced.js'
import { bareNames, doubtfulNames } from './doubtful.js'
import { knownNames } from './known.js'

export const peopleRules = [
  defineRule({
    id: 'ignored/named-after',
    kind: 'ignored',
    means: 'a prize, a cup, a film … that bears a name: جائزة نوبل، كأس الملك فهد',
    match:
      '[<event>#EventHead (#Honorific|#Office)+? (#NameLink #Word|#NamePart|#WeakName|#OrgName|#Organisation)+]',
    resolve: ({ event }) => ({ value: { name: event.text } }),
    rank: 1,
  }),
  ...knownNames,
  ...titledNames,
  ...doubtfulNames,
  ...bareNames,
  ...announcedNames,
]
