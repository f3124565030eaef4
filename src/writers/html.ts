// A report to look at and send on: one page without script, network or outside files.
import { FACT_LISTS, type Fact, type FactKind, type FactList, type Facts } from '../model/fact.js'
import type { Span } from '../model/span.js'
import { WORDS } from './headings.js'
import { STYLESHEET } from './html-style.js'
import { isoDay } from './iso-day.js'
import { type Rows, rowsOf } from './rows.js'
import type { Report, Style, Writer } from './writer.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A stranger's text as text: no markup, no control characters. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!).replace(/(?![\n\t])\p{Cc}/gu, '')

/** The lists whose facts stand in the text as mentions. */
const MENTIONED = ['dates', 'numbers', 'people', 'organisations', 'places'] as const

type NamedKind = Exclude<FactKind, 'position' | 'statement' | 'change'>

interface Mark extends Span {
  readonly list: FactList
  readonly id: string
  /** The row that tells of it. */
  readonly row: string
  readonly hint: string
}

/** All mentions in text order; where two overlap the first one stays. */
function marksOf(facts: Facts, lists: readonly FactList[], page: string): Mark[] {
  const marks = MENTIONED.filter((list) => lists.includes(list)).flatMap((list) =>
    (facts[list] as readonly Fact<NamedKind>[]).flatMap(({ value, mentions }, row) =>
      mentions.map(({ start, end, rule }, nth) => ({
        start,
        end,
        list,
        id: `${page}-${list}-${row}-${nth}`,
        row: `${page}-${list}-${row}`,
        hint: `${'value' in value ? (value.value ?? '') : value.name} · ${rule}`,
      })),
    ),
  )
  marks.sort((a, b) => a.start - b.start)
  let end = 0
  return marks.filter((mark) => mark.start >= end && (end = mark.end) > 0)
}

/** Between two paragraphs. */
const BETWEEN = '</p>\n<p dir="auto">'

/** The text in paragraphs with its marks. Nothing but inline elements around a mention, so that letters stay joined. */
function marked(text: string, marks: readonly Mark[]): string {
  let html = ''
  let at = 0
  const plain = (to: number): string =>
    escapeHtml(text.slice(at, to)).replace(/\s+/g, (gap) => (gap.includes('\n') ? BETWEEN : gap))
  for (const { start, end, list, id, row, hint } of marks) {
    html += `${plain(start)}<mark class="${list}" id="${id}"><a href="#${row}" title="${escapeHtml(hint)}">${escapeHtml(
      text.slice(start, end),
    )}</a></mark>`
    at = end
  }
  return `<p dir="auto">${html}${plain(text.length)}</p>`.replaceAll('<p dir="auto"></p>', '')
}

function tableOf(list: FactList, { columns, rows }: Rows, page: string, style: Style): string {
  const words = WORDS[style.language]
  const isMentioned = (MENTIONED as readonly FactList[]).includes(list)
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const shown = `<bdi>${escapeHtml(cell) || '–'}</bdi>`
      const isLink = isMentioned && column === 0
      return `<td>${isLink ? `<a href="#${page}-${list}-${index}-0">${shown}</a>` : shown}</td>`
    })
    return `<tr id="${page}-${list}-${index}">${cells.join('')}</tr>`
  })
  return `<section class="list ${list}">
<table><caption>${words.lists[list]} (${rows.length})</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${words.columns[column]}</th>`).join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></section>`
}

/** What `<time datetime>` may hold. */
const DATETIME = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?|-W\d\d)?$/

function timeline(facts: Facts, page: string, text: string): string {
  const dated = facts.dates
    .map(({ value, mentions }, row) => ({ ...value, row, first: mentions[0]! }))
    .filter(({ value }) => value !== null && /^\d/.test(value))
    .sort((a, b) => (a.value! < b.value! ? -1 : a.value! > b.value! ? 1 : 0))
  const items = dated.map(({ value, hijri, tolerance, row, first }) => {
    const shown = `${tolerance ? '≈ ' : ''}${value}${hijri ? ` (${hijri})` : ''}`
    const time = DATETIME.test(value!) ? `<time datetime="${value}">${shown}</time>` : `<span>${shown}</span>`
    const words = escapeHtml(text.slice(first.start, first.end))
    return `<li><a href="#${page}-dates-${row}-0"><bdi dir="ltr">${time}</bdi> <bdi>${words}</bdi></a></li>`
  })
  return items.length > 0 ? `<ol class="timeline list dates">\n${items.join('\n')}\n</ol>` : ''
}

export function htmlWriter(style: Style): Writer {
  const words = WORDS[style.language]
  const lists = FACT_LISTS.filter((list) => !style.only || style.only.includes(list))
  let pages = 0
  return {
    begin: () => `<!doctype html>
<html lang="${style.language}" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.report}</title>
<style>${STYLESHEET}</style>
</head>
<body>
<header><h1>${words.report}</h1>
<fieldset><legend>${words.shown}</legend>
${lists.map((list) => `<label class="${list}"><input type="checkbox" id="show-${list}" checked> <span>${words.lists[list]}</span></label>`).join('\n')}
</fieldset></header>
<main>
`,
    document({ source, text, published, facts }: Report) {
      const page = `d${++pages}`
      const name = escapeHtml(typeof source === 'string' ? source : JSON.stringify(source))
      const filled = lists.filter((list) => facts[list].length > 0)
      const day = published ? ` <time datetime="${isoDay(published)}">${isoDay(published)}</time>` : ''
      return `<article aria-labelledby="${page}">
<h2 id="${page}"><bdi>${name}</bdi>${day}</h2>
<div class="text" lang="ar" dir="rtl">
${marked(text, marksOf(facts, lists, page))}
</div>
${lists.includes('dates') ? timeline(facts, page, text) : ''}
${filled.map((list) => tableOf(list, rowsOf(facts, list, text), page, style)).join('\n') || `<p>${words.nothing}</p>`}
</article>
`
    },
    end: () => '</main>\n</body>\n</html>\n',
  }
}
