// Tables for eyes. The only door to cli-table3 and chalk.
import { Chalk, type ChalkInstance } from 'chalk'
import Table from 'cli-table3'
import { isoDay } from '../model/day.js'
import { FACT_LISTS } from '../model/fact.js'
import { width } from './cell-width.js'
import { contextOf } from './context.js'
import { type Direct, direction } from './direction.js'
import { WORDS } from './headings.js'
import { fitColumns, roomForWords, shown, truncate, wordWidth, wrap } from './layout.js'
import { countedFrom, type Report, undatedIn } from './report.js'
import { type Rows, timelineRows } from './rows.js'
import { sectionsOf } from './sections.js'
import { sourceName } from './source-name.js'
import { StandIns } from './stand-ins.js'
import type { Column } from './words.js'
import type { Style, Writer } from './writer.js'

/** cli-table3's time grows with the square of the rows, so it gets them in portions. */
const PORTION = 200
const BORDER = '│'
const PAINTED = /[─│┌┐└┘├┤┬┴┼]+/g

export async function tableWriter(style: Style): Promise<Writer> {
  const direct = await direction(style.bidi)
  const chalk = new Chalk({ level: style.colour ? 1 : 0 })
  const words = WORDS[style.language]
  return {
    document({ source, text, published, facts, timeline = [] }: Report) {
      const lists = FACT_LISTS.filter((list) => !style.only || style.only.includes(list))
      const sections = sectionsOf(facts, lists, text, words, style.explain)
      const title = [direct(shown(nameOf(source)))]
      const day = countedFrom({ published, facts })
      if (day) title.push(isoDay(day))
      const summary = sections.map(({ counted }) => shown(counted)).join(words.separator)
      const table = (name: string, all: Rows, notes: readonly string[] = []): string => {
        const cut = all.rows.length - style.maxRows
        const lines = draw(cut > 0 ? firstRows(all, style.maxRows) : all, text, style, chalk, direct)
        for (const note of [...(cut > 0 ? [words.more(cut)] : []), ...notes]) lines.push(direct(note))
        return `\n${chalk.bold(direct(name))}\n${lines.join('\n')}\n`
      }
      const tables = sections.map(({ list, title: name, rows }) => {
        const undated = list === 'dates' ? undatedIn(facts) : 0
        const note = undated > 0 ? [words.undated(undated)] : []
        return table(shown(name), rows, note)
      })
      if (timeline.length > 0) tables.push(table(words.timeline, timelineRows(timeline)))
      return `${chalk.bold(title.join('  '))}\n${tables.join('')}\n${direct(summary || words.nothing)}\n\n`
    },
  }
}

const firstRows = ({ rows, places, ...rest }: Rows, most: number): Rows => ({
  ...rest,
  rows: rows.slice(0, most),
  ...(places ? { places: places.slice(0, most) } : {}),
})

/** An id may be as long as a record; nobody reads more of it. */
const LONGEST_NAME = 1000
const nameOf = (source: unknown): string => {
  const name = sourceName(source)
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name
}

/** A context or a clause that is narrower than this says nothing, and is left out. */
const NARROWEST_CONTEXT = 20

/** Where a table is too narrow for the words in it, these columns go, one after the other, before a word is broken. */
const DISPENSABLE: readonly Column[] = ['type', 'class', 'count', 'status']

/** Columns between the borders, beside which stands a space on either side. */
const roomFor = (columns: number, style: Style): number => style.width - 3 * columns - 1
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** A table as it is to be drawn: headings and cells, and how wide each column is. */
interface Laid {
  readonly head: string[]
  readonly cells: string[][]
  readonly widths: number[]
}

/** The lines of one table. */
function draw(table: Rows, text: string, style: Style, chalk: ChalkInstance, direct: Direct): string[] {
  const laid = layOut(table, text, style)
  const lines = drawPortions(brokenIn(laid, style), direct)
  return style.colour ? lines.map((line) => line.replace(PAINTED, (border) => chalk.dim(border))) : lines
}

/** The columns for which there is room, and the context of each row in what is left. */
function layOut(table: Rows, text: string, style: Style): Laid {
  const headings = WORDS[style.language].columns
  const columns = [...table.columns]
  const head = columns.map((column) => headings[column])
  const cells = table.rows.map((row) => row.map(shown))
  const widest = (of: (cell: string) => number): number[] =>
    head.map((heading, at) => cells.reduce((most, row) => Math.max(most, of(row[at]!)), of(heading)))
  const wanted = widest(width)
  const least = widest(wordWidth)
  const drop = (at: number): void => {
    for (const row of [columns, head, wanted, least, ...cells]) row.splice(at, 1)
  }
  // a clause beside its parts is worth its room, but not theirs
  const last = head.length - 1
  if (table.hasClause && sum(least.with(last, NARROWEST_CONTEXT)) > roomFor(head.length, style)) drop(last)
  for (const column of DISPENSABLE) {
    const at = columns.indexOf(column)
    if (at >= 0 && roomForWords(wanted, least) > roomFor(head.length, style)) drop(at)
  }
  const room = roomFor(head.length, style)
  const widths = fitColumns(wanted, room, least)
  const spare = room - sum(wanted) - 3
  if (table.places && spare >= NARROWEST_CONTEXT) {
    head.push(headings.context)
    widths.push(spare)
    table.places.forEach((place, row) => {
      cells[row]!.push(truncate(shown(contextOf(text, place, spare)), spare))
    })
  }
  return { head, cells, widths }
}

/** The same with each cell in lines no wider than its column, or cut to one. */
function brokenIn({ head, cells, widths }: Laid, { wrap: wraps }: Style): Laid {
  const fitted = (cell: string, at: number): string =>
    wraps ? wrap(cell, widths[at]!).join('\n') : truncate(cell, widths[at]!)
  return {
    head: head.map((heading, at) => truncate(heading, widths[at]!)),
    cells: cells.map((row) => row.map(fitted)),
    widths,
  }
}

/** The drawing, some rows at a time, each time with stand-ins of its own. */
function drawPortions({ head, cells, widths }: Laid, direct: Direct): string[] {
  const lined = cells.some((row) => row.some((cell) => cell.includes('\n')))
  const lines: string[] = []
  for (let from = 0; from < cells.length || from === 0; from += PORTION) {
    const standIns = new StandIns()
    const drawing = new Table({
      ...(from === 0 ? { head: head.map((heading) => standIns.put(heading)) } : {}),
      colWidths: widths.map((each) => each + 2),
      style: { head: [], border: [], compact: !lined },
    })
    for (const row of cells.slice(from, from + PORTION)) drawing.push(row.map((cell) => standIns.put(cell)))
    const drawn = drawing.toString().split('\n')
    if (from > 0) joinOn(lines, drawn, lined)
    for (const line of drawn) lines.push(withOwnSigns(line, standIns, direct))
  }
  return lines
}

/** Readies two portions to be one drawing: the first gives up its lower border, the second makes its upper a line between rows. */
function joinOn(lines: string[], drawn: string[], lined: boolean): void {
  lines.pop()
  if (lined) drawn[0] = drawn[0]!.replace('┌', '├').replaceAll('┬', '┼').replace('┐', '┤')
  else drawn.shift()
}

/** The line with its own signs again, each cell in its direction. */
const withOwnSigns = (line: string, standIns: StandIns, direct: Direct): string =>
  line
    .split(BORDER)
    .map((cell) => direct(standIns.take(cell)))
    .join(BORDER)
