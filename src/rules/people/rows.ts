// Names in a row of people, who are told by those beside them.
import { evenlySpaced } from '../../arabic/spacing.js'
import type { Token } from '../../model/document.js'
import { TITLE } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'

const NAME = tagSet('GivenName', 'FamilyName', 'Unknown')
const CERTAIN = tagSet('Forename', 'Surname', 'Unknown')
const FORENAME = tagSet('Forename')
/** What is no family name in a row either. */
const NO_FAMILY = tagSet(
  'Title',
  'OrgHead',
  'PlaceHead',
  'Verb',
  'ReportVerb',
  'Adverb',
  'Numeral',
  'Suffixed',
  'Country',
)

/** Whether the two tokens from `at` on are a person's name that nobody takes for other words: «فواز الخيبري». */
function isPerson(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.form.tags, tokens[at + 1]?.form.tags]
  return first?.meets(FORENAME) === true && second?.meets(CERTAIN) === true
}

/** Whether a word can be the family name behind a given name that is an ordinary word: «أمين بخاري», not «أمين المجلس». */
function isFamily(given: Token, { form: { tags } }: Token): boolean {
  return tags.meets(NAME) || !(tags.meets(NO_FAMILY) || given.form.tags.meets(TITLE))
}

/** Whether people stand before the name and behind it in the row. */
function isAmongPeople({ from, to }: Group, { tokens, from: begin, to: end }: Context): boolean {
  if (from - 3 < begin || !isPerson(tokens, from - 3)) return false
  return to + 2 < end && isPerson(tokens, to + 1)
}

export const rowNames = [
  defineRule({
    id: 'person/row',
    kind: 'person',
    means:
      'a given name that is an ordinary word and a word behind it, between people in a row: فواز الخيبري، أمين بخاري، حمد المنتشري',
    match:
      '(#Comma|#Waw) [<name>(#GivenName && !#Definite && !#Forename) (#Word && !#Function)] (#Comma|#Waw)',
    span: ['name'],
    resolve: ({ name }, context) => {
      const [given, family] = name.tokens as [Token, Token]
      if (!isFamily(given, family) || !isAmongPeople(name, context)) return undefined
      return { value: { name: evenlySpaced(name.text) }, from: name.from, to: name.to }
    },
    rank: 1,
  }),
  defineRule({
    id: 'person/row-single',
    kind: 'person',
    means:
      'a given name alone that is an ordinary word, between given names that are nothing else: محمد وسلطان وفواز',
    match: '#Forename #Waw [<name>(#GivenName && !#Definite && !#Forename && !#Function)] #Waw #Forename',
    span: ['name'],
    resolve: ({ name }, { tokens, from, to }) => {
      // «أحمد علي وسعيد وخالد عمر» are three of two words and of one
      const isAlone = !tokens[name.from - 3]?.form.tags.meets(NAME) || name.from - 3 < from
      const { text } = name
      return isAlone && name.to + 1 < to ? { value: { name: text } } : undefined
    },
    rank: 1,
  }),
]
