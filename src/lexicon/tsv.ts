// The one reader of the word lists: three columns, tag, value, form; # begins a comment.
import { normalise } from '../arabic/normalise.js'
import type { Tag } from '../model/tag.js'
import { isTag } from '../model/tag-set.js'
import type { Row } from './entry.js'

const HEADER = 'tag\tvalue\tform'

/** What a reader of a list may object to the tag of a row, or to its value; undefined where nothing is wrong. */
export interface Objections {
  tag(row: Row): string | undefined
  value?(row: Row): string | undefined
}

const unknownTag: Objections = { tag: ({ tag }) => (isTag(tag) ? undefined : `no such tag: ${tag}`) }

/**
 * The rows of one list; a word with several tags, spaces between them, has a row for each. Throws an Error that names
 * file, line and column where a line has not three columns, or a row meets an objection: an unknown tag, unless the
 * reader has others.
 */
export function readTsv(source: string, name: string, objections: Objections = unknownTag): Row[] {
  const rows: Row[] = []
  source.split(/\r?\n/).forEach((line, index) => {
    if (line === '' || line.startsWith('#') || line === HEADER) return
    const wrong = (at: number, why: string): Error => new Error(`${name}:${index + 1}:${at + 1}: ${why}`)
    const cells = line.split('\t')
    const [tags, value, form] = cells as [string, string, string]
    if (cells.length !== 3) throw wrong(0, `not three columns (tag, value, form, tabs between): ${line}`)
    if (form.trim() === '') throw wrong(line.length, 'the form is missing')
    let at = 0
    for (const tag of tags.split(' ')) {
      const row: Row = { tag: tag as Tag, value, form }
      const ofTag = tag === '' ? 'the tag is missing' : objections.tag(row)
      if (ofTag) throw wrong(at, ofTag)
      const ofValue = objections.value?.(row)
      if (ofValue) throw wrong(tags.length + 1, ofValue)
      rows.push(row)
      at += tag.length + 1
    }
  })
  return rows
}

/** A point inside a form is a word of its own, as it is in a text: «ر.س». */
const INNER_POINT = /\.\s*(?=\S)/g

/** The key of a form: its words folded, one space between them. */
export const keyOf = (form: string): string =>
  form.trim().replace(INNER_POINT, ' . ').split(/\s+/).map(normalise).join(' ')
