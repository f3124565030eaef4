// Ministries and authorities by what they deal with alone: «الداخلية», «الصحة», where they act, report or stand in quotation marks.
import { endsAdjectival, isMasculine, verbAgreement } from '../../arabic/agreement.js'
import { endsInName } from '../../arabic/name-spelling.js'
import type { Token } from '../../model/document.js'
import { DEFINITE, NOUN, OFFICE, PLURAL, REPORT_VERB } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { body, classesOf, tokenAt, tokenBefore, whole } from './body.js'

/** «أوضحت البلدية»: one named before. */
const ANY = tagSet('PlaceHead')
/** «واصلت العمل», «جددت الطاقة» take an object. */
const WEAK_REPORT = tagSet('WeakReport')
const OPENS = tagSet('Colon', 'Dash', 'CloseQuote', 'Point')
/** What makes of the name a word: «أكدت الصحة النفسية», «قالت الخارجية الأمريكية», «أكدت التجارة الإلكترونية». */
const DESCRIBES = tagSet('NamingAdjective', 'BodyWord', 'Nationality')
const LEADS = tagSet('Title', 'Preposition', 'Ba', 'Lam', 'Waw', 'ReportVerb', 'OrgHead')
const FOLLOWS = tagSet('Colon', 'ReportVerb', 'Verb', 'Nationality')

/** What a ministry with its nation stands behind; «السياسة الخارجية المصرية» is a policy. */
const LEADS_TO_NATION = tagSet('Preposition', 'TitlePreposition', 'Ba', 'Lam', 'Mark', 'ReportVerb', 'Verb')

const GOVERNMENT = 'government'
const PRESENT = 'present'

const isOfState = ({ tokens: [name] }: Group): boolean =>
  name!.form.tags.meets(DEFINITE) && !name!.form.tags.meets(ANY) && classesOf(name!).includes(GOVERNMENT)

/** Whether the subject of a verb is feminine, as a ministry is. */
const isOfFeminine = ({ form }: Token): boolean =>
  verbAgreement(form.normal, form.values.Verb === PRESENT, form.values.ReportVerb) === 'feminine'

const isDescribed = ({ to }: Group, context: Context): boolean =>
  tokenAt(to, context)?.form.tags.meets(DESCRIBES) === true

/** Whether the name begins a sentence, a headline or what a colon stands before. */
function isFirst({ from }: Group, context: Context): boolean {
  const before = tokenBefore(from, context)
  return before === undefined || before.form.tags.meets(OPENS)
}

/** Whether a ministry can stand behind this word, and not what it deals with: «بيان الداخلية المصرية», not «السياسة الخارجية المصرية». */
const leadsToMinistry = ({ form: { tags, normal } }: Token): boolean =>
  tags.meets(LEADS_TO_NATION) ||
  endsInName(normal) ||
  (tags.meets(NOUN) && !tags.meets(DEFINITE) && !tags.meets(OFFICE) && isMasculine(normal))

export const ministryRules = [
  defineRule({
    id: 'organisation/ministry-nation',
    kind: 'organisation',
    means: 'a ministry by what it deals with, and its nation: أدانت الخارجية الروسية، باسم الداخلية المصرية',
    match: '[<name>#OrgName] [<nation>(#Nationality && #Definite && #Feminine)]',
    resolve: ({ name, nation }, context) => {
      const { normal } = name.tokens[0]!.form
      // «التجارة السعودية» is what a country buys and sells
      if (!isOfState(name) || !(endsAdjectival(normal) || isMasculine(normal))) return undefined
      if (nation.tokens[0]!.form.tags.meets(PLURAL)) return undefined
      const before = tokenBefore(name.from, context)
      if (before && !leadsToMinistry(before)) return undefined
      return body(name.from, nation.to, context, undefined, GOVERNMENT)
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/ministry-acts',
    kind: 'organisation',
    means: 'a ministry by what it deals with, before its verb: الصحة تعلن، التعليم تعلق الدراسة',
    match: '[<name>#OrgName] [<verb>(#ReportVerb|#Verb)]',
    span: ['name'],
    resolve: ({ name, verb }, context) => {
      if (!isOfState(name) || !isFirst(name, context) || !isOfFeminine(verb.tokens[0]!)) return undefined
      // «التجارة تزدهر»: behind a feminine word only a verb of saying tells
      const tells = isMasculine(name.tokens[0]!.form.normal) || verb.tokens[0]!.form.tags.meets(REPORT_VERB)
      return tells ? whole(name, context, GOVERNMENT) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/ministry-reports',
    kind: 'organisation',
    means: 'a ministry by what it deals with, behind its verb of saying: أعلنت الداخلية',
    match: '[<verb>#ReportVerb] [<name>#OrgName]',
    span: ['name'],
    resolve: ({ verb, name }, context) =>
      isOfState(name) &&
      isOfFeminine(verb.tokens[0]!) &&
      !verb.tokens[0]!.form.tags.meets(WEAK_REPORT) &&
      !isDescribed(name, context)
        ? whole(name, context, GOVERNMENT)
        : undefined,
    rank: 1,
  }),
  defineRule({
    id: 'organisation/ministry-spokesman',
    kind: 'organisation',
    means: 'a ministry by what it deals with, behind who speaks for it: المتحدث باسم الداخلية',
    match: '[<speaker>#Office] [<name>#OrgName]',
    span: ['name'],
    resolve: ({ speaker, name }, context) =>
      endsInName(speaker.tokens[0]!.form.normal) && isOfState(name) && !isDescribed(name, context)
        ? whole(name, context, GOVERNMENT)
        : undefined,
    rank: 1,
  }),
  defineRule({
    id: 'organisation/ministry-headline',
    kind: 'organisation',
    means: 'a ministry by what it deals with, at the head of a text before a colon: الداخلية: القبض على …',
    match: '[<name>#OrgName] #Colon',
    resolve: ({ name }, context) =>
      name.from === 0 && isOfState(name) ? whole(name, context, GOVERNMENT) : undefined,
    rank: 1,
  }),
  defineRule({
    id: 'organisation/ministry-quoted',
    kind: 'organisation',
    means: 'a ministry or an authority by what it deals with, in quotation marks: «الجوازات» توضح',
    match: '#OpenQuote [<name>#OrgName] #CloseQuote',
    resolve: ({ name }, context) => {
      if (!isOfState(name)) return undefined
      const before = tokenBefore(name.from - 1, context)?.form.tags
      const after = tokenAt(name.to + 1, context)?.form.tags
      return before === undefined || before.meets(LEADS) || after?.meets(FOLLOWS)
        ? whole(name, context, GOVERNMENT)
        : undefined
    },
    rank: 1,
  }),
]
