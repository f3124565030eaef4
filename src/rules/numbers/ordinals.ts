// Ordinals: «الخامس والعشرون», «أول لقاء», «المركز الـ27», «الدقيقة 24».
import { ALEF, ARTICLE, HEH, lastLetter, YEH } from '../../arabic/letters.js'
import { lettersOf } from '../../arabic/normalise.js'
import { readNumeral } from '../../arabic/numerals.js'
import { asNumber, type Rational, rational } from '../../arabic/rational.js'
import type { Form } from '../../model/document.js'
import type { NumberValue } from '../../model/fact.js'
import type { Context, Reading } from '../../model/rule.js'
import { type TagSet, tagSet } from '../../model/tag-set.js'
import { has, isWholeSentence, tokenAt } from './amount.js'
import { countedNoun, headAt, inDictionary, NO_HEAD, withoutArticle } from './counted.js'

export const RANKED = tagSet(
  'Noun',
  'Root',
  'CountedAlone',
  'Adjective',
  'Unknown',
  'Counted',
  'OrgHead',
  'WeakHead',
  'PlaceHead',
  'Office',
  'Occupation',
  'Rank',
  'Kin',
  'OrgWord',
  'Nationality',
  'OrdinalHead',
  'Numbered',
  'TimeUnit',
  'Unit',
  'BodyWord',
)
const UNRANKED = tagSet('Definite', 'Function', 'Verb', 'ReportVerb', 'NamedByOrdinal', 'Mark', 'Proclitic')
const ORDINALS = tagSet('Waw', 'OrdinalWord')
const LONGEST_CHAIN = 4

/** The value of an ordinal, and the token behind it. */
export interface Ranked {
  readonly value: number
  readonly to: number
}

/** The ordinal in words that begins with the ordinal word at `at`: «الخامس», «الخامس والعشرون بعد المئة». */
export function readOrdinal(context: Context, at: number): Ranked {
  const { tokens } = context
  let value = Number(tokens[at]!.form.values.OrdinalWord)
  let to = at + 1
  if (value < 10 && tokenAt(context, to)?.form.values.Numeral === '10') {
    value += 10
    to++
  } else if (value < 10 && has(context, to, 'Waw')) {
    const tens = Number(tokenAt(context, to + 1)?.form.values.Numeral)
    if (tens >= 20 && tens < 100 && tens % 10 === 0) {
      value += tens
      to += 2
    }
  }
  const hundreds = hundredsBehind(context, to)
  return hundreds ? { value: value + hundreds.value, to: hundreds.to } : { value, to }
}

const BEFORE_HUNDREDS = tagSet('After', 'Waw')

/** «بعد المئة», «والثلاثمئة»: the definite hundreds behind the units and tens of an ordinal. */
export function hundredsBehind(context: Context, at: number): Ranked | undefined {
  if (!tokenAt(context, at)?.form.tags.meets(BEFORE_HUNDREDS) || !has(context, at + 1, 'Definite'))
    return undefined
  const read = readNumeral(context.tokens, at + 1, context.to)
  if (read?.amount.denominator !== 1n || read.amount.numerator % 100n !== 0n) return undefined
  return { value: Number(read.amount.numerator), to: read.to }
}

const BEGINS = tagSet('Waw', 'Mark')

/** «16 ألف عملية في الثانية»: by the second, unless the preposition begins the clause or an age follows. */
function isPerSecond(context: Context, at: number): boolean {
  if (!has(context, at, 'TimeUnit') || !has(context, at - 1, 'In') || has(context, at + 1, 'From'))
    return false
  const before = tokenAt(context, at - 2)
  return before !== undefined && !before.form.tags.meets(BEGINS)
}

/** An ordinal in words: definite behind its noun or alone, indefinite before its noun or behind one. */
export function ordinalInWords(context: Context, at: number): Reading<'number'> | undefined {
  const { form, start, end } = context.tokens[at]!
  const read = readOrdinal(context, at)
  if (isNumberedInWords(context, at)) return undefined
  const compound = read.to > at + 1 || form.normal.includes(' ')
  const bare = withoutArticle(form.normal)
  // «ثانيا» enumerates, «أولهم» is no rank of a noun
  if (!compound && bare !== withoutArticle(form.base)) return undefined
  const value = (unit: string | undefined): Reading<'number'> =>
    ordinal(rational(read.value), unit, at, read.to)
  if (isWholeSentence(context, at, read.to)) return value(undefined)
  const before = tokenAt(context, at - 1)?.form
  if (compound || form.tags.has('Definite')) {
    if (isPerSecond(context, at) || isFitting(context, at)) return undefined
    if (
      (before?.tags.has('RelativeDay') && !before.tags.has('TimeUnit')) ||
      has(context, read.to, 'NamedByOrdinal')
    )
      return undefined
    // «الأولي» is the adjective of أول unless a feminine noun stands before it; «الحادي والثلاثون» is an ordinal
    const adjective =
      !compound &&
      bare.endsWith(YEH) &&
      form.values.OrdinalWord === '1' &&
      lastLetter(context.text, start, end) === YEH
    if (adjective && end > start && !before?.normal.endsWith(HEH)) return undefined
    return value(headBefore(context, at))
  }
  const next = tokenAt(context, read.to)?.form.tags
  // «ثاني أكبر» is no name, whoever is called so
  if (isElative(context, read.to)) return { ...value(countedNoun(context, read.to + 1)), rank: 1 }
  if (!form.tags.has('TimeUnit') && next && ranks(next, before)) return value(countedNoun(context, read.to))
  if (!isIndefiniteHead(before)) return undefined
  if (form.tags.has('TimeUnit') && !before!.normal.endsWith(HEH)) return undefined
  return value(headBefore(context, at))
}

/** Whether an indefinite ordinal ranks what follows it, «ثاني لقاء», rather than the noun before it. */
const ranks = (next: TagSet, before: Form | undefined): boolean =>
  next.meets(RANKED) &&
  (!next.meets(UNRANKED) || next.has('CountedAlone') || next.has('Gerund')) &&
  !(isOnlyAdjective(next) && isIndefiniteHead(before))

/** «ولاية خامسة متتالية»: an adjective behind an ordinal says more of the noun before both. */
const isOnlyAdjective = (tags: TagSet): boolean => tags.has('Adjective') && !tags.has('Noun')

const isIndefiniteHead = (form: Form | undefined): boolean =>
  form?.tags.meets(RANKED) === true && !form.tags.meets(NO_HEAD) && !form.tags.has('Definite')

/** «من الأولى أن», «من الأولى والأجدر أن»: what is more fitting, and no first. */
function isFitting(context: Context, at: number): boolean {
  if (!has(context, at - 1, 'From')) return false
  const isAnother = has(context, at + 1, 'Waw') && isElative(context, at + 2)
  return has(context, isAnother ? at + 3 : at + 1, 'That')
}

const ELATIVE_LETTERS = 4

/** Whether «أكبر», «أغنى», «أسرع» and such stand at `at`. */
function isElative(context: Context, at: number): boolean {
  const form = tokenAt(context, at)?.form
  return (
    form?.tags.has('Adjective') === true &&
    withoutArticle(form.normal).length === ELATIVE_LETTERS &&
    withoutArticle(form.normal)[0] === ALEF
  )
}

export const ordinal = (
  value: Rational,
  unit: string | undefined,
  from: number,
  to: number,
): Reading<'number'> => ({
  value: {
    ...asNumber(value),
    type: 'ordinal',
    ...(unit === undefined ? {} : { unit }),
  } satisfies NumberValue,
  from,
  to,
})

/** The noun that an ordinal behind it ranks, without its article. */
export function headBefore(context: Context, at: number): string | undefined {
  const head = tokenAt(context, headAt(context, at))
  if (!head) return undefined
  const { normal, base, values, tags } = head.form
  const single = values.Counted ?? values.Unit
  if (single !== undefined) return single
  if (!tags.meets(RANKED) || (tags.meets(NO_HEAD) && !tags.has('TimeUnit'))) return undefined
  const written = lettersOf(context.text.slice(head.start, head.end))
  if (!tags.has('Definite')) return inDictionary(written, base)
  // «للنسخة»: the alef of the article is not written
  const bare = written.slice(written.startsWith(ARTICLE) ? ARTICLE.length : 1)
  return inDictionary(bare, base === normal ? withoutArticle(base) : base)
}

/** «المادة السادسة»: laws are numbered in words too. */
function isNumberedInWords(context: Context, at: number): boolean {
  for (let i = at - 1; i >= context.from && i > at - LONGEST_CHAIN; i--) {
    const { tags, values } = context.tokens[i]!.form
    if (values.Numbered !== undefined) return values.Numbered === 'words'
    if (!tags.meets(ORDINALS)) return false
  }
  return false
}
