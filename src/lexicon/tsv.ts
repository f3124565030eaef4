// The one reader of the word lists: three columns, tag, value, form; # begins a comment.
import { normalise } from '../arabic/normalise.js'
import type { Tag } from '../model/tag.js'
import { isTag } from '../model/tag-set.js'
import type { Row } from './entry.js'

const HEADER = 'tag\tvalue\tform'

/**
 * The rows of one list. Throws an Error that names the file and line where a row has not three columns or
 * names a tag that is not known. `isKnown` says which are.
 */
export function readTsv(source: string, name: string, isKnown: (tag: string) => boolean = isTag): Row[] {
  const rows: Row[] = []
  source.split(/\r?\n/).forEach((line, index) => {
    if (line === '' || line.startsWith('#') || line === HEADER) return
    const [tag, value, form, ...more] = line.split('\t')
    if (form === undefined || form === '' || more.length > 0)
      throw new Error(`${name}:${index + 1}: not three columns: ${line}`)
    if (!isKnown(tag!)) throw new Error(`${name}:${index + 1}: no such tag: ${tag}`)
    rows.push({ tag: tag as Tag, value: value!, form })
  })
  return rows
}

/** A point inside a form is a word of its own, as it is in a text: «ر.س». */
const INNER_POINT = /\.\s*(?=\S)/g

/** The key of a form: its words folded, one space between them. */
export const keyOf = (form: string): string =>
  form.trim().replace(INNER_POINT, ' . ').split(/\s+/).map(normalise).join(' ')
