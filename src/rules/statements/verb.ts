// Whether a word that can report does so where it stands, and with whom it agrees.
import {
  type Agreement,
  followsIf,
  isOfSpeaker,
  mayBePresent,
  participleAgreement,
  verbAgreement,
} from '../../arabic/agreement.js'
import type { Form, Token } from '../../model/document.js'
import {
  BA,
  COMMA,
  LAM,
  NAME_CUE,
  NOUN,
  PERSON,
  POINT,
  RELATIVE,
  REPORT_PARTICIPLE,
  REPORT_VERB,
  WAW,
} from '../../model/plain-tags.js'
import type { Context, Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { closing } from './quotation.js'

const WHATEVER = tagSet('Whatever')
const LEADS_NOUN = tagSet('Ba', 'Kaf', 'Preposition', 'ReportVerb')
const OWN_THAT = tagSet('OwnThat')
const LEANS = tagSet('Ba', 'Lam', 'Kaf')
const DISCLOSES = tagSet('Discloses')
const ABOUT = tagSet('About')
const ENTITLED = tagSet('Entitled')

/**
 * Whether the verb reports: not in the first person, not a noun of the same letters («بوصف», «ولفت رأي آخر»), not
 * part of a name for something («ما تقوله الحكومة»).
 */
export function reports({ tokens, from, to, start, end }: Group, context: Context): boolean {
  const { tags, values } = tokens[0]!.form
  if (!tags.meets(REPORT_VERB)) return true
  // «شيخ يدعى وحيد»
  if (tags.meets(NAME_CUE) && context.tokens[to]?.form.tags.meets(PERSON)) return false
  const present = values.Verb === 'present'
  if (isOfSpeaker(context.text.slice(start, end), values.ReportVerb)) return false
  if (agreementOf(tokens[0]!.form) === 'first') return false
  const before = from > context.from ? context.tokens[from - 1]!.form.tags : undefined
  if (!before) return true
  if (before.meets(WHATEVER)) return false
  // «أرادت أن تقول إن»
  if (present && context.tokens[from - 1]!.form.values.That === 'bare') return false
  if (before.meets(LAM)) return present
  return !(before.meets(LEADS_NOUN) && (tags.meets(NOUN) || before.meets(BA)))
}

/** With whom a verb or a participle agrees. */
export function agreementOf({ tags, values, normal }: Form): Agreement | undefined {
  if (tags.meets(REPORT_PARTICIPLE) && !tags.meets(REPORT_VERB)) return participleAgreement(normal)
  return verbAgreement(normal, isPresent({ values, normal }), values.ReportVerb)
}

/** «تكشف» is present where the verb is «كشف», though «تكشّف» is past. */
const isPresent = ({ values, normal }: Pick<Form, 'values' | 'normal'>): boolean =>
  values.Verb === 'present' ||
  (mayBePresent(normal) && values.ReportVerb !== undefined && values.ReportVerb[0] !== normal[0])

/**
 * Whether the إنّ at `that` belongs to another word before it: حيث إن، لا شك أن; or, behind a comma, to the verb
 * around the relative clause of this one: تقول الوكالة التي نقلت المشهد، إنه; or is no إنّ: تعتبر الخطوة مهمة، وإن كانت صغيرة.
 */
export function belongsElsewhere(that: Group, verb: Group, { tokens, from }: Context): boolean {
  if (that.from <= verb.to) return false
  const before = tokens[that.from - 1]!.form.tags
  if (before.meets(OWN_THAT)) return true
  if (before.meets(WAW) && followsIf(tokens[that.to]?.form.normal ?? '')) return true
  if (!before.meets(COMMA) || !tokens[verb.from - 1]?.form.tags.meets(RELATIVE)) return false
  return tokens.slice(from, verb.from).some(({ form }) => form.tags.meets(REPORT_VERB))
}

/** «كشفت الشركة عن هاتفها "…"»: the quotation at `at` is what the verb tells of, or in a name for it. */
export function discloses({ tokens: [verb], to }: Group, at: number, { tokens }: Context): boolean {
  if (!verb!.form.tags.meets(DISCLOSES)) return false
  for (let i = to; i < at; i++) if (tokens[i]!.form.tags.meets(ABOUT)) return true
  return false
}

/** No title has so many words. */
const LONGEST_TITLE = 6

/** «وقال مخرج الفيلم "…"»: a quotation of many words that ends the sentence is no title. */
function isLongSpeech(tokens: readonly Token[], at: number): boolean {
  const close = closing(tokens, at)
  const next = tokens[close + 1]?.form.tags
  return close - at - 1 > LONGEST_TITLE && (next === undefined || next.meets(POINT))
}

/** Whether the quotation at `at` is a title, a term or a piece of the clause: بعنوان "…"، وصفها بـ"…"، "للتدريب". */
export function isTerm(at: number, { tokens, from }: Context): boolean {
  if (at <= from) return false
  const { tags } = tokens[at - 1]!.form
  if ((tags.meets(ENTITLED) && !isLongSpeech(tokens, at)) || tags.meets(LEANS)) return true
  // «قال سامر "بصراحة أصبح الأمن أفضل قليلا".»
  return tokens[at + 1]?.form.tags.meets(LEANS) === true && !isLongSpeech(tokens, at)
}
