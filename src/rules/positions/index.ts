// Offices: titles and their holder, on either side of each other.
import type { Token } from '../../model/document.js'
import { DEFINITE, PERSON, PLURAL, PREPOSITION, QUOTE, REPORT_VERB } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { counterpartRules } from './counterparts.js'
import { closes, endOf } from './extent.js'
import { ADDRESS, TITLE } from './patterns.js'
import { postRules } from './posts.js'
import { held, position } from './reading.js'
import { beforeAnd, behindAnd, governs, reaching } from './row.js'
import { isActedOn, withoutSubject } from './subject.js'
import { titlesIn, whole } from './titles.js'

const ENDS_APPOSITION = tagSet(
  'Mark',
  'Verb',
  'ReportVerb',
  'ReportParticiple',
  'Function',
  'Date',
  'Number',
  'ReportNoun',
  'Waw',
  'Fa',
  'Ba',
  'Lam',
  'That',
)
const SINGULAR: ReadonlySet<string | undefined> = new Set(['m', 'f'])
const LEANING = tagSet('Lam', 'Ba')
const RANK = tagSet('Rank', 'Honorific')

const isOneWord = ({ text }: Group): boolean => !/\s/.test(text)

/** Whether these words are the title of whoever is named before them, which the name behind them ends: «فلان وكيل أعمال» before «فيدال». */
const isOfAgent = ({ tokens, from }: Group, context: Context): boolean =>
  tokens.length > 0 &&
  from > context.from &&
  context.tokens[from - 1]!.form.tags.meets(PERSON) &&
  !tokens[0]!.form.tags.meets(RANK) &&
  !closes(tokens.at(-1)!)

/** The words without the particle before a name in quotation marks: «المدير التنفيذي لـ«دوجلاس»». */
function withoutLeaning(row: readonly Token[]): readonly Token[] {
  const end = row.at(-1)?.form.tags.meets(QUOTE) ? row.length - 1 : row.length
  return row[end - 1]?.form.tags.meets(LEANING) ? row.slice(0, end - 1) : row
}

/** The office that somebody is given; what stands behind it may be another's: «عين فلان وزيرا خلفا للوزيرة فلانة». */
function given(titles: Group, holder: Group, { text }: Context): Reading<'position'> | undefined {
  const found = titlesIn(titles.tokens, text)
  const reading = held(found, holder)
  const to = titles.tokens.findLastIndex(({ end }) => end <= found.at(-1)!.end)
  return reading && { ...reading, to: titles.from + to + 1 }
}

export const positionRules = [
  defineRule({
    id: 'position/title-holder',
    kind: 'position',
    means: 'titles, then the name: وزير الخارجية السوري وليد المعلم',
    match: `[<titles>${TITLE}] (#Comma|#Slash)? ${ADDRESS} [<holder>#Person]`,
    span: ['titles'],
    resolve: ({ titles, holder }, context) => {
      // «قال نائب رئيس الوزراء ووزير الخارجية فلان» is one; «حضر رئيس البلدية ومدير الشرطة فلان» are two
      const speaks =
        titles.from > context.from && context.tokens[titles.from - 1]!.form.tags.meets(REPORT_VERB)
      const row = reaching(speaks ? titles.tokens : behindAnd(titles.tokens))
      if (governs(row, context.tokens[titles.to]) || isOfAgent(titles, context)) return undefined
      const reading = position({ titles, row, holder }, context)
      const own = reading && held(withoutSubject(reading.value.titles, titles, holder, context), holder)
      return own && { ...own, from: titles.to - row.length, to: titles.to }
    },
  }),
  defineRule({
    id: 'position/holder-title',
    kind: 'position',
    means: 'a name, then its titles: تابان كومار تشاند، رئيس الشركة',
    match: `[<holder>#Person] #Comma? (#Waw #Is)? [<titles>${TITLE}]`,
    span: ['titles'],
    resolve: ({ titles, holder }, context) => {
      // «امام المحكمة» is before the court
      if (titles.tokens[0]!.form.tags.meets(PREPOSITION)) return undefined
      const words = withoutLeaning(titles.tokens.slice(0, endOf(titles.tokens)))
      const end = titles.from + words.length
      // «نقل الأمير فلان وزير الحرس تحيات الملك»: behind the title something is done, by whoever was named
      const isActing = words.length < titles.tokens.length && !isActedOn(holder, context)
      const ends = isActing || end >= context.to || context.tokens[end]!.form.tags.meets(ENDS_APPOSITION)
      const row = ends ? words : beforeAnd(words)
      if (!ends && row.length === words.length) return undefined
      const last = row.findLast(({ form }) => !form.tags.meets(QUOTE))
      if (!last || !closes(last)) return undefined
      if (row.length === 1 && isOneWord(titles) && titles.from === holder.to) return undefined
      const reading = position({ titles, row, holder }, context)
      return reading && { ...reading, from: titles.from, to: titles.from + row.length }
    },
  }),
  defineRule({
    id: 'position/holder-brackets',
    kind: 'position',
    means: 'a name, then its title in brackets: سامر الجبوري (رئيس اللجنة)',
    match: `[<holder>#Person] #OpenBracket [<titles>${TITLE}] #CloseBracket`,
    span: ['titles'],
    resolve: ({ titles, holder }, context) => {
      const last = titles.tokens.at(-1)!
      return closes(last) ? position({ titles, holder }, context) : undefined
    },
  }),
  defineRule({
    id: 'position/holder-adviser',
    kind: 'position',
    means: 'a name, then a title that another’s name ends: سامر الجبوري مستشار الأمير سلطان',
    match: '[<holder>#Person] #Comma? [<titles>#Office (#TitleWord|#Definite|#Honorific)+ #Person]',
    span: ['titles'],
    resolve: ({ titles, holder }, context) =>
      governs(titles.tokens.slice(0, -1), titles.tokens.at(-1))
        ? held(whole(titles.tokens, context.text), holder)
        : undefined,
  }),
  defineRule({
    id: 'position/appointed',
    kind: 'position',
    means: 'who is given an office, and the office: عين الرئيس نايف البكري محافظا',
    match:
      '[<verb>#Appointment] (#Office|#Rank|#Honorific|#Body|#Nationality|#Definite)+? [<holder>#Person] [<titles>#Office (#TitleWord|#Adjective|#Definite|#Body|#Place|#Lam|#Waw #Definite|#Adverb #Lam)+?]',
    // the verb too, so that whoever appoints does not give the title: «عين الملك فلانا وزيرا»
    span: ['verb', 'titles'],
    resolve: ({ titles, holder }, context) =>
      titles.tokens[0]!.form.tags.meets(DEFINITE) ? undefined : given(titles, holder, context),
  }),
  defineRule({
    id: 'position/holder-occupation',
    kind: 'position',
    means: 'a name, then an occupation at a named body: ماثيو تيرنر المحلل في ماكويري',
    match:
      '[<holder>#Person] #Comma? [<titles>#Occupation (#TitleWord|#Definite)+? (#TitlePreposition|#Ba) #Quote? #Body]',
    span: ['titles'],
    resolve: ({ titles, holder }, context) =>
      SINGULAR.has(titles.tokens[0]!.form.values.Occupation) && !titles.tokens[0]!.form.tags.meets(PLURAL)
        ? position({ titles, holder }, context)
        : undefined,
  }),
  ...counterpartRules,
  ...postRules,
]
