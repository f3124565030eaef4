// Names that the word before them announces: a title, a cue, a nationality, a verb of speech.
import { beginsDefinite, endsDefinite } from '../../arabic/name-spelling.js'
import type { Form } from '../../model/document.js'
import { LISTED } from '../../model/guessed.js'
import {
  ADJECTIVE,
  DEFINITE,
  GIVEN_NAME,
  NAME_CUE,
  NASAB,
  NOUN,
  QUOTE,
  RANK,
  UNKNOWN,
  WEAK_NAME,
} from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { isOfMany } from '../../model/title-number.js'
import { OPENS_NAME } from './contexts.js'
import { isLikelyEnd } from './edges.js'
import { FIRST, MORE } from './parts.js'
import { groupFrom, nameIn } from './reading.js'

const KNOWN = tagSet('GivenName', 'FamilyName')
const SURNAME = tagSet('Surname')
const FOREIGN = tagSet('ForeignFamilyName')
const NAME_PART = tagSet('NamePart')
const PASSING = tagSet('PassingAdjective', 'Nationality', 'OrdinalWord', 'OrgWord')
const STATUS = tagSet('OfficeStatus')
/** The lexicon’s word for a cue before the names of anything. */
const ANYTHING = 'any'
/** In tokens: «يسمى بـ"…» */
const LONGEST_CUE = 3
const SURE = tagSet('Forename', 'Surname')
/** Titles that stand before a single name: الملك فهد, السيد جون. */
const ADDRESSES = tagSet('Office', 'Rank', 'Honorific')
/** Titles that need no article for it: «سيدي», «شقيقه». */
const CALLS = tagSet('Honorific', 'Kin')
/** Speakers without a name: an office, a body, a paper, a statement. */
const SPEAKS_UNNAMED = tagSet(
  'Office',
  'Rank',
  'Honorific',
  'Occupation',
  'Kin',
  'OrgHead',
  'OrgName',
  'Organisation',
  'Nationality',
  'ReportNoun',
  'Country',
  'City',
)

/** The group with a given name before it that is a title too: «الدكتور سلطان القاسمي», «مختار فلاتة». */
function withGivenName(more: Group, name: Group, context: Context): Group {
  const { tags } = context.tokens[name.from - 1]!.form
  if (!tags.meets(GIVEN_NAME)) return name
  // «المختار بن أبي عبيد»
  if (name.tokens[0]!.form.tags.meets(NASAB)) return groupFrom(name.from - 1, name.to, context)
  if (tags.meets(DEFINITE)) return name
  // «نجم ميسي»: a title alone goes with family names from here
  const first = name.tokens[0]!.form.tags
  if (more.tokens.length === 0 && (!first.meets(SURNAME) || first.meets(FOREIGN))) return name
  return groupFrom(name.from - 1, name.to, context)
}

/** The group without an adjective of the title that stands in no list: «الفنلدي لينوس تورفالدز». */
function behindAdjective(group: Group, context: Context): Group {
  const [first, second] = group.tokens
  if (!second || !first!.form.tags.meets(UNKNOWN) || !first!.form.tags.meets(DEFINITE)) return group
  if (second.form.tags.meets(DEFINITE) || !second.form.tags.meets(NAME_PART)) return group
  return groupFrom(group.from + 1, group.to, context)
}

/** Whether one word that may be something else is a name behind a title. */
function bearsTitle(name: TagSet, { tags: title, normal, values }: Form, endsLikely: boolean): boolean {
  const isDefinite = endsDefinite(normal)
  const isPlural = isOfMany(values.Office ?? values.Occupation ?? values.Kin ?? values.Rank)
  if (name.meets(UNKNOWN)) {
    // a word of no list with the article is rather an adjective of the title
    if (name.meets(DEFINITE) || isPlural) return false
    return title.meets(CALLS) || (isDefinite && (endsLikely || title.meets(RANK)))
  }
  if (!name.meets(WEAK_NAME)) return name.meets(KNOWN) || title.meets(ADDRESSES)
  if (!title.meets(ADDRESSES) || !isDefinite) return false
  // «الرئيس الأسد» and «الإمام الصادق», but «الرئيس الجديد»
  return !name.meets(DEFINITE) || (!name.meets(PASSING) && (name.meets(GIVEN_NAME) || !name.meets(ADJECTIVE)))
}

/** Whether the words may be adjectives all. */
const isDescription = ({ tokens }: Group): boolean => tokens.every(({ form }) => form.tags.meets(ADJECTIVE))

/** Names behind titles. */
export const titledNames = [
  defineRule({
    id: 'person/title-name',
    kind: 'person',
    means: 'a title, then a name of any strength',
    match: `[<title>#Title] [<more>(#Nationality|#Title)+?] [<name>${FIRST} ${MORE}+?]` as const,
    span: ['name'],
    resolve: ({ more, name: behind }, context) => {
      const group = withGivenName(more, behind, context)
      const name = behindAdjective(group, context)
      const first = name.tokens[0]!.form.tags
      const { form } = context.tokens[Math.max(group.from - 1, context.from)]!
      const title = form.tags
      // «فريق الحسنية»: a rank before the name of an officer, a head before that of a club
      if (title.meets(OPENS_NAME) && (context.sport || !title.meets(DEFINITE))) return undefined
      // «مدير الدار خضر»: the noun with the article belongs to the title
      if (
        name.tokens.length > 1 &&
        first.meets(WEAK_NAME) &&
        first.meets(DEFINITE) &&
        first.meets(NOUN) &&
        !first.meets(GIVEN_NAME)
      )
        return undefined
      // «رجل كريم نادر المثال»
      if (!title.meets(DEFINITE) && !title.meets(ADDRESSES) && isDescription(name)) return undefined
      if (name.tokens.length > 1 || first.meets(SURE)) return nameIn(name, context)
      return bearsTitle(first, form, isLikelyEnd(context.tokens, name.to, context.to))
        ? nameIn(name, context)
        : undefined
    },
  }),
  defineRule({
    id: 'person/title-nation-name',
    kind: 'person',
    means: 'a form of address with the article, and a name that is a nationality too: الدكتور حجازي',
    match: '#Honorific [<name>(#Nationality && #WeakName && !#Definite)]',
    resolve: ({ name }, context) =>
      endsDefinite(context.tokens[name.from - 1]!.form.normal) ? nameIn(name, context) : undefined,
    rank: -1,
  }),
  defineRule({
    id: 'person/title-stranger',
    kind: 'person',
    means:
      'a form of address or a rank with the article, and at the end of a phrase a word with the article that stands in no list: قال الدكتور الجرباوي إن',
    match: '(#Honorific|#Rank) [<name>(#Unknown|#NisbaLike)]',
    span: ['name'],
    resolve: ({ name }, context) => {
      const { tags, normal } = name.tokens[0]!.form
      const title = context.tokens[name.from - 1]!.form
      if (!beginsDefinite(normal) || tags.meets(LISTED)) return undefined
      // «الفريق الاتفاقي» is a club’s
      if (!endsDefinite(title.normal) || title.tags.meets(OPENS_NAME)) return undefined
      return isLikelyEnd(context.tokens, name.to, context.to) ? nameIn(name, context) : undefined
    },
    rank: -1,
  }),
  defineRule({
    id: 'person/title-adjective-name',
    kind: 'person',
    means: 'a title, its adjectives, then a name: الخبير الاقتصادي أمين فارس',
    match: `#Title (#NamingAdjective|#PassingAdjective|#Nationality|#Nisba)+ [<name>${FIRST} ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const first = name.tokens[0]!.form.tags
      if (first.meets(DEFINITE) && !first.meets(SURE)) return undefined
      // «الرئيس المخلوع صالح», but «الوزير السابق جميل المدن»
      const isFormer =
        context.tokens[name.from - 1]!.form.tags.meets(STATUS) &&
        first.meets(GIVEN_NAME) &&
        !context.tokens[name.to]?.form.tags.meets(DEFINITE)
      if (name.tokens.length === 1 && first.meets(WEAK_NAME) && !isFormer) return undefined
      return nameIn(name, context)
    },
  }),
]

/** Whether the cue before a name announces those of things as well. */
function namesThings({ from }: Group, { tokens }: Context): boolean {
  for (let at = from - 1; at >= from - LONGEST_CUE && at >= 0; at--)
    if (tokens[at]!.form.tags.meets(NAME_CUE)) return tokens[at]!.form.values.NameCue === ANYTHING
  return false
}

/** Names behind other words that announce one. */
export const announcedNames = [
  defineRule({
    id: 'person/cue-name',
    kind: 'person',
    means: 'a word that announces a name, and the name',
    match: `#NameCue #Ba? #Quote? [<name>${FIRST} (#NameLink #Word|#NamePart|#WeakName)+?]` as const,
    resolve: ({ name }, context) => {
      // «يسمى "كونجي"»: a dish, a place, a font
      const isNoName = name.tokens.every(({ form }) => form.tags.meets(UNKNOWN))
      return isNoName && namesThings(name, context) ? undefined : nameIn(name, context)
    },
  }),
  defineRule({
    id: 'person/nationality-name',
    kind: 'person',
    means: 'a nationality with the article, then words that may be a name: الفرنسي كزافييه ماليس',
    match: `(#Nationality && #Definite && !#Plural) #Quote? [<name>(#Root #Unknown|#NamePart|#WeakName) ${MORE}+?]`,
    resolve: ({ name }, context) => {
      const first = name.tokens[0]!.form.tags
      const quoted = context.tokens[name.from - 1]!.form.tags.meets(QUOTE) ? 1 : 0
      const head = context.tokens[name.from - 2 - quoted]?.form.tags
      // «الفرنسية "لوموند"»
      if (quoted === 1 && name.tokens.length === 1) return undefined
      // «شركة توتال الفرنسية» and «مدينة ليل الفرنسية» went before; a body or a place takes the adjective itself
      if (first.meets(DEFINITE) || head?.meets(OPENS_NAME)) return undefined
      if (first.meets(WEAK_NAME) && !(context.sport && first.meets(GIVEN_NAME))) return undefined
      return nameIn(name, context)
    },
    rank: -2,
  }),
  defineRule({
    id: 'person/report-name',
    kind: 'person',
    means:
      'a reporting verb, then a name that is an ordinary word elsewhere, then what is said: قال الخطيب إن',
    match: '#ReportVerb [<name>(#WeakName|#NamePart)] (#That|#Colon|#Quote|#OpenQuote)',
    resolve: ({ name }, context) =>
      name.tokens[0]!.form.tags.meets(SPEAKS_UNNAMED) ? undefined : nameIn(name, context),
    rank: -1,
  }),
  defineRule({
    id: 'person/report-family-name',
    kind: 'person',
    means: 'a reporting verb, then a family name with the article: نفى الحريري ذلك',
    match: '#ReportVerb [<name>(#FamilyName && #Definite)] (#Preposition|#Lam|#Ba|#Mark|#Comma)',
    resolve: ({ name }, context) =>
      name.tokens[0]!.form.tags.meets(SPEAKS_UNNAMED) ? undefined : nameIn(name, context),
    rank: -1,
  }),
  defineRule({
    id: 'person/report-unknown',
    kind: 'person',
    means: 'a reporting verb, then words that stand in no list: قال تريبور بانستيتر',
    match:
      '#ReportVerb [<name>(#Unknown && !#Definite) #Unknown+?] (#That|#Colon|#Quote|#OpenQuote|#Preposition|#Lam|#Ba|#Comma|#Adverb)',
    resolve: ({ name }, context) => nameIn(name, context),
    rank: -1,
  }),
]
