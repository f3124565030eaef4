// Tables for eyes. The only door to cli-table3 and chalk.
import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import { FACT_LISTS } from '../model/fact.js'
import { clusters, width } from './cell-width.js'
import { contextOf } from './context.js'
import { WORDS } from './headings.js'
import { isoDay } from './iso-day.js'
import { fitColumns, shown, truncate, wrap } from './layout.js'
import { type Rows, rowsOf, timelineRows } from './rows.js'
import { sourceName } from './source-name.js'
import type { Report, Style, Writer } from './writer.js'

/** cli-table3's time grows with the square of the rows, so it gets them in portions. */
const PORTION = 200
const BORDER = '│'
const LEFT_TO_RIGHT_MARK = '\u200E'
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u
const PAINTED = /[─│┌┐└┘├┤┬┴┼]+/g

export function tableWriter(style: Style): Writer {
  const chalk = new Chalk({ level: style.colour ? 1 : 0 })
  const words = WORDS[style.language]
  return {
    document({ source, text, published, facts, timeline = [] }: Report) {
      const lists = (
        style.only ? FACT_LISTS.filter((list) => style.only?.includes(list)) : FACT_LISTS
      ).filter((list) => facts[list].length > 0)
      const title = [shown(sourceName(source))]
      if (published) title.push(isoDay(published))
      const summary = lists.map((list) => words.counted(list, facts[list].length)).join(words.separator)
      const table = (name: string, all: Rows): string => {
        const cut = all.rows.length - style.maxRows
        const lines = draw(cut > 0 ? firstRows(all, style.maxRows) : all, text, style, chalk)
        if (cut > 0) lines.push(words.more(cut))
        return `\n${chalk.bold(name)}\n${lines.join('\n')}\n`
      }
      const tables = lists.map((list) => table(words.lists[list], rowsOf(facts, list, text, words)))
      if (timeline.length > 0) tables.push(table(words.timeline, timelineRows(timeline)))
      return `${chalk.bold(title.join('  '))}\n${tables.join('')}\n${summary || words.nothing}\n\n`
    },
  }
}

const firstRows = ({ columns, rows, places }: Rows, most: number): Rows => ({
  columns,
  rows: rows.slice(0, most),
  ...(places ? { places: places.slice(0, most) } : {}),
})

/** Below this a context says nothing and is left out. */
const NARROWEST_CONTEXT = 20

/** The lines of one table. */
function draw(table: Rows, text: string, style: Style, chalk: ChalkInstance): string[] {
  const headings = WORDS[style.language].columns
  const head = table.columns.map((column) => headings[column])
  const cells = table.rows.map((row) => row.map(shown))
  const wanted = head.map((heading, at) => Math.max(width(heading), ...cells.map((row) => width(row[at]!))))
  const room = style.width - 3 * head.length - 1
  const spare = room - wanted.reduce((sum, each) => sum + each, 0) - 3
  const widths = fitColumns(wanted, room)
  if (table.places && spare >= NARROWEST_CONTEXT) {
    head.push(headings.context)
    widths.push(spare)
    table.places.forEach((place, row) => {
      cells[row]!.push(truncate(shown(contextOf(text, place, spare)), spare))
    })
  }
  const broken = cells.map((row) =>
    row.map((cell, at) => (style.wrap ? wrap(cell, widths[at]!).join('\n') : truncate(cell, widths[at]!))),
  )
  const lined = broken.some((row) => row.some((cell) => cell.includes('\n')))
  const lines: string[] = []
  for (let from = 0; from < broken.length || from === 0; from += PORTION) {
    const portion = broken.slice(from, from + PORTION)
    const standIns = new StandIns()
    const drawing = new Table({
      ...(from === 0
        ? { head: head.map((heading, at) => standIns.put(truncate(heading, widths[at]!))) }
        : {}),
      colWidths: widths.map((each) => each + 2),
      style: { head: [], border: [], compact: !lined },
    })
    for (const row of portion) drawing.push(row.map((cell) => standIns.put(cell)))
    const drawn = drawing.toString().split('\n')
    if (from > 0) {
      lines.pop()
      if (lined) drawn[0] = drawn[0]!.replace('┌', '├').replaceAll('┬', '┼').replace('┐', '┤')
      else drawn.shift()
    }
    for (const line of drawn) lines.push(marked(line, standIns, style.marks))
  }
  return style.colour ? lines.map((line) => line.replace(PAINTED, (border) => chalk.dim(border))) : lines
}

/**
 * The line with its own signs again. A terminal that orders a whole line by direction would swap neighbouring
 * Arabic cells, borders and all; a mark at both ends of each such cell keeps them apart.
 */
function marked(line: string, standIns: StandIns, marks: boolean): string {
  return line
    .split(BORDER)
    .map((cell) => {
      const own = standIns.take(cell)
      return marks && RIGHT_TO_LEFT.test(own) ? LEFT_TO_RIGHT_MARK + own + LEFT_TO_RIGHT_MARK : own
    })
    .join(BORDER)
}

const FIRST_STAND_IN = 0xe000
const FILLER = '\uF8FF'
const UNKNOWN = '\uFFFD'

/**
 * One private sign for each cluster that is not ASCII, and a filler where it takes two columns: cli-table3 counts
 * vowel marks and joiners as columns, but these it counts right.
 */
class StandIns {
  readonly #of = new Map<string, string>()
  readonly #clusters: string[] = []

  put(text: string): string {
    let out = ''
    for (const cluster of clusters(text)) {
      if (cluster.text === '\n' || (cluster.text >= ' ' && cluster.text <= '~')) out += cluster.text
      else if (cluster.width > 0) out += this.#standIn(cluster.text) + FILLER.repeat(cluster.width - 1)
    }
    return out
  }

  take(text: string): string {
    let out = ''
    for (const sign of text) {
      const at = sign.charCodeAt(0) - FIRST_STAND_IN
      if (sign !== FILLER) out += this.#clusters[at] ?? sign
    }
    return out
  }

  #standIn(cluster: string): string {
    const known = this.#of.get(cluster)
    if (known !== undefined) return known
    const sign = String.fromCharCode(FIRST_STAND_IN + this.#clusters.length)
    if (sign >= FILLER) return UNKNOWN
    this.#of.set(cluster, sign)
    this.#clusters.push(cluster)
    return sign
  }
}
