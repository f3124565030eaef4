// JSON: the contract. Stable key order, offsets in code points, no colour and no direction marks, nothing empty.
import { FACT_LISTS, type Fact, type FactList, type Facts, type Mention } from '../model/fact.js'
import { isoDay } from './iso-day.js'
import { codePointOffsets } from './offsets.js'
import { stringifyWithSource } from './raw-json.js'
import type { Report, Style, Writer } from './writer.js'

export const SCHEMA_VERSION = '1'

/** The JSON document of one report, as an object whose keys stand in the order of the contract. */
export function toDocument(
  { source, encoding, text, published, facts, timeline }: Report,
  { only, explain }: Pick<Style, 'only' | 'explain'>,
): Record<string, unknown> {
  const at = codePointOffsets(text)
  const mention = (m: Mention): object => ({
    text: text.slice(m.start, m.end),
    start: at(m.start),
    end: at(m.end),
    ...(explain ? { rule: m.rule, groups: m.groups } : {}),
  })
  const mentions = (fact: Fact): object[] => fact.mentions.map(mention)
  const why = (m: Mention): object => (explain ? { rule: m.rule, groups: m.groups } : {})
  const lists: Record<keyof Facts, () => object[]> = {
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
    positions: () =>
      facts.positions.map(({ mention: m, start, end, ...rest }) => ({
        ...rest,
        start: at(start),
        end: at(end),
        ...why(m),
      })),
    statements: () =>
      facts.statements.map(({ mention: m, start, end, ...rest }) => ({
        ...rest,
        start: at(start),
        end: at(end),
        ...why(m),
      })),
    changes: () =>
      facts.changes.map(({ mention: m, start, end, ...rest }) => ({
        ...rest,
        start: at(start),
        end: at(end),
        ...why(m),
      })),
    custom: () => facts.custom.map((fact) => ({ ...fact.value, mentions: mentions(fact) })),
  }
  const document: Record<string, unknown> = {
    schema: SCHEMA_VERSION,
    source,
    ...(published ? { published: isoDay(published) } : {}),
    ...(encoding ? { encoding } : {}),
    offsets: 'codepoint',
  }
  for (const list of FACT_LISTS)
    if (isShown(list, facts) && (!only || only.includes(list))) document[list] = lists[list]()
  if (timeline)
    document.timeline = timeline.map(({ start, end, ...rest }) => ({
      ...rest,
      start: at(start),
      end: at(end),
    }))
  return document
}

/** Kinds of the user's own are there where something of them is. */
const isShown = (list: FactList, facts: Facts): boolean => list !== 'custom' || facts.custom.length > 0

const aliases = (fact: Fact): object => (fact.aliases?.length ? { aliases: fact.aliases } : {})

/** Breaks lines for some readers, though not for JSON. */
const LINE_BREAKS = /[\u0085\u2028\u2029]/g
const escaped = (character: string): string => `\\u${pad16(character.charCodeAt(0))}`
const pad16 = (code: number): string => code.toString(16).padStart(4, '0')

/** A document a line; indented where a person reads it. */
export const jsonWriter = (style: Style): Writer => ({
  document: (report) => {
    const json = stringifyWithSource(toDocument(report, style), style.terminal ? 2 : undefined)
    return `${json.replace(LINE_BREAKS, escaped)}\n`
  },
})
