// Whether a word that stands in no list of names is a family name, by what it is and by its place behind a given name.
import { SOUND_FEMININE_PLURAL } from '../../arabic/agreement.js'
import { endsAsMany, isDualEnding, mayBePresent } from '../../arabic/inflection.js'
import { ALEF, WAW, YEH } from '../../arabic/letters.js'
import type { Form } from '../../model/document.js'
import { isGuessed, LISTED } from '../../model/guessed.js'
import {
  COMMON,
  DEFINITE,
  FAMILY_NAME,
  FUNCTION,
  NATIONALITY,
  NOUN,
  PLURAL,
  SUFFIXED,
  TOPONYM,
  WEAK_NAME,
} from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'
import { Edge } from './edges.js'

const FOREIGN = tagSet('ForeignGivenName')
const SURNAME = tagSet('Surname', 'FamilyName')
/** What is a family name only behind a foreign given name: «ليندسي سيمنز», «أندرو نورفولك». */
const ELSEWHERE = tagSet('Organisation', 'Region')
const ADJECTIVE = tagSet('Adjective', 'Root', 'NisbaLike', 'Nisba', 'Nationality')
const NO_NOUN = tagSet('Adjective', 'NameLink', 'Feminine')
const NO_MAN = tagSet('Feminine', 'Suffixed')
/** Words that are never a family name. */
export const NEVER = tagSet(
  'Function',
  'Verb',
  'ReportVerb',
  'Mark',
  'Digits',
  'Latin',
  'Link',
  'Numeral',
  'Scale',
  'OrdinalWord',
  'Number',
  'TimeUnit',
  'TimeUnits',
  'DayPart',
  'RelativeDay',
  'Weekday',
  'Month',
  'Adverb',
  'SportWord',
  'ReportNoun',
  'ReportParticiple',
  'Country',
  'Prominent',
  'Proclitic',
  'Title',
  'OrgHead',
  'Next',
  'Last',
  'Post',
)
export const INFLECTED = tagSet('Plural', 'Feminine', 'Suffixed')
export const PASSING = tagSet('PassingAdjective')
/** What tells of times, never of a man: «الماضي» behind one is his name. */
const TIMES = tagSet('Last', 'Next')
export const TRADE = tagSet('Office', 'Rank', 'Occupation')

const isFeminine = ({ values }: Form): boolean => (values.GivenName ?? values.ForeignGivenName) === 'f'

/** Where a word stands that may be a family name. */
export interface Place {
  /** The given name before it. */
  readonly given: Form
  /** What stands behind it. */
  readonly edge: Edge
  /** Whether a form of address or a rank stands before the given name. */
  readonly titled: boolean
  /** Whether a mark or the sentence's end stands behind it. */
  readonly stopped: boolean
  /** Whether it is one of a row of names, with «و» before it and behind. */
  readonly listed: boolean
}

/** Whether a word behind a given name is the family name. */
export function isFamilyName(form: Form, { given, edge: written, titled, listed, stopped }: Place): boolean {
  const { tags, normal } = form
  const first = given.tags
  const foreign = first.meets(FOREIGN)
  const edge = listed ? Edge.Sure : written
  if (tags.meets(DEFINITE)) return !foreign && isDefiniteFamilyName(form, edge, titled)
  if (edge === Edge.Sure && isLikelyName(form, foreign)) return true
  if (tags.meets(NEVER) || (!foreign && tags.meets(ELSEWHERE))) return false
  // «سعود فارس رئيس النادي»; «زيدان أفضل» is told
  if (edge === Edge.Sure && !foreign && tags.meets(WEAK_NAME)) return true
  if (isBentWord(form)) return false
  if (tags.meets(NATIONALITY)) return true
  if (tags.meets(SUFFIXED) && !foreign) return false
  if (isGuessed(form))
    return edge >= Edge.Clause || (edge === Edge.Likely && !mayBePresent(normal, isFeminine(given)))
  // «زيدان أفضل من»: who bears a family name needs no other; but «محمد أمان،»
  if (edge >= Edge.Clause && !first.meets(SURNAME)) return true
  if (stopped && !foreign && isNounAlone(form)) return true
  return foreign && edge === Edge.Likely && tags.meets(TOPONYM)
}

/** Whether a word where a name ends is likelier one than what it is otherwise; `foreign`: the given name is. */
function isLikelyName(form: Form, foreign: boolean): boolean {
  // «سبايك لي،», «محمد نزال،»
  if (form.tags.meets(FAMILY_NAME) && form.tags.meets(FUNCTION)) return true
  // «كارل ساجان», «ناتاشا برتو»: no verb or noun of two or of many goes with one man; «وليد معماري،»
  return foreign ? isOfMany(form) : isTradeInYeh(form)
}

/** Whether the ending of a word tells of its place in a sentence or of many things: «دخل راؤول بديلا», «شيرمان انتقادات غير مباشرة». */
const isBentWord = (form: Form): boolean =>
  (form.tags.meets(COMMON) && isAccusative(form)) || (isWomens(form) && form.tags.meets(NOUN))

/** Whether a word is a trade that its ending makes a family name too: «معماري», «زعفراني». */
const isTradeInYeh = ({ tags, normal }: Form): boolean =>
  tags.meets(TRADE) && tags.meets(ADJECTIVE) && normal.endsWith(YEH)

/** Whether a word is one noun and nothing else: «أمان», not «رسول الله». */
const isNounAlone = ({ tags, normal }: Form): boolean =>
  tags.meets(NOUN) && !tags.meets(NO_NOUN) && !normal.includes(' ')

/** Whether a word is ordinary only by an ending that tells of two or of many. */
const isOfMany = (form: Form): boolean =>
  form.tags.meets(COMMON) && isGuessed(form) && (endsAsMany(form.normal) || form.normal.endsWith(WAW))

/** Whether a word is an ordinary one with the ending of the accusative: «مشهورا». */
const isAccusative = ({ normal, base }: Form): boolean => normal === base + ALEF

/** Whether a word ends as plurals of women and things do, which go with no man. */
const isWomens = ({ tags, normal }: Form): boolean =>
  tags.meets(PLURAL) && normal.endsWith(SOUND_FEMININE_PLURAL)

/** Whether a word only ends as a plural does, for none goes with one man: «محمد الصغيران», «مبارك النهيان». */
export const isNoPlural = ({ tags, normal }: Form): boolean => tags.meets(PLURAL) && isDualEnding(normal)

/** «أحمد التوفيق وزير», «ناصر الشاعر بعد»: a word with the article, and the name at an end. */
function isDefiniteFamilyName(form: Form, edge: Edge, titled: boolean): boolean {
  const { tags, normal } = form
  // «محمد الصفيان», «نايف القضاب»: a word that only a pattern makes ordinary
  if (!tags.meets(LISTED) && !tags.meets(NO_MAN)) return edge !== Edge.Open || !isDualEnding(normal)
  if (edge === Edge.Open) return false
  if (isNoPlural(form)) return true
  // «الأستاذ خالد الماضي،», «المهندس محمد الشبانات،»
  if (titled && edge === Edge.Sure && (tags.meets(TIMES) || isWomens(form))) return true
  if (tags.meets(PASSING)) return false
  // «المهندس محمد العمرة إن», «الدكتور خالد السبيل»
  if (titled && !tags.meets(NEVER) && !tags.meets(SUFFIXED) && (edge > Edge.Likely || !tags.meets(INFLECTED)))
    return true
  if (tags.meets(INFLECTED)) return false
  if (tags.meets(TRADE)) return tags.meets(SURNAME)
  if (tags.meets(NEVER)) return false
  return edge === Edge.Sure || (tags.meets(ADJECTIVE) && !tags.meets(NOUN))
}
