// Names of which no word stands in a list, told by the office that stands behind them or before.
import { evenlySpaced } from '../../arabic/spacing.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { namesAThing } from './contexts.js'
import { nameIn } from './reading.js'

const DEFINITE = tagSet('Definite')
const HOLDS_OFFICE = tagSet('Office', 'Rank', 'Occupation', 'Honorific')
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
const QUOTE = tagSet('Quote')
const HEAD = tagSet('OrgHead', 'PlaceHead', 'EventHead')
/** How far before a comma the office may stand: «قائد الشرطة في لامو، …». */
const REACH = 7

/** Whether the words before a name say that something else bears it. */
const isNoPerson = (name: Group, context: Context): boolean =>
  namesAThing(name, context) || context.tokens[name.from - 1]?.form.tags.meets(QUOTE) === true

export const strangers = [
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
]
