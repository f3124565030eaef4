// The facts of a document as tables whose rows lead to the text.
import type { FactList } from '../model/fact.js'
import { escapeHtml } from './escape-html.js'
import type { Section } from './sections.js'
import type { Column, Words } from './words.js'

/** A row's ways into the text. */
export interface RowLinks {
  readonly id: string
  /** The ids of its mentions, or of its clause. */
  readonly mentions: readonly string[]
  /** The first cell as HTML, where it is more than its text. */
  readonly first?: string | undefined
  /** What stands below it in the same cell, as HTML. */
  readonly below?: string | undefined
}

/** Columns that hold amounts, in lists other than the dates. */
const AMOUNTS: ReadonlySet<Column> = new Set(['value', 'from', 'to', 'by'])
const LONG_NUMBER = /(?<![\d.])\d{4,}/g

const LONG_FRACTION = /(\.\d{6})\d{6,}/

/** Digits in threes, and a third cut short: for eyes only. */
const grouped = (cell: string): string =>
  cell
    .replace(LONG_NUMBER, (digits) => {
      const first = digits.length % 3 || 3
      return [digits.slice(0, first), ...digits.slice(first).match(/\d{3}/g)!].join(',')
    })
    .replace(LONG_FRACTION, '$1…')

/** One list. `links` go with the rows; where rows have counts and names, the most frequent comes first. */
export function tableHtml(
  { list, title, rows: { columns, rows } }: Section,
  links: readonly RowLinks[],
  words: Words,
  id: string,
): string {
  const order = [...rows.keys()]
  if (columns[0] === 'name') order.sort((a, b) => links[b]!.mentions.length - links[a]!.mentions.length)
  const head = columns.map((column) => `<th scope="col" class="${column}">${words.columns[column]}</th>`)
  const body = order.map((at) => {
    const cells = rows[at]!.map((cell, nth) =>
      cellHtml(list, columns[nth]!, cell, nth === 0, links[at]!, words),
    )
    return `<tr id="${links[at]!.id}">${cells.join('')}</tr>`
  })
  return `<section class="list ${list}">
<table>
<caption><h3 id="${id}">${escapeHtml(title)} <span class="count">${rows.length}</span></h3></caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody lang="ar">
${body.join('\n')}
</tbody>
</table>
</section>`
}

function cellHtml(
  list: FactList,
  column: Column,
  cell: string,
  isFirst: boolean,
  { mentions, first, below }: RowLinks,
  words: Words,
): string {
  const label = ` data-column="${words.columns[column]}"`
  if (column === 'count') return `<td class="count"${label}>${countHtml(mentions)}</td>`
  const isAmount = AMOUNTS.has(column) && list !== 'dates'
  const shown = escapeHtml(isAmount ? grouped(cell) : cell) || '–'
  const text = (isFirst && first) || `<bdi${isAmount ? ' dir="ltr"' : ''}>${shown}</bdi>`
  const linked = isFirst ? `<a href="#${mentions[0]}">${text}</a>${below ?? ''}` : text
  return isFirst
    ? `<th scope="row" class="${column}"${label}>${linked}</th>`
    : `<td class="${column}${cell ? '' : ' none'}"${label}>${linked}</td>`
}

/** How many, and the way to each. */
const countHtml = (mentions: readonly string[]): string =>
  mentions.length === 1 ? '1' : `${mentions.length} ${numberedLinks(mentions)}`

/** Links to several places, numbered. */
export const numberedLinks = (ids: readonly string[]): string =>
  `<span class="ways">${ids.map((id, at) => `<a href="#${id}">${at + 1}</a>`).join(' ')}</span>`
