// What stands around a word and says that it is a name, or that it is none.
import { YEH } from '../../arabic/letters.js'
import { beginsWithKunya, endsDefinite, endsInPronoun } from '../../arabic/name-spelling.js'
import type { Form, Token } from '../../model/document.js'
import {
  COMMA,
  COMMON,
  DEFINITE,
  FEMININE,
  HONORIFIC,
  HOUSE,
  LAM,
  NOUN,
  POINT,
  PREPOSITION,
  QUOTE,
  SUFFIXED,
  TITLE,
  VERB,
  WAW,
} from '../../model/plain-tags.js'
import type { Context, Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'

export const OPENS_NAME = tagSet('OrgHead', 'PlaceHead')
const SPEECH = tagSet('ReportVerb', 'NameCue', 'Credit')
const CREDIT = tagSet('Credit')
/** The lexicon’s word for a house that may be that of one man. */
const FAMILY = 'family'
const SURNAME = tagSet('Surname')
const BEFORE_VERB = tagSet('BeforeVerb')
const ADDRESSES = tagSet('Office', 'Rank', 'Honorific')
const TITLE_OR_NATION = tagSet('Title', 'Nationality')
const KNOWN = tagSet('GivenName', 'FamilyName', 'Figure', 'Unknown')
export const FOREIGN = tagSet('ForeignGivenName', 'ForeignFamilyName')
const CRAFT = tagSet('Craft')
const LISTS = tagSet('Waw', 'Comma')
const LETTER = tagSet('Fa', 'Kaf', 'Ba', 'Lam', 'Waw')
const SELDOM = tagSet('Fa', 'Kaf')
const ANNOUNCES = tagSet('Colon', 'OpenBracket', 'OpenQuote')
const CLOSES = tagSet('OpenBracket', 'ReportVerb')
const TITLE_OR_THAT = tagSet('Title', 'That')
const ONE_OF = tagSet('OneOf')

const SERVED = tagSet('Toponym', 'Organisation')
const HEADS = tagSet('OrgHead', 'WeakHead', 'EventHead', 'PlaceHead')
const BODY_HEAD = tagSet('OrgHead', 'WeakHead')
const HOLDS_OFFICE = tagSet('Office', 'Rank')

const ROOT = tagSet('Root')
const OWNER = tagSet('Definite', 'Suffixed')
const NO_OWNER = tagSet('GivenName', 'FamilyName', 'Title', 'DayPart', 'TimeUnit')

const SHORT = 4
const LONGEST_ABBREVIATION = 2
/** How far behind its head the place or the body of a title stands: «سفير الجزائر في دمشق». */
const REACH = 5

/** The token before a group in its sentence. */
const before = ({ from }: Group, context: Context): Token | undefined =>
  from > context.from ? context.tokens[from - 1] : undefined

/** The value of a head of the state: «حكومة نتنياهو» is his, and no body called after him. */
const ORGAN = 'organ'

/** The value of a craft, a weapon or a storm that is nobody's. */
const UNOWNED = 'unowned'

/** Whether a name is that of a craft: «طائرات «رافال»», «السيارة نتاليا», «صاروخ فالكون»; «سيارة أحمد» is his. */
function namesACraft({ from }: Group, { tokens, from: begin }: Context): boolean {
  const quoted = from > begin && tokens[from - 1]!.form.tags.meets(QUOTE)
  const at = quoted ? from - 2 : from - 1
  if (at < begin) return false
  const { tags, values } = tokens[at]!.form
  return tags.meets(CRAFT) && (quoted || tags.meets(DEFINITE) || values.Craft === UNOWNED)
}

/** Whether the word before a name says that a body, a place, a thing is named: «جامعة محمد الأول». */
export function namesAThing(group: Group, context: Context): boolean {
  if (namesACraft(group, context)) return true
  const head = before(group, context)?.form
  if (!head?.tags.meets(OPENS_NAME) || head.tags.meets(DEFINITE)) return false
  // «بطولة»: the leading part in a film, a contest in a text about sport
  return head.values.StateHead !== ORGAN && (context.sport || !head.tags.meets(CREDIT))
}

/** Whether the word before a name says that a family, a tribe, a dynasty is named: «أسرة مينغ», «بنو هاشم». */
export function namesAHouse({ from, tokens: [first] }: Group, { tokens, from: begin }: Context): boolean {
  const at = from > begin && tokens[from - 1]!.form.tags.meets(QUOTE) ? from - 2 : from - 1
  if (at < begin || !tokens[at]!.form.tags.meets(HOUSE)) return false
  // «أسرة برلسكوني» is his; «أسرة مينغ» ruled
  const { tags } = first!.form
  return tokens[at]!.form.values.House !== FAMILY || !tags.meets(FOREIGN) || !tags.meets(SURNAME)
}

/** Whether the first word of a name can only be a verb where it stands: «عندما هاجر محمد». */
export const isVerb = (group: Group, context: Context): boolean =>
  before(group, context)?.form.tags.meets(BEFORE_VERB) === true

/** Whether a name is what a preposition takes: «شكوى من صالح سالم». */
export const isObject = (group: Group, context: Context): boolean =>
  before(group, context)?.form.tags.meets(PREPOSITION) === true

/** Whether a family name in ـي is the adjective of the noun before it: «السيف الدمشقي», «الضريح الحسيني». */
export function isAdjective(group: Group, context: Context): boolean {
  const [only, second] = group.tokens
  if (second || !only!.form.tags.meets(DEFINITE) || !only!.form.normal.endsWith(YEH)) return false
  const tags = before(group, context)?.form.tags
  return (
    tags?.meets(DEFINITE) === true && tags.meets(COMMON) && (!tags.meets(TITLE) || tags.meets(OPENS_NAME))
  )
}

/** Whether a name alone is rather the end of a word that begins with a particle's letter: «بدأنا», «وجهان», «كليك». */
export function isEndOfWord(group: Group, context: Context): boolean {
  const first = group.tokens[0]!
  const particle = before(group, context)
  if (!first.tied || !particle?.form.tags.meets(LETTER)) return false
  const { tags, normal } = first.form
  if (normal.length > SHORT) return false
  if (particle.form.tags.meets(SELDOM)) return true
  if (!tags.meets(FOREIGN)) return false
  return !(particle.form.tags.meets(WAW) && context.tokens[group.from - 2]?.form.tags.meets(KNOWN))
}

/** Whether the first of two words is what the second did, though it may be a name: «روى البخاري», «روى أبو هريرة». */
export function isTold({ tokens }: Group): boolean {
  const [first, { tags, normal }] = tokens.map(({ form }) => form) as [Form, Form]
  const isVerb = first.tags.meets(FOREIGN) && first.tags.meets(VERB)
  return isVerb && (tags.meets(DEFINITE) || beginsWithKunya(normal))
}

/** Whether a name is the noun it is spelled like, with what it belongs to: «حسن الاستضافة», «حسن بلائهم», «حسن تعامله». */
export function isMasdar({ tokens: [only], to }: Group, context: Context): boolean {
  if (!only!.form.tags.meets(ROOT) || to >= context.to) return false
  const { form, start, end } = context.tokens[to]!
  const { tags } = form
  if (!tags.meets(NOUN) || tags.meets(NO_OWNER)) return false
  return tags.meets(OWNER) || (tags.meets(FEMININE) && endsInPronoun(context.text.slice(start, end)))
}

/** Whether what stands before the tokens `from` to `to`, or behind them, says that they are a person's name. */
export function isAnnounced(from: number, to: number, context: Context): boolean {
  const { tokens, from: begin, to: end } = context
  return (
    from === begin ||
    tokens[from - 1]!.form.tags.meets(ANNOUNCES) ||
    isLedTo(from, context) ||
    isClosed(to, tokens, end)
  )
}

/** Whether the words before the token at `from` say that a person's name begins there; neither a mark nor a beginning says so. */
export function isLedTo(from: number, context: Context): boolean {
  const { tokens, from: begin } = context
  if (from === begin) return false
  const { tags, normal } = tokens[from - 1]!.form
  if (tags.meets(SPEECH) || (tags.meets(POINT) && endsAbbreviation(tokens, from))) return true
  // «تلاها صالح الدامغ»
  if (tags.meets(VERB) && tags.meets(SUFFIXED)) return true
  if (tags.meets(ADDRESSES) || endsTitle(from, context)) return true
  if (endsDefinite(normal) && tags.meets(TITLE_OR_NATION)) return true
  return tags.meets(LISTS) && tokens[from - 2]?.form.tags.meets(KNOWN) === true
}

/** Whether the point before `at` ends a title of a letter or two: «د. صالح العجيري». */
function endsAbbreviation(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at - 2]?.form
  return title?.tags.meets(HONORIFIC) === true && title.normal.length <= LONGEST_ABBREVIATION
}

/**
 * Whether the place or the body before `at` belongs to a title: «سفير الجزائر في دمشق», «المدير العام لسوناطراك», «حاكم الإقليم»,
 * «محافظ البنك المركزي».
 */
function endsTitle(at: number, context: Context): boolean {
  const { tokens, from } = context
  const { tags } = tokens[at - 1]!.form
  if (tags.meets(DEFINITE) && isHeadedBody(at, context)) return true
  if (!tags.meets(SERVED) && !(tags.meets(HEADS) && tags.meets(DEFINITE))) return false
  for (let i = at - 2; i >= from && i >= at - REACH; i--)
    if (tokens[i]!.form.tags.meets(HOLDS_OFFICE))
      return !tokens[i]!.form.tags.meets(DEFINITE) || tokens[at - 2]!.form.tags.meets(LAM)
  return false
}

/** Whether the words before `at` are an office and the body it is of, a head with words that have the article behind it. */
function isHeadedBody(at: number, { tokens, from }: Context): boolean {
  for (let i = at - 1; i > from && i >= at - REACH; i--) {
    const { tags } = tokens[i]!.form
    const office = tokens[i - 1]!.form.tags
    if (tags.meets(BODY_HEAD) && office.meets(HOLDS_OFFICE)) return !office.meets(DEFINITE)
    if (!tags.meets(DEFINITE) || tags.meets(TITLE)) return false
  }
  return false
}

/** Whether what stands at `at` goes on as behind a person's name: «قال», «(», «وزير», «، رئيس». */
export function isClosed(at: number, tokens: readonly Token[], end: number): boolean {
  if (at >= end) return false
  const next = tokens[at]!.form.tags
  if (next.meets(CLOSES) || (next.meets(TITLE) && !next.meets(DEFINITE))) return true
  const second = at + 1 < end ? tokens[at + 1]!.form.tags : undefined
  if (second === undefined) return false
  // «سالم غريب، أحد مشايخ القبيلة», «أيمن سلامة، أن العمل»
  if (next.meets(COMMA))
    return (
      second.meets(TITLE_OR_THAT) ||
      (second.meets(ONE_OF) && at + 2 < end && tokens[at + 2]!.form.tags.meets(TITLE))
    )
  return next.meets(WAW) && second.meets(KNOWN) && !second.meets(COMMON)
}
