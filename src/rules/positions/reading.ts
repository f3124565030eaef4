// The reading of an office: the titles in a row of words, and their holder.
import type { Token } from '../../model/document.js'
import type { Mention, PositionValue, Title } from '../../model/fact.js'
import { BA, DEFINITE, PLURAL } from '../../model/plain-tags.js'
import type { Context, Group, Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isOfSeveral, isOfTwo } from '../../model/title-number.js'
import { titlesIn } from './titles.js'

const NAME_OR_BODY = tagSet('GivenName', 'OrgHead', 'WeakHead')
const TEAM = tagSet('TeamOrRank')
const EPITHET = tagSet('NameEpithet')
const LIKE = tagSet('Kaf')
const NAMED_AFTER = tagSet('PlaceHead', 'PluralHead')
const IN_CONSTRUCT = tagSet('Definite', 'Noun', 'Body', 'Place', 'Nationality', 'Title')

interface Parts {
  readonly titles: Group
  /** Of the titles' words those that may be the holder's; all where it is silent. */
  readonly row?: readonly Token[]
  readonly holder: Group
}

/** The reading of a holder and the titles beside the name; undefined where these are none. */
export function position(
  { titles, row = titles.tokens, holder }: Parts,
  context: Context,
): Reading<'position'> | undefined {
  if (!areTitles(titles, context)) return undefined
  return held(titlesIn(row, context.text), holder)
}

/** The reading of a holder and titles that were found. */
export function held(titles: readonly Title[], { tokens }: Group): Reading<'position'> | undefined {
  if (titles.length === 0) return undefined
  const value: PositionValue = { holder: tokens[0]!.mention as Mention<'person'>, titles }
  return { value }
}

/** Whether these words are the titles of one holder: not several people, not a name or a team of the same letters. */
function areTitles({ tokens, from }: Group, context: Context): boolean {
  const { tags, values } = tokens[0]!.form
  const several = tags.meets(PLURAL) && tags.meets(DEFINITE)
  if (several || isOfSeveral(values.Office) || isOfSeveral(values.Rank)) return false
  // «ملكا للنجمة»: an accusative that looks like the dual
  if (isOfTwo(values.Office) && !tags.meets(DEFINITE) && !tokens[1]?.form.tags.meets(IN_CONSTRUCT))
    return false
  const leading = from > context.from ? context.tokens[from - 1]!.form : undefined
  const before = leading?.tags
  // «كمساعد أول»: what somebody is like or serves as, and whoever follows is another
  if (before?.meets(LIKE)) return false
  // «نجوم الفريق الأول سامر ومحمد», «فريق برئاسة سامر»: a team
  const isLed = tokens[1]?.form.tags.meets(BA)
  if (tags.meets(TEAM) && (context.sport || isOfSeveral(leading?.values.Occupation) || isLed)) return false
  if (tokens.length > 1) return true
  // «عبد العزيز الكبير، ومحمد»
  if (tags.meets(EPITHET)) return false
  if (!tags.meets(DEFINITE)) return !tags.meets(NAME_OR_BODY)
  return !before?.meets(NAMED_AFTER) || before.meets(DEFINITE)
}
