// Clubs by names that are cities or ordinary words, in a text about sport.
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { classesOf, tokenAt, tokenBefore, whole } from './body.js'

/** Countries play as countries; a title is not the club of that name. */
const NO_CLUB = tagSet('Country')
const TITLE = tagSet('Title')
const LEADS_TO_PLACE = tagSet('Preposition', 'Ba', 'PlaceHead', 'Direction')
const LEADS_TO_CLUB = tagSet('Title', 'SportWord', 'ClubPreposition', 'OptionalHead')
const CLUB_PREPOSITION = tagSet('ClubPreposition')
const DEFINITE = tagSet('Definite')
const TOPONYM = tagSet('Toponym')
const NATIONALITY = tagSet('Nationality')
/** Names that are common words of other texts too: «السلام», «المدينة». */
const ORDINARY = tagSet('BodyWord', 'PlaceHead')
/** The class of cue that only texts about sport have before clubs. */
const RIVAL = 'sport'
const ADJECTIVAL = tagSet('Adjective')
const NOUN = tagSet('Noun')
const VERB = tagSet('Verb')
const HEAD = tagSet('NamingHead')
const ADJECTIVE = tagSet('NamingAdjective', 'Nationality')

/** Whether a word of that name is the club, by what stands beside it. */
function isClub({ from, to, tokens }: Group, context: Context): boolean {
  const { tags } = tokens[0]!.form
  const before = tokenBefore(from, context)?.form.tags
  const after = tokenAt(to, context)?.form.tags
  // «الاتحاد الدولي» is no club
  if (tags.meets(HEAD) && after?.meets(ADJECTIVE) && after.meets(DEFINITE)) return false
  // «حارس العربي», but «الدوري العربي»
  if (tags.meets(NATIONALITY)) return before?.meets(LEADS_TO_CLUB) === true && !before.meets(DEFINITE)
  // «نظيره النجمة»
  if (tokenBefore(from, context)?.form.values.BodyCue === RIVAL) return true
  if (tags.meets(TITLE)) return false
  if (!before) return true
  if (tags.meets(TOPONYM)) return !before.meets(LEADS_TO_PLACE) || before.meets(CLUB_PREPOSITION)
  // «عملية السلام» is a noun with its genitive
  if (tags.meets(ORDINARY) && !tags.meets(ADJECTIVAL) && before.meets(NOUN) && !before.meets(VERB))
    return before.meets(LEADS_TO_CLUB)
  return true
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
]
