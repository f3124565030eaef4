// The singular of plurals in «ات» that stand in the lists themselves, so that what is counted by them is known.
import { ALEF, TEH, TEH_MARBUTA } from '../arabic/letters.js'
import type { Tag } from '../model/tag.js'
import type { Row } from './entry.js'

const PLURAL = `${ALEF}${TEH}`
/** What a word in the singular may be listed as besides. */
const SINGULAR: ReadonlySet<Tag> = new Set(['Noun', 'OrgHead', 'WeakHead', 'PlaceHead', 'OrgWord'])
const IN_PLURAL: ReadonlySet<Tag> = new Set(['Noun', 'PluralHead'])
const COUNTED = 'Counted'

/** The rows, then one for each listed plural whose singular is listed too: «جهات» of «جهة», «قطاعات» of «قطاع». */
export function* withSingulars(rows: Iterable<Row>): Generator<Row> {
  const singulars = new Set<string>()
  const plurals = new Set<string>()
  const counted = new Set<string>()
  for (const row of rows) {
    yield row
    if (row.tag === COUNTED) counted.add(row.form)
    else if (IN_PLURAL.has(row.tag) && row.form.endsWith(PLURAL)) plurals.add(row.form)
    else if (SINGULAR.has(row.tag)) singulars.add(row.form)
  }
  for (const form of plurals) {
    if (counted.has(form)) continue
    const stem = form.slice(0, -PLURAL.length)
    // where both are nouns, the plural is mostly that of the feminine: «سلطات»
    const value = [`${stem}${TEH_MARBUTA}`, stem].find((singular) => singulars.has(singular))
    if (value !== undefined) yield { tag: COUNTED, value, form }
  }
}
