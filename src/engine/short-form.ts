// By which short form a mention is known in the rest of its document.
import { SOUND_FEMININE_PLURAL } from '../arabic/agreement.js'
import { beginsDefinite, lastName } from '../arabic/name-spelling.js'
import type { Form, Token } from '../model/document.js'
import type { Mention } from '../model/fact.js'
import { isGuessed, LISTED } from '../model/guessed.js'
import { tagSet } from '../model/tag-set.js'
import type { Candidate } from './run-rules.js'

const SHORTEST = 3
const NAME_PART = tagSet('GivenName', 'FamilyName', 'Unknown', 'Nisba')
const REGNAL = tagSet('Regnal')
const LINK = tagSet('NameLink')
const ORDINARY = tagSet('Common')
/** «(الفرنسية)» is an agency in brackets only. */
const ORDINARY_BODY = tagSet('Common', 'AgencyNation')
const DEFINITE = tagSet('Definite')
const FUNCTION = tagSet('Function', 'Verb')
const FEMININE = tagSet('Feminine')
const FOREIGN = tagSet('ForeignFamilyName')
const PROCLITIC = tagSet('Proclitic')
const DOUBTFUL = tagSet('DoubtfulName')
const WEAK_FAMILY = tagSet('WeakName')
const HEAD = tagSet('PlaceHead')
const NAMED = tagSet(
  'City',
  'Country',
  'Region',
  'Nationality',
  'Office',
  'Rank',
  'Honorific',
  'OrgHead',
  'PlaceHead',
)

/** The short forms that a mention licenses, each as its folded words. */
export function shortForms(candidate: Candidate, tokens: readonly Token[]): string[][] {
  const form = shortForm(candidate, tokens)
  const given = givenForm(candidate, tokens)
  return [...(form ? [form] : []), ...(given ? [given] : [])]
}

/** «علي» of «علي بن محمد», where the text tells it from «على». */
function givenForm({ mention, from, to }: Candidate, tokens: readonly Token[]): string[] | undefined {
  const { tags, normal } = tokens[from]!.form
  const isGiven = mention.kind === 'person' && to - from > 1 && tags.meets(DOUBTFUL) && !tags.meets(ORDINARY)
  return isGiven ? [normal] : undefined
}

function shortForm({ mention, from, to }: Candidate, tokens: readonly Token[]): string[] | undefined {
  const words = tokens.slice(from, to)
  const normal = words.map((token) => token.form.normal)
  if (mention.kind !== 'person') {
    if (mention.kind !== 'organisation' && mention.kind !== 'place') return undefined
    const name =
      mention.kind === 'organisation' ? headless(normal, mention as Mention<'organisation'>) : undefined
    if (name !== undefined) return [name]
    if (words.length > 1 || !words[0]!.form.tags.meets(ORDINARY_BODY)) return normal
    // «مدينة مشهد» licenses «في مشهد»
    return mention.kind === 'place' && tokens[from - 1]?.form.tags.meets(HEAD) ? normal : undefined
  }
  const joined = normal[normal.length - 1]!.split(' ')
  if (joined.length > 1) {
    // the lexicon joined the words of a known name
    const parts = lastName(joined)
    if (parts.length < joined.length && parts[parts.length - 1]!.length >= SHORTEST) return parts
    return undefined
  }
  if (words.length === 1) {
    const { tags } = words[0]!.form
    return tags.meets(REGNAL) || (!tags.meets(ORDINARY) && tags.meets(NAME_PART)) ? normal : undefined
  }
  const last = words[words.length - 1]!
  const beforeLast = words[words.length - 2]!
  if (beforeLast.form.tags.meets(LINK)) return normal.slice(-2)
  // «فيلبون»: its first letter only looks like a particle
  if (last.tied && beforeLast.form.tags.meets(PROCLITIC))
    return words.length > 2 ? [beforeLast.form.normal + last.form.normal] : undefined
  return last.form.normal.length >= SHORTEST && isFamilyName(last.form) ? [last.form.normal] : undefined
}

/** «رايس انتقادات» */
const endsAsThings = (word: string): boolean => word.endsWith(SOUND_FEMININE_PLURAL)

/** Whether the last word of a name may stand alone for whoever bears it. */
function isFamilyName(form: Form): boolean {
  const { tags } = form
  if (tags.meets(NAMED)) return false
  // «ساجان», «الفايد»: what only an ending or a pattern makes ordinary
  if (isGuessed(form) && !tags.meets(tags.meets(DEFINITE) ? LISTED : FEMININE))
    return !endsAsThings(form.normal)
  if (tags.meets(FUNCTION)) return tags.meets(FOREIGN)
  return (!tags.meets(ORDINARY) || tags.meets(DEFINITE) || tags.meets(WEAK_FAMILY)) && tags.meets(NAME_PART)
}

/** «القاعدة» of «تنظيم القاعدة»: armed groups go by the one word behind their head. */
function headless(normal: readonly string[], { value }: Mention<'organisation'>): string | undefined {
  if (value.class !== 'armed-group') return undefined
  const words = normal.flatMap((word) => word.split(' '))
  return words.length === 2 && !beginsDefinite(words[0]!) && beginsDefinite(words[1]!) ? words[1] : undefined
}
