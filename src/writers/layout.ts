// Where lines break and how wide columns are. Counts columns of a terminal, knows nothing of borders.
import { TASHKEEL, TATWEEL } from '../arabic/letters.js'
import { clusters, width } from './cell-width.js'

/** What would move a terminal's cursor, its colours or its direction; a zero-width joiner holds emoji together. */
const CONTROLS = /[\p{Cc}\u061C\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu
const SIGNS = new RegExp(`[${TASHKEEL}${TATWEEL}]`, 'g')

/** A stranger's text as a cell can show it: one line, no hidden controls, no vowel signs. */
export const shown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(CONTROLS, '').replace(SIGNS, '').trim()

/** A text cut to so many columns, the last one an ellipsis where something is lost. */
export function truncate(text: string, columns: number): string {
  if (width(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const each of clusters(text)) {
    if (used + each.width > columns - 1) break
    kept += each.text
    used += each.width
  }
  return `${kept.trimEnd()}…`
}

/** The lines of a text of at most so many columns, broken between words, and inside one only where it must be. */
export function wrap(text: string, columns: number): string[] {
  if (width(text) <= columns) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  const end = (): void => {
    lines.push(line)
    line = ''
    used = 0
  }
  for (const word of text.split(' ')) {
    const room = width(word)
    if (used > 0 && used + 1 + room > columns) end()
    if (room <= columns) {
      line += used > 0 ? ` ${word}` : word
      used += (used > 0 ? 1 : 0) + room
      continue
    }
    for (const each of clusters(word)) {
      if (used + each.width > columns) end()
      line += each.text
      used += each.width
    }
  }
  if (used > 0) end()
  return lines
}

const NARROWEST = 8

/**
 * The widths of columns whose texts want `wanted` columns each, so that together they fill no more than `room`.
 * What exceeds is taken from the widest first: down to `least`, so that no word is broken, and where that is not enough
 * down to `NARROWEST`, below which nothing is taken.
 */
export function fitColumns(wanted: readonly number[], room: number, least: readonly number[] = []): number[] {
  const floors = wanted.map((_, at) => Math.max(NARROWEST, least[at] ?? 0))
  const fitted = shrink(wanted, room, floors)
  return shrink(
    fitted,
    room,
    fitted.map(() => NARROWEST),
  )
}

/** The room that columns take at least, if no word is to be broken. */
export const roomForWords = (wanted: readonly number[], least: readonly number[]): number =>
  wanted.reduce((sum, each, at) => sum + Math.min(each, Math.max(NARROWEST, least[at]!)), 0)

function shrink(wanted: readonly number[], room: number, floors: readonly number[]): number[] {
  const widths = [...wanted]
  for (let over = widths.reduce((a, b) => a + b, 0) - room; over > 0; ) {
    const open = [...widths.keys()].filter((at) => widths[at]! > floors[at]!)
    if (open.length === 0) break
    const widest = Math.max(...open.map((at) => widths[at]!))
    const at = open.filter((each) => widths[each] === widest)
    const next = Math.max(
      ...at.map((each) => floors[each]!),
      ...open.map((each) => widths[each]!).filter((each) => each < widest),
    )
    const take = Math.min(over, (widest - next) * at.length)
    at.forEach((index, turn) => {
      widths[index] = widest - Math.floor(take / at.length) - (turn < take % at.length ? 1 : 0)
    })
    over -= take
  }
  return widths
}

/** Words longer than this may be broken where it is narrow. */
const LONGEST_WHOLE_WORD = 20

/** The columns that the widest of a text's words takes, as far as words are kept whole. */
export const wordWidth = (text: string): number =>
  text.split(' ').reduce((most, word) => Math.min(LONGEST_WHOLE_WORD, Math.max(most, width(word))), 0)
