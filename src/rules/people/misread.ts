// Names whose first word is spelled like an ordinary one: what leads to them and the name behind it tell.
import { endsDefinite } from '../../arabic/name-spelling.js'
import type { Form } from '../../model/document.js'
import { isGuessed, LISTED } from '../../model/guessed.js'
import { COMMA, NOUN, RANK, REPORT_VERB } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isLedTo, namesAThing } from './contexts.js'
import { isNoPlural, NEVER } from './family-name-words.js'
import { MORE } from './parts.js'
import { nameIn } from './reading.js'

/** Whose name is led to by other rules, and what is no name of a man: «وحث شافعي كاميرون» */
const ELSE = tagSet('GivenName', 'Definite', 'NisbaLike')
const NO_NAME = NEVER.with(tagSet('Plural', 'Suffixed', 'Feminine', 'Nationality', 'PlaceHead', 'House'))
/** Titles that are adjectives too, or of several people. */
const ADJECTIVE = tagSet('Adjective')
const TITLE = tagSet('Title', 'Nationality')
const LISTED_ON = tagSet('Comma', 'Waw')
const BEFORE_WORD = tagSet('Lam', 'Ba', 'Kaf')
const COUNTED = tagSet('Counted')
const VERB = tagSet('Verb', 'ReportVerb')
const CLAUSE = tagSet('That')
/** How far behind the verb its speaker may end: «قال رئيس مجموعة عطية للاستشارات بيجان خاجيبور إن». */
const REACH = 12

/** Whether a word is an ordinary one by a pattern only, or by the ending of a plural, which stands before no name. */
const isMisread = (form: Form): boolean => (isNoPlural(form) ? isGuessed(form) : !form.tags.meets(LISTED))

/** Whether a verb of speech stands in the clause before the token at `at`. */
function isSaidBefore(at: number, { tokens, from }: Context): boolean {
  for (let i = at - 1; i >= from && i >= at - REACH; i--) {
    const { tags } = tokens[i]!.form
    if (tags.meets(REPORT_VERB)) return true
    if (tags.meets(CLAUSE)) return false
  }
  return false
}

/**
 * Whether the word before a name is a title with the article and nothing else, which takes no adjective without one. A
 * rank takes some: «العميد ركن».
 */
function followsTitle({ from }: Group, { tokens }: Context): boolean {
  const { tags, normal } = tokens[from - 1]!.form
  if (tags.meets(RANK) || tags.meets(COUNTED) || (tags.meets(ADJECTIVE) && !tags.meets(NOUN))) return false
  return endsDefinite(normal)
}

export const misreadNames = [
  defineRule({
    id: 'person/misread-name',
    kind: 'person',
    means:
      'a word in no list that a pattern makes ordinary, led to as a name is, before a name: الخبير جوش إيرنست',
    match: `[<name>(#Root|#Plural) (#Surname|#Forename) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const { form } = name.tokens[0]!
      if (form.tags.meets(ELSE) || !isMisread(form) || namesAThing(name, context)) return undefined
      // «أبرز مساوئ بيتوركا», «الفقيه، سئل أوباما»
      const before = context.tokens[name.from - 1]?.form.tags
      if (before?.meets(ADJECTIVE) && !before.meets(TITLE)) return undefined
      if (before?.meets(COMMA) && !context.tokens[name.to]?.form.tags.meets(LISTED_ON)) return undefined
      return isLedTo(name.from, context) ? nameIn(name, context, 2) : undefined
    },
  }),
  defineRule({
    id: 'person/title-adjective-first',
    kind: 'person',
    means: 'a title with the article, an adjective without one, and a name: الدكتور محب الرافعي',
    match: `#Title [<name>(#Adjective && !#Noun) (#Surname|#Forename) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const { form } = name.tokens[0]!
      if (form.tags.meets(ELSE) || form.tags.meets(NO_NAME) || isGuessed(form)) return undefined
      return followsTitle(name, context) ? nameIn(name, context, 2) : undefined
    },
  }),
  defineRule({
    id: 'person/unknown-speaker',
    kind: 'person',
    means:
      'a word that stands in no list as it is and one that stands in none, before what they say: قال الرئيس بيجان خاجيبور إن',
    match: '[<name>(#Word && !#Definite) (#Unknown && !#Definite) (#NamePart && !#Definite)?] (#That|#Colon)',
    resolve: ({ name }, context) => {
      const { form } = name.tokens[0]!
      const { tags } = form
      if (tags.meets(NO_NAME) && !isNoPlural(form)) return undefined
      // «تؤكد الصحيفة لقرائها»
      if (context.tokens[name.from - 1]?.form.tags.meets(BEFORE_WORD)) return undefined
      if (!isGuessed(form) || (tags.meets(VERB) && !isNoPlural(form)) || namesAThing(name, context))
        return undefined
      return isSaidBefore(name.from, context) ? nameIn(name, context, 2) : undefined
    },
    rank: -1,
  }),
]
