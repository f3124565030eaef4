// Markdown: a heading for each document and kind, a table under it. What would be markup in a text is escaped.

import { isoDay } from '../model/day.js'
import { FACT_LISTS } from '../model/fact.js'
import { contextOf } from './context.js'
import { WORDS } from './headings.js'
import { countedFrom, type Report } from './report.js'
import { type Rows, timelineRows } from './rows.js'
import { sectionsOf } from './sections.js'
import { sourceName } from './source-name.js'
import type { Style, Writer } from './writer.js'

/** Letters around a mention that are enough to recognise it. */
const CONTEXT = 80

/** A cell on one line in which nothing is markup and nothing moves a terminal's cursor. */
export const markdownCell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(/[\\`*_[\]<>|~#$]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')

export const markdownWriter = (style: Style): Writer => ({
  document({ source, text, published, facts, timeline = [] }: Report) {
    const words = WORDS[style.language]
    const lists = FACT_LISTS.filter((list) => !style.only || style.only.includes(list))
    const sections = sectionsOf(facts, lists, text, words, style.explain)
    const name = markdownCell(sourceName(source))
    const day = countedFrom({ published, facts })
    const parts = [`# ${name}${day ? ` (${isoDay(day)})` : ''}\n`]
    const section = (title: string, { columns, rows, places }: Rows): void => {
      const head = [...columns, ...(places ? (['context'] as const) : [])]
      const lines = [
        head.map((column) => words.columns[column]),
        head.map((column) => (column === 'count' ? '--:' : '---')),
        ...rows.map((row, at) =>
          [...row, ...(places ? [contextOf(text, places[at]!, CONTEXT)] : [])].map(markdownCell),
        ),
      ]
      parts.push(`\n## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`)
    }
    for (const { title, rows } of sections) section(markdownCell(title), rows)
    if (timeline.length > 0) section(words.timeline, timelineRows(timeline))
    if (sections.length === 0) parts.push(`\n${words.nothing}\n`)
    return `${parts.join('')}\n`
  },
})
