// The numbers of a clause of change; which number is which is told by the particle before it.
import { mayBePresent } from '../../arabic/inflection.js'
import type { Form, Token } from '../../model/document.js'
import type { ChangeValue, Mention } from '../../model/fact.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'

/** How many tokens a clause of change is followed. */
const LONGEST = 30
export const MORE_SPEECH = tagSet('ReportVerb', 'ReportParticiple', 'That', 'ChangeVerb', 'ChangeMaker')
/** What governs the number behind it. */
const GOVERNS = tagSet('Preposition', 'Lam')
/** Verbs that are nouns too, and those that go on with the same change. */
const NO_NEW_CLAUSE = tagSet('Reach', 'Date', 'Number')
const MARK = tagSet('Mark')
const REACHING = tagSet('Reach', 'Qualifier')
const AMOUNT = tagSet('Number', 'ChangeMeasure', 'ChangeNoun', 'Qualifier')

type Role = 'from' | 'to' | 'by'
/** The numbers and the date of a clause. */
export type Amounts = { -readonly [Key in keyof ChangeValue]: ChangeValue[Key] }

/** The numbers and the date of the clause behind `at`, each by the particle that governs it, and where they end. */
export function amountsBehind(context: Context, at: number, isNoun: boolean): { found: Amounts; to: number } {
  const found: Amounts = {}
  let role: Role | undefined = 'by'
  let bare = true
  let compared = false
  let end = at
  const last = Math.min(context.to, at + LONGEST)
  for (let i = at; i < last; i++) {
    const { form, mention } = context.tokens[i]!
    const { tags } = form
    const before: Token = context.tokens[i - 1]!
    const reached = isNoun && !before.form.tags.has('Lam') ? 'by' : 'to'
    if (mention?.kind === 'number') {
      const number = mention as Mention<'number'>
      if (role === 'to' && isRange(context, i, found.by)) role = undefined
      // «على ارتفاع 3000 متر» tells a height
      const next = i === at || (i === at + 1 && before.form.tags.has('Qualifier'))
      const close = isNoun && next && number.value.type !== 'quantity'
      const tells = bare && !close ? isBareAmount(context, i) : isAmount(number, role)
      if (role && !found[role] && tells) {
        found[role] = number
        end = i + 1
        role = undefined
      }
      if (!bare) role = undefined
    } else if (mention?.kind === 'date') {
      if (!compared && !found.date && (!found.from || found.to)) {
        found.date = mention as Mention<'date'>
        if (end > at) end = i + 1
      }
      if (!bare) role = undefined
    } else if (form.values.ChangeMeasure === 'worth' && (found.to || found.by)) {
      // «إلى 120 طنا بقيمة 750 دينارا»
      role = undefined
    } else if (tags.has('Qualifier') && before.form.tags.has('Lam') && isPresent(form)) {
      // «لتناهز 120 طنا»
      bare = false
      role = 'to'
    } else if (keepsRole(context, i, role) || (tags.has('Ba') && !bringsAmount(context, i))) continue
    else if (tags.has('ChangeMeasure') || (tags.has('ChangeNoun') && role === 'by')) role = 'by'
    else if (tags.has('Compared')) {
      compared = true
      bare = false
      role = 'from'
    } else if (tags.has('To') || tags.has('From') || tags.has('Ba')) {
      bare = false
      if (!(compared && tags.has('Ba'))) role = leadsTo(context, i) ? 'to' : tags.has('From') ? 'from' : 'by'
    } else if (tags.has('Reach')) {
      // «مقابل اليورو لتصل إلى 1.08»: what is reached in the end
      const ends = before.form.tags.has('Lam')
      if (bare || !before.form.tags.has('ChangeMeasure')) role = compared && !ends ? 'from' : reached
      bare = false
    } else if (tags.meets(MARK) ? !goesOn(context, i) : tags.meets(MORE_SPEECH)) break
    else if (beginsClause(context, i) || subordinates(context, i, isNoun && !compared)) break
    else if (!bare) role = undefined
  }
  return { found, to: end }
}

const isPresent = ({ normal }: Form): boolean => mayBePresent(normal, false) || mayBePresent(normal, true)

/** Whether the particle at `at` leads to what is reached; «حتى 20%» tells by how much at most. */
function leadsTo({ tokens }: Context, at: number): boolean {
  const { tags } = tokens[at]!.form
  const next = tokens[at + 1]?.mention
  const isShare = next?.kind === 'number' && (next as Mention<'number'>).value.type === 'percentage'
  return tags.has('To') && !(tags.has('Qualifier') && isShare)
}

/** «إذ يمثل 1%», «الأكثر ارتفاعا حيث سجل 32»: a clause inside the other; behind a verb «حيث بلغ 3» tells what it reached. */
function subordinates({ tokens }: Context, at: number, byNoun: boolean): boolean {
  const reaches = tokens[at + 1]?.form.tags.has('Reach') === true
  return tokens[at]!.form.tags.has('Subordinator') && (byNoun || !reaches)
}

/** Whether the number at `at` only closes a range that the amount of change opened: «بواقع 10 إلى 20 نقطة». */
const isRange = ({ tokens }: Context, at: number, by: Mention<'number'> | undefined): boolean =>
  by !== undefined && tokens[at - 2]!.mention === by && !tokens[at - 2]!.form.normal.includes(' ')

/** Whether the token at `at` stands between a particle and its number: «إلى نحو 3»، «بنسبة 3». */
function keepsRole({ tokens }: Context, at: number, role: Role | undefined): boolean {
  const { tags } = tokens[at]!.form
  if (tags.has('Qualifier')) return !tags.has('Reach') && !tags.has('To')
  return tags.has('ChangeMeasure') && role !== undefined && !tokens[at - 1]!.form.tags.has('Reach')
}

/** Whether a number may be an amount of change; «خفض السعر إلى النصف» tells no price. */
const isAmount = ({ value: { type, value } }: Mention<'number'>, role: Role | undefined): boolean =>
  type !== 'ordinal' && !(role === 'to' && type === 'cardinal' && value < 1)

/** Whether a number behind a verb without a particle tells by how much: «ارتفع 3 في المئة», «تراجع عشر نقاط». */
function isBareAmount({ tokens }: Context, at: number): boolean {
  const { type } = (tokens[at]!.mention as Mention<'number'>).value
  const before = tokens[at - 1]!.form.tags
  if (type === 'ordinal' || (before.meets(GOVERNS) && !before.has('Qualifier'))) return false
  if (type === 'percentage' || type === 'money') return true
  return [tokens[at]!, tokens[at + 1]].some((token) => token?.form.values.Points !== undefined)
}

/** «ويتم تخفيضها إلى 6»: another verb behind و begins a clause of its own. */
function beginsClause({ tokens }: Context, at: number): boolean {
  const next = tokens[at + 1]?.form.tags
  return tokens[at]!.form.tags.has('Waw') && next?.has('Verb') === true && !next.meets(NO_NEW_CLAUSE)
}

/** «المعروف بغرب تكساس»: a particle before something else than an amount. */
const bringsAmount = ({ tokens }: Context, at: number): boolean =>
  tokens[at + 1]?.form.tags.meets(AMOUNT) === true

/** Whether the clause goes on behind a comma: «…، مقابل 3»، «…، ليصل إلى 3». */
function goesOn({ tokens }: Context, at: number): boolean {
  const next = tokens[at + 1]?.form.tags
  if (!tokens[at]!.form.tags.has('Comma') || !next) return false
  return next.has('Compared') || (next.has('Lam') && tokens[at + 2]?.form.tags.meets(REACHING) === true)
}
