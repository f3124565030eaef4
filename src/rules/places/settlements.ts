// Settlements behind their heads by names that are ordinary words or stand in no list, and rows of places.

import type { Form } from '../../model/document.js'
import { ADJECTIVE, COMMON, DEFINITE, SUFFIXED, TOPONYM } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { behind, written } from './place.js'

/** The kinds of head before settlements: any, and those of small ones, whose names are often ordinary words. */
const SETTLEMENT = new Set(['outside', 'village'])
const VILLAGE = 'village'
const OUTSIDE = 'outside'
const SETTLEMENTS = 'settlements'
const QUARTER = 'quarter'
/** What a village is not called: «القرية كلها», «قرية صغيرة», «قرية الصيادين». */
const NO_NAME = tagSet(
  'Toponym',
  'Function',
  'Suffixed',
  'Verb',
  'Adverb',
  'Numeral',
  'OrdinalWord',
  'PassingAdjective',
)
const QUALITY = tagSet('Adjective', 'Nationality', 'Nisba', 'Feminine', 'Suffixed')
const TELLS_WHOSE = tagSet('PlaceHead', 'OrgHead', 'Title', 'Plural', 'Adjective', 'Nationality', 'Direction')
const TELLS_WHAT = tagSet('NamingAdjective', 'Lam')
const ENDS = tagSet('Mark', 'Preposition', 'PlaceHead', 'Direction', 'Ba', 'PlaceEpithet')
const ENDS_NAME = ENDS.with(tagSet('Waw', 'RelativeDay', 'Relative'))
const JOINS = tagSet('Comma', 'Dash', 'Waw', 'OpenBracket', 'CloseBracket', 'Quote', 'Direction')
/** «والقنوات الفضائية», «والميدان السياسي» are no quarters. */
const GOES_ON = tagSet('Adjective', 'Nationality')
const WORDS_OF_ROW = 24
/** The lexicon’s word for a cue that announces the names of things as well. */
const ANYTHING = 'any'
/** In words; what is longer is said. */
const LONGEST_NAME = 4
const LEADS_ROW = tagSet('Colon', 'PassingAdjective', 'Is')

/** Whether a word may stand between a head and the row of places it announces: «أحياؤها الرئيسية», «ومن أحياء المدينة: …», «قراها، أبرزها». */
const mayLead = ({ tags }: Form): boolean =>
  tags.meets(LEADS_ROW) || (tags.meets(ADJECTIVE) && tags.meets(SUFFIXED))

/**
 * Whether what stands before are places, joined to one another, behind a head in the plural, a quarter with its head before
 * it, or two of them nothing else.
 */
function isInRow({ from }: Group, { tokens, from: first }: Context): boolean {
  let known = 0
  let isJoined = true
  for (let at = from - 1; at >= first && from - at < WORDS_OF_ROW; at--) {
    const { form } = tokens[at]!
    const { tags, values } = form
    if (values.PlaceHead === SETTLEMENTS && !tags.meets(DEFINITE)) return true
    if (tags.meets(TOPONYM)) {
      if (isJoined && !tags.meets(COMMON)) known++
    } else if (!tags.meets(JOINS)) {
      if (isJoined && values.PlaceHead === QUARTER && !tags.meets(DEFINITE) && from - at > 2) return true
      if (!mayLead(form)) break
      isJoined = false
    }
  }
  return known >= 2
}

/** Whether a cue behind a head tells what it is called: «قرية تدعى», «القرية المسماة»; not «مزرعة المدعو سالم», «فواكه البحر المسماة». */
function isCalled(heading: Group, { tokens: [cue] }: Group): boolean {
  if (heading.tokens[0]!.form.tags.meets(DEFINITE) && !SETTLEMENT.has(kindOf(heading))) return false
  return !cue!.form.tags.meets(DEFINITE) || cue!.form.values.NameCue === ANYTHING
}

const kindOf = (head: Group): string => head.tokens[0]!.form.values.PlaceHead ?? ''

export const settlementRules = [
  defineRule({
    id: 'place/compound',
    kind: 'place',
    means:
      'a settlement of two words, the first of them one with which many begin: قرية بيت جبرين، بلدة كفر عنان',
    match:
      '[<heading>(#PlaceHead && !#Definite && !#Suffixed)] [<place>#PlaceOpening (#Word && !#Function && !#Suffixed) #PlaceEpithet+?]',
    span: ['place'],
    resolve: ({ heading, place }) => (SETTLEMENT.has(kindOf(heading)) ? written(place) : undefined),
    rank: 1,
  }),
  defineRule({
    id: 'place/compound-unknown',
    kind: 'place',
    means:
      'where something is, by two words of which one begins many places’ names and the other stands in no list: في كفر عنان',
    match: '(#In|#To|#Direction) [<place>#PlaceOpening #Unknown]',
    span: ['place'],
    resolve: ({ place }) => (place.tokens[1]!.form.tags.meets(DEFINITE) ? undefined : written(place)),
  }),
  defineRule({
    id: 'place/village',
    kind: 'place',
    means: 'a village by a name that is an ordinary word: قرية المنار، خربة صبارين قرب حيفا',
    match: '[<heading>(#PlaceHead && !#Definite && !#Suffixed && !#Feminine)] [<place>(#Word && #Common)]',
    span: ['place'],
    resolve: ({ heading, place }, context) => {
      const { tags } = place.tokens[0]!.form
      if (kindOf(heading) !== VILLAGE || tags.meets(NO_NAME)) return undefined
      // «قرية الشحن الجوي», «قرية الرسم للأطفال» tell what is done there
      const next = behind(place, context)
      if (tags.meets(DEFINITE))
        return tags.meets(TELLS_WHOSE) || next?.meets(TELLS_WHAT) ? undefined : written(place)
      // «قرية سياحية» is of a kind, «قرية صيد قديمة» one of many
      return tags.meets(QUALITY) || next?.meets(ENDS) !== true ? undefined : written(place)
    },
    rank: -1,
  }),
  defineRule({
    id: 'place/village-person',
    kind: 'place',
    means: 'a village by a person’s name: قرية سلمة، عزبة محمد صالح',
    match:
      '[<heading>(#PlaceHead && !#Definite && !#Suffixed && !#Feminine)] [<place>(#GivenName|#FamilyName|#Figure) (#NameLink #Word|#NamePart|#WeakName|#DoubtfulName)+?]',
    span: ['place'],
    resolve: ({ heading, place }, context) => {
      const { tags } = place.tokens[0]!.form
      // «مدينة صالح» may be his, «ضاحية عبدالله السالم» is called after him
      const isCalledSo =
        kindOf(heading) === VILLAGE || (kindOf(heading) === OUTSIDE && place.tokens.length > 1)
      if (!isCalledSo || tags.meets(NO_NAME) || tags.meets(DEFINITE)) return undefined
      return behind(place, context)?.meets(ENDS_NAME) === true ? written(place) : undefined
    },
    rank: 2,
  }),
  defineRule({
    id: 'place/called',
    kind: 'place',
    means: 'a head that announces a place, and what it is called: قرية صغيرة تدعى سنوقة، منطقة تسمى مونكلوا',
    match:
      '[<heading>#PlaceHead] (#Adjective|#Nationality)? [<cue>#NameCue] #Ba? #Quote? [<place>(#Unknown|#Toponym|#NamePart|#WeakName) (#Unknown|#NamePart)+?]',
    span: ['place'],
    resolve: ({ heading, cue, place }) => (isCalled(heading, cue) ? written(place) : undefined),
    rank: 2,
  }),
  defineRule({
    id: 'place/called-quotation',
    kind: 'place',
    means: 'a head that announces a place, and what it is called in quotation marks: قرية تسمى «نبع الصفا»',
    match:
      '[<heading>#PlaceHead] (#Adjective|#Nationality)? [<cue>#NameCue] #Ba? #OpenQuote [<place>(#Word|#Latin)+] #CloseQuote',
    span: ['place'],
    resolve: ({ heading, cue, place }) =>
      isCalled(heading, cue) && place.tokens.length <= LONGEST_NAME ? written(place) : undefined,
    rank: 3,
  }),
  defineRule({
    id: 'place/row',
    kind: 'place',
    means:
      'a place by a name that is an ordinary word, in a row of places: أحياء الميدان والقنوات، دوما وحرستا والقصير',
    match:
      '(#Comma|#Dash|#Waw|#Colon|#PassingAdjective|#PlaceHead) [<place>(#Toponym && #Common && !#Direction && !#Suffixed)]',
    span: ['place'],
    resolve: ({ place }, context) =>
      !behind(place, context)?.meets(GOES_ON) && isInRow(place, context) ? written(place) : undefined,
  }),
]
