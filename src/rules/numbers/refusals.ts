// What is no number: the digits of names, laws, telephones, lists and years, and number words that count nothing.
import { ALEF, FATHATAN, lastLetter, TEH_MARBUTA } from '../../arabic/letters.js'
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { type Amount, has, isWholeSentence, tokenAt } from './amount.js'
import { isDecision, isInCode, isNumbered, isTelephone } from './codes.js'
import { countedNoun } from './counted.js'

const LIST_MARKS = tagSet('Dash', 'Point', 'CloseBracket')
/** Years of either calendar that the press writes without saying so. */
const YEARS = [1900, 2099] as const
const HIJRI_YEARS = [1400, 1460] as const
const LONGEST_ENUMERATOR = 2

/** Whether the digits of a number belong to something that is no number. `typed` says that a unit or money follows. */
export function isNoNumber(amount: Amount, context: Context, typed: boolean): boolean {
  const at = firstDigits(amount, context)
  // «المادة الحادية والعشرون»: tens behind an ordinal are part of it
  if (at === undefined)
    return has(context, amount.from - 1, 'Waw') && has(context, amount.from - 2, 'OrdinalWord')
  const { normal } = context.tokens[at]!.form
  if (isWholeSentence(context, amount.from, amount.to))
    return isEnumerator(at, context) || (isLong(normal) && (!isWholeText(context) || normal.startsWith('0')))
  return (
    isEnumerator(at, context) ||
    (amount.to === at + 1 && /^0\d+$/.test(normal)) ||
    isInCode(at, context) ||
    isTelephone(at, context) ||
    isYearlyDay(at, context) ||
    (!typed &&
      (isNumbered(at, context) ||
        isDecision(amount, at, context) ||
        isYear(amount, at, context) ||
        isUncounted(amount, at, context)))
  )
}

const firstDigits = ({ from, to }: Amount, context: Context): number | undefined => {
  for (let at = from; at < to; at++) if (has(context, at, 'Digits')) return at
  return undefined
}

/** Digits in a row without separators as long as a telephone number. */
const isLong = (normal: string): boolean => /^\d{7,}$/.test(normal)

const isWholeText = ({ from, to, tokens }: Context): boolean => from === 0 && to === tokens.length

/** Long digits that count nothing, and the digits that end a name in quotation marks: «شاهين 2». */
function isUncounted({ to, after }: Amount, at: number, context: Context): boolean {
  if (to !== at + 1) return false
  if (isLong(context.tokens[at]!.form.normal)) return countedNoun(context, after) === undefined
  const before = tokenAt(context, at - 1)?.form.tags
  return has(context, to, 'CloseQuote') && before?.has('Word') === true && !before.meets(NEVER_NAMED)
}

const NEVER_NAMED = tagSet('Function', 'Verb', 'ReportVerb', 'Qualifier', 'Proclitic')

/** «1- », «2. », «3) » where a line begins. */
function isEnumerator(at: number, context: Context): boolean {
  const { tokens, from, to, text } = context
  if (tokens[at]!.form.normal.length > LONGEST_ENUMERATOR) return false
  const opened = at === from + 1 && has(context, from, 'OpenBracket')
  // «منها: 1 - …»
  const listed = has(context, at - 1, 'Colon') && has(context, at + 1, 'Dash')
  if (at !== from && !opened && !listed) return false
  const mark = tokenAt(context, at + 1)
  if (!mark?.form.tags.meets(LIST_MARKS)) return false
  const next = tokens[at + 2]
  if (!next || next.form.tags.has('Digits')) return false
  // the point ends the sentence, but not the line
  return at + 2 < to || !text.slice(mark.end, next.start).includes('\n')
}

const BOUND = tagSet('Qualifier')

/** Four digits that nothing is counted by. */
function isYear({ to }: Amount, at: number, context: Context): boolean {
  const { normal } = context.tokens[at]!.form
  if (to !== at + 1 || !/^\d{4}$/.test(normal)) return false
  const year = Number(normal)
  if (![YEARS, HIJRI_YEARS].some(([first, last]) => year >= first && year <= last)) return false
  if (tokenAt(context, at - 1)?.form.tags.meets(BOUND)) return false
  // «صيف 1436 ناجح»: an adjective says something of what the year belongs to
  const next = tokenAt(context, to)?.form
  if (!next) return true
  if (countedNoun(context, to) === undefined) return !isAccusative(context, to)
  return next.tags.has('Adjective') && !next.tags.has('Noun') && !next.normal.endsWith(ALEF)
}

const NO_NOUNS = tagSet('Adverb', 'Function')

/** «1452 سوريًا»: what is counted by tens ends so, whatever else it may be. */
const isAccusative = ({ tokens, text }: Context, at: number): boolean =>
  text.slice(tokens[at]!.start, tokens[at]!.end).includes(FATHATAN) && !tokens[at]!.form.tags.meets(NO_NOUNS)

const BESIDE_ONE = tagSet(
  'Noun',
  'Root',
  'Unknown',
  'Counted',
  'Numbered',
  'OrdinalHead',
  'Unit',
  'Round',
  'OrgHead',
  'WeakHead',
)
const CERTAINLY_NOT_BESIDE_ONE = tagSet('Definite', 'Function', 'Scale')
const VERBS = tagSet('Verb', 'ReportVerb')
const BOUNDING = tagSet('Between', 'MinusWord', 'Qualifier')
const CONNECTING = tagSet('To', 'Or', 'Dash', 'Slash')

const MONTHS = tagSet('Month', 'HijriMonth')

/** «12 يناير من كل عام», «13 من كل شهر»: a day that comes again and again. */
function isYearlyDay(at: number, context: Context): boolean {
  const to = tokenAt(context, at + 1)?.form.tags.meets(MONTHS) ? at + 2 : at + 1
  if (!has(context, to, 'From') || !has(context, to + 1, 'Every')) return false
  return to > at + 1 || has(context, to + 2, 'MonthWord')
}

/** «العشرون من رمضان»: a day of a month. */
const isDay = ({ to, definite }: Amount, context: Context): boolean =>
  definite && has(context, to, 'From') && tokenAt(context, to + 1)?.form.tags.meets(MONTHS) === true

/** The words for one, two and nought where they count nothing: «واحد من أبرزهم», «الاثنان», «نقطة الصفر». */
export function countsNothing(amount: Amount, context: Context): boolean {
  if (isDay(amount, context)) return true
  const at = amount.to - 1
  const { form } = context.tokens[at]!
  if (
    at !== amount.from ||
    form.values.Numeral === undefined ||
    !['0', '1', '2'].includes(form.values.Numeral)
  )
    return false
  if (isWholeSentence(context, at, at + 1)) return false
  if (form.tags.has('Definite')) return true
  const noun = tokenAt(context, at - 1)
  const before = noun?.form.tags
  const after = tokenAt(context, at + 1)?.form.tags
  // «كل اثنين», «كل يوم اثنين» is the day of the week
  if (form.values.Numeral === '2')
    return form.tags.has('Weekday') && before?.meets(EVERY_DAY) === true && !after?.has('From')
  // «واحد من كل عشرة»
  if (after?.has('From') && has(context, at + 2, 'Every') && numeric(context, at + 3)) return false
  if (before?.meets(BOUNDING)) return false
  // «صفر - واحد», «واحد أو اثنان»
  if (
    (before?.meets(CONNECTING) && numeric(context, at - 2)) ||
    (after?.meets(CONNECTING) && numeric(context, at + 2))
  )
    return false
  if (form.values.Numeral === '0' || after?.has('From')) return true
  if (!noun || !before || noun.form.values.CountedAlone === 'one') return true
  if (before.meets(CERTAINLY_NOT_BESIDE_ONE) && !before.has('Counted')) return true
  // ة ends nouns and adjectives only, and an adjective of a listed one is told without it: «دراجه ناريه واحده»
  if (lastLetter(context.text, noun.start, noun.end) === TEH_MARBUTA || before.meets(FEMININE)) return false
  return !before.meets(BESIDE_ONE) || before.meets(VERBS)
}

const FEMININE = tagSet('Feminine')
const NUMERIC = tagSet('Digits', 'Numeral', 'Scale')
const EVERY_DAY = tagSet('Every', 'DayWord')

const numeric = (context: Context, at: number): boolean =>
  tokenAt(context, at)?.form.tags.meets(NUMERIC) === true
