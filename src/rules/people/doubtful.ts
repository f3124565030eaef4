// Names of words that may be something else, or that stand alone: what is around them decides.
import { beginsAsForIndeed, beginsWithSon } from '../../arabic/name-spelling.js'
import type { Form } from '../../model/document.js'
import {
  ADJECTIVE,
  DEFINITE,
  DOUBTFUL_NAME,
  FUNCTION,
  GIVEN_NAME,
  HOUSE,
  LAM,
  NOUN,
  QUOTE,
  REPORT_VERB,
  UNKNOWN,
  WEAK_NAME,
} from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import {
  FOREIGN,
  isAdjective,
  isAnnounced,
  isClosed,
  isEndOfWord,
  isLedTo,
  isMasdar,
  isObject,
  isTold,
  namesAHouse,
  namesAThing,
} from './contexts.js'
import { nameEnd } from './ends.js'
import { MORE } from './parts.js'
import { groupFrom, nameIn } from './reading.js'

const KIN = tagSet('Kin')
const FOREIGN_GIVEN = tagSet('ForeignGivenName')
const KUNYA = tagSet('Kunya')
const NOUN_OR_VERB = tagSet('Noun', 'Verb')
/** What goes on behind a name that is complete. */
const ENDS = tagSet('Mark', 'Waw', 'Preposition', 'Verb')
const VERB = tagSet('Verb', 'ReportVerb')
/** The lexicon’s word for a particle that begins no places’ names, as «سان» does. */
const PARTICLE = 'particle'
/** What stands before بن and is no son: «الرئيس بن علي», «أن بن علي». */
const NO_SON = tagSet('Title', 'Function', 'Verb', 'ReportVerb', 'OrgHead', 'Plural')

/** Whether nothing around a name without a cue makes another word of it. */
const isNameAlone = (name: Group, context: Context): boolean =>
  !namesAThing(name, context) &&
  !namesAHouse(name, context) &&
  !isAdjective(name, context) &&
  !isEndOfWord(name, context)

/** Names of several words. */
export const doubtfulNames = [
  defineRule({
    id: 'person/weak-names',
    kind: 'person',
    means: 'two names that are ordinary words too, where a name is announced or goes on as one',
    match: `[<name>(#GivenName && !#Forename && !#Function && !#Definite) (#WeakName|#NamePart) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const to = nameEnd(name.from, name.to, context)
      if (to - name.from < 2) return undefined
      const [first, second] = name.tokens.map(({ form }) => form.tags) as [TagSet, TagSet]
      const isTaken =
        second.meets(WEAK_NAME) &&
        second.meets(GIVEN_NAME) &&
        !second.meets(DEFINITE) &&
        isObject(name, context)
      if (!isTaken && !isAnnounced(name.from, to, context)) return undefined
      // «ببيان قصير»: a noun and its adjective
      if (
        first.meets(NOUN) &&
        second.meets(ADJECTIVE) &&
        !second.meets(GIVEN_NAME) &&
        !second.meets(DEFINITE)
      )
        return undefined
      if (second.meets(KIN) || isTold(name)) return undefined
      return nameIn(name, context, 2)
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/doubtful-name-line',
    kind: 'person',
    means:
      'a name that is a function word too and one that is an ordinary word, where somebody is announced before and told of behind: قال علي غريب، أحد شيوخ القبيلة',
    match: `[<name>(#GivenName && #DoubtfulName) (#WeakName && !#Definite) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const to = nameEnd(name.from, name.to, context)
      const isMeant = isLedTo(name.from, context) && isClosed(to, context.tokens, context.to)
      return isMeant ? nameIn(name, context, 2) : undefined
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/doubtful-object',
    kind: 'person',
    means: 'a name that is a preposition too, which another preposition takes: بين علي ومعاوية، كتب إلى علي',
    match:
      '(#Preposition && !#From && !#In && !#After && !#Previous && !#Qualifier && !#DoubtfulName) [<name>(#GivenName && #DoubtfulName)]',
    resolve: ({ name }, { tokens, to }) =>
      name.to >= to || tokens[name.to]!.form.tags.meets(ENDS) ? { value: { name: name.text } } : undefined,
    rank: -1,
  }),
  defineRule({
    id: 'person/nasab',
    kind: 'person',
    means: 'a word of no list, an adjective or a weak name, then بن and the father: جارية بن قدامة',
    match: `[<name>(#Root|#Unknown|#Adjective|#GivenName) #Nasab (#Kunya #Word|#Word) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const first = name.tokens[0]!.form.tags
      if (first.meets(NOUN) && !first.meets(GIVEN_NAME)) return undefined
      // «رئيس اللجنة علي بن سالم», where the text may write على so
      const isGiven = first.meets(DOUBTFUL_NAME) && isAnnounced(name.from, name.to, context)
      if ((first.meets(NO_SON) && !isGiven) || (first.meets(DEFINITE) && !first.meets(GIVEN_NAME)))
        return undefined
      return namesAThing(name, context) ? undefined : nameIn(name, context, 3)
    },
  }),
  defineRule({
    id: 'person/weak-name-chain',
    kind: 'person',
    means: 'a name that is an ordinary word too, before a part that is surely a name',
    match:
      `[<name>(#GivenName && !#Forename && !#Title && !#Country && !#Function) (#NameLink #Word|#Clan #Word|#Surname|#Forename|#Unknown) ${MORE}+?]` as const,
    resolve: ({ name }, context) => {
      if (namesAThing(name, context)) return undefined
      const [first, second] = name.tokens.map(({ form }) => form.tags) as [TagSet, TagSet]
      // «أمل فرويد», «حياة لوركا»: the hope and the life of somebody from elsewhere; «ناديه لاغونتواز»
      const isDoubtful = second.meets(UNKNOWN)
        ? second.meets(DEFINITE) || first.meets(VERB) || first.meets(NOUN) || !first.meets(ADJECTIVE)
        : first.meets(NOUN) && second.meets(FOREIGN) && !first.meets(FOREIGN_GIVEN)
      // «تحيز لصالح شوماخر»
      const isFavour =
        first.meets(ADJECTIVE) && second.meets(FOREIGN) && context.tokens[name.from - 1]?.form.tags.meets(LAM)
      if (isTold(name) || isFavour) return undefined
      // «عقبة بني ذبيان»: a noun and the tribe whose it is
      if (first.meets(NOUN) && second.meets(HOUSE)) return undefined
      if (isDoubtful && !isAnnounced(name.from, name.to, context)) return undefined
      return nameIn(name, context, 2)
    },
  }),
  defineRule({
    id: 'person/weak-name-line',
    kind: 'person',
    means: 'a name that is an ordinary word too, before the father with بن or أبو: أصيل بو بكر، علي بن محمد',
    match: `[<name>(#GivenName && !#Forename && !#Title && !#Country) (#Kunya #NamePart|#Surname) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const [first, second] = name.tokens.map(({ form }) => form) as [Form, Form]
      const isSon = beginsWithSon(second.normal)
      if (!isSon && (!second.tags.meets(KUNYA) || first.tags.meets(FUNCTION))) return undefined
      if (namesAThing(name, context)) return undefined
      // «أمل أبو مازن» is what he hopes
      if (!isSon && first.tags.meets(NOUN_OR_VERB) && !isAnnounced(name.from, name.to, context))
        return undefined
      return nameIn(name, context, 2)
    },
  }),
  defineRule({
    id: 'person/unknown-before-surname',
    kind: 'person',
    means: 'a word that stands in no list before a name',
    match: `[<name>(#Unknown && !#Definite) (#NameLink #Word|#Surname|#Forename) ${MORE}+?]`,
    resolve: ({ name }, context) => (namesAThing(name, context) ? undefined : nameIn(name, context, 2)),
    rank: -1,
  }),
  defineRule({
    id: 'person/surname-nasab',
    kind: 'person',
    means: 'a family name that stands for a given name, before بن and the father: بيشي بن عيسى',
    match: `[<name>#Surname (#GivenName && !#WeakName) ${MORE}+?]`,
    resolve: ({ name }, context) =>
      beginsWithSon(name.tokens[1]!.form.normal) && !namesAThing(name, context)
        ? nameIn(name, context, 2)
        : undefined,
  }),
]

/** One name without a cue. */
export const bareNames = [
  defineRule({
    id: 'person/particle',
    kind: 'person',
    means: 'a particle of foreign names and the name behind it: فان نستلروي، دي ميستورا',
    match:
      '[<name>(#Unknown && !#Definite)?] [<family>(#Particle && !#PlaceHead) #Particle? (#ForeignFamilyName|#Unknown) (#ForeignFamilyName|#Unknown)+?]',
    resolve: ({ name: first, family }, context) => {
      const name = first.tokens.length === 0 ? family : groupFrom(first.from, family.to, context)
      const [particle, second] = family.tokens
      if (particle!.form.values.Particle !== PARTICLE || beginsAsForIndeed(family.text)) return undefined
      // «مشروع "فون بلوكس"»
      const isQuoted = context.tokens[name.from - 1]?.form.tags.meets(QUOTE) === true
      if (isQuoted || second!.form.tags.meets(DEFINITE)) return undefined
      return isNameAlone(name, context) ? nameIn(name, context, 2) : undefined
    },
  }),
  defineRule({
    id: 'person/surname',
    kind: 'person',
    means: 'a family name that is nothing else, alone or with others',
    match: '[<name>#Surname (#NameLink #Word|#Surname|#Unknown|#NameEpithet)+?]',
    resolve: ({ name }, context) => (isNameAlone(name, context) ? nameIn(name, context) : undefined),
    rank: -1,
  }),
  defineRule({
    id: 'person/surname-forename',
    kind: 'person',
    means: 'a foreign family name, which may be a given name too, and another given name: ويلكس ميلاني',
    match: `[<name>(#Surname && #ForeignFamilyName) (#Forename && #ForeignGivenName) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const before = context.tokens[name.from - 1]?.form.tags
      // «أشرك كابيلو راؤول»: who does it, and whom
      if (before?.meets(VERB) && !before.meets(REPORT_VERB)) return undefined
      return isNameAlone(name, context) ? nameIn(name, context) : undefined
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/forename',
    kind: 'person',
    means: 'a given name alone that is nothing else',
    match: '[<name>(#Forename && !#DoubtfulName)]',
    resolve: ({ name }, context) => {
      if (isMasdar(name, context)) return undefined
      const reading = isNameAlone(name, context) ? nameIn(name, context) : undefined
      // «ليندسي سيمنز» goes before the company
      return reading && reading.to! - reading.from! > 1 ? { ...reading, rank: 0 } : reading
    },
    rank: -2,
  }),
]
