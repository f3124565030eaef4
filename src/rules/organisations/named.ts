// Bodies by their names alone: names that are nothing else, and names that are other words too where something
// beside them says that a body is meant.
import { verbAgreement } from '../../arabic/agreement.js'
import { beginsDefinite } from '../../arabic/name-spelling.js'
import type { Token } from '../../model/document.js'
import {
  BA,
  DEFINITE,
  FUNCTION,
  NATIONALITY,
  NOUN,
  QUOTE,
  SUFFIXED,
  VERB,
  WAW,
} from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { body, classesOf, headClass, tokenAt, tokenBefore, whole } from './body.js'

const STATE = new Set(['government', 'military', 'court'])
/** Classes whose short names stand in quotation marks. */
const QUOTED = new Set(['media', 'company', 'party'])
/** Classes whose bodies are named side by side. */
const JOINED = new Set(['armed-group', 'company'])
const ORDINARY = tagSet('Verb', 'Adverb')
const COMMON_OR_COUNTRY = tagSet('Common', 'Country')
const MONTH = tagSet('Month')
const SOURCE = tagSet('Source')
const OWNER = tagSet('Noun', 'Title')
const MODIFIED = tagSet('Noun', 'Definite')
const COMPANY_FORM = tagSet('CompanyForm')
const JOINS = tagSet('Waw', 'Comma')
const MINISTRIES = 'ministries'
const PARTY = 'party'
const LETTER = tagSet('LetterName')
const HEAD = tagSet('OrgHead')
const LEADS_TO_NAME = tagSet(
  'ReportVerb',
  'ReportCue',
  'ReportNoun',
  'BodyCue',
  'OrgHead',
  'Lam',
  'Dash',
  'Preposition',
)
const FOLLOWS_NAME = tagSet('Nationality', 'ReportVerb', 'Dash')

/** Whether a name in marks that is an ordinary word too is meant as one: «قال لـ"الوطن"», «"الحياة" اللندنية». */
function isNameInMarks({ from, to }: Group, context: Context): boolean {
  const before = tokenBefore(from - 1, context)?.form
  const after = tokenAt(to + 1, context)?.form.tags
  if (before === undefined || before.tags.meets(LEADS_TO_NAME) || after?.meets(FOLLOWS_NAME)) return true
  // «أنهت (العربي) جولتها»
  return (
    before.tags.meets(VERB) && verbAgreement(before.normal, before.values.Verb === 'present') === 'feminine'
  )
}

/** Whose something may be: «لاعبيها», «أهالي المدينة». */
const isOwner = (tags: TagSet): boolean =>
  tags.meets(OWNER) && (tags.meets(SUFFIXED) || (tags.meets(SOURCE) && !tags.meets(DEFINITE)))

/** Whether the names before one, joined to one another, are of this class, and one of them is nothing else or has a word before it that tells. */
function isInRow({ from }: Group, kind: string, { tokens, from: first }: Context): boolean {
  for (let at = from - 1; at - 1 >= first && tokens[at]!.form.tags.meets(JOINS); at -= 2) {
    const { values } = tokens[at - 1]!.form
    if (values.Organisation === kind) return true
    if (!classesOf(tokens[at - 1]!).includes(kind)) return false
    if (at - 2 >= first && tokens[at - 2]!.form.values.BodyCue?.split('|').includes(kind)) return true
  }
  return false
}

export const namedRules = [
  defineRule({
    id: 'organisation/quoted',
    kind: 'organisation',
    means: 'a paper or company by a name that is also a word, in quotation marks or brackets: «الشرق الأوسط»',
    match: '(#Quote|#OpenBracket) [<name>#OrgName] (#Quote|#CloseBracket|#Dash)',
    resolve: ({ name }, context) => {
      const kind = classesOf(name.tokens[0]!).find((of) => QUOTED.has(of))
      if (!kind) return undefined
      const { tags } = name.tokens[0]!.form
      // «أبريل (نيسان)» is a month
      if (tags.meets(MONTH) && tokenBefore(name.from - 1, context)?.form.tags.meets(MONTH)) return undefined
      if (tags.meets(COMMON_OR_COUNTRY) && !isNameInMarks(name, context)) return undefined
      return whole(name, context, kind)
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/cue',
    kind: 'organisation',
    means:
      'a body by a name that is also a word, behind a word that tells of which class it is: مراسل الجزيرة',
    match: '[<cue>#BodyCue] [<to>(#Lam|#Ba)?] #Quote? [<name>#OrgName]',
    span: ['name'],
    resolve: ({ cue, to, name }, context) => {
      const [token] = name.tokens
      if (token!.form.tags.meets(HEAD)) return undefined
      const { tags, values } = cue.tokens[0]!.form
      const announced = values.BodyCue!.split('|')
      // «تصريح للوطن», but «حديث الصباح»; «مراسل الجزيرة», but «مراسلها في القدس»
      const isTold = announced.includes('told')
      if (isTold ? to.tokens.length === 0 || tags.meets(DEFINITE) : tags.meets(SUFFIXED)) return undefined
      const kind = classesOf(token!).find((of) => announced.includes(of))
      // «جمهور الرياض» is a club's where the text is about sport
      if (kind === 'sport' && !context.sport) return undefined
      return kind ? whole(name, context, kind) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/counterparts',
    kind: 'organisation',
    means: 'each of the ministries behind their head in the dual or the plural: وزارتا الدفاع والخارجية',
    match: '(#PluralHead|#Waw) [<name>#OrgName]',
    span: ['name'],
    resolve: ({ name }, context) => {
      const { tokens, from } = context
      const isOfState = ({ form }: Token): boolean => form.values.OrgName?.includes('government') === true
      if (!isOfState(name.tokens[0]!)) return undefined
      let at = name.from - 1
      while (at - 1 > from && tokens[at]!.form.tags.meets(WAW) && isOfState(tokens[at - 1]!)) at -= 2
      const head = tokens[at]!.form
      const isHead = head.values.PluralHead === MINISTRIES
      return isHead ? whole(name, context, 'government') : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/joined',
    kind: 'organisation',
    means:
      'a name that is also a word, in a row with a body of the same class: طالبان والقاعدة، سابك وجرير والمراعي',
    match: '(#Waw|#Comma) [<name>#OrgName]',
    span: ['name'],
    resolve: ({ name }, context) => {
      if (name.tokens[0]!.form.tags.meets(HEAD)) return undefined
      const kind = classesOf(name.tokens[0]!).find((of) => JOINED.has(of))
      return kind && isInRow(name, kind, context) ? whole(name, context, kind) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/pair',
    kind: 'organisation',
    means:
      'the second of two bodies behind their head in the dual, by words that stand in no list: شركتا نايكي ويارندو',
    match:
      '[<head>#PluralHead] #Quote? (#Organisation|#OrgName) #Quote? #Waw #Quote? [<name>(#Unknown && !#Definite) (#Unknown && !#Definite)?]',
    span: ['name'],
    resolve: ({ head, name }, context) => whole(name, context, headClass(head.tokens[0]!)),
  }),
  defineRule({
    id: 'organisation/spelled',
    kind: 'organisation',
    means: 'a name spelled letter by letter: إن بي سي',
    match: '[<letters>#LetterName (#LetterName|#Point #LetterName)+]',
    resolve: ({ letters }, context) => {
      const next = tokenBefore(letters.from, context)?.form.tags
      const before = next?.meets(QUOTE) ? tokenBefore(letters.from - 1, context)?.form.tags : next
      // «تقنية إل سي دي»
      if (before?.meets(MODIFIED) && !before.meets(HEAD)) return undefined
      // «في», «أن», «أو» are letters only among others
      const names = letters.tokens.filter(({ form }) => form.tags.meets(LETTER))
      const sure = names.filter(({ form }) => !form.tags.meets(FUNCTION)).length
      return names.length > 2 && 2 * sure + 1 >= names.length ? whole(letters, context) : undefined
    },
  }),
  defineRule({
    id: 'organisation/known',
    kind: 'organisation',
    means:
      'a body from the lists; one of the state takes its nationality in, a company its form: مجلس الوزراء الكويتي، مجموعة الطيار القابضة',
    match: '[<body>#Organisation] [<rest>(#CompanyForm|#NamingAdjective|#BodyWord)? #Nationality?]',
    resolve: ({ body: known, rest }, context) => {
      const { tags, values, normal } = known.tokens[0]!.form
      // «أودى» is a verb, «بحماس» with zeal
      if (tags.meets(ORDINARY)) return undefined
      if (tags.meets(NOUN) && tokenBefore(known.from, context)?.form.tags.meets(BA)) return undefined
      // «ألهبت حماس لاعبيها» is their zeal
      const next = tokenAt(known.to, context)?.form.tags
      if (tags.meets(NOUN) && !tags.meets(DEFINITE) && next && isOwner(next)) return undefined
      const kind = values.Organisation ?? ''
      if (kind === 'company' && rest.tokens[0]?.form.tags.meets(COMPANY_FORM))
        return body(known.from, known.to + 1, context)
      // «حزب العمل الديمقراطي»
      const [adjective] = rest.tokens
      if (kind === PARTY && adjective?.form.tags.meets(DEFINITE) && classesOf(adjective).includes(PARTY))
        return body(known.from, known.to + 1, context)
      // «الحزب الشيوعي الأمريكي»: every nation has one
      const isOfNation = STATE.has(kind) || (kind === PARTY && beginsDefinite(normal))
      const goesOn = isOfNation && rest.tokens.at(-1)?.form.tags.meets(NATIONALITY) === true
      return body(known.from, goesOn ? rest.to : known.to, context)
    },
  }),
]
