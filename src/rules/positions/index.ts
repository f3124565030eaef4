// Offices: titles and their holder, on either side of each other.
import type { Token } from '../../model/document.js'
import type { Mention, PositionValue } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { closes, reaching, titlesIn } from './titles.js'

const ENDS_APPOSITION = tagSet(
  'Mark',
  'Verb',
  'ReportVerb',
  'ReportParticiple',
  'Function',
  'Date',
  'Waw',
  'Fa',
  'Ba',
  'Lam',
  'That',
)
const SINGULAR: ReadonlySet<string | undefined> = new Set(['m', 'f'])
const PLURAL = tagSet('Plural')
const DEFINITE = tagSet('Definite')
const NAME_OR_BODY = tagSet('GivenName', 'OrgHead', 'WeakHead')
const LIKE = tagSet('Kaf')
const NAMED_AFTER = tagSet('PlaceHead')
const QUOTE = tagSet('Quote')

/** Whether these words are the titles of one holder: not several people, not a name or a team of the same letters. */
function areTitles({ tokens, from }: Group, context: Context): boolean {
  const { tags, values } = tokens[0]!.form
  const several = tags.meets(PLURAL) && tags.meets(DEFINITE)
  if (several || values.Office === 'p' || values.Rank === 'p') return false
  const before = from > context.from ? context.tokens[from - 1]!.form.tags : undefined
  // «كمساعد أول»: what somebody is like or serves as, and whoever follows is another
  if (before?.meets(LIKE)) return false
  if (tokens.length > 1) return true
  if (!tags.meets(DEFINITE)) return !tags.meets(NAME_OR_BODY)
  return !before?.meets(NAMED_AFTER)
}

interface Parts {
  readonly titles: Group
  /** Of the titles' words those that may be the holder's; all where it is silent. */
  readonly row?: readonly Token[]
  readonly holder: Group
}

function position(
  { titles, row = titles.tokens, holder }: Parts,
  context: Context,
): Reading<'position'> | undefined {
  if (!areTitles(titles, context)) return undefined
  const found = titlesIn(row, context.text)
  if (found.length === 0) return undefined
  const value: PositionValue = {
    holder: holder.tokens[0]!.mention as Mention<'person'>,
    titles: found,
  }
  return { value }
}

const isOneWord = ({ text }: Group): boolean => !text.includes(' ')

export const positionRules = [
  defineRule({
    id: 'position/title-holder',
    kind: 'position',
    means: 'titles, then the name: وزير الخارجية السوري وليد المعلم',
    match:
      '[<titles>(#Office|#Rank) (#TitleWord|#OfficeStatus|#Definite|#Number|#Body|#Place|#Office|#Rank|#Lam|#Ba|#Waw #Definite|#Comma #Rank|#TitlePreposition #Place|#TitlePreposition #Body|#TitlePreposition #Definite|#Quote #Body #Quote|#Quote #Place #Quote|#OpenBracket #Body #CloseBracket)+?] #Comma? (#Honorific #Point|#Nationality|#Honorific)+? [<holder>#Person]',
    span: ['titles'],
    resolve: ({ titles, holder }, context) =>
      position({ titles, row: reaching(titles.tokens), holder }, context),
  }),
  defineRule({
    id: 'position/holder-title',
    kind: 'position',
    means: 'a name, then its titles: تابان كومار تشاند، رئيس الشركة',
    match:
      '[<holder>#Person] #Comma? [<titles>(#Office|#Rank) (#TitleWord|#OfficeStatus|#Definite|#Number|#Body|#Place|#Office|#Rank|#Lam|#Ba|#Waw #Definite|#Comma #Rank|#TitlePreposition #Place|#TitlePreposition #Body|#TitlePreposition #Definite|#Quote #Body #Quote|#Quote #Place #Quote)+?]',
    span: ['titles'],
    resolve: ({ titles, holder }, context) => {
      const next = context.tokens[titles.to]
      if (next && titles.to < context.to && !next.form.tags.meets(ENDS_APPOSITION)) return undefined
      const last = titles.tokens.findLast(({ form }) => !form.tags.meets(QUOTE))
      if (!last || !closes(last)) return undefined
      if (titles.tokens.length === 1 && isOneWord(titles) && titles.from === holder.to) return undefined
      return position({ titles, holder }, context)
    },
  }),
  defineRule({
    id: 'position/appointed',
    kind: 'position',
    means: 'who is given an office, and the office: عين الرئيس نايف البكري محافظا',
    match:
      '[<verb>#Appointment] (#Office|#Rank|#Honorific|#Body|#Nationality|#Definite)+? [<holder>#Person] [<titles>#Office (#TitleWord|#Adjective|#Definite|#Body|#Place|#Lam|#Adverb #Lam)+?]',
    // the verb too, so that whoever appoints does not give the title: «عين الملك فلانا وزيرا»
    span: ['verb', 'titles'],
    resolve: ({ titles, holder }, context) =>
      titles.tokens[0]!.form.tags.meets(DEFINITE) ? undefined : position({ titles, holder }, context),
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
]
