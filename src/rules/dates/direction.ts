// Which way a clause points: to what has been, or to what will be.
import { SEEN, TEH, YEH } from '../../arabic/letters.js'
import type { Form } from '../../model/document.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import type { Direction } from './values.js'

const VERB = tagSet('Verb', 'ReportVerb')
const FUTURE = tagSet('Future')
const CLAUSE_ENDS = tagSet('That', 'Comma', 'Semicolon', 'Colon', 'Quote', 'OpenBracket', 'CloseBracket')

type Tense = 'past' | 'present' | 'future'

function tenseOf({ tags, values, normal, base }: Form): Tense | undefined {
  if (tags.meets(FUTURE)) return 'future'
  if (!tags.meets(VERB)) return undefined
  const present = values.Verb === 'present' || base.startsWith(YEH)
  if (!present) return 'past'
  return normal.startsWith(SEEN) && base.startsWith(YEH) ? 'future' : 'present'
}

/** The tense of the nearest verb of the clause, looked for before the date first, since the verb comes first. */
function tenseAround({ tokens, from, to }: Context, at: number, behind = at): Tense | undefined {
  for (let i = at - 1; i >= from; i--) {
    const { form } = tokens[i]!
    if (form.tags.meets(CLAUSE_ENDS)) break
    const tense = tenseOf(form)
    // «لم يلتق» tells of the past
    if (tense === 'present' && i > from && tokens[i - 1]!.form.tags.has('PastNegation')) return 'past'
    if (tense) return tense
  }
  for (let i = behind; i < to; i++) {
    const { form } = tokens[i]!
    if (form.tags.meets(CLAUSE_ENDS)) break
    const tense = tenseOf(form)
    if (tense) return tense
  }
  return undefined
}

/**
 * Which way the clause around the token `at` points. The present tense beside a day is a plan: «يلتقي الأحد»; it
 * decides for a weekday only (`plans`).
 */
export function directionAt(context: Context, at: number, plans = false): Direction {
  const tense = tenseAround(context, at)
  return tense === 'future' || (plans && tense === 'present') ? 'future' : 'past'
}

/** Whether the clause around the tokens `at` to `behind` tells of what has happened, by its verb. */
export const isTold = (context: Context, at: number, behind: number): boolean =>
  tenseAround(context, at, behind) === 'past'

const LEADS = tagSet(
  'PartWord',
  'DayWord',
  'MonthWord',
  'Weekday',
  'DayPart',
  'Digits',
  'OrdinalWord',
  'From',
)

/** «منذ ديسمبر», «منذ مطلع مارس»: what has lasted since then has begun. */
function isSince({ tokens, from }: Context, at: number): boolean {
  let before = at - 1
  while (before > from && tokens[before]!.form.tags.meets(LEADS)) before--
  const tags = before >= from ? tokens[before]!.form.tags : undefined
  return tags?.has('Previous') === true && !tags.has('Before')
}

const REPORT = tagSet('ReportVerb')
const NOUN = tagSet('Definite')

/** «صدر في ديسمبر», «انتهت الحملة في مارس»: what a verb of the past tells of right before «في». */
function hasHappened({ tokens, from }: Context, at: number): boolean {
  let before = at - 1
  while (before > from && tokens[before]!.form.tags.meets(LEADS)) before--
  if (before <= from || !tokens[before]!.form.tags.has('In')) return false
  before--
  const subject = tokens[before]!.form
  const verb = subject.tags.meets(NOUN) && before > from ? tokens[before - 1]!.form : subject
  // «تجهز» is rather the present of her who does it
  const { normal } = verb
  const isDoubtful = normal.startsWith(TEH) && !normal.endsWith(TEH)
  return !verb.tags.meets(REPORT) && !isDoubtful && tenseOf(verb) === 'past'
}

/** The direction of a month or a day without its year: the nearest one unless the clause is of the future, or says since when. */
export function nearestAt(context: Context, at: number): Direction {
  if (isSince(context, at) || hasHappened(context, at)) return 'past'
  return directionAt(context, at) === 'future' ? 'future' : 'nearest'
}
