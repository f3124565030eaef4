// Facts as rows and columns, for every format that has them. Nothing is shortened here.
import type {
  ChangeAmount,
  DatedSentence,
  Fact,
  FactList,
  Facts,
  FactValues,
  Mention,
  NumberValue,
} from '../model/fact.js'
import type { Span } from '../model/span.js'
import type { Column, Words } from './words.js'

export interface Rows {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  /** Where each row was first found, if it is worth showing with the words around it. */
  readonly places?: readonly Span[]
  /** Whether the last column is the clause that the others come from. */
  readonly hasClause?: boolean
}

/** What a number counts: its unit, its currency, or both. */
const unitOf = ({ unit, currency }: NumberValue): string =>
  [currency, unit].filter((part) => part !== undefined && part !== null).join(' ')

/** Signs of the qualifiers, which take no column of their own. */
const SIGNS = {
  approximately: '≈',
  'at-least': '≥',
  'at-most': '≤',
  'more-than': '>',
  'less-than': '<',
} as const

const amount = ({ value, exact, qualifier }: ChangeAmount): string =>
  `${qualifier ? `${SIGNS[qualifier]} ` : ''}${exact ?? value}`

/** An amount in a column without a type beside it. */
const changed = (given: ChangeAmount | undefined): string =>
  given ? `${amount(given)}${given.type === 'percentage' ? '%' : ''}` : ''

/** Signs of the directions. */
const ARROWS = { up: '↑', down: '↓' } as const

/** The rows of one list, without the columns that stay empty; with `explain` the rules that found each. */
export function rowsOf(facts: Facts, list: FactList, text: string, words: Words, explain = false): Rows {
  const all = allColumns(facts, list, text, words)
  const { columns, rows, ...rest } = explain ? withRules(all, facts[list]) : all
  const filled = columns.map((_, at) => rows.some((row) => row[at] !== ''))
  return {
    columns: columns.filter((_, at) => filled[at]),
    rows: rows.map((row) => row.filter((_, at) => filled[at])),
    ...rest,
  }
}

/** A column of rules more, before the clause where there is one. */
function withRules(
  { columns, rows, ...rest }: Rows,
  found: readonly (Fact | { readonly mention: Mention })[],
): Rows {
  const rulesOf = (fact: (typeof found)[number]): string => {
    const mentions = 'mentions' in fact ? fact.mentions : [fact.mention]
    return [...new Set(mentions.map(({ rule }) => rule))].join(', ')
  }
  const at = rest.hasClause ? columns.length - 1 : columns.length
  return {
    columns: columns.toSpliced(at, 0, 'rule'),
    rows: rows.map((row, n) => row.toSpliced(at, 0, rulesOf(found[n]!))),
    ...rest,
  }
}

function allColumns(facts: Facts, list: FactList, text: string, { terms }: Words): Rows {
  const count = ({ mentions }: Fact): string => String(mentions.length)
  const places = (found: readonly Fact[]): Span[] => found.map(({ mentions }) => mentions[0]!)
  const first = ({ mentions }: Fact): string => text.slice(mentions[0]!.start, mentions[0]!.end)
  const names = (named: readonly Fact<'person' | 'place'>[]): Rows => ({
    columns: ['name', 'count'],
    rows: named.map((fact) => [nameOf(fact), count(fact)]),
    places: places(named),
  })
  switch (list) {
    case 'dates':
      return {
        columns: ['value', 'text', 'count'],
        rows: facts.dates.map((fact) => [fact.value.value ?? '', first(fact), count(fact)]),
        places: places(facts.dates),
      }
    case 'numbers':
      return {
        columns: ['value', 'unit', 'type', 'text', 'count'],
        rows: facts.numbers.map((fact) => [
          amount(fact.value),
          unitOf(fact.value),
          terms[fact.value.type],
          first(fact),
          count(fact),
        ]),
        places: places(facts.numbers),
      }
    case 'people':
      return names(facts.people)
    case 'places':
      return names(facts.places)
    case 'organisations':
      return {
        columns: ['name', 'class', 'count'],
        rows: facts.organisations.map((fact) => [nameOf(fact), terms[fact.value.class], count(fact)]),
        places: places(facts.organisations),
      }
    case 'positions':
      return {
        columns: ['person', 'title', 'organisation', 'status'],
        rows: facts.positions.map(({ person, title, organisation, status }) => [
          person,
          title,
          organisation ?? '',
          status ? terms[status] : '',
        ]),
      }
    case 'statements':
      return {
        columns: ['speaker', 'verb', 'text'],
        rows: facts.statements.map(({ speaker, verb, direct, text: said }) => [
          speaker.name ?? speaker.text ?? '',
          verb,
          direct ? `«${said}»` : said,
        ]),
      }
    case 'changes':
      return {
        columns: ['change', 'from', 'to', 'by', 'unit', 'date', 'text'],
        rows: facts.changes.map(({ what, direction, from, to, by, unit, date, text: clause }) => [
          [direction ? ARROWS[direction] : '', what ?? ''].join(' ').trim(),
          changed(from),
          changed(to),
          changed(by),
          unit ?? '',
          date ?? '',
          clause,
        ]),
        hasClause: true,
      }
    case 'custom':
      return {
        columns: ['value', 'text', 'count'],
        rows: facts.custom.map((fact) => [fact.value.value, first(fact), count(fact)]),
        places: places(facts.custom),
      }
  }
}

/** The rows of a timeline. */
export const timelineRows = (timeline: readonly DatedSentence[]): Rows => ({
  columns: ['value', 'text'],
  rows: timeline.map(({ value, text }) => [value, text]),
})

const nameOf = ({ value, aliases }: Fact<'person' | 'organisation' | 'place'>): string =>
  aliases?.length ? `${(value as FactValues['place']).name} (${aliases.join('، ')})` : value.name
