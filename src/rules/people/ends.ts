// Where a name ends: what cannot end one is taken off, and what only its place makes a family name is taken in.
import { HEH } from '../../arabic/letters.js'
import { beginsWithSon } from '../../arabic/name-spelling.js'
import type { Form, Token } from '../../model/document.js'
import {
  ADJECTIVE,
  DEFINITE,
  DOUBTFUL_NAME,
  FAMILY_NAME,
  FUNCTION,
  LATIN,
  NAME_LINK,
  NASAB,
  NOUN,
  PREPOSITION,
  VERB,
  WEAK_NAME,
} from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { familyNameEnd, isOrdinarySon } from './family-names.js'

const NEVER_LAST = tagSet('Function', 'Verb', 'NameLink', 'Kunya', 'Clan', 'Particle', 'ReportVerb')
const SURE = tagSet('NamePart', 'GivenName', 'FamilyName')
const KNOWN = tagSet('GivenName', 'FamilyName')
/** «أحمد مراد الوزير», «الفريق» */
const HELD = tagSet('Title', 'OrgHead', 'PlaceHead', 'SportWord')
const SPEAKS = tagSet('ReportVerb', 'That')
const FOREIGN = tagSet('ForeignGivenName')
const CERTAIN = tagSet('Forename', 'Unknown')
const EPITHET = tagSet('NameEpithet')
const ORDINAL = tagSet('OrdinalWord')
const ADDRESSES = tagSet('Office', 'Rank', 'Honorific')
const GOES_ON = tagSet('Mark', 'Verb', 'ReportVerb', 'Waw', 'Number', 'Function')
const CLOSES = tagSet('Mark', 'Waw', 'Title')
/** Function words that follow no preposition. */
const NO_OBJECT = tagSet('Preposition', 'That', 'Verb', 'Definite', 'Blessing')
const NO_PLACE_ONLY = tagSet('GivenName', 'FamilyName', 'Figure', 'NisbaLike', 'Nisba')
const PLACE_ONLY = tagSet('Toponym', 'Nationality')
/** Nouns that are names too, but what stands behind them makes them nouns: «رسول الإسلام», «أمين المتحف». */
const OWNED = tagSet('Noun', 'Office', 'Kin', 'Occupation')
/** What owns them. */
const OWNER = tagSet('Noun', 'PlaceHead', 'OrgHead', 'Country', 'City', 'Organisation')
const NO_OWNER = tagSet('GivenName', 'FamilyName', 'Title', 'Function', 'ReportVerb', 'Verb')
const NO_ADJECTIVE = tagSet('Definite', 'GivenName', 'FamilyName', 'Title', 'Verb', 'Function')
const TIME = tagSet('DayPart', 'HijriMonth')
const OF_TIME = tagSet('RelativeDay', 'Weekday', 'Digits')

/** Whether the word at `at` cannot be the last of a name that begins at `from`. */
function isNoEnd(context: Context, from: number, at: number): boolean {
  const { tokens } = context
  const { tags } = tokens[at]!.form
  // behind بن stands the father, though the word may be a verb, «معجب بن زنان»
  const isFather = at - 1 > from && tokens[at - 1]!.form.tags.meets(NASAB)
  if (tags.meets(NEVER_LAST) && !tags.meets(SURE))
    return !isFather || !tags.meets(VERB) || tags.meets(FUNCTION)
  if (tags.meets(PLACE_ONLY) && !tags.meets(NO_PLACE_ONLY)) return true
  if (at - 1 > from && isOrdinarySon(tokens[at - 1]!.form, tokens[at]!.form)) return true
  if (at + 1 < tokens.length && belongsToNext(tokens, from, at, isFather)) return true
  return tags.meets(EPITHET) ? isNoEpithet(context, from, at) : isNounBehindName(tokens, from, at)
}

/** Whether the word at `at` is read with the one behind it rather than as the end of a name; `isFather`: it stands behind بن. */
function belongsToNext(tokens: readonly Token[], from: number, at: number, isFather: boolean): boolean {
  const { tags } = tokens[at]!.form
  const next = tokens[at + 1]!.form.tags
  // «محمد على»: a preposition where a noun or a pronoun follows
  if (tags.meets(DOUBTFUL_NAME) && (!next.meets(GOES_ON) || isObject(next))) return true
  // «التقى أحمد صباح أمس»
  if (tags.meets(TIME) && next.meets(OF_TIME)) return true
  // «عبد الرحمن بن مساعد شكره»: behind بن stands the father, whatever he is spelled like
  const isSure = isFather && tags.meets(KNOWN)
  return at > from && !isSure && (isOwned(tokens, at) || isDescribed(tags, next))
}

/** Whether an epithet does not belong to the name: «الثاني» is a king’s; behind a player’s name it tells his rank. */
function isNoEpithet({ tokens, sport }: Context, from: number, at: number): boolean {
  const { form } = tokens[at]!
  if (isFeminine(form) && !isFeminine(tokens[from]!.form)) return true
  if (follows(tokens, from)) return false
  return sport || !form.tags.meets(ORDINAL) || !(at === from + 1 || closes(tokens[at + 1]?.form.tags))
}

/** «محمد فاضل الدور»: a noun with the article behind a name that is complete. */
function isNounBehindName(tokens: readonly Token[], from: number, at: number): boolean {
  const { tags } = tokens[at]!.form
  const next = tokens[at + 1]?.form.tags
  return (
    at + 1 - from > 2 &&
    tags.meets(WEAK_NAME) &&
    tags.meets(DEFINITE) &&
    tags.meets(NOUN) &&
    !(tags.meets(KNOWN) && (closes(next) || goesOn(tokens, from, at, next) || isFamilyBefore(tags, next)))
  )
}

/** «محمد الخالد الصباح قال»: a family name that is no office, before a verb of saying. */
const isFamilyBefore = (tags: TagSet, next: TagSet | undefined): boolean =>
  tags.meets(FAMILY_NAME) && !tags.meets(HELD) && next?.meets(SPEAKS) === true

/** Whether a word may be what a preposition before it takes: «ذلك», «هذه». */
const isObject = (tags: TagSet): boolean => tags.meets(FUNCTION) && !tags.meets(NO_OBJECT)

/** Whether a name or an epithet is a woman’s. */
const isFeminine = ({ values }: Form): boolean =>
  (values.GivenName ?? values.ForeignGivenName ?? values.NameEpithet) === 'f'

/** Whether a name is at an end before a token. */
const closes = (next: TagSet | undefined): boolean => next === undefined || next.meets(CLOSES)

/** Whether the name before `at` has no family name yet: «خالد بن حماد البلوي», «جمال ناصر البدر», «إبراهيم بلغيث القوزي». */
function goesOn(tokens: readonly Token[], from: number, at: number, next: TagSet | undefined): boolean {
  if (tokens[at - 2]!.form.tags.meets(NAME_LINK) || beginsWithSon(tokens[at - 1]!.form.normal)) return true
  const isFeminine = tokens[at]!.form.normal.endsWith(HEH)
  // «يوسف عبد العزيز المولود في فلسطين»
  const isSaid = tokens[at]!.form.tags.meets(ADJECTIVE) && next?.meets(PREPOSITION) === true
  // «كريستوفر تويزت الشعار»
  const isForeign = tokens[from]!.form.tags.meets(FOREIGN)
  return tokens[at - 1]!.form.tags.meets(CERTAIN) && !isForeign && !isFeminine && !isSaid
}

/** Whether a title stands before the word at `from`. */
const follows = (tokens: readonly Token[], from: number): boolean =>
  from > 0 && tokens[from - 1]!.form.tags.meets(ADDRESSES)

/** Whether the word at `at` is a noun that the next one owns. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at]!.form
  if (!tags.meets(OWNED) || !tags.meets(WEAK_NAME) || tags.meets(DEFINITE)) return false
  const next = tokens[at + 1]!.form.tags
  return next.meets(OWNER) && (next.meets(DEFINITE) || !next.meets(NO_OWNER)) && !next.meets(KNOWN)
}

/** Whether a word is a noun that an adjective goes with: «سعد علوش نجم كبير». */
const isDescribed = (tags: TagSet, next: TagSet): boolean =>
  tags.meets(NOUN) &&
  tags.meets(WEAK_NAME) &&
  !tags.meets(DEFINITE) &&
  next.meets(ADJECTIVE) &&
  !next.meets(NO_ADJECTIVE)

/** The end (exclusive) of the name in the tokens `from` to `to`, or beyond; `from` where none is left. */
export function nameEnd(from: number, to: number, context: Context): number {
  // a name in Latin letters behind one in Arabic letters is the name once more
  const latin = context.tokens.slice(from, to).findIndex((token, i) => i > 0 && token.form.tags.meets(LATIN))
  let end = latin < 0 ? to : from + latin
  while (end > from && isNoEnd(context, from, end - 1)) end--
  return end === to ? familyNameEnd(from, to, context) : end
}
