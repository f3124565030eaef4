// The numbers of a clause of change; which number is which is told by the particle before it.
import { mayBePresent } from '../../arabic/inflection.js'
import type { Form } from '../../model/document.js'
import type { ChangeValue, Mention } from '../../model/fact.js'
import { MARK } from '../../model/plain-tags.js'
import type { Context } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'

/** How many tokens a clause of change is followed. */
const LONGEST = 30
export const MORE_SPEECH = tagSet('ReportVerb', 'ReportParticiple', 'That', 'ChangeVerb', 'ChangeMaker')
/** What governs the number behind it. */
const GOVERNS = tagSet('Preposition', 'Lam')
/** Verbs that are nouns too, and those that go on with the same change. */
const NO_NEW_CLAUSE = tagSet('Reach', 'Date', 'Number')
const LEADS = tagSet('To', 'From', 'Ba')
const REACHING = tagSet('Reach', 'Qualifier')
const AMOUNT = tagSet('Number', 'ChangeMeasure', 'ChangeNoun', 'Qualifier')

type Role = 'from' | 'to' | 'by'
/** The numbers and the date of a clause. */
export type Amounts = { -readonly [Key in keyof ChangeValue]: ChangeValue[Key] }

/** The numbers and the date of the clause behind `at`, each by the particle that governs it, and where they end. */
export function amountsBehind(context: Context, at: number, isNoun: boolean): { found: Amounts; to: number } {
  const clause = new Clause(context, at, isNoun)
  const last = Math.min(context.to, at + LONGEST)
  for (let i = at; i < last; i++) if (!clause.take(i)) break
  return clause
}

/** A clause of change as far as it is read. */
class Clause {
  readonly found: Amounts = {}
  to: number
  readonly #context: Context
  readonly #at: number
  readonly #isNoun: boolean
  /** What the next number is. */
  #role: Role | undefined = 'by'
  /** Whether no particle has governed a number yet. */
  #bare = true
  #compared = false

  constructor(context: Context, at: number, isNoun: boolean) {
    this.#context = context
    this.#at = at
    this.#isNoun = isNoun
    this.to = at
  }

  /** Takes one token; false where it is the clause's end. */
  take(i: number): boolean {
    const { form, mention } = this.#context.tokens[i]!
    if (mention?.kind === 'number') this.#number(mention as Mention<'number'>, i)
    else if (mention?.kind === 'date') this.#date(mention as Mention<'date'>, i)
    else if (form.values.ChangeMeasure === 'worth' && (this.found.to || this.found.by))
      this.#role = undefined // «إلى 120 طنا بقيمة 750 دينارا»
    else return this.#word(form, i)
    return true
  }

  #number(number: Mention<'number'>, i: number): void {
    if (this.#role === 'to' && isRange(this.#context, i, this.found.by)) this.#role = undefined
    if (this.#role && !this.found[this.#role] && this.#tells(number, i)) {
      this.found[this.#role] = number
      this.to = i + 1
      this.#role = undefined
    } else this.#release()
  }

  /** Whether a number may be an amount where it stands; «على ارتفاع 3000 متر» tells a height. */
  #tells(number: Mention<'number'>, i: number): boolean {
    const isNext = i === this.#at || (i === this.#at + 1 && this.#before(i).has('Qualifier'))
    const isClose = this.#isNoun && isNext && number.value.type !== 'quantity'
    return this.#bare && !isClose ? isBareAmount(this.#context, i) : isAmount(number, this.#role)
  }

  #date(date: Mention<'date'>, i: number): void {
    if (!this.#compared && !this.found.date && (!this.found.from || this.found.to)) {
      this.found.date = date
      if (this.to > this.#at) this.to = i + 1
    }
    this.#release()
  }

  #word(form: Form, i: number): boolean {
    const { tags } = form
    if (tags.has('Qualifier') && this.#before(i).has('Lam') && isPresent(form))
      this.#lead('to') // «لتناهز 120 طنا»
    else if (keepsRole(this.#context, i, this.#role) || (tags.has('Ba') && !bringsAmount(this.#context, i)))
      return true
    else if (tags.has('ChangeMeasure') || (tags.has('ChangeNoun') && this.#role === 'by')) this.#role = 'by'
    else if (tags.has('Compared')) {
      this.#compared = true
      this.#lead('from')
    } else if (tags.meets(LEADS)) this.#lead(this.#governed(tags, i))
    else if (tags.has('Reach')) this.#lead(this.#reached(i))
    else if (this.#ends(tags, i)) return false
    else this.#release()
    return true
  }

  #before(i: number): TagSet {
    return this.#context.tokens[i - 1]!.form.tags
  }

  #lead(role: Role | undefined): void {
    this.#role = role
    this.#bare = false
  }

  /** A particle governs nothing beyond its number. */
  #release(): void {
    if (!this.#bare) this.#role = undefined
  }

  /** What a particle makes of the number behind it. */
  #governed(tags: TagSet, i: number): Role | undefined {
    if (this.#compared && tags.has('Ba')) return this.#role
    if (leadsTo(this.#context, i)) return 'to'
    return tags.has('From') ? 'from' : 'by'
  }

  /** What a verb of reaching makes of it; «مقابل اليورو لتصل إلى 1.08»: what is reached in the end. */
  #reached(i: number): Role | undefined {
    const before = this.#before(i)
    if (!this.#bare && before.has('ChangeMeasure')) return this.#role
    if (this.#compared && !before.has('Lam')) return 'from'
    return this.#isNoun && !before.has('Lam') ? 'by' : 'to'
  }

  #ends(tags: TagSet, i: number): boolean {
    if (tags.meets(MARK) ? !goesOn(this.#context, i) : tags.meets(MORE_SPEECH)) return true
    return beginsClause(this.#context, i) || subordinates(this.#context, i, this.#isNoun && !this.#compared)
  }
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
