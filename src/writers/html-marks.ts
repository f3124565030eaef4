// What of a document is marked in its text, and by which ids text and tables find each other.
import type { Fact, FactKind, FactList, Facts } from '../model/fact.js'
import type { Span } from '../model/span.js'
import type { Mark } from './html-text.js'
import { codePointOffsets } from './offsets.js'
import type { Words } from './words.js'

/** The lists whose facts have mentions; those of the others are clauses. */
const MENTIONED = ['dates', 'numbers', 'people', 'organisations', 'places', 'custom'] as const
const CLAUSES = ['positions', 'statements', 'changes'] as const
type Mentioned = Fact<Exclude<FactKind, 'position' | 'statement' | 'change' | 'ignored'>>

const isClause = (list: FactList): boolean => (CLAUSES as readonly FactList[]).includes(list)

/** The ids of one document's page. */
export class Ids {
  readonly #page: string

  constructor(page: string) {
    this.#page = page
  }

  page = (): string => this.#page
  /** A table's, by its list; tables of the user's kinds share one, and go by their first row. */
  table = (list: FactList, first: number): string =>
    list === 'custom' ? `${this.#page}-kind-${first}` : `${this.#page}-${list}`
  row = (list: FactList, row: number): string => `${this.#page}-${list}-${row}`
  place = (list: FactList, row: number, nth = 0): string => `${this.#page}-${list}-${row}-${nth}`
}

const ISOLATES = /[\u2066-\u2069]/g
/** Isolates: a hint is an attribute, in which no element can keep directions apart. */
const isolated = (parts: readonly string[]): string =>
  parts.map((part) => `\u2068${part.replace(ISOLATES, '')}\u2069`).join(' · ')

/** Every mention and clause of the lists. */
export function marksOf(
  facts: Facts,
  text: string,
  lists: readonly FactList[],
  ids: Ids,
  words: Words,
): Mark[] {
  const at = codePointOffsets(text)
  const mark = (
    list: FactList,
    row: number,
    nth: number,
    { start, end }: Span,
    parts: readonly string[],
    kind = words.single[list],
  ): Mark => ({
    start,
    end,
    list,
    id: ids.place(list, row, nth),
    row: ids.row(list, row),
    hint: isolated([kind, ...parts, `${at(start)}–${at(end)}`]),
    isClause: isClause(list),
  })
  const mentions = MENTIONED.filter((list) => lists.includes(list)).flatMap((list) =>
    (facts[list] as readonly Mentioned[]).flatMap(({ value, mentions }, row) => {
      const name = 'name' in value ? value.name : String(value.value ?? '?')
      const kind = 'kind' in value ? value.kind : undefined
      return mentions.map((mention, nth) => mark(list, row, nth, mention, [name, mention.rule], kind))
    }),
  )
  const clauses = CLAUSES.filter((list) => lists.includes(list)).flatMap((list) =>
    facts[list].map((fact, row) => mark(list, row, 0, fact, [fact.mention.rule])),
  )
  return [...mentions, ...clauses]
}
