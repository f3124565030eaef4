// Organisations: names from the lists, heads with what follows them, bodies of a nation.
import type { Token } from '../model/document.js'
import type { OrganisationClass } from '../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const DEFINITE = tagSet('Definite', 'Toponym', 'Organisation')
const FOLLOWS = tagSet('BodyWord', 'NamingAdjective', 'Nationality', 'Organisation')
const BODY_OR_DEFINITE = tagSet('Definite', 'Organisation')
const WEAK = tagSet('WeakHead')
/** Weak heads of these classes are ordinary words before a body’s name: «قيادة يونيفيل», «إدارة الخور». */
const ORDINARY_CLASSES = new Set(['government', 'military', 'other', 'court'])
const BODY_WORD = tagSet('BodyWord')
const GOES_ON = tagSet('BodyWord', 'NamingAdjective')
const STATE = new Set(['government', 'military', 'court'])
/** Classes whose names stand by themselves behind their heads. */
const SELF_NAMED = new Set(['media', 'sport', 'company', 'party', 'armed-group'])
/** Classes whose short names stand in quotation marks. */
const QUOTED = new Set(['media', 'company', 'party'])
/** Countries play as countries; a nationality or a title is not the club of that name. */
const NO_CLUB = tagSet('Country', 'Nationality', 'Title')
/** Classes whose bodies bear the names of people. */
const NAMED_AFTER_PEOPLE = new Set(['education', 'other', 'company'])
const LEADS_TO_PLACE = tagSet('Preposition', 'Ba', 'PlaceHead', 'Direction')
const HEAD_DEFINITE = tagSet('Definite')
const NATIONALITY = tagSet('Nationality')
const LAM = tagSet('Lam')
const WAW = tagSet('Waw')
const SUFFIXED = tagSet('Suffixed')
const TOPONYM = tagSet('Toponym')
const NAMES = tagSet('BodyWord', 'Nationality', 'Organisation', 'Toponym')

const CLASS_TAGS = ['Organisation', 'OrgName', 'OrgHead'] as const

/** The class that the lexicon gives to the first of these words that has one. */
function classOf(tokens: readonly Token[], sport: boolean): OrganisationClass {
  for (const { form } of tokens)
    for (const tag of CLASS_TAGS) {
      const classes = form.values[tag]?.split('|')
      if (classes) return (sport && classes.includes('sport') ? 'sport' : classes[0]) as OrganisationClass
    }
  return 'other'
}

/** The body named by the tokens `from` to `to` (exclusive) of the document. */
function body(
  from: number,
  to: number,
  { tokens, text, sport }: Context,
  rank?: number,
): Reading<'organisation'> {
  const named = tokens.slice(from, to)
  const name = text.slice(named[0]!.start, named[named.length - 1]!.end).replace(/\s+/g, ' ')
  return { value: { name, class: classOf(named, sport) }, from, to, rank }
}

const whole = (group: Group, context: Context): Reading<'organisation'> => body(group.from, group.to, context)

/**
 * How far the name goes that begins with a head: a definite head takes definite words; behind a nationality only
 * «ل» goes on; the name ends with a definite word or a name. 0 where it is none.
 */
function chainEnd(group: Group): number {
  const { tokens } = group
  if (tokens[0]!.form.tags.meets(SUFFIXED)) return 0
  const headDefinite = tokens[0]!.form.tags.meets(HEAD_DEFINITE)
  // «القوات الجديدة» is no name: behind a definite head the first word must be one that names
  if (headDefinite && !tokens[tokens[1]!.form.tags.meets(LAM) ? 2 : 1]?.form.tags.meets(NAMES)) return 0
  let end = 0
  for (let at = 1; at < tokens.length; at++) {
    const { tags } = tokens[at]!.form
    if (tags.meets(WAW) || tags.meets(LAM)) {
      const next = tokens[at + 1]?.form.tags
      if (!next || (end !== at && tags.meets(WAW))) break
      // «مركز تدريب لداعش» is whose it is, not its name
      if (tags.meets(LAM) && !headDefinite && end !== at) break
      if (next.meets(DEFINITE)) end = at + 2
      // «لصناعة النفط»: the definite word stands one further on
      else if (!(tags.meets(LAM) && tokens[at + 2]?.form.tags.meets(DEFINITE) && end === at)) break
      else end = at + 3
      at = end - 1
      continue
    }
    const definite = tags.meets(DEFINITE)
    if (headDefinite && !tags.meets(BODY_OR_DEFINITE)) break
    // «البنك المركزي الخطوة»: behind a definite head adjectives follow, no further noun
    if (headDefinite && at > 1 && !tags.meets(FOLLOWS)) break
    if (definite) end = at + 1
    // behind the first definite word of a construct only adjectives follow, and they are definite
    else if (end > 0) break
    if (tags.meets(NATIONALITY) || (tags.meets(TOPONYM) && !tags.meets(HEAD_DEFINITE))) {
      const next = tokens[at + 1]
      if (!next || !(next.form.tags.meets(LAM) || next.form.tags.meets(NATIONALITY))) break
    }
  }
  return end
}

export const organisationRules = [
  defineRule({
    id: 'organisation/head-name',
    kind: 'organisation',
    means: 'a head and a body’s own name: نادي الهلال',
    match: '[<body>(#OrgHead && !#Suffixed && !#Feminine && !#PluralHead) (#Organisation|#OrgName|#Latin)+]',
    resolve: ({ body }, context) => {
      const { tags, values } = body.tokens[0]!.form
      if (tags.meets(WEAK) && ORDINARY_CLASSES.has(values.OrgHead ?? '')) return undefined
      // «النقابة اليوم» is a day, «صحيفة اليوم» a paper
      if (body.tokens[1]!.form.tags.has('RelativeDay') && values.OrgHead !== 'media') return undefined
      // behind a name that stands by itself a nationality is out; «وزارة الخارجية» takes it in
      const named = body.tokens[1]!.form
      const classes = (named.values.OrgName ?? '').split('|')
      const standsAlone =
        !named.tags.meets(BODY_WORD) ||
        (!classes.includes('government') && classes.some((of) => SELF_NAMED.has(of)))
      const next = body.to < context.to ? context.tokens[body.to]!.form.tags : undefined
      // «الأكاديمية السعودية للطيران | المدني»: the name goes on
      const goesOn = next?.meets(GOES_ON) && next.meets(HEAD_DEFINITE) && !tags.meets(WEAK)
      return { ...whole(body, context), rank: standsAlone && !goesOn ? 1 : 0 }
    },
  }),
  defineRule({
    id: 'organisation/head-quotation',
    kind: 'organisation',
    means: 'a head, then the name in quotation marks',
    match:
      '(#OrgHead && !#Suffixed && !#Feminine && !#PluralHead) #Quote [<name>(#Word|#Latin|#Digits)+] #Quote',
    resolve: ({ name }, context) =>
      name.tokens.length <= 6 ? body(name.from, name.to, context, 1) : undefined,
  }),
  defineRule({
    id: 'organisation/head-chain',
    kind: 'organisation',
    means: 'a head and the words that stand inside bodies’ names: وزارة التربية والتعليم',
    match:
      '[<body>#NamingHead (#Waw #BodyWord|#Lam #BodyWord|#Lam #Noun|#BodyWord|#NamingAdjective|#BodyNoun|#Nationality|#Toponym|#WeakHead|#Organisation)+]',
    resolve: ({ body: chain }, context) => {
      const end = chainEnd(chain)
      return end > 1 ? body(chain.from, chain.from + end, context) : undefined
    },
  }),
  defineRule({
    id: 'organisation/weak-head-nation',
    kind: 'organisation',
    means: 'a definite head and a nationality: السلطة الفلسطينية',
    match: '[<body>(#WeakHead && #Definite) #Nationality]',
    resolve: ({ body }, context) => whole(body, context),
  }),
  defineRule({
    id: 'organisation/head-person',
    kind: 'organisation',
    means: 'a school, a foundation, a company that bears a person’s name: جامعة الملك سعود',
    match:
      '[<body>(#OrgHead && !#Definite && !#Suffixed && !#Feminine && !#PluralHead) (#Honorific|#Office)+? (#NameLink #Word|#NamePart|#WeakName)+ (#Lam #BodyWord)?]',
    resolve: ({ body }, context) =>
      NAMED_AFTER_PEOPLE.has(body.tokens[0]!.form.values.OrgHead ?? '') ? whole(body, context) : undefined,
  }),
  defineRule({
    id: 'organisation/weak-head-unknown',
    kind: 'organisation',
    means: 'a weak head of a company, a paper, a club, a movement, and words that stand in no list',
    match: '[<body>(#WeakHead && !#Definite && !#Suffixed && !#Feminine && !#PluralHead) #Unknown+]',
    resolve: ({ body }, context) =>
      SELF_NAMED.has(body.tokens[0]!.form.values.OrgHead ?? '') && !body.tokens[0]!.form.tags.has('Plural')
        ? whole(body, context)
        : undefined,
    rank: -1,
  }),
  defineRule({
    id: 'organisation/head-unknown',
    kind: 'organisation',
    means: 'a head and words that stand in no list: شركة فيرفون',
    match: '[<body>(#NamingHead && !#Definite) #Unknown+]',
    resolve: ({ body }, context) => whole(body, context),
    rank: -1,
  }),
  defineRule({
    id: 'organisation/club',
    kind: 'organisation',
    means: 'a club by a name that is also a word or a city, in a text about sport: فوز النصر',
    match: '[<club>#OrgName]',
    resolve: ({ club }, context) => {
      const { tags, values } = club.tokens[0]!.form
      if (!context.sport || !values.OrgName?.split('|').includes('sport') || tags.meets(NO_CLUB))
        return undefined
      const before = club.from > context.from ? context.tokens[club.from - 1]!.form : undefined
      if (
        before &&
        tags.meets(TOPONYM) &&
        before.tags.meets(LEADS_TO_PLACE) &&
        !before.tags.has('ClubPreposition')
      )
        return undefined
      return whole(club, context)
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/quoted',
    kind: 'organisation',
    means: 'a paper or company by a name that is also a word, in quotation marks or brackets: «الشرق الأوسط»',
    match: '(#Quote|#OpenBracket) [<name>#OrgName] (#Quote|#CloseBracket|#Dash)',
    resolve: ({ name }, context) => {
      const classes = name.tokens[0]!.form.values.OrgName!.split('|')
      return classes.some((of) => QUOTED.has(of)) ? whole(name, context) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/known',
    kind: 'organisation',
    means: 'a body from the lists; one of the state takes its nationality in: مجلس الوزراء الكويتي',
    match: '[<body>#Organisation] [<nation>#Nationality?]',
    resolve: ({ body: known, nation }, context) => {
      const ofState = STATE.has(known.tokens[0]!.form.values.Organisation ?? '')
      return body(known.from, ofState && nation.tokens.length > 0 ? nation.to : known.to, context)
    },
  }),
]
