// One document of the report: its text with the marks, its timeline, its tables.

import { isoDay } from '../model/day.js'
import type { DatedSentence, FactList, Facts } from '../model/fact.js'
import { escapeHtml } from './escape-html.js'
import { type Ids, marksOf } from './html-marks.js'
import { numberedLinks, type RowLinks, tableHtml } from './html-table.js'
import { markedText } from './html-text.js'
import { dateHtml, timeHtml } from './html-time.js'
import { countedFrom, type Report, undatedIn } from './report.js'
import { type Section, sectionsOf } from './sections.js'
import { sourceName } from './source-name.js'
import type { Words } from './words.js'

/** The article of one report. `lists` are those that were asked for. */
export function documentHtml(report: Report, lists: readonly FactList[], ids: Ids, words: Words): string {
  const { text, facts, timeline = [] } = report
  const filled = lists.filter((list) => facts[list].length > 0)
  const links = linksOf(facts, ids)
  const sections = sectionsOf(facts, filled, text, words)
  const tables = sections.map((section) =>
    tableHtml(
      section,
      section.at.map((row) => links(section.list, row)),
      words,
      ids.table(section.list, section.at[0]!),
    ),
  )
  return `<article aria-labelledby="${ids.page()}">
${headHtml(report, sections, ids, words)}
<div class="reading">
<div class="text" lang="ar" dir="rtl">
${markedText(text, marksOf(facts, text, filled, ids, words))}
</div>
${filled.includes('dates') ? timelineHtml(timeline, facts, ids, words) : ''}
</div>
<div class="lists">
${tables.join('\n')}
</div>
</article>
`
}

/** Its name, what is known of it, how much was found, and what could not be. */
function headHtml(
  { source, published, encoding, facts }: Report,
  sections: readonly Section[],
  ids: Ids,
  words: Words,
): string {
  const day = countedFrom({ published, facts })
  const known = [
    ...(day
      ? [`${published ? words.report.published : words.report.dateline} ${timeHtml(isoDay(day))}`]
      : []),
    ...(encoding ? [`${words.report.encoding} ${encoding}`] : []),
  ]
  const undated = sections.some(({ list }) => list === 'dates') ? undatedIn(facts) : 0
  const found = sections.map(
    ({ list, counted, at }) =>
      `<li class="list ${list}"><a href="#${ids.table(list, at[0]!)}"><bdi>${escapeHtml(counted)}</bdi></a></li>`,
  )
  return [
    `<h2 id="${ids.page()}"><bdi>${escapeHtml(sourceName(source))}</bdi></h2>`,
    known.length > 0 ? `<p class="known">${known.map((each) => `<bdi>${each}</bdi>`).join(' ')}</p>` : '',
    found.length > 0 ? `<ul class="found">${found.join('\n')}</ul>` : `<p>${words.nothing}</p>`,
    undated > 0 ? `<p class="note" dir="auto">${words.undated(undated)}</p>` : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The ways from each row into the text. Names come with their other names, offices and statements. */
function linksOf(facts: Facts, ids: Ids): (list: FactList, row: number) => RowLinks {
  const offices = grouped(facts.positions, ({ person }) => person)
  const said = grouped(facts.statements, ({ speaker }) => speaker.name)
  const ofName = (name: string, aliases: readonly string[] = []): string => {
    const titles = (offices.get(name) ?? []).map((row) => facts.positions[row]!.title)
    const statements = (said.get(name) ?? []).map((row) => ids.place('statements', row))
    return [
      ...[...aliases, ...new Set(titles)].map((line) => `<small><bdi>${escapeHtml(line)}</bdi></small>`),
      ...(statements.length > 0 ? [`<small class="said">${numberedLinks(statements)}</small>`] : []),
    ].join('')
  }
  return (list, row) => {
    const fact = facts[list][row]!
    const links = { id: ids.row(list, row), mentions: [ids.place(list, row)] }
    if (!('mentions' in fact)) return links
    const mentions = fact.mentions.map((_, nth) => ids.place(list, row, nth))
    if (list === 'dates') return { ...links, mentions, first: dateHtml(facts.dates[row]!.value) }
    if (!('name' in fact.value)) return { ...links, mentions }
    const first = `<bdi>${escapeHtml(fact.value.name)}</bdi>`
    return { ...links, mentions, first, below: ofName(fact.value.name, fact.aliases) }
  }
}

/** The numbers of the rows, by what they have in common. */
function grouped<T, K>(rows: readonly T[], by: (row: T) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>()
  rows.forEach((row, at) => {
    const key = by(row)
    const group = groups.get(key)
    if (group) group.push(at)
    else groups.set(key, [at])
  })
  return groups
}

/** The dated sentences in order of time, each with the words of its date in bold. */
function timelineHtml(timeline: readonly DatedSentence[], { dates }: Facts, ids: Ids, words: Words): string {
  const rows = grouped(dates, ({ value }) => value.value)
  const items = timeline.flatMap(({ value, text, start, end }) => {
    for (const row of rows.get(value) ?? []) {
      const nth = dates[row]!.mentions.findIndex((mention) => mention.start >= start && mention.end <= end)
      if (nth < 0) continue
      const mention = dates[row]!.mentions[nth]!
      const [before, date, after] = [
        text.slice(0, mention.start - start),
        text.slice(mention.start - start, mention.end - start),
        text.slice(mention.end - start),
      ].map(escapeHtml)
      return `<li><a href="#${ids.place('dates', row, nth)}">${dateHtml(dates[row]!.value)}</a> <span lang="ar">${before}<b>${date}</b>${after}</span></li>`
    }
    return []
  })
  if (items.length === 0) return ''
  return `<section class="timeline list dates">
<h3>${words.timeline}</h3>
<ol>
${items.join('\n')}
</ol>
</section>`
}
