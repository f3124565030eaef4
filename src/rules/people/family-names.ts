// Family names that stand in no list, by their place behind a given name: «لويس هورنا», «أحمد التوفيق», «توم كايسي».
import { isDualEnding, mayBePresent } from '../../arabic/inflection.js'
import { ALEF } from '../../arabic/letters.js'
import { beginsWithSon } from '../../arabic/name-spelling.js'
import type { Form, Token } from '../../model/document.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { Edge, edgeBefore } from './edges.js'

const GIVEN = tagSet('GivenName')
const FOREIGN = tagSet('ForeignGivenName')
const KUNYA = tagSet('Kunya')
const LINK = tagSet('NameLink')
const FUNCTION = tagSet('Function')
const COMMON = tagSet('Common')
const DEFINITE = tagSet('Definite')
const UNKNOWN = tagSet('Unknown')
const WORD = tagSet('Word')
const SURNAME = tagSet('Surname', 'FamilyName')
const NAME = tagSet('GivenName', 'FamilyName', 'Unknown')
/** A particle that may be the first letter of a foreign name: «كايسي», «فايسل». */
const FIRST_LETTER = tagSet('Fa', 'Kaf', 'Ba')
const BA = tagSet('Ba')
const LETTER = tagSet('Proclitic', 'Unknown', 'Numbered')
const POINT = tagSet('Point')
/** What the lists say a word is; one that only a pattern makes ordinary is none of them. */
const LISTED = tagSet(
  'Noun',
  'Adjective',
  'Verb',
  'Adverb',
  'Function',
  'ReportVerb',
  'Title',
  'Toponym',
  'Nationality',
  'OrgHead',
  'PlaceHead',
  'Organisation',
)
/** Words that are never a family name. */
const NEVER = tagSet(
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
)
/** What is a family name only behind a foreign given name: «ليندسي سيمنز», «أندرو نورفولك». */
const ELSEWHERE = tagSet('Organisation', 'Region')
const NATIONALITY = tagSet('Nationality')
const NISBA_LIKE = tagSet('NisbaLike', 'Nisba')
const TOPONYM = tagSet('Toponym')
const ADJECTIVE = tagSet('Adjective', 'Root', 'NisbaLike', 'Nisba', 'Nationality')
const SUFFIXED = tagSet('Suffixed')
const NOUN = tagSet('Noun')
const INFLECTED = tagSet('Plural', 'Feminine', 'Suffixed')
const PLURAL = tagSet('Plural')
const NO_MAN = tagSet('Feminine', 'Suffixed')
const PASSING = tagSet('PassingAdjective')
const TRADE = tagSet('Office', 'Rank', 'Occupation')

/** The end of the name in the tokens `from` to `to` with the family name behind it. */
export function familyNameEnd(from: number, to: number, context: Context): number {
  const { tokens, to: sentenceEnd } = context
  const first = tokens[from]!.form.tags
  if (!first.meets(GIVEN)) return to
  let end = to
  end = initialsEnd(tokens, end, sentenceEnd)
  const rest = sentenceEnd - end
  if (rest <= 0) return end
  const { tags } = tokens[end]!.form
  if (rest > 1 && tags.meets(KUNYA) && !tags.meets(FUNCTION) && isWord(tokens[end + 1]!)) end += 2
  else if (end - from === 1) end += lengthBehind(tokens[from]!.form, tokens, end, sentenceEnd)
  else if (!first.meets(FOREIGN) && isDefiniteBehind(tokens, end, sentenceEnd)) end++
  if (end > to)
    while (end + 1 < sentenceEnd && tokens[end]!.form.tags.meets(LINK) && isWord(tokens[end + 1]!)) end += 2
  return end
}

const isWord = ({ form }: Token): boolean => form.tags.meets(WORD) && !form.tags.meets(FUNCTION)

/** Letters with a point, and the name they stand before: «تشارلز ك. بارتلز», «محمد ب.». */
function initialsEnd(tokens: readonly Token[], from: number, sentenceEnd: number): number {
  let at = from
  while (
    at + 1 < sentenceEnd &&
    tokens[at]!.form.normal.length === 1 &&
    tokens[at]!.form.tags.meets(LETTER) &&
    tokens[at + 1]!.form.tags.meets(POINT) &&
    tokens[at + 1]!.start === tokens[at]!.end
  )
    at += 2
  if (at > from && at < sentenceEnd && tokens[at]!.form.tags.meets(NAME)) at++
  return at
}

const isFeminine = ({ values }: Form): boolean => (values.GivenName ?? values.ForeignGivenName) === 'f'

/** How many tokens behind a given name alone are its family name. */
function lengthBehind(given: Form, tokens: readonly Token[], at: number, sentenceEnd: number): number {
  const { form, end } = tokens[at]!
  const { tags } = form
  const foreign = given.tags.meets(FOREIGN)
  const after = tokens[at + 1]
  if (
    foreign &&
    tags.meets(FIRST_LETTER) &&
    after !== undefined &&
    at + 1 < sentenceEnd &&
    after.start === end
  ) {
    const host = after.form.tags
    if (host.meets(COMMON) || host.meets(DEFINITE)) return 0
    if (tags.meets(BA) && !host.meets(UNKNOWN)) return 0
    return edgeBefore(tokens, at + 2, sentenceEnd) === Edge.Open ? 0 : 2
  }
  const edge = edgeBefore(tokens, at + 1, sentenceEnd)
  return isFamilyName(tokens[at]!, edge, given) ? 1 : 0
}

function isFamilyName({ form }: Token, edge: Edge, given: Form): boolean {
  const { tags, normal, base } = form
  const first = given.tags
  const foreign = first.meets(FOREIGN)
  if (tags.meets(DEFINITE)) return !foreign && isDefiniteFamilyName(form, edge)
  if (tags.meets(NEVER) || (!foreign && tags.meets(ELSEWHERE))) return false
  // «دخل راؤول بديلا»
  if (tags.meets(COMMON) && isAccusative(form)) return false
  if (tags.meets(NATIONALITY)) return true
  if (tags.meets(SUFFIXED) && !foreign) return false
  const guessed = !tags.meets(LISTED) || base !== normal
  if (guessed)
    return edge >= Edge.Clause || (edge === Edge.Likely && !mayBePresent(normal, isFeminine(given)))
  // «زيدان أفضل من»: who bears a family name needs no other
  if (edge >= Edge.Clause) return !first.meets(SURNAME)
  return foreign && edge === Edge.Likely && tags.meets(TOPONYM)
}

/** Whether a word is an ordinary one with the ending of the accusative: «مشهورا». */
const isAccusative = ({ normal, base }: Form): boolean => normal === base + ALEF

/** «أحمد التوفيق وزير», «ناصر الشاعر بعد»: a word with the article, and the name at an end. */
function isDefiniteFamilyName({ tags, normal }: Form, edge: Edge): boolean {
  // «محمد الصفيان», «نايف القضاب»: a word that only a pattern makes ordinary
  if (!tags.meets(LISTED) && !tags.meets(NO_MAN)) return edge !== Edge.Open || !isDualEnding(normal)
  // no dual and no plural goes with one man: «محمد الصغيران»
  if (edge !== Edge.Open && tags.meets(PLURAL) && isDualEnding(normal)) return true
  if (edge === Edge.Open || tags.meets(PASSING) || tags.meets(INFLECTED)) return false
  if (tags.meets(TRADE)) return tags.meets(SURNAME)
  if (tags.meets(NEVER)) return false
  return edge === Edge.Sure || (tags.meets(ADJECTIVE) && !tags.meets(NOUN))
}

/** «علي محمد الريحاوي», «سامي سالم الشاعر», «عمر بن خالد المقبل»: behind a name of several words. */
function isDefiniteBehind(tokens: readonly Token[], at: number, sentenceEnd: number): boolean {
  const { tags } = tokens[at]!.form
  if (!tags.meets(DEFINITE) || tags.meets(INFLECTED) || tags.meets(FUNCTION)) return false
  if (tags.meets(NISBA_LIKE) && !tags.meets(NEVER) && !tags.meets(PASSING)) return true
  if (edgeBefore(tokens, at + 1, sentenceEnd) === Edge.Open) return false
  if (tags.meets(TRADE)) return tags.meets(SURNAME)
  const isFathers =
    tokens[at - 2]?.form.tags.meets(LINK) === true || beginsWithSon(tokens[at - 1]!.form.normal)
  return isFathers && !tags.meets(TOPONYM)
}
