// Sites: a head that belongs to the name, and what names it.
import { endsAsGenitivePlural } from '../../arabic/inflection.js'
import { evenlySpaced } from '../../arabic/spacing.js'
import type { Form, Token } from '../../model/document.js'
import { DEFINITE, GIVEN_NAME, NAME_CUE, TITLE, TOPONYM, VERB } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { behind, isLed, written } from './place.js'

/** Adjectives that no masculine singular takes. */
const NOT_OF_HEAD = tagSet('Feminine', 'Plural')
const isNotOfHead = ({ tags, normal }: Form): boolean =>
  tags.meets(NOT_OF_HEAD) || endsAsGenitivePlural(normal)
/** The classes of bodies that sites bear the names of: «نهج داعش» is its way. */
const BUILDS: ReadonlySet<string> = new Set(['company', 'sport', 'government'])
const BODY_NAME = tagSet('Organisation', 'OrgName')
const SPORT_WORD = tagSet('SportWord')
const SPORT = 'sport'
const COUNTRY = tagSet('Country', 'Continent')
/** The kinds of head that are no part of the name. */
const OUTSIDE = new Set(['outside', 'village', 'around', 'plural', 'settlements'])
/** Those of head that belong to it. */
const INSIDE: ReadonlySet<string | undefined> = new Set(['inside', 'named'])
/** In tokens, head and quotation marks among them. */
const LONGEST_QUOTED = 7
/** «مسجد القرية», «شارع المصرف» are any. */
const TELLS_WHOSE = tagSet('PlaceHead', 'OrgHead', 'Office', 'Nationality', 'Occupation', 'Plural')
/** In words; what is longer is said. */
const LONGEST_TITLE = 8
/** Titles that stand inside the names of towns: الملك، الأمير، الشيخ. */
const ENTITLES = tagSet('Honorific', 'Office')
const SITE = tagSet('Site')
const PERSONAL = tagSet('NamePart', 'WeakName', 'NameLink', 'Unknown')
const NAMED = tagSet('NamePart', 'WeakName', 'NameLink')
const NOBODY = tagSet('Definite')
const SOMEBODY = tagSet('GivenName', 'Figure', 'OrgName')
const WEAK_OR_NATION = tagSet('WeakName', 'Nationality')
const ADJECTIVE = tagSet('Adjective', 'Nationality')
const ONE_BEFORE = tagSet('PlaceHead', 'Occupation', 'Office')

/** Whether an adjective belongs to the noun that names a site, or to the site by the name: «الجامعي», «التخصصي». */
const isOfNameOf = (form: Form): boolean =>
  form.tags.meets(DEFINITE) && (isNotOfHead(form) || form.values.PlaceEpithet === 'site')

/** «الأمير», not «سلطان», which somebody may be called. */
const isTitleOnly = ({ tags }: Form): boolean => tags.meets(TITLE) && !tags.meets(GIVEN_NAME)

/** Whether a head that is a verb too is what somebody did: «درب محمود الجوهري الفريق», but «في درب محمود». */
function isVerbOf(site: Group, context: Context): boolean {
  const [head, { form: name }] = site.tokens as [Token, Token]
  const isSomebody = name.tags.meets(SOMEBODY) && !name.tags.meets(NOBODY)
  return head.form.tags.meets(VERB) && isSomebody && !isLed(site, context)
}

export const siteRules = [
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
    id: 'ignored/work',
    kind: 'ignored',
    means: 'a film, a novel, a song by its title: رواية «خان الخليلي»',
    match: '#WorkHead #OpenQuote [<title>(#Word|#Proclitic|#Latin|#Digits)+] #CloseQuote',
    resolve: ({ title }) =>
      title.tokens.length <= LONGEST_TITLE ? { value: { name: title.text } } : undefined,
    rank: 3,
  }),
  defineRule({
    id: 'place/site',
    kind: 'place',
    means: 'a head that belongs to a site’s name, and the name: مطار أربيل الدولي، ملعب الأمير فيصل',
    match:
      '[<site>(#PlaceHead && !#Suffixed) #Honorific+? (#Office && !#GivenName)+? #Honorific+? (#NameLink #Word|#Clan #Word|#Figure|#Toponym|#NamePart|#WeakName)+ #PlaceEpithet+?]',
    resolve: ({ site }, context) => {
      const [head, next, more] = site.tokens
      const { values, tags } = head!.form
      const kind = values.PlaceHead
      // a head with the article stands alone or takes an adjective
      if (!next || tags.meets(DEFINITE)) return undefined
      // «مدينة الأمير سلطان الطبية», «ضاحية الملك فهد» bear his name
      const isCalledAfter =
        kind === 'outside' &&
        next.form.tags.meets(ENTITLES) &&
        next.form.tags.meets(DEFINITE) &&
        // «مزرعة المدعو سالم» is his
        !next.form.tags.meets(NAME_CUE)
      if (OUTSIDE.has(kind!) && !isCalledAfter) return undefined
      // «درب فيرغسون الفريق», but «في درب البرابرة»
      if (isVerbOf(site, context)) return undefined
      const isPlace = next.form.tags.meets(TOPONYM)
      // «جبال النيجر» are the country’s
      if (kind === 'terrain' ? next.form.tags.meets(COUNTRY) : kind === 'vague' && !isPlace) return undefined
      // «إلى مقام خادم الحرمين الشريفين» is he
      if (next.form.tags.meets(TITLE) && next.form.normal.includes(' ')) return undefined
      // «إلى مقام أمير المنطقة» is he: a title stands before a person’s name
      const titles = site.tokens.slice(1).findIndex(({ form }) => !isTitleOnly(form))
      if (titles > 0 && !site.tokens[titles + 1]!.form.tags.meets(PERSONAL)) return undefined
      // «حديقة جميلة» is any, «معبد هندي» and «قصر ريفي فاخر» too
      if (next.form.tags.meets(WEAK_OR_NATION) && !isPlace && !next.form.tags.meets(DEFINITE))
        if (!more || (next.form.tags.meets(ADJECTIVE) && !next.form.tags.meets(GIVEN_NAME))) return undefined
      // «ساحة القصر», «تمثال الشاعر» are those of one named before
      if (!more && next.form.tags.meets(DEFINITE) && next.form.tags.meets(ONE_BEFORE)) return undefined
      return written(site)
    },
    rank: 1,
  }),
  defineRule({
    id: 'place/site-figure',
    kind: 'place',
    means: 'a site that bears the name of a public figure: شارع جمال عبد الناصر',
    match: '[<site>(#PlaceHead && !#Definite && !#Suffixed) (#Honorific|#Office)? #Figure #PlaceEpithet+?]',
    resolve: ({ site }, context) => {
      const [head, next] = site.tokens
      const kind = head!.form.values.PlaceHead
      if (isVerbOf(site, context)) return undefined
      if (OUTSIDE.has(kind!) || (next!.form.tags.meets(TITLE) && next!.form.normal.includes(' ')))
        return undefined
      return written(site)
    },
    rank: 2,
  }),
  defineRule({
    id: 'place/site-word',
    kind: 'place',
    means:
      'a mosque, a church, a street, a quarter by a name that is an ordinary noun: مسجد الرحمة، شارع الحرية',
    match:
      '[<site>(#PlaceHead && !#Definite && !#Suffixed && !#Feminine && !#Plural) (#Definite && #Noun) (#Adjective|#PlaceEpithet)?]',
    resolve: ({ site }, { text }) => {
      const [head, name, adjective] = site.tokens
      if (head!.form.values.PlaceHead !== 'named' || name!.form.tags.meets(TELLS_WHOSE)) return undefined
      // «مسجد الخلفاء الراشدين», «مستشفى الزهور الجامعي»; «مسجد الحي القديم» is the mosque that is old
      const isOfName = adjective && isOfNameOf(adjective.form)
      const { end } = isOfName ? adjective : name!
      const to = site.from + (isOfName ? 3 : 2)
      return { value: { name: evenlySpaced(text.slice(site.start, end)) }, from: site.from, to }
    },
  }),
  defineRule({
    id: 'place/site-body',
    kind: 'place',
    means:
      'a hotel, a tower, a hall by the company’s name, a ground by the club’s: فندق شيراتون جدة، ملعب النصر',
    match:
      '[<site>(#PlaceHead && !#Definite && !#Suffixed && !#OrgHead && !#Plural) (#OrgHead && #OptionalHead)? (#Organisation|#OrgName) #Prominent?]',
    resolve: ({ site }) => {
      const [head, ...name] = site.tokens
      if (!INSIDE.has(head!.form.values.PlaceHead)) return undefined
      const body = name.find(({ form }) => form.tags.meets(BODY_NAME))!.form
      // «ملعب النصر»: a word that is a club’s name
      const isGround =
        head!.form.tags.meets(SPORT_WORD) && body.values.OrgName?.split('|').includes(SPORT) === true
      const isNamed = BUILDS.has(body.values.Organisation ?? '')
      return isNamed || isGround ? written(site) : undefined
    },
    rank: 2,
  }),
  defineRule({
    id: 'place/quarter',
    kind: 'place',
    means: 'a quarter by any word with the article, and the part of it: حي الهجرة، حي النسيم الشرقي',
    match:
      '[<quarter>(#PlaceHead && !#Definite && !#Suffixed && !#Feminine) (#Definite && !#Function) (#Direction && #Definite)?]',
    resolve: ({ quarter }, context) => {
      const [head, name] = quarter.tokens
      // «حي الأمير فواز» is a site’s name, «حي الشهداء» the quarter
      if (name!.form.tags.meets(TITLE) && behind(quarter, context)?.meets(NAMED)) return undefined
      return head!.form.values.PlaceHead === 'quarter' ? written(quarter) : undefined
    },
    rank: 1,
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
      if (kind !== 'inside' && kind !== 'outside' && kind !== 'named' && kind !== 'quarter') return undefined
      const from = kind === 'outside' ? day : heading
      const to = year.tokens.length > 0 ? year : day
      return {
        value: { name: evenlySpaced(text.slice(from.start, to.end)) },
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
      INSIDE.has(site.tokens[0]!.form.values.PlaceHead) && site.tokens.length <= LONGEST_QUOTED
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
    id: 'place/district',
    kind: 'place',
    means: 'a district by the place it lies around: لواء بيسان، قضاء مدينة صفد',
    match: '[<district>(#DistrictHead && !#Definite) (#PlaceHead && !#Definite && !#Toponym)? #Toponym]',
    // «قضاء لبنان» are its judges
    resolve: ({ district }) =>
      district.tokens.at(-1)!.form.tags.meets(COUNTRY) ? undefined : written(district),
    rank: 1,
  }),
]
