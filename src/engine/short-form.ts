// By which short form a mention is known in the rest of its document.
import { SOUND_FEMININE_PLURAL } from '../arabic/agreement.js'
import { beginsDefinite, lastName } from '../arabic/name-spelling.js'
import type { Form, Token } from '../model/document.js'
import type { Mention } from '../model/fact.js'
import { isGuessed, LISTED } from '../model/guessed.js'
import {
  DEFINITE,
  DOUBTFUL_NAME,
  FAMILY_NAME,
  FEMININE,
  NAME_LINK,
  OFFICE,
  PLACE_HEAD,
  PROCLITIC,
} from '../model/plain-tags.js'
import { tagSet } from '../model/tag-set.js'
import type { Candidate } from './run-rules.js'

const SHORTEST = 3
const NAME_PART = tagSet('GivenName', 'FamilyName', 'Unknown', 'Nisba')
const REGNAL = tagSet('Regnal')
const ORDINARY = tagSet('Common')
/** «(الفرنسية)» is an agency in brackets only. */
const ORDINARY_BODY = tagSet('Common', 'AgencyNation')
const FUNCTION = tagSet('Function', 'Verb')
const FOREIGN = tagSet('ForeignFamilyName')
const WEAK_FAMILY = tagSet('WeakName')
const PLACE = tagSet('Toponym')
const NAMED = tagSet('City', 'Country', 'Region', 'Nationality', 'Rank', 'Honorific', 'OrgHead', 'PlaceHead')

/** The short forms that a mention licenses, each as its folded words. */
export function shortForms(candidate: Candidate, tokens: readonly Token[]): string[][] {
  const form = shortForm(candidate, tokens)
  const given = givenForm(candidate, tokens)
  return [...(form ? [form] : []), ...(given ? [given] : [])]
}

/** «علي» of «علي بن محمد», where the text tells it from «على»; «صلاح الدين» of «صلاح الدين يوسف», a province too. */
function givenForm({ mention, from, to }: Candidate, tokens: readonly Token[]): string[] | undefined {
  const { tags, normal } = tokens[from]!.form
  if (mention.kind !== 'person' || to - from === 1 || tags.meets(ORDINARY)) return undefined
  return tags.meets(DOUBTFUL_NAME) || (tags.meets(PLACE) && normal.includes(' ')) ? [normal] : undefined
}

function shortForm({ mention, from, to }: Candidate, tokens: readonly Token[]): string[] | undefined {
  const words = tokens.slice(from, to).map(({ form }) => form)
  switch (mention.kind) {
    case 'person':
      return shortPerson(words, tokens[to - 1]!.tied)
    case 'organisation': {
      const name = headless(words, mention as Mention<'organisation'>)
      return name === undefined ? unlessOrdinary(words) : [name]
    }
    case 'place':
      // «مدينة مشهد» licenses «في مشهد»
      return tokens[from - 1]?.form.tags.meets(PLACE_HEAD) ? normals(words) : unlessOrdinary(words)
    default:
      return undefined
  }
}

const normals = (words: readonly Form[]): string[] => words.map(({ normal }) => normal)

/** A name as it stands, unless it is one ordinary word. */
const unlessOrdinary = (words: readonly Form[]): string[] | undefined =>
  words.length > 1 || !words[0]!.tags.meets(ORDINARY_BODY) ? normals(words) : undefined

/** The last name of a person; `tied`: the last word is written onto the one before it. */
function shortPerson(words: readonly Form[], tied: boolean): string[] | undefined {
  const last = words[words.length - 1]!
  const parts = last.normal.split(' ')
  if (parts.length > 1) return lastOfJoined(parts)
  const beforeLast = words[words.length - 2]
  if (!beforeLast)
    return last.tags.meets(REGNAL) || (!last.tags.meets(ORDINARY) && last.tags.meets(NAME_PART))
      ? [last.normal]
      : undefined
  if (beforeLast.tags.meets(NAME_LINK)) return [beforeLast.normal, last.normal]
  // «فيلبون»: its first letter only looks like a particle
  if (tied && beforeLast.tags.meets(PROCLITIC))
    return words.length > 2 ? [beforeLast.normal + last.normal] : undefined
  return last.normal.length >= SHORTEST && isFamilyName(last) ? [last.normal] : undefined
}

/** The last name where the lexicon joined the words of a known name. */
function lastOfJoined(words: readonly string[]): string[] | undefined {
  const parts = lastName(words)
  if (parts.length === words.length || parts[parts.length - 1]!.length < SHORTEST) return undefined
  // «نصر الله» and «عبد العزيز» are one entry wherever they stand
  return parts.length === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join(' ')]
}

/** «رايس انتقادات» */
const endsAsThings = (word: string): boolean => word.endsWith(SOUND_FEMININE_PLURAL)

/** Whether the last word of a name may stand alone for whoever bears it. */
function isFamilyName(form: Form): boolean {
  const { tags } = form
  // families are called «الخطيب» and «القاضي» too, but whoever is «النقيب» is addressed so
  if (tags.meets(NAMED) || (tags.meets(OFFICE) && !tags.meets(FAMILY_NAME))) return false
  // «ساجان», «الفايد»: what only an ending or a pattern makes ordinary
  if (isGuessed(form) && !tags.meets(tags.meets(DEFINITE) ? LISTED : FEMININE))
    return !endsAsThings(form.normal)
  if (tags.meets(FUNCTION)) return tags.meets(FOREIGN)
  return (!tags.meets(ORDINARY) || tags.meets(DEFINITE) || tags.meets(WEAK_FAMILY)) && tags.meets(NAME_PART)
}

/** «القاعدة» of «تنظيم القاعدة»: armed groups go by the one word behind their head. */
function headless(forms: readonly Form[], { value }: Mention<'organisation'>): string | undefined {
  if (value.class !== 'armed-group') return undefined
  const words = forms.flatMap(({ normal }) => normal.split(' '))
  return words.length === 2 && !beginsDefinite(words[0]!) && beginsDefinite(words[1]!) ? words[1] : undefined
}
