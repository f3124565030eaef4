// Clubs by names that are cities or ordinary words, in a text about sport.
import { beginsDefinite } from '../../arabic/name-spelling.js'
import type { Form } from '../../model/document.js'
import {
  BA,
  DEFINITE,
  FAMILY_NAME,
  FUNCTION,
  NATIONALITY,
  NOUN,
  PLACE_HEAD,
  TITLE,
  TOPONYM,
  VERB,
} from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { isOfSeveral } from '../../model/title-number.js'
import { classesOf, headClass, tokenAt, tokenBefore, whole } from './body.js'

/** Countries play as countries; a title is not the club of that name. */
const NO_CLUB = tagSet('Country')
const LEADS_TO_PLACE = tagSet('Preposition', 'Ba', 'PlaceHead', 'Direction')
const LEADS_TO_CLUB = tagSet('Title', 'SportWord', 'ClubPreposition', 'OptionalHead')
const CLUB_PREPOSITION = tagSet('ClubPreposition')
/** Names that are common words of other texts too: «السلام», «المدينة». */
const ORDINARY = tagSet('BodyWord', 'PlaceHead')
/** The class of cue that only texts about sport have before clubs. */
const RIVAL = 'sport'
/** The classes of cues behind which a text about sport has a club: words of sport, and words of any text. */
const CUES: ReadonlySet<string> = new Set([RIVAL, 'club'])
const SPORT = 'sport'
const FEMININE_OR_PLURAL = tagSet('Feminine', 'Plural')
const UNKNOWN_OR_CITY = tagSet('Unknown', 'City')
/** What is no part of a foreign club's name: «نجم برشلونة», «قارة آسيا». */
const NO_PART = tagSet('Forename', 'Definite', 'Noun', 'Continent', 'Country')
/** «مطار دبي الإماراتي», «المدرب مورينيو البرتغالي» are no clubs. */
const LEADS_ELSEWHERE = tagSet(
  'Noun',
  'Adjective',
  'Title',
  'PlaceHead',
  'GivenName',
  'FamilyName',
  'Nationality',
  'Direction',
  'Unknown',
)
const IN = tagSet('In')
const IN_OR_HEAD = tagSet('In', 'PlaceHead')
const JOINS = tagSet('Waw', 'Comma')
const ADJECTIVAL = tagSet('Adjective')
const NAMING_HEAD = tagSet('NamingHead')
const HEAD = tagSet('OrgHead')
const FORENAME = tagSet('Forename')
const PROMINENT = tagSet('Prominent')
const OPENS = tagSet('OpenBracket')
const DASH = tagSet('Dash')
const DATELINE = tagSet('Dash', 'Colon')
const NAMING = tagSet('NamingAdjective')
const ADJECTIVE = NAMING.with(tagSet('Nationality'))

/** «إبراهيم القاسم» is a person, «الضوء الأخضر» a light, «سبق - الرياض» where a report comes from, «بالاتفاق مع» agreed. */
function isOther({ tags }: Form, before: TagSet | undefined, after: TagSet | undefined): boolean {
  if (!before) return false
  if (before.meets(FORENAME) && tags.meets(FAMILY_NAME)) return true
  if (before.meets(DASH) && tags.meets(PROMINENT)) return !after?.meets(OPENS)
  if (before.meets(BA) && tags.meets(NOUN) && after?.meets(CLUB_PREPOSITION)) return true
  return (
    tags.meets(ADJECTIVAL) && before.meets(DEFINITE) && before.meets(NOUN) && !before.meets(LEADS_TO_CLUB)
  )
}

/**
 * Whether a word of people is a club behind this one: «لاعب الشباب», «مع العميد», but «منتخب الشباب»; «فاز الشباب», but
 * «انضم النجم الأرجنتيني».
 */
const isClubOfPeople = ({ values }: Form, before: TagSet): boolean =>
  before.meets(VERB) && !before.meets(NOUN)
    ? isOfSeveral(values.Occupation)
    : before.meets(LEADS_TO_CLUB) && !before.meets(HEAD) && !before.meets(DEFINITE)

/** Whether places joined to one another stand before a city, and where something is before them: «في دورتموند وهامبورغ». */
function isInRowOfPlaces(from: number, { tokens, from: begin }: Context): boolean {
  let at = from
  while (at - 2 > begin && tokens[at - 1]!.form.tags.meets(JOINS) && tokens[at - 2]!.form.tags.meets(TOPONYM))
    at -= 2
  return at < from && tokens[at - 1]!.form.tags.meets(IN_OR_HEAD)
}

/** Whether a word of that name is the club, by what stands beside it. */
function isClub({ from, to, tokens }: Group, context: Context): boolean {
  const { tags } = tokens[0]!.form
  const before = tokenBefore(from, context)?.form.tags
  const next = tokenAt(to, context)?.form
  const after = next?.tags
  if (isOther(tokens[0]!.form, before, after)) return false
  // «الاتحاد الدولي», «المدينة الصناعية» are no clubs
  const adjective = tags.meets(NAMING_HEAD) ? ADJECTIVE : tags.meets(PLACE_HEAD) ? NAMING : undefined
  if (adjective && next?.tags.meets(adjective) && beginsDefinite(next.normal)) return false
  // «حارس العربي», but «الدوري العربي» and «اللاعب الدولي المصري»
  if (tags.meets(NATIONALITY))
    return before?.meets(LEADS_TO_CLUB) === true && !beginsDefinite(tokenBefore(from, context)!.form.normal)
  // «نظيره النجمة», «إدارة الهلال»
  if (CUES.has(tokenBefore(from, context)?.form.values.BodyCue ?? '')) return true
  if (tags.meets(TITLE)) return before !== undefined && isClubOfPeople(tokens[0]!.form, before)
  // «أبها - خالد العمري»
  if (!before) return !(tags.meets(PROMINENT) && after?.meets(DATELINE))
  if (tags.meets(TOPONYM))
    return (
      (!before.meets(LEADS_TO_PLACE) || before.meets(CLUB_PREPOSITION)) && !isInRowOfPlaces(from, context)
    )
  // «عملية السلام» is a noun with its genitive
  if (tags.meets(ORDINARY) && !tags.meets(ADJECTIVAL) && before.meets(NOUN) && !before.meets(VERB))
    return before.meets(LEADS_TO_CLUB)
  return true
}

/** «في» is a preposition of place, «على» one of clubs though «علي» is a name. */
const leadsElsewhere = ({ tags }: Form): boolean =>
  tags.meets(IN) || (tags.meets(LEADS_ELSEWHERE) && !tags.meets(FUNCTION))

/** Whether the words before a nationality can be a club’s: all of them foreign, and nobody’s or no place’s by what leads to them. */
function isRival({ tokens }: Group, before: Form | undefined, nation: Form): boolean {
  if (before && before.values.BodyCue !== RIVAL && leadsElsewhere(before)) return false
  const [first] = tokens
  if (first!.form.tags.meets(HEAD)) return headClass(first!) === SPORT
  // «قطر القطري» is the club
  if (first!.form.tags.meets(NO_CLUB))
    return tokens.length === 1 && first!.form.values.Country === nation.values.Nationality
  if (tokens.some(({ form }) => form.tags.meets(NO_PART))) return false
  return tokens.length > 1 || first!.form.tags.meets(UNKNOWN_OR_CITY)
}

export const clubRules = [
  defineRule({
    id: 'organisation/club',
    kind: 'organisation',
    means: 'a club by a name that is also a word or a city, in a text about sport: فوز النصر',
    match: '[<club>#OrgName]',
    resolve: ({ club }, context) => {
      const [name] = club.tokens
      if (!context.sport || !classesOf(name!).includes('sport') || name!.form.tags.meets(NO_CLUB))
        return undefined
      return isClub(club, context) ? whole(club, context) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/club-nation',
    kind: 'organisation',
    means:
      'a city or words of no list before a masculine nationality, in a text about sport: روما الإيطالي، كونيا سبور التركي',
    match: '[<club>#SingleHead? (#Unknown|#Toponym|#ForeignFamilyName|#Root)+] (#Nationality && #Definite)',
    span: ['club'],
    resolve: ({ club }, context) => {
      if (!context.sport) return undefined
      const nation = tokenAt(club.to, context)!.form
      if (nation.tags.meets(FEMININE_OR_PLURAL)) return undefined
      const before = tokenBefore(club.from, context)?.form
      return isRival(club, before, nation) ? whole(club, context, SPORT) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/club-city',
    kind: 'organisation',
    means: 'a city behind who plays for a club or what a club has, in a text about sport: لاعب مانشستر',
    match: '(#SportWord|#BodyCue) [<club>(#City && !#Country && !#Common)]',
    span: ['club'],
    resolve: ({ club }, context) => {
      const before = tokenBefore(club.from, context)!.form
      if (!context.sport || before.tags.meets(DEFINITE)) return undefined
      return before.values.BodyCue === RIVAL || before.tags.meets(TITLE)
        ? whole(club, context, SPORT)
        : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/club-transfer',
    kind: 'organisation',
    means: 'a city with a club of that name, where a player goes, in a text about sport: انتقل إلى روما',
    match:
      '#Transfer (#Word && !#Locative)? (#Word && !#Locative)? (#Word && !#Locative)? (#Lam|#Locative) [<club>(#City && #OrgName)]',
    span: ['club'],
    resolve: ({ club }, context) =>
      context.sport && classesOf(club.tokens[0]!).includes(SPORT) ? whole(club, context, SPORT) : undefined,
    rank: 1,
  }),
]
