// The words around a mention.
import type { Span } from '../model/span.js'

const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign)

/**
 * A mention with the words around it, on one line of about `room` UTF-16 units. Words are whole; the line is the
 * text's own, so nothing of the next paragraph comes in. Looks no farther than `room`, however long the line.
 */
export function contextOf(text: string, { start, end }: Span, room: number): string {
  const [ahead, behind] = [text.slice(Math.max(0, start - room - 1), start), text.slice(end, end + room + 1)]
  const lineStart = start - ahead.length + Math.max(ahead.lastIndexOf('\n'), ahead.lastIndexOf('\r')) + 1
  const lineEnd = end + /^[^\n\r]*/.exec(behind)![0].length
  const spare = Math.max(0, room - (end - start))
  const before = Math.min(start - lineStart, Math.max(spare >> 1, spare - (lineEnd - end)))
  let from = start - before
  let to = Math.min(lineEnd, end + spare - before)
  if (from > lineStart && !isSpace(text[from - 1])) while (from < start && !isSpace(text[from])) from++
  if (to < lineEnd && !isSpace(text[to])) while (to > end && !isSpace(text[to - 1])) to--
  return text.slice(from, to).replace(/\s+/g, ' ').trim()
}
