// Names of which no word stands in a list, told by the office that stands behind them or before.
import { endsAsGenitivePlural } from '../../arabic/inflection.js'
import { beginsDefinite, endsDefinite } from '../../arabic/name-spelling.js'
import { evenlySpaced } from '../../arabic/spacing.js'
import type { Form } from '../../model/document.js'
import { LISTED } from '../../model/guessed.js'
import {
  COMMA,
  DEFINITE,
  FUNCTION,
  PLURAL,
  QUOTE,
  REPORT_VERB,
  SUFFIXED,
  VERB,
} from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isClosed, isLedTo, namesAThing, OPENS_NAME } from './contexts.js'
import { Edge, edgeBefore, isLikelyEnd } from './edges.js'
import { isNoPlural } from './family-name-words.js'
import { nameIn } from './reading.js'

const HOLDS_OFFICE = tagSet('Office', 'Rank', 'Occupation', 'Honorific')
const MEDIA = 'media'
const PAPER = '[<paper>(#OrgName|#Organisation)]'
const isPaper = ({ tokens: [token] }: Group): boolean => {
  const { OrgName, Organisation } = token!.form.values
  return (OrgName ?? Organisation)?.includes(MEDIA) === true
}
/** What else begins a line before a colon: a heading, an office, a part of a recipe. */
const SAYS_NOTHING = tagSet(
  'Title',
  'ReportNoun',
  'OrgHead',
  'PlaceHead',
  'Toponym',
  'Numeral',
  'TimeUnit',
  'Plural',
  'Feminine',
)
const RELAYS = tagSet('Relays')
const OPENS = tagSet('OpenBracket')
const CLOSES = tagSet('CloseBracket')
const LISTS = tagSet('Waw', 'Comma')
const HEAD = tagSet('OrgHead', 'PlaceHead', 'EventHead')
/** How far before a comma the office may stand: «قائد الشرطة في لامو، …». */
const REACH = 7

/** Whether the words before a name say that something else bears it. */
const isNoPerson = (name: Group, context: Context): boolean =>
  namesAThing(name, context) || context.tokens[name.from - 1]?.form.tags.meets(QUOTE) === true

/** Whether who bears a name says or did something: «أكد علي الحرقان أن», «تلاها صالح الدامغ». */
function isSubject(name: Group, { tokens, from }: Context): boolean {
  if (name.from === from) return false
  const { tags } = tokens[name.from - 1]!.form
  return tags.meets(REPORT_VERB) || (tags.meets(VERB) && tags.meets(SUFFIXED))
}

/** «تولى (صالح الخليف) رئاسة التحرير» */
const isInBrackets = ({ from, to }: Group, { tokens, from: begin, to: end }: Context): boolean =>
  from > begin && tokens[from - 1]!.form.tags.meets(OPENS) && to < end && tokens[to]!.form.tags.meets(CLOSES)

/** «أسماء الفائزين»; «الجلفان» only looks like two. */
const isOfSeveral = ({ tags, normal }: Form): boolean => tags.meets(PLURAL) && endsAsGenitivePlural(normal)

export const strangers = [
  defineRule({
    id: 'person/weak-name-stranger',
    kind: 'person',
    means:
      'a given name that is an ordinary word too and a word with the article that stands in no list, where they speak or hold an office: عمر العامر، رئيس اللجنة',
    match:
      '[<name>(#GivenName && !#Forename && !#Definite && !#Title) (#Word && #Definite && !#Function && !#Title && !#Feminine)]',
    resolve: ({ name }, context) => {
      const [first, second] = name.tokens.map(({ form }) => form)
      if (second!.tags.meets(LISTED) && !isNoPlural(second!)) return undefined
      const edge = edgeBefore(context.tokens, name.to, context.to)
      if (edge === Edge.Open || namesAThing(name, context)) return undefined
      // «أكد علي الأمر» may be «على الأمر»
      const isDoubtful = first!.tags.meets(FUNCTION) && edge !== Edge.Clause
      const isMeant =
        isSubject(name, context) ||
        isInBrackets(name, context) ||
        (!isOfSeveral(second!) && isLedTo(name.from, context)) ||
        isClosed(name.to, context.tokens, context.to)
      if (isDoubtful || !isMeant) return undefined
      return { value: { name: evenlySpaced(name.text) }, from: name.from, to: name.to }
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/ranked-stranger',
    kind: 'person',
    means:
      'a rank or a form of address with the article, a given name of any strength and a word with the article, before an office: اللواء بدر الطالب مدير الشرطة',
    match:
      '(#Rank|#Honorific) [<name>#GivenName (#Word && #Definite && !#Function)] #Comma? (#Office|#Rank|#Occupation)',
    span: ['name'],
    resolve: ({ name }, context) => {
      const office = context.tokens[name.to]!.form.tags.meets(COMMA) ? name.to + 1 : name.to
      const isTitled =
        endsDefinite(context.tokens[name.from - 1]!.form.normal) &&
        !beginsDefinite(context.tokens[office]!.form.normal)
      if (!isTitled || name.tokens[0]!.form.tags.meets(DEFINITE)) return undefined
      return { value: { name: evenlySpaced(name.text) }, from: name.from, to: name.to }
    },
  }),
  defineRule({
    id: 'person/town-stranger',
    kind: 'person',
    means:
      'a title or a nationality with the article, a name that is a town’s too and a word that stands in no list: الكيني هيوستن كيبتانوي',
    match:
      '(#Title|#Nationality) [<name>(#Toponym && !#Country && !#Definite) (#Unknown && !#Definite) (#NameLink #Word|#NamePart)+?]',
    span: ['name'],
    resolve: ({ name }, context) => {
      const { tags, normal } = context.tokens[name.from - 1]!.form
      if (!beginsDefinite(normal) || tags.meets(OPENS_NAME)) return undefined
      return { value: { name: evenlySpaced(name.text) }, from: name.from, to: name.to }
    },
    rank: 1,
  }),
  defineRule({
    id: 'person/quoted-stranger',
    kind: 'person',
    means:
      'an office, and in quotation marks a word that stands in no list and another: الرئيس الإسرائيلي «رؤبين رفلين»',
    match:
      '(#Office|#Rank|#Honorific) (#Nationality|#PassingAdjective)+? #OpenQuote [<name>(#Unknown && !#Definite) (#Word && !#Definite && !#Function) (#Unknown && !#Definite)?] #CloseQuote',
    // the marks tell where it ends
    resolve: ({ name }) => ({ value: { name: evenlySpaced(name.text) }, from: name.from, to: name.to }),
    rank: -1,
  }),
  defineRule({
    id: 'person/line-speaker',
    kind: 'person',
    means: 'a given name of any strength that begins a line and says what follows: كريم: لن نتراجع',
    match: '[<name>(#GivenName && #WeakName && !#Definite)] #Colon',
    resolve: ({ name }, context) => {
      if (name.from !== context.from || name.tokens[0]!.form.tags.meets(SAYS_NOTHING)) return undefined
      return nameIn(name, context)
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/byline',
    kind: 'person',
    means:
      'a given name of any strength and another word that begin a report, before the paper: بدر الجبل - الوطن - جدة',
    match: `[<name>#GivenName (#Word && !#Function && !#Title)] #Dash #Quote? ${PAPER}`,
    span: ['name'],
    resolve: ({ name, paper }, context) => {
      if (name.from !== context.from || !isPaper(paper)) return undefined
      return { value: { name: evenlySpaced(name.text) }, from: name.from, to: name.to }
    },
  }),
  defineRule({
    id: 'person/told-paper',
    kind: 'person',
    means:
      'a reporting verb, a word with the article that stands in no list and the paper that is told: قال البيلاوي لـ«الوطن»',
    match: `#ReportVerb [<name>(#Unknown|#NisbaLike)] #Lam #Quote? ${PAPER}`,
    span: ['name'],
    resolve: ({ name, paper }, context) =>
      isPaper(paper) && beginsDefinite(name.tokens[0]!.form.normal) ? nameIn(name, context) : undefined,
    rank: -1,
  }),
  defineRule({
    id: 'person/unknown-office',
    kind: 'person',
    means: 'two words that stand in no list, and the office: ماغمد داؤدوف رئيس البرلمان',
    match:
      '[<name>(#Unknown && !#Definite) (#Unknown && !#Definite) (#Unknown && !#Definite)?] #Comma? (#Office|#Rank|#Occupation|#Honorific)',
    resolve: ({ name }, context) => (isNoPerson(name, context) ? undefined : nameIn(name, context, 2)),
    rank: -1,
  }),
  defineRule({
    id: 'person/office-unknown',
    kind: 'person',
    means: 'an office, and between commas two words that stand in no list: قائد الشرطة، كريسبوس موتالي،',
    match:
      '#Comma [<name>(#Unknown && !#Definite) (#Unknown && !#Definite) (#Unknown && !#Definite)?] #Comma',
    resolve: ({ name }, context) => {
      const { tokens, from } = context
      for (let at = name.from - 2; at >= from && at >= name.from - REACH; at--) {
        const { tags } = tokens[at]!.form
        if (tags.meets(HOLDS_OFFICE)) return nameIn(name, context, 2)
        if (tags.meets(HEAD) && !tags.meets(DEFINITE)) return undefined
      }
      return undefined
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/quoted-source',
    kind: 'person',
    means: 'words that stand in no list, between «عن» and what they said: نقلت الوكالة عن زبرتوف قوله',
    match: '#Preposition [<name>(#Unknown && !#Definite) (#Unknown && !#Definite)?] #ReportNoun',
    resolve: ({ name }, context) => {
      for (let at = name.from - 2; at >= context.from && at >= name.from - REACH; at--)
        if (context.tokens[at]!.form.tags.meets(RELAYS)) return nameIn(name, context)
      return undefined
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/served-unknown',
    kind: 'person',
    means:
      'a title, whom it serves, and two words that stand in no list: رئيس البرلمان في الشيشان ماغمد داؤدوف',
    match: '[<name>(#Unknown && !#Definite) (#Unknown && !#Definite) (#Unknown && !#Definite)?]',
    resolve: ({ name }, context) => {
      const isListed = context.tokens[name.from - 1]?.form.tags.meets(LISTS) === true
      if (isNoPerson(name, context) || isListed || !isLedTo(name.from, context)) return undefined
      return isLikelyEnd(context.tokens, name.to, context.to) ? nameIn(name, context, 2) : undefined
    },
    rank: -2,
  }),
]
