// Places: names from the lists, sites by their heads, unknown names where the grammar leads to a place.
import { withArticle } from '../arabic/name-spelling.js'
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const PERSONAL = tagSet('GivenName', 'FamilyName')
const UNMISTAKABLE = tagSet('Country', 'Continent', 'Water')
const COUNTRY = tagSet('Country', 'Continent')
const LEADS_TO_PLACE = tagSet('Locative', 'Ba', 'PlaceHead', 'Direction')
/** «من سعيد» is from whom. */
const LEADS_FROM_PEOPLE = tagSet('In', 'To', 'Ba', 'PlaceHead', 'Direction')
const JOINS = tagSet('Waw', 'Comma')
const DEFINITE = tagSet('Definite')
const TOPONYM = tagSet('Toponym')
const NOT_A_NOUN = tagSet('Toponym', 'Preposition', 'Verb')
const ADJECTIVE = tagSet('Nationality', 'Adjective')
const COMMON = tagSet('Common')
const NO_NAME_BEHIND_DEFINITE = tagSet('Unknown', 'Common', 'Nationality')
const UNKNOWN = tagSet('Unknown')
/** The kinds of head that are no part of the name, and those behind which only known places are meant. */
const OUTSIDE = new Set(['outside', 'around', 'plural'])
const KNOWN_ONLY = new Set(['around', 'vague'])
/** «مسجد القرية», «شارع المصرف» are any. */
const TELLS_WHOSE = tagSet('PlaceHead', 'OrgHead', 'Office', 'Nationality', 'Occupation', 'Plural')
const SITE = tagSet('Site')
const WEAK = tagSet('WeakName')
/** What makes a word before it part of a longer name, or a noun that is somebody’s. */
const GOES_ON = tagSet('NamePart', 'WeakName', 'NameLink', 'Unknown', 'BodyNoun')
const ENDS = tagSet('Mark', 'Preposition', 'Waw')
const TITLE = tagSet('Title')

const written = ({ text, tokens }: Group): Reading<'place'> => ({
  value: { name: withArticle(text, tokens[0]!.form.normal).replace(/\s+/g, ' ') },
})

/** The tags of the word before, in the same sentence. */
const before = ({ from }: Group, context: Context, by = 1) =>
  from - by >= context.from ? context.tokens[from - by]!.form.tags : undefined

/** The tags of the word behind, in the same sentence. */
const behind = ({ to }: Group, context: Context) =>
  to < context.to ? context.tokens[to]!.form.tags : undefined

/** «الأسر السعودية», «البطاقات الزرقاء»: a name that is an adjective too is one behind a noun with the article. */
function isAdjective(place: Group, context: Context): boolean {
  if (!place.tokens[0]!.form.tags.meets(ADJECTIVE)) return false
  const noun = before(place, context)
  return noun?.meets(DEFINITE) === true && !noun.meets(NOT_A_NOUN)
}

/** Whether what stands before the name says that it is a place: a preposition, a head, or a place it is joined to. */
function isLed(place: Group, context: Context, by = LEADS_TO_PLACE): boolean {
  const last = before(place, context)
  if (!last) return false
  if (last.meets(by)) return true
  return last.meets(JOINS) && before(place, context, 2)?.meets(TOPONYM) === true
}

export const placeRules = [
  defineRule({
    id: 'ignored/contest',
    kind: 'ignored',
    means: 'a contest by the name of those who contend: دوري أبطال أوروبا، كأس ملك إسبانيا',
    match: '[<contest>#EventHead (#EventHead|#Contender)+? #Toponym]',
    resolve: ({ contest }) =>
      contest.tokens.some(({ form }) => form.values.EventHead === 'contest')
        ? { value: { name: contest.text } }
        : undefined,
    rank: 1,
  }),
  defineRule({
    id: 'place/site',
    kind: 'place',
    means: 'a head that belongs to a site’s name, and the name: مطار أربيل الدولي، ملعب الأمير فيصل',
    match:
      '[<site>#PlaceHead (#Honorific|#Office)+? (#NameLink #Word|#Toponym|#NamePart|#WeakName)+ #PlaceEpithet+?]',
    resolve: ({ site }) => {
      const [head, next, more] = site.tokens
      const { values, tags } = head!.form
      const kind = values.PlaceHead
      // a head with the article stands alone or takes an adjective
      if (!next || OUTSIDE.has(kind!) || tags.meets(DEFINITE)) return undefined
      const isPlace = next.form.tags.meets(TOPONYM)
      // «جبال النيجر» are the country’s
      if (kind === 'terrain' ? next.form.tags.meets(COUNTRY) : kind === 'vague' && !isPlace) return undefined
      // «حديقة جميلة» is any
      if (!more && next.form.tags.meets(WEAK) && !isPlace && !next.form.tags.meets(DEFINITE)) return undefined
      return written(site)
    },
    rank: 1,
  }),
  defineRule({
    id: 'place/site-word',
    kind: 'place',
    means:
      'a mosque, a church, a street, a quarter by a name that is an ordinary noun: مسجد الرحمة، شارع الحرية',
    match: '[<site>(#PlaceHead && !#Definite && !#Suffixed && !#Feminine) (#Definite && #Noun)]',
    resolve: ({ site }) => {
      const [head, name] = site.tokens
      return head!.form.values.PlaceHead === 'named' && !name!.form.tags.meets(TELLS_WHOSE)
        ? written(site)
        : undefined
    },
  }),
  defineRule({
    id: 'place/site-date',
    kind: 'place',
    means:
      'a head that belongs to a site’s name, and the day it is named after: ميدان 6 أكتوبر، ملعب 5 جويلية 1962',
    match:
      '[<heading>(#PlaceHead && !#Definite && !#Suffixed)] [<day>(#Digits|#OrdinalWord) #From? #Month] [<year>#Digits?]',
    resolve: ({ heading, day, year }, { text }) => {
      const { PlaceHead: kind } = heading.tokens[0]!.form.values
      if (kind !== 'inside' && kind !== 'outside' && kind !== 'named') return undefined
      const from = kind === 'outside' ? day : heading
      const to = year.tokens.length > 0 ? year : day
      return {
        value: { name: text.slice(from.start, to.end).replace(/\s+/g, ' ') },
        from: from.from,
        to: to.to,
      }
    },
    rank: 5,
  }),
  defineRule({
    id: 'place/site-quotation',
    kind: 'place',
    means: 'a head that belongs to a site’s name, and the name in quotation marks: ملعب «لوفتس رود»',
    match: '[<site>(#PlaceHead && !#Definite && !#Suffixed) #Quote (#Word|#Latin)+ #Quote]',
    resolve: ({ site }) =>
      site.tokens[0]!.form.values.PlaceHead === 'inside' && site.tokens.length <= 7
        ? written(site)
        : undefined,
    rank: 1,
  }),
  defineRule({
    id: 'place/seat',
    kind: 'place',
    means: 'a building that is also a name for who rules there, where something is or goes: في البيت الأبيض',
    match: '(#Locative|#Ba) [<seat>#Seat]',
    resolve: ({ seat }) => written(seat),
    rank: 1,
  }),
  defineRule({
    id: 'place/epithet',
    kind: 'place',
    means:
      'a place from the lists and the adjectives that belong to its name: النجف الأشرف، مطار الرياض الدولي',
    match: '[<place>(#Toponym && !#Common) #PlaceEpithet+]',
    resolve: ({ place }) => {
      const [name, ...epithets] = place.tokens
      const isSite = name!.form.tags.meets(SITE)
      if (!isSite && epithets.some(({ form }) => form.values.PlaceEpithet === 'site')) return undefined
      return written(place)
    },
  }),
  defineRule({
    id: 'place/known',
    kind: 'place',
    means: 'a place from the lists that is no ordinary word',
    match: '[<place>(#Toponym && !#Common && !#Prominent)]',
    resolve: ({ place }, context) => {
      const { tags } = place.tokens[0]!.form
      // one whose name is a person’s too counts only where it is led to
      if (tags.meets(PERSONAL) && !tags.meets(UNMISTAKABLE) && !isLed(place, context, LEADS_FROM_PEOPLE))
        return undefined
      return isAdjective(place, context) ? undefined : written(place)
    },
  }),
  defineRule({
    id: 'place/prominent',
    kind: 'place',
    means: 'a country or a great city, whatever else its name may be',
    match: '[<place>#Prominent]',
    resolve: ({ place }, context) => {
      const mustBeLed = place.tokens[0]!.form.values.Prominent === 'led'
      if (isAdjective(place, context) || (mustBeLed && !isLed(place, context))) return undefined
      return written(place)
    },
  }),
  defineRule({
    id: 'place/district',
    kind: 'place',
    means: 'a district by the place it lies around: لواء بيسان',
    match: '[<district>(#DistrictHead && !#Definite) #Toponym]',
    resolve: ({ district }) => written(district),
    rank: 1,
  }),
  defineRule({
    id: 'place/head-name',
    kind: 'place',
    means: 'a head that announces a place, and a name: بلدة عرسال',
    match: '[<heading>(#PlaceHead && !#Suffixed) #Quote?] [<place>(#Toponym|#Unknown)]',
    span: ['place'],
    resolve: ({ heading, place }) => {
      const head = heading.tokens[0]!.form
      const { tags } = place.tokens[0]!.form
      // «القناة الجديدة», «العاصمة السعودية»
      if (head.tags.meets(DEFINITE) && tags.meets(NO_NAME_BEHIND_DEFINITE)) return undefined
      // «قطاع الزراعة»: a name that is an ordinary word needs the head of a settlement
      if (head.values.PlaceHead !== 'outside' && tags.meets(COMMON)) return undefined
      if (KNOWN_ONLY.has(head.values.PlaceHead!) && tags.meets(UNKNOWN)) return undefined
      return written(place)
    },
  }),
  defineRule({
    id: 'place/in-unknown',
    kind: 'place',
    means: 'where something is, by a word of no list: في شاتانوغا',
    match: '#In [<place>(#Unknown && !#Definite)]',
    resolve: ({ place }, context) => {
      // «المحلل في ماكويري» works there; «في معمعة الموسم» is a noun and whose it is
      if (before(place, context, 2)?.meets(TITLE) || behind(place, context)?.meets(GOES_ON)) return undefined
      return written(place)
    },
    rank: -1,
  }),
  defineRule({
    id: 'place/joined-unknown',
    kind: 'place',
    means: 'a word of no list joined to a place: كيروهورا وكاتو',
    match: '#Toponym #Waw [<place>(#Unknown && !#Definite)]',
    resolve: ({ place }, context) =>
      behind(place, context)?.meets(ENDS) === false ? undefined : written(place),
    rank: -2,
  }),
]
