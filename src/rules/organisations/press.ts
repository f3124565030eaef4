// Papers and agencies by names that are other words too, where they report.
import { isMasculine, nounGender, verbAgreement } from '../../arabic/agreement.js'
import { DEFINITE, GIVEN_NAME, NATIONALITY, TITLE, TOPONYM } from '../../model/plain-tags.js'
import { defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { classesOf, tokenAt, tokenBefore, whole } from './body.js'

const DASH_OR_MARK = tagSet('Dash', 'Comma', 'Point', 'CloseQuote')
/** Whom something is told beside a paper: «قال للوفد». */
const HEARERS = tagSet('OrgHead', 'WeakHead', 'Title', 'PlaceHead')
const CLOSES_LINE = tagSet('Colon', 'CloseQuote')
const WEAK_REPORT = tagSet('WeakReport')

const MEDIA = 'media'
const isMedia = (name: Group): boolean => classesOf(name.tokens[0]!).includes(MEDIA)

export const pressRules = [
  defineRule({
    id: 'organisation/reports',
    kind: 'organisation',
    means: 'a paper or channel that reports, or is told: قالت السفير، قال للجزيرة',
    match: '[<verb>#ReportVerb] [<to>#Lam?] [<name>#OrgName]',
    span: ['name'],
    resolve: ({ verb, to, name }, context) => {
      const { tags, normal } = name.tokens[0]!.form
      if (!isMedia(name) || !tags.meets(DEFINITE) || tags.meets(NATIONALITY)) return undefined
      // «لفت السفير بدر عبد العاطي»
      if (tags.meets(TITLE) && tokenAt(name.to, context)?.form.tags.meets(GIVEN_NAME)) return undefined
      const said = verb.tokens[0]!.form
      if (to.tokens.length > 0)
        return tags.meets(HEARERS) || said.tags.meets(WEAK_REPORT) ? undefined : whole(name, context, MEDIA)
      // «قالت السفير»: a verb that does not agree with the word has a paper for its subject
      const agreement = verbAgreement(said.normal, false, said.values.ReportVerb)
      return agreement === 'feminine' && isMasculine(normal) ? whole(name, context, MEDIA) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/dateline',
    kind: 'organisation',
    means:
      'a paper by a name that is also a word, beside the town from which it reports or who does: الدوحة - الراية:',
    match:
      '(#Toponym|#Unknown|#FamilyName|#GivenName) #Dash (#Quote+)? [<name>#OrgName] (#Quote+)? (#Dash|#Colon|#Waw)',
    resolve: ({ name }, context) => (isMedia(name) ? whole(name, context, MEDIA) : undefined),
    rank: 1,
  }),
  defineRule({
    id: 'organisation/dateline-line',
    kind: 'organisation',
    means:
      'a paper by a name that is also a word, in a line with the town from which it reports: بغداد / المدى',
    match: '[<town>#Toponym] (#Dash|#Slash) #OpenQuote? [<name>#OrgName] #CloseQuote?',
    span: ['name'],
    resolve: ({ town, name }, context) => {
      const next = tokenAt(name.to, context)?.form.tags
      const isLine = town.from === context.from && (next === undefined || next.meets(CLOSES_LINE))
      return isLine && isMedia(name) && !name.tokens[0]!.form.tags.meets(TOPONYM)
        ? whole(name, context, MEDIA)
        : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/reporter',
    kind: 'organisation',
    means: 'a paper by a name that is also a word, between its reporter and the town: فلان - سبق - الرياض:',
    match: '[<name>#OrgName] #Dash #Toponym (#Colon|#Dash)',
    resolve: ({ name }, context) => {
      const before = tokenBefore(name.from, context)?.form.tags
      const isBeside = before === undefined || before.meets(DASH_OR_MARK)
      return isBeside && isMedia(name) && !name.tokens[0]!.form.tags.meets(TOPONYM)
        ? whole(name, context, MEDIA)
        : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/with-agencies',
    kind: 'organisation',
    means: 'a paper by a name that is also a word, that reports with the agencies: سبق - وكالات:',
    match: '[<name>#OrgName] #Dash #PluralHead (#Colon|#Dash)',
    resolve: ({ name }, context) =>
      name.from === context.from && isMedia(name) ? whole(name, context, MEDIA) : undefined,
    rank: 1,
  }),
  defineRule({
    id: 'organisation/byline',
    kind: 'organisation',
    means: 'a paper by a name that is also a word, at the head of its report: الدستور - فلان',
    match: '[<name>#OrgName] #Dash',
    resolve: ({ name }, context) => {
      const isFirst = name.from === context.from && name.from === 0
      const { tags } = name.tokens[0]!.form
      return isFirst && isMedia(name) && !tags.meets(TOPONYM) ? whole(name, context, MEDIA) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/credit',
    kind: 'organisation',
    means: 'an agency by its nationality, in brackets behind a picture’s text: (الفرنسية)',
    match: '#OpenBracket [<agency>(#AgencyNation && #Definite)] (#CloseBracket|#Dash)',
    resolve: ({ agency }, context) =>
      nounGender(agency.tokens[0]!.form.normal) === 'feminine' ? whole(agency, context, MEDIA) : undefined,
    rank: 1,
  }),
]
