// The words of a row before or behind a name, parted among whom they belong to.
import type { Token } from '../../model/document.js'
import { DEFINITE, HONORIFIC, LAM, RANK, WAW } from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'
import { isOfSeveral } from '../../model/title-number.js'
import { closes, endOf, isDefinite } from './extent.js'

const OFFICE = tagSet('Office', 'Rank', 'Occupation')
const OFFICE_OR_NOUN = tagSet('Office', 'Noun')
const HELD = tagSet('Office', 'Rank')
const ADDRESS = tagSet('Honorific', 'Quote')

/** «مستشفى الولادة والأطفال»: those whom an office has to do with open no title of another; «والدكتور» does. */
const opensTitle = ({ form: { tags, values } }: Token): boolean =>
  tags.meets(HELD) ||
  (tags.meets(OFFICE) && !isOfSeveral(values.Occupation)) ||
  (tags.meets(HONORIFIC) && tags.meets(DEFINITE) && !isOfSeveral(values.Honorific))

/** «المهندس», a form of address that is no office. */
const isAddress = ({ form: { tags } }: Token): boolean => tags.meets(ADDRESS) && !tags.meets(HELD)

/** The words behind the last «و» that a title follows; all where there is none. */
export function behindAnd(row: readonly Token[]): readonly Token[] {
  const and = row.findLastIndex(
    ({ form }, at) => form.tags.meets(WAW) && row[at + 1] && opensTitle(row[at + 1]!),
  )
  return row.slice(and + 1)
}

/** The words before the last «و» that a title follows; all where there is none. */
export function beforeAnd(row: readonly Token[]): readonly Token[] {
  const rest = behindAnd(row)
  return rest.length === row.length ? row : row.slice(0, -rest.length - 1)
}

/**
 * The words of a row before a name that belong to it: what a title leaves over is another's, and so is the title
 * («نقل ولي العهد تحيات الملك سلمان»); nobody holds what is done to him («تهنئة الوزير للأمير محمد»).
 */
export function reaching(row: readonly Token[]): readonly Token[] {
  const address = row.findLastIndex(({ form }) => !form.tags.meets(ADDRESS))
  if (row[address]?.form.tags.meets(LAM)) return []
  // «رئيس البلدية والدكتور فلان» are two
  if (row[address]?.form.tags.meets(WAW) || row.every(isAddress)) return []
  let rest = row
  for (let end = endOf(rest); end < rest.length; end = endOf(rest)) {
    const next = rest.findIndex(({ form }, at) => at >= end && form.tags.meets(OFFICE))
    if (next < 0) return []
    rest = rest.slice(next)
  }
  return rest
}

/**
 * Whether the title in these words goes on with the name behind them, a form of address before it, and so is not that
 * of who is named: «مستشار الأمير» before «سلطان». `next` is what follows the words.
 */
export function governs(row: readonly Token[], next: Token | undefined): boolean {
  const last = row.findLastIndex(({ form }) => !form.tags.meets(HONORIFIC) || form.tags.meets(HELD))
  const address = row[last + 1] ?? next
  if (last < 0 || !address?.form.tags.meets(HONORIFIC) || !isDefinite(address)) return false
  const word = row[last]!
  return word.form.tags.meets(OFFICE_OR_NOUN) && !word.form.tags.meets(RANK) && !closes(word)
}
