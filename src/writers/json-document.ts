// The document that `--json` prints: the contract. Stable key order, offsets in code points, nothing empty.
import { isoDay } from '../model/day.js'
import {
  type Change,
  type CustomValue,
  type DatedSentence,
  type DateValue,
  FACT_LISTS,
  type Fact,
  type FactList,
  type Facts,
  type Mention,
  type NumberValue,
  type OrganisationValue,
  type PersonValue,
  type PlaceValue,
  type Position,
  type Statement,
} from '../model/fact.js'
import type { Span } from '../model/span.js'
import { codePointOffsets } from './offsets.js'
import { countedFrom, type Report } from './report.js'

export const SCHEMA_VERSION = '1'

/** The rule that found something and what its groups read, where explanations are asked for. */
interface Why {
  readonly rule?: string
  readonly groups?: Readonly<Record<string, string>>
}

interface JsonMention extends Span, Why {
  readonly text: string
}

interface Witnessed {
  readonly mentions: readonly JsonMention[]
}

interface Aliased {
  readonly aliases?: readonly string[]
}

type Related<T> = Omit<T, 'mention'> & Why

/** The JSON document of one report. Offsets count code points. */
export interface JsonDocument {
  readonly schema: typeof SCHEMA_VERSION
  readonly source: unknown
  readonly published?: string
  readonly published_from?: 'dateline'
  readonly encoding?: string
  readonly offsets: 'codepoint'
  readonly dates?: readonly (DateValue & Witnessed)[]
  readonly numbers?: readonly (NumberValue & Witnessed)[]
  readonly people?: readonly (PersonValue & Aliased & Witnessed)[]
  readonly organisations?: readonly (OrganisationValue & Aliased & Witnessed)[]
  readonly places?: readonly (PlaceValue & Witnessed)[]
  readonly positions?: readonly Related<Position>[]
  readonly statements?: readonly Related<Statement>[]
  readonly changes?: readonly Related<Change>[]
  readonly custom?: readonly (CustomValue & Witnessed)[]
  readonly timeline?: readonly DatedSentence[]
}

/** What is shown of the facts. */
interface Asked {
  readonly only?: readonly FactList[] | undefined
  readonly explain?: boolean
}

type Lists = { readonly [List in FactList]: () => NonNullable<JsonDocument[List]> }

/**
 * What `extract --json` prints for a document, as an object whose keys stand in the order of the contract. `only` leaves
 * out the other lists, `explain` adds the rules.
 */
export function toDocument(
  { source, encoding, text, published, facts, timeline }: Report,
  { only, explain }: Asked = {},
): JsonDocument {
  const at = codePointOffsets(text)
  const inPoints = <T extends Span>({ start, end, ...rest }: T) => ({
    ...rest,
    start: at(start),
    end: at(end),
  })
  const why = ({ rule, groups }: Mention): Why => (explain ? { rule, groups } : {})
  const mentions = (fact: Fact): JsonMention[] =>
    fact.mentions.map((m) => ({
      text: text.slice(m.start, m.end),
      start: at(m.start),
      end: at(m.end),
      ...why(m),
    }))
  const related = <T extends Span & { readonly mention: Mention }>(found: readonly T[]) =>
    found.map(({ mention, ...rest }) => ({ ...inPoints(rest), ...why(mention) }))
  const lists: Lists = {
    dates: () =>
      facts.dates.map((fact) => {
        const { value, grain, calendar, ...rest } = fact.value
        return { value, grain, calendar, ...rest, mentions: mentions(fact) }
      }),
    numbers: () =>
      facts.numbers.map((fact) => {
        const { value, exact, type, unit, currency, qualifier } = fact.value
        return {
          value,
          ...(exact === undefined ? {} : { exact }),
          type,
          ...(unit === undefined ? {} : { unit }),
          ...(currency === undefined ? {} : { currency }),
          ...(qualifier === undefined ? {} : { qualifier }),
          mentions: mentions(fact),
        }
      }),
    people: () =>
      facts.people.map((fact) => ({ name: fact.value.name, ...aliases(fact), mentions: mentions(fact) })),
    organisations: () =>
      facts.organisations.map((fact) => ({
        name: fact.value.name,
        class: fact.value.class,
        ...aliases(fact),
        mentions: mentions(fact),
      })),
    places: () => facts.places.map((fact) => ({ name: fact.value.name, mentions: mentions(fact) })),
    positions: () => related(facts.positions),
    statements: () => related(facts.statements),
    changes: () => related(facts.changes),
    custom: () => facts.custom.map((fact) => ({ ...fact.value, mentions: mentions(fact) })),
  }
  const day = countedFrom({ published, facts })
  const shown = FACT_LISTS.filter((list) => isShown(list, facts) && (!only || only.includes(list)))
  return {
    schema: SCHEMA_VERSION,
    source,
    ...(day ? { published: isoDay(day) } : {}),
    ...(day && !published ? { published_from: 'dateline' } : {}),
    ...(encoding ? { encoding } : {}),
    offsets: 'codepoint',
    ...Object.fromEntries(shown.map((list) => [list, lists[list]()])),
    ...(timeline ? { timeline: timeline.map(inPoints) } : {}),
  }
}

/** Kinds of the user's own are there where something of them is. */
const isShown = (list: FactList, facts: Facts): boolean => list !== 'custom' || facts.custom.length > 0

const aliases = ({ aliases: known }: Fact): Aliased => (known?.length ? { aliases: known } : {})
