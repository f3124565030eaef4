// Places by their names: those of the lists, unknown ones where the grammar leads to a place, and rows of both.

import type { Token } from '../../model/document.js'
import { ADJECTIVE, COMMON, DEFINITE, HOUSE, TITLE, UNKNOWN, WEAK_PLACE } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { before, behind, isAdjective, isBeside, isLed, written } from './place.js'

const PERSONAL = tagSet('GivenName', 'FamilyName')
const COUNTED = tagSet('Counted')
const UNMISTAKABLE = tagSet('Country', 'Continent', 'Water')
/** «من سعيد» is from whom. */
const LEADS_FROM_PEOPLE = tagSet('In', 'To', 'Ba', 'PlaceHead', 'Direction')
const FROM = tagSet('From')
const TO = tagSet('To')
const NO_NAME_BEHIND_DEFINITE = tagSet('Unknown', 'Common', 'Nationality')
/** The kinds of head behind which only known places are meant, and behind which a settlement by any name is. */
const KNOWN_ONLY = new Set(['around', 'vague'])
const SETTLEMENT = new Set(['outside', 'village'])
/** What makes a word before it part of a longer name, or a noun that is somebody’s. */
const GOES_ON = tagSet('NamePart', 'WeakName', 'NameLink', 'Unknown', 'BodyNoun')
const ENDS = tagSet('Mark', 'Preposition', 'Waw')
const LEADS_HOME = tagSet('In', 'To', 'Ba', 'PlaceHead', 'Direction')
const STRIFE = tagSet('Strife')
const GOVERNS = tagSet('Office', 'Honorific')

/** Whether no person by this name can be meant: where something leads to it, and between «من» and «إلى». */
const isSurelyPlace = (place: Group, context: Context): boolean =>
  isLed(place, context, LEADS_FROM_PEOPLE) ||
  (before(place, context)?.meets(FROM) === true && behind(place, context)?.meets(TO) === true)

const isMedia = ({ form: { values } }: Token): boolean =>
  (values.Organisation ?? values.OrgName)?.includes('media') === true

/** Whether somebody is at the head of it: «محافظ العقيق», but not «أمير المنطقة | الشرقية». */
function isWhose({ from }: Group, context: Context): boolean {
  const title = from > context.from ? context.tokens[from - 1]!.form : undefined
  return title?.tags.meets(GOVERNS) === true && !title.normal.includes(' ')
}

export const knownRules = [
  defineRule({
    id: 'place/known',
    kind: 'place',
    means: 'a place from the lists that is no ordinary word',
    match: '[<place>(#Toponym && !#Common && !#Prominent && !#HomePlace)]',
    resolve: ({ place }, context) => {
      const { tags } = place.tokens[0]!.form
      // one whose name is a person’s too counts only where it is led to
      if (tags.meets(PERSONAL) && !tags.meets(UNMISTAKABLE) && !isSurelyPlace(place, context))
        return undefined
      // «قبيلة خزاعة» is no town; «قبائل مأرب» are its
      const whose = before(place, context)
      if (whose?.meets(HOUSE) && !whose.meets(COUNTED)) return undefined
      // «تأهله» is a village in «قرية تأهله» only
      if (tags.meets(WEAK_PLACE) && !isLed(place, context)) return undefined
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
    id: 'place/home',
    kind: 'place',
    means:
      'a town by a name that is an ordinary word, where something is, in a text about its country: في السليل، محافظ العقيق',
    match: '[<place>(#HomePlace && !#Suffixed)]',
    resolve: ({ place }, context) => {
      const countries = place.tokens[0]!.form.values.HomePlace!.split('|')
      if (!countries.some((country) => context.isAbout(country))) return undefined
      // «المربع الذهبي» is a figure
      const next = behind(place, context)
      if (isAdjective(place, context) || (next?.meets(ADJECTIVE) && next.meets(DEFINITE))) return undefined
      if (isBeside(place, context)) return written(place)
      // «وسط الملعب | العين»
      if (before(place, context)?.meets(DEFINITE)) return undefined
      // «انتفاضة الأقصى»: an event by where it was
      if (before(place, context)?.meets(STRIFE)) return written(place)
      return isLed(place, context, LEADS_HOME) || isWhose(place, context) ? written(place) : undefined
    },
  }),
  defineRule({
    id: 'place/dateline',
    kind: 'place',
    means:
      'a town before the agency or paper that reports from it, whatever else its name may be: حجة - رويترز',
    match:
      '[<place>(#City && !#Suffixed)] (#Dash|#Slash|#OpenBracket) #Quote? [<agency>(#Organisation|#OrgName)]',
    span: ['place'],
    resolve: ({ place, agency }, context) =>
      place.from === context.from && isMedia(agency.tokens[0]!) ? written(place) : undefined,
    rank: 1,
  }),
  defineRule({
    id: 'place/dateline-behind',
    kind: 'place',
    means: 'a town behind the agency or paper that reports from it: واس - حجة:',
    match:
      '[<agency>(#Organisation|#OrgName)] #Quote? (#Dash|#Slash) [<place>(#City && !#Suffixed)] (#Colon|#Dash|#CloseBracket)',
    span: ['place'],
    resolve: ({ place, agency }) => (isMedia(agency.tokens[0]!) ? written(place) : undefined),
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
      if (!SETTLEMENT.has(head.values.PlaceHead!) && tags.meets(COMMON)) return undefined
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
