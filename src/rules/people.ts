// People: from the names we know whole to the words that only their neighbours make a name.
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const NEVER_LAST = tagSet('Function', 'Verb', 'NameLink', 'Kunya', 'Clan', 'Particle', 'ReportVerb')
const SURE = tagSet('NamePart', 'GivenName', 'FamilyName')
const OPENS_NAME = tagSet('OrgHead', 'PlaceHead')
const KNOWN = tagSet('GivenName', 'FamilyName')
const DEFINITE = tagSet('Definite')
/** Titles that stand before a single name: الملك فهد, السيد جون. */
const ADDRESSES = tagSet('Office', 'Rank', 'Honorific')
const WEAK = tagSet('WeakName')
const LINK = tagSet('NameLink')
const DOUBTFUL = tagSet('DoubtfulName')
const VERB = tagSet('Verb', 'ReportVerb')
/** Speakers without a name: an office, a body, a paper, a statement. */
const SPEAKS_UNNAMED = tagSet(
  'Office',
  'Rank',
  'Honorific',
  'Occupation',
  'Kin',
  'OrgHead',
  'OrgName',
  'Organisation',
  'Nationality',
  'ReportNoun',
  'Country',
  'City',
)
const EPITHET = tagSet('NameEpithet')
const TITLE = tagSet('Title')
const NOUN = tagSet('Noun')
const GOES_ON = tagSet('Mark', 'Verb', 'ReportVerb', 'Waw', 'Number', 'Function')
const NISBA_LIKE = tagSet('NisbaLike')
const PLACE_ONLY = tagSet('Toponym', 'Nationality')

/** The name as written, without words that cannot end a name; undefined where fewer than `atLeast` are left. */
function nameIn(
  group: Group,
  { text, tokens }: Context,
  atLeast = 1,
  rank?: number,
): Reading<'person'> | undefined {
  let { to } = group
  while (to > group.from) {
    const { tags } = tokens[to - 1]!.form
    const cannotEnd = tags.meets(NEVER_LAST) && !tags.meets(SURE)
    const isPlace = tags.meets(PLACE_ONLY) && !tags.meets(KNOWN) && !tags.meets(NISBA_LIKE)
    const next = tokens[to]
    // «محمد على»: a preposition where a noun follows
    const isPreposition = tags.meets(DOUBTFUL) && next !== undefined && !next.form.tags.meets(GOES_ON)
    // «الثاني» belongs to kings; behind a player’s name it tells his rank
    const isRankOf = tags.meets(EPITHET) && !follows(group, tokens)
    // «محمد فاضل الدور»: a noun with the article behind a name that is complete; «خالد بن حماد البلوي» is not
    const isNoun =
      to - group.from > 2 &&
      tags.meets(WEAK) &&
      tags.meets(DEFINITE) &&
      tags.meets(NOUN) &&
      !(tags.meets(KNOWN) && tokens[to - 3]!.form.tags.meets(LINK))
    if (!cannotEnd && !isPlace && !isPreposition && !isRankOf && !isNoun) break
    to--
  }
  if (to - group.from < atLeast) return undefined
  const name = text.slice(group.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')
  return { value: { name }, from: group.from, to, rank }
}

/** Whether a title stands before the name. */
const follows = ({ from }: Group, tokens: Context['tokens']): boolean =>
  from > 0 && tokens[from - 1]!.form.tags.meets(TITLE)

/** Whether the word before a name says that a body or a place is named: «جامعة محمد الأول». */
function namesAThing({ from }: Group, context: Context): boolean {
  const before = context.tokens[from - 1]
  return (
    before !== undefined &&
    from > context.from &&
    before.form.tags.meets(OPENS_NAME) &&
    !before.form.tags.meets(DEFINITE)
  )
}

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
  defineRule({
    id: 'person/figure',
    kind: 'person',
    means: 'a public figure by full name',
    match: '[<name>#Figure (#NameLink #Word|#Clan #Word|#Surname)+?]',
    resolve: ({ name }, context) => nameIn(name, context),
    rank: 1,
  }),
  defineRule({
    id: 'person/forename-chain',
    kind: 'person',
    means: 'a given name that is nothing else, and the rest of the name',
    match:
      '[<name>#Forename (#NameLink #Word|#Kunya #NamePart|#Kunya #WeakName|#Clan #Word|#Particle #NamePart|#NamePart|#WeakName|#DoubtfulName|#NisbaLike|#NameEpithet)+]',
    resolve: ({ name }, context) => {
      const [first, second] = name.tokens
      // «علي أمين» may be «على أمين» in a hurried text
      if (first!.form.tags.meets(DOUBTFUL) && second!.form.tags.meets(WEAK)) return undefined
      return nameIn(name, context)
    },
  }),
  defineRule({
    id: 'person/title-name',
    kind: 'person',
    means: 'a title, then a name of any strength',
    match:
      '[<title>#Title] [<more>(#Nationality|#Title)+?] [<name>(#NameLink #Word|#Kunya #NamePart|#Kunya #WeakName|#NamePart|#WeakName|#DoubtfulName) (#NameLink #Word|#Kunya #NamePart|#Kunya #WeakName|#Clan #Word|#Particle #NamePart|#NamePart|#WeakName|#DoubtfulName|#NisbaLike|#NameEpithet)+?]',
    span: ['name'],
    resolve: ({ name }, context) => {
      const first = name.tokens[0]!.form.tags
      const title = context.tokens[name.from - 1]!.form.tags
      // «مدير الدار خضر»: the noun with the article belongs to the title
      if (name.tokens.length > 1 && first.meets(WEAK) && first.meets(DEFINITE) && first.meets(NOUN))
        return undefined
      if (name.tokens.length === 1) {
        // a word of no list with the article is rather an adjective of the title, and so is a word that is one
        if (!first.meets(KNOWN) && (first.meets(DEFINITE) || !title.meets(ADDRESSES))) return undefined
        if (first.meets(WEAK) && !(title.meets(ADDRESSES) && title.meets(DEFINITE) && !first.meets(DEFINITE)))
          return undefined
      }
      return nameIn(name, context)
    },
  }),
  defineRule({
    id: 'person/weak-name-chain',
    kind: 'person',
    means: 'a name that is an ordinary word too, before a part that is surely a name',
    match:
      '[<name>(#GivenName && !#Forename && !#Title && !#Country && !#Function) (#NameLink #Word|#Surname|#Forename) (#NameLink #Word|#Kunya #NamePart|#Kunya #WeakName|#Clan #Word|#Particle #NamePart|#NamePart|#WeakName|#DoubtfulName|#NisbaLike|#NameEpithet)+?]',
    resolve: ({ name }, context) => (namesAThing(name, context) ? undefined : nameIn(name, context, 2)),
  }),
  defineRule({
    id: 'person/unknown-before-surname',
    kind: 'person',
    means: 'a word that stands in no list before a family name',
    match:
      '[<name>(#Unknown && !#Definite) (#NameLink #Word|#Surname) (#NameLink #Word|#Surname|#Unknown)+?]',
    resolve: ({ name }, context) => (namesAThing(name, context) ? undefined : nameIn(name, context, 2)),
    rank: -1,
  }),
  defineRule({
    id: 'person/kunya',
    kind: 'person',
    means: 'أبو or أم and a name',
    match:
      '[<name>(#Kunya|#NameLink) (#NamePart|#WeakName) (#NameLink #Word|#Clan #Word|#NamePart|#WeakName|#NisbaLike)+?]',
    // «ولد» is a link and a verb
    resolve: ({ name }, context) =>
      name.tokens[0]!.form.tags.meets(VERB) ? undefined : nameIn(name, context, 2),
  }),
  defineRule({
    id: 'person/cue-name',
    kind: 'person',
    means: 'a word that announces a name, and the name',
    match:
      '#NameCue #Ba? #Quote? [<name>(#NameLink #Word|#Kunya #NamePart|#Kunya #WeakName|#NamePart|#WeakName|#DoubtfulName) (#NameLink #Word|#NamePart|#WeakName)+?]',
    resolve: ({ name }, context) => nameIn(name, context),
  }),
  defineRule({
    id: 'person/surname',
    kind: 'person',
    means: 'a family name that is nothing else, alone or with others',
    match: '[<name>#Surname (#NameLink #Word|#Surname|#Unknown)+?]',
    resolve: ({ name }, context) => (namesAThing(name, context) ? undefined : nameIn(name, context)),
    rank: -1,
  }),
  defineRule({
    id: 'person/forename',
    kind: 'person',
    means: 'a given name alone that is nothing else',
    match: '[<name>(#Forename && !#DoubtfulName)]',
    resolve: ({ name }, context) => (namesAThing(name, context) ? undefined : nameIn(name, context)),
    rank: -2,
  }),
  defineRule({
    id: 'person/nationality-name',
    kind: 'person',
    means: 'a nationality with the article, then words that may be a name: الفرنسي كزافييه ماليس',
    match:
      '(#Nationality && #Definite && !#Plural) [<name>#NamePart (#Particle #NamePart|#NameLink #Word|#NamePart)+?]',
    resolve: ({ name }, context) => {
      const first = name.tokens[0]!.form.tags
      const head = context.tokens[name.from - 2]?.form.tags
      // «شركة توتال الفرنسية» and «مدينة ليل الفرنسية» went before; a body or a place takes the adjective itself
      if (first.meets(DEFINITE) || head?.meets(OPENS_NAME)) return undefined
      return nameIn(name, context)
    },
    rank: -2,
  }),
  defineRule({
    id: 'person/report-name',
    kind: 'person',
    means:
      'a reporting verb, then a name that is an ordinary word elsewhere, then what is said: قال الخطيب إن',
    match: '#ReportVerb [<name>(#WeakName|#NamePart)] (#That|#Colon|#Quote|#OpenQuote)',
    resolve: ({ name }, context) =>
      name.tokens[0]!.form.tags.meets(SPEAKS_UNNAMED) ? undefined : nameIn(name, context),
    rank: -1,
  }),
  defineRule({
    id: 'person/report-family-name',
    kind: 'person',
    means: 'a reporting verb, then a family name with the article: نفى الحريري ذلك',
    match: '#ReportVerb [<name>(#FamilyName && #Definite)] (#Preposition|#Lam|#Ba|#Mark|#Comma)',
    resolve: ({ name }, context) =>
      name.tokens[0]!.form.tags.meets(SPEAKS_UNNAMED) ? undefined : nameIn(name, context),
    rank: -1,
  }),
  defineRule({
    id: 'person/report-unknown',
    kind: 'person',
    means: 'a reporting verb, then words that stand in no list: قال تريبور بانستيتر',
    match: '#ReportVerb [<name>(#Unknown && !#Definite) #Unknown+]',
    resolve: ({ name }, context) => nameIn(name, context),
    rank: -1,
  }),
]
