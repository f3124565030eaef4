// Offices: titles and their holder, on either side of each other.
import { endsDefinite } from '../arabic/name-spelling.js'
import type { Token } from '../model/document.js'
import type { Mention, PositionStatus, PositionValue, Title } from '../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const LONGEST_TITLE = 14
const ENDS_APPOSITION = tagSet(
  'Mark',
  'Verb',
  'ReportVerb',
  'Function',
  'Date',
  'Waw',
  'Fa',
  'Ba',
  'Lam',
  'That',
)
const DANGLING = tagSet('Waw', 'Lam', 'Ba', 'Preposition', 'OpenQuote', 'Comma', 'Honorific')
const OFFICE = tagSet('Office', 'Rank')
const CLOSED = tagSet('Definite', 'Body', 'Place', 'Nationality', 'Comma', 'Waw')
const SINGULAR: ReadonlySet<string | undefined> = new Set(['m', 'f'])
const QUOTE = tagSet('Quote')
const DEFINITE = tagSet('Definite')
/** What may stand before an office within one title: «نائب الرئيس». */
const GOVERNS = tagSet('Office', 'Rank', 'Lam', 'Ba', 'Preposition')

/**
 * The titles among these tokens: one begins at each office behind a word that closes the title before. What governs
 * an office through another noun is not the holder's: «قاضي محاكمة الرئيس المعزول».
 */
function titlesIn(tokens: readonly Token[], text: string): Title[] {
  const titles: Title[] = []
  let from = 0
  for (let at = 1; at <= tokens.length; at++) {
    const last = at === tokens.length
    if (!last && !tokens[at]!.form.tags.meets(OFFICE)) continue
    const closed = last || closes(tokens[at - 1]!)
    if (!closed && tokens[at - 1]!.form.tags.meets(GOVERNS)) continue
    if (closed && !last && at === tokens.length - 1 && !isDefinite(tokens[at]!)) continue
    const title = closed ? titleOf(tokens.slice(from, at), text) : undefined
    if (title) titles.push(title)
    from = at
  }
  return titles
}

const isDefinite = ({ form }: Token): boolean => form.tags.meets(DEFINITE) || endsDefinite(form.normal)

const closes = (token: Token): boolean => token.form.tags.meets(CLOSED) || endsDefinite(token.form.normal)

function titleOf(tokens: readonly Token[], text: string): Title | undefined {
  let to = tokens.length
  while (to > 1 && tokens[to - 1]!.form.tags.meets(DANGLING) && !closesQuote(tokens, to - 1)) to--
  if (to === 0 || to > LONGEST_TITLE) return undefined
  const words = tokens.slice(0, to)
  const body = words.findLast((token) => token.mention?.kind === 'organisation')?.mention as
    | Mention<'organisation'>
    | undefined
  const { start } = words[0]!
  const { end } = words[to - 1]!
  return { text: text.slice(start, end).replace(/\s+/g, ' '), start, end, ...(body ? { body } : {}) }
}

/** Whether the mark at `at` closes a quotation opened inside the title. */
const closesQuote = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.form.tags.meets(QUOTE) &&
  tokens.slice(0, at).filter(({ form }) => form.tags.meets(QUOTE)).length % 2 === 1

function position(titles: Group, holder: Group, { text }: Context): Reading<'position'> | undefined {
  const found = titlesIn(titles.tokens, text)
  if (found.length === 0) return undefined
  const status: PositionStatus = statusOf(titles.tokens)
  const value: PositionValue = {
    holder: holder.tokens[0]!.mention as Mention<'person'>,
    titles: found,
    status,
  }
  return { value }
}

function statusOf(tokens: readonly Token[]): PositionStatus {
  for (const { form } of tokens)
    if (form.values.OfficeStatus) return form.values.OfficeStatus as PositionStatus
  return 'current'
}

export const positionRules = [
  defineRule({
    id: 'position/title-holder',
    kind: 'position',
    means: 'titles, then the name: وزير الخارجية السوري وليد المعلم',
    match:
      '[<titles>(#Office|#Rank) (#TitleWord|#Definite|#Number|#Body|#Place|#Office|#Rank|#Lam|#Ba|#Waw #Definite|#Comma #Rank|#Preposition #Place|#Preposition #Body|#Preposition #Definite|#Quote #Body #Quote|#Quote #Place #Quote)+?] #Comma? (#Nationality|#Honorific)+? [<holder>#Person]',
    span: ['titles'],
    resolve: ({ titles, holder }, context) => position(titles, holder, context),
  }),
  defineRule({
    id: 'position/holder-title',
    kind: 'position',
    means: 'a name, then its titles: تابان كومار تشاند، رئيس الشركة',
    match:
      '[<holder>#Person] #Comma? [<titles>(#Office|#Rank) (#TitleWord|#Definite|#Number|#Body|#Place|#Office|#Rank|#Lam|#Ba|#Waw #Definite|#Comma #Rank|#Preposition #Place|#Preposition #Body|#Preposition #Definite|#Quote #Body #Quote|#Quote #Place #Quote)+?]',
    span: ['titles'],
    resolve: ({ titles, holder }, context) => {
      const next = context.tokens[titles.to]
      if (next && titles.to < context.to && !next.form.tags.meets(ENDS_APPOSITION)) return undefined
      return position(titles, holder, context)
    },
  }),
  defineRule({
    id: 'position/holder-occupation',
    kind: 'position',
    means: 'a name, then an occupation at a named body: ماثيو تيرنر المحلل في ماكويري',
    match: '[<holder>#Person] #Comma? [<titles>#Occupation #Preposition #Quote? #Body]',
    span: ['titles'],
    resolve: ({ titles, holder }, context) =>
      SINGULAR.has(titles.tokens[0]!.form.values.Occupation) ? position(titles, holder, context) : undefined,
  }),
]
