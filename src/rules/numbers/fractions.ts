// «نصف السكان» is a number; «نصف النهائي», «الربع الأول» and «ثمن السلعة» are none.
import type { Context } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { has, isWholeSentence, tokenAt } from './amount.js'

const NAMES = tagSet('NamedByOrdinal', 'OrdinalWord')
/** A part that is an ordinary word too («ثمن», the price) counts only before a scale or a unit. */
const DOUBTFUL = '1/8'
const MEASURED = tagSet('Scale', 'Unit')
const COUNTED = tagSet(
  'This',
  'Whatever',
  'ChangeMeasure',
  'Definite',
  'Scale',
  'PluralScale',
  'Noun',
  'Root',
  'Unknown',
  'Counted',
  'Unit',
)

/** Whether the part of one at `at` is no number but belongs to a name, or is another word. */
export function isPartOfName(context: Context, at: number): boolean {
  const { tags, values } = context.tokens[at]!.form
  if (!tags.has('Fraction') || tags.has('Numeral') || isWholeSentence(context, at, at + 1)) return false
  const next = tokenAt(context, at + 1)?.form.tags
  if (next?.meets(NAMES)) return true
  if (values.Fraction === DOUBTFUL) return !next?.meets(MEASURED)
  if (tags.has('Definite') || tags.has('Suffixed') || has(context, at - 1, 'Waw')) return false
  return !next?.meets(COUNTED)
}
