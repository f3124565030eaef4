// Family names that stand in no list, by their place behind a given name: «لويس هورنا», «أحمد التوفيق», «توم كايسي».
import { endsFeminine } from '../../arabic/agreement.js'
import { endsAsMany } from '../../arabic/inflection.js'
import { ALEF, NOON } from '../../arabic/letters.js'
import { beginsWithSon, endsInPronoun, isThat } from '../../arabic/name-spelling.js'
import type { Form, Token } from '../../model/document.js'
import { isGuessed, LISTED } from '../../model/guessed.js'
import {
  ADJECTIVE,
  BA,
  COMMON,
  DEFINITE,
  FUNCTION,
  GIVEN_NAME,
  MARK,
  NAME_LINK,
  NOUN,
  POINT,
  PROCLITIC,
  SUFFIXED,
  THAT,
  TITLE,
  TOPONYM,
  UNKNOWN,
  VERB,
  WAW,
  WORD,
} from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { Edge, edgeBefore } from './edges.js'
import { INFLECTED, isFamilyName, isNoPlural, NEVER, PASSING, TRADE } from './family-name-words.js'

const FOREIGN = tagSet('ForeignGivenName')
const KUNYA = tagSet('Kunya')
const KIN = tagSet('Kin')
const NAME = tagSet('GivenName', 'FamilyName', 'Unknown')
const FIRST_LETTER = tagSet('Fa', 'Kaf', 'Ba', 'Lam')
/** Those that stand before any word. */
const DOUBTFUL_LETTER = tagSet('Ba', 'Lam')
const ADDRESSES = tagSet('Honorific', 'Rank')
const NAME_OR_DEFINITE = tagSet('GivenName', 'FamilyName', 'Definite')
const NAMED = tagSet('GivenName', 'FamilyName', 'Figure', 'Unknown')
const LETTER = tagSet('Proclitic', 'Unknown', 'Numbered')
const SURNAME = tagSet('Surname', 'FamilyName')
/** What is a word of its own behind a particle; «رانتشي» is a town, and most of «فرانتشي». */
const WHOLE = LISTED.without(TOPONYM)
/** «كان» is no verb of many. */
const SHORTEST_VERB = 4
const NO_THIRD = tagSet('Definite', 'Plural', 'Suffixed', 'Toponym')
const NISBA_LIKE = tagSet('NisbaLike', 'Nisba')

/** The end of the name in the tokens `from` to `to` with the family name behind it. */
export function familyNameEnd(from: number, to: number, context: Context): number {
  const { tokens, to: sentenceEnd } = context
  const first = tokens[from]!.form.tags
  if (!first.meets(GIVEN_NAME)) return to
  let end = to
  end = initialsEnd(tokens, end, sentenceEnd)
  const rest = sentenceEnd - end
  if (rest <= 0) return end
  const { tags } = tokens[end]!.form
  if (rest > 1 && tags.meets(KUNYA) && !tags.meets(FUNCTION) && isWord(tokens[end + 1]!)) end += 2
  else if (end - from === 1) end += lengthBehind(from, end, context)
  else if (end - from === 2 && first.meets(FOREIGN) && tags.meets(PROCLITIC))
    end += lengthBehind(from, end, context)
  else if (end - from === 2 && first.meets(FOREIGN) && isThirdName(tokens, end, sentenceEnd)) end++
  else if (!first.meets(FOREIGN) && isDefiniteBehind(tokens, end, sentenceEnd)) end++
  if (end > to)
    while (
      end + 1 < sentenceEnd &&
      tokens[end]!.form.tags.meets(NAME_LINK) &&
      isWord(tokens[end + 1]!) &&
      !isOrdinarySon(tokens[end]!.form, tokens[end + 1]!.form)
    )
      end += 2
  return end
}

/** Whether «ابن» tells whose son somebody is, and belongs to no name: «نعوم تشومسكي ابن رجل بسيط», «ابن حي مجاور». */
export const isOrdinarySon = ({ tags: link }: Form, { tags }: Form): boolean =>
  link.meets(KIN) && tags.meets(COMMON) && !tags.meets(NAME) && !tags.meets(DEFINITE)

const isWord = ({ form }: Token): boolean => form.tags.meets(WORD) && !form.tags.meets(FUNCTION)

/** Letters with a point, and the name they stand before: «تشارلز ك. بارتلز», «محمد ب.». */
function initialsEnd(tokens: readonly Token[], from: number, sentenceEnd: number): number {
  let at = from
  while (
    at + 1 < sentenceEnd &&
    tokens[at]!.form.normal.length === 1 &&
    tokens[at]!.form.tags.meets(LETTER) &&
    tokens[at + 1]!.form.tags.meets(POINT) &&
    tokens[at + 1]!.tied
  )
    at += 2
  if (at > from && at < sentenceEnd && tokens[at]!.form.tags.meets(NAME)) at++
  return at
}

/** How many tokens behind the given name alone at `from` are its family name. */
function lengthBehind(from: number, at: number, { tokens, text, to: sentenceEnd }: Context): number {
  const given = tokens[from]!.form
  const { form: word, start, end } = tokens[at]!
  const written = text.slice(start, end)
  // «أضاف صلاح بأن «…»», though «أحمد بان» is a name; «أتم صلاح انتقاله»
  if (word.tags.meets(THAT) && isThat(written)) return 0
  const isNoun = word.tags.meets(NOUN) && !word.tags.meets(NAME_OR_DEFINITE)
  if (isNoun && !given.tags.meets(FOREIGN) && endsInPronoun(written)) return 0
  const joined = at + 1 < sentenceEnd && tokens[at + 1]!.tied
  if (joined && isFirstLetter(given.tags, tokens[at]!.form.tags, tokens[at + 1]!.form)) {
    if (!isRestOfName(tokens[at + 1]!.form, given.tags)) return 0
    return edgeBefore(tokens, at + 2, sentenceEnd) === Edge.Open ? 0 : 2
  }
  const edge = edgeBefore(tokens, at + 1, sentenceEnd)
  const titled = from > 0 && tokens[from - 1]!.form.tags.meets(ADDRESSES)
  const listed =
    from > 1 &&
    tokens[from - 1]!.form.tags.meets(WAW) &&
    tokens[from - 2]!.form.tags.meets(NAMED) &&
    tokens[at + 1]?.form.tags.meets(WAW) === true
  const stopped = at + 1 >= sentenceEnd || tokens[at + 1]!.form.tags.meets(MARK)
  return isFamilyName(tokens[at]!.form, { given, edge, titled, listed, stopped }) ? 1 : 0
}

/** Whether a particle may be the first letter of a family name: «كايسي», «فايسل»; «باجودة», «بنحسي» behind any name. */
const isFirstLetter = (given: TagSet, particle: TagSet, { tags, normal }: Form): boolean =>
  given.meets(FOREIGN)
    ? particle.meets(FIRST_LETTER) && (!particle.meets(DOUBTFUL_LETTER) || tags.meets(UNKNOWN))
    : particle.meets(BA) && (normal.startsWith(ALEF) || (normal.startsWith(NOON) && !tags.meets(LISTED)))

/** Whether a host behind a first letter is no word of its own: «كايسي», «فيلبون», «فالدنوا». */
function isRestOfName(host: Form, given: TagSet): boolean {
  const { tags, normal } = host
  if (!tags.meets(WHOLE)) return given.meets(FOREIGN) || !tags.meets(DEFINITE)
  if (!given.meets(FOREIGN) || !isGuessed(host) || tags.meets(SUFFIXED)) return false
  return tags.meets(VERB) ? normal.length >= SHORTEST_VERB && endsAsMany(normal) : tags.meets(DEFINITE)
}

/** «هانز أوليش سيدت إن»: behind two foreign names a word that only a pattern makes ordinary. */
function isThirdName(tokens: readonly Token[], at: number, sentenceEnd: number): boolean {
  const { tags } = tokens[at]!.form
  if (!tags.meets(WORD) || tags.meets(WHOLE) || tags.meets(NEVER) || tags.meets(NO_THIRD)) return false
  return edgeBefore(tokens, at + 1, sentenceEnd) >= Edge.Clause
}

/** «علي محمد الريحاوي», «سامي سالم الشاعر», «عمر بن خالد المقبل»: behind a name of several words. */
function isDefiniteBehind(tokens: readonly Token[], at: number, sentenceEnd: number): boolean {
  const { tags } = tokens[at]!.form
  if (!tags.meets(DEFINITE) || tags.meets(FUNCTION)) return false
  if (tags.meets(INFLECTED) && !isNoPlural(tokens[at]!.form)) return false
  if (tags.meets(NISBA_LIKE) && !tags.meets(NEVER) && !tags.meets(PASSING)) return true
  if (edgeBefore(tokens, at + 1, sentenceEnd) === Edge.Open) return false
  if (tags.meets(TRADE)) return tags.meets(SURNAME)
  // «حامد رافع الخيالي عميد البلدية»
  const behind = tokens[at + 1]?.form.tags
  const isHolder = behind?.meets(TITLE) === true && !behind.meets(DEFINITE)
  if (isHolder && tags.meets(ADJECTIVE) && !tags.meets(NEVER) && !tags.meets(PASSING)) return true
  const isFathers =
    tokens[at - 2]?.form.tags.meets(NAME_LINK) === true || beginsWithSon(tokens[at - 1]!.form.normal)
  // «نال هشام بن غلبون الجائزة»
  const isThing = tags.meets(NOUN) && !tags.meets(ADJECTIVE) && endsFeminine(tokens[at]!.form.normal)
  return isFathers && !isThing && !tags.meets(TOPONYM)
}
