// People: from the names we know whole to the words that only their neighbours make a name.
import type { Form } from '../../model/document.js'
import { FIGURE } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { announcedNames, titledNames } from './announced.js'
import { FOREIGN } from './contexts.js'
import { bareNames, doubtfulNames } from './doubtful.js'
import { easternNames } from './eastern.js'
import { knownNames } from './known.js'
import { kunyaNames } from './kunyas.js'
import { misreadNames } from './misread.js'
import { players } from './players.js'
import { reveredNames } from './revered.js'
import { rowNames } from './rows.js'
import { speakers } from './speakers.js'
import { strangers } from './strangers.js'

const CREDIT = tagSet('Credit')
const NAME = tagSet('GivenName', 'Figure')
const WORK = tagSet('WorkHead')
const AWARD = tagSet('AwardName')
const ILLNESS = 'illness'
const isOurs = ({ tags }: Form): boolean => tags.meets(NAME) && !tags.meets(FOREIGN)

export const peopleRules = [
  defineRule({
    id: 'ignored/named-after',
    kind: 'ignored',
    means: 'a prize, a cup, a film … that bears a name: جائزة نوبل، كأس الملك فهد',
    // «رئيس البعثة إلى البطولة محمد الشربيني», «يقوم ببطولته حسن يوسف»: no name goes with a head that is complete
    match:
      '[<event>(#EventHead && !#Definite && !#Suffixed) #Honorific+? (#Office && !#GivenName)+? #Honorific+? (#NameLink #Word|#NamePart|#WeakName|#Figure|#OrgName|#Organisation)+]',
    resolve: ({ event }, context) => {
      // «بطولة أحمد زكي»: his part in a film
      const [head, second] = event.tokens
      if (head!.form.tags.meets(CREDIT) && !context.sport && second!.form.tags.meets(NAME)) return undefined
      // «فيلم كلينت إيستوود»: who is known made it
      if (head!.form.tags.meets(WORK) && second!.form.tags.meets(FIGURE)) return undefined
      // «مرض عبد الله» is his: illnesses bear the names of foreigners
      if (head!.form.values.EventHead === ILLNESS && isOurs(second!.form)) return undefined
      // «جائزة نوبل إيلي فيزل»: the prize, and who won it
      const to = second!.form.tags.meets(AWARD) ? event.from + 2 : event.to
      return { value: { name: event.text }, to }
    },
    rank: 1,
  }),
  ...knownNames,
  ...titledNames,
  ...reveredNames,
  ...easternNames,
  ...doubtfulNames,
  ...kunyaNames,
  ...bareNames,
  ...announcedNames,
  ...misreadNames,
  ...strangers,
  ...speakers,
  ...players,
  ...rowNames,
]
