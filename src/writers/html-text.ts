// The text of a document with its mentions and clauses marked. Only inline elements, and nothing but tint and lines on
// them, so that Arabic letters stay joined across their edges.
import type { FactList } from '../model/fact.js'
import type { Span } from '../model/span.js'
import { escapeHtml } from './escape-html.js'

/** A stretch of text that a row of a table tells of. */
export interface Mark extends Span {
  readonly list: FactList
  readonly id: string
  /** The id of the row. */
  readonly row: string
  /** What is told on hovering and on focus. */
  readonly hint: string
  /** Whether it is a clause, which may hold and cross others, and is linked by a sign behind it. */
  readonly isClause: boolean
}

/** What kind of element a mark becomes: a link cannot stand in a link, so of mentions that overlap only one is. */
interface Element extends Mark {
  readonly isLink: boolean
}

/** The text in paragraphs. `marks` may stand in any order, and overlap. */
export function markedText(text: string, marks: readonly Mark[]): string {
  const elements = withLinks(marks)
  const html: string[] = []
  const opened = new Set<Element>()
  let open: Element[] = []
  let next = 0
  for (const paragraph of paragraphsOf(text)) {
    while (next < elements.length && elements[next]!.start < paragraph.end) open.push(elements[next++]!)
    open = open.filter(({ end }) => end > paragraph.start)
    html.push(
      `<p${isLatin(text, paragraph) ? ' dir="ltr"' : ''}>${lineOf(text, paragraph, open, opened)}</p>`,
    )
  }
  return html.join('\n')
}

/** In text order, what holds before what is held. */
function withLinks(marks: readonly Mark[]): Element[] {
  let linked = 0
  return [...marks]
    .sort((a, b) => a.start - b.start || Number(b.isClause) - Number(a.isClause) || b.end - a.end)
    .map((mark) => {
      const isLink = !mark.isClause && mark.start >= linked
      if (isLink) linked = mark.end
      return { ...mark, isLink }
    })
}

/** The lines that are not empty, without the space around them. */
const paragraphsOf = (text: string): Span[] =>
  [...text.matchAll(/[^\s](?:[^\n\r]*[^\s])?/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))

/** Whether a line runs from left to right: it has letters, and none of the page's direction. */
const isLatin = (text: string, { start, end }: Span): boolean => {
  const line = text.slice(start, end)
  return /\p{L}/u.test(line) && !/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(line)
}

/** One paragraph. An element that ends inside another which began after it closes that one too, which then goes on. */
function lineOf(text: string, line: Span, elements: readonly Element[], opened: Set<Element>): string {
  const from = ({ start }: Element): number => Math.max(start, line.start)
  const to = ({ end }: Element): number => Math.min(end, line.end)
  const signs = elements
    .filter(({ end }) => end <= line.end)
    .map((element) => ({ element, at: Math.min(signPlace(text, element), line.end) }))
    .sort((a, b) => a.at - b.at)
  const points = new Set([
    ...elements.flatMap((each) => [from(each), to(each)]),
    ...signs.map(({ at }) => at),
  ])
  const stack: Element[] = []
  let [html, at, begun, signed] = ['', line.start, 0, 0]
  const open = (element: Element): void => {
    stack.push(element)
    html += opening(element, !opened.has(element))
    opened.add(element)
  }
  for (const point of [...points.add(line.end)].sort((a, b) => a - b)) {
    html += escapeHtml(text.slice(at, point))
    at = point
    const ending = stack.findIndex((element) => to(element) <= point)
    const closed = ending < 0 ? [] : stack.splice(ending)
    html += [...closed].reverse().map(closing).join('')
    for (const element of closed) if (to(element) > point) open(element)
    // no link stands in a link
    if (!stack.some(({ isLink }) => isLink))
      while (signed < signs.length && signs[signed]!.at <= point) html += sign(signs[signed++]!.element)
    while (begun < elements.length && from(elements[begun]!) <= point && point < line.end)
      open(elements[begun++]!)
  }
  return html
}

const WORD = /[\p{L}\p{M}\p{Nd}\p{Cf}]*/uy
const WORD_AND_MARKS = /[\p{L}\p{M}\p{Nd}\p{Cf}]*[\p{P}]*/uy

/** Where the sign of an element stands: behind the word, on which a pronoun may hang, and behind a clause's full stop. */
function signPlace(text: string, { end, isClause }: Element): number {
  const skipped = isClause ? WORD_AND_MARKS : WORD
  skipped.lastIndex = end
  skipped.test(text)
  return skipped.lastIndex
}

function opening({ isLink, isClause, list, id, row, hint }: Element, isFirst: boolean): string {
  const name = isFirst ? ` id="${id}"` : ''
  if (isClause) return `<span class="clause ${list}"${name}>`
  const mark = `<mark class="${list}"${name}>`
  return isLink ? `${mark}<a href="#${row}" data-hint="${escapeHtml(hint)}">` : mark
}

const closing = ({ isLink, isClause }: Element): string =>
  isClause ? '</span>' : isLink ? '</a></mark>' : '</mark>'

/** What stands behind the word: the name of the kind, if it is asked for, or the way from a clause to its row. */
const sign = ({ isClause, list, row, hint }: Element): string =>
  isClause
    ? `<a class="sign ${list}" href="#${row}" aria-label="${escapeHtml(hint)}" data-hint="${escapeHtml(hint)}"></a>`
    : `<i class="label ${list}"></i>`
