// Facts as one flat table for spreadsheets and databases: a line for each mention, the same columns for every kind.
import {
  type ChangeAmount,
  FACT_LISTS,
  type Fact,
  type FactList,
  type Facts,
  type Mention,
} from '../model/fact.js'
import { codePointOffsets } from './offsets.js'
import type { Report } from './report.js'
import { sourceName } from './source-name.js'
import type { Style } from './writer.js'

/** The columns, in order. New ones are added at the end. */
export const FLAT_COLUMNS = [
  'source',
  'kind',
  'value',
  'text',
  'start',
  'end',
  'type',
  'unit',
  'currency',
  'qualifier',
  'class',
  'title',
  'organisation',
  'verb',
  'direct',
  'rule',
  'from',
  'to',
  'by',
  'date',
  'hijri',
  'part',
  'tolerance',
  'country',
  'aliases',
  'groups',
] as const
/** Other names in the one cell they have. */
const BETWEEN_ALIASES = '; '
type FlatColumn = (typeof FLAT_COLUMNS)[number]
type Line = Partial<Record<FlatColumn, string | number | boolean | null | undefined>> & {
  /** What tells why it is there. */
  readonly mention?: Mention
}

/** What a fact is, beside its mentions. */
function described(list: FactList, fact: Fact): Line {
  const { value } = fact
  if ('grain' in value) {
    const { hijri, part, tolerance } = value
    return { value: value.value, type: value.grain, hijri, part, tolerance }
  }
  if ('type' in value)
    return {
      value: value.exact ?? value.value,
      type: value.type,
      unit: value.unit,
      currency: value.currency,
      qualifier: value.qualifier,
    }
  if ('fields' in value) return { value: value.value, type: value.kind }
  const aliases = fact.aliases?.join(BETWEEN_ALIASES)
  if ('class' in value) return { value: value.name, class: value.class, aliases }
  if ('name' in value) return { value: value.name, aliases }
  throw new TypeError(`a fact of ${list} without a name`)
}

/** An amount as the one cell it has; its type is told by the sign. */
const amount = (given: ChangeAmount | undefined): string | undefined =>
  given && `${given.exact ?? given.value}${given.type === 'percentage' ? '%' : ''}`

function linesOf(facts: Facts, list: FactList, text: string): Line[] {
  switch (list) {
    case 'positions':
      return facts.positions.map(({ person, title, organisation, country, status, start, end, mention }) => ({
        value: person,
        text: text.slice(start, end),
        start,
        end,
        title,
        organisation,
        country,
        type: status,
        mention,
      }))
    case 'statements':
      return facts.statements.map(({ speaker, verb, direct, text: said, start, end, mention }) => ({
        value: speaker.name ?? speaker.text,
        text: said,
        start,
        end,
        verb,
        direct,
        mention,
      }))
    case 'changes':
      return facts.changes.map((change) => ({
        value: change.what,
        text: change.text,
        start: change.start,
        end: change.end,
        type: change.direction,
        unit: change.unit,
        mention: change.mention,
        from: amount(change.from),
        to: amount(change.to),
        by: amount(change.by),
        date: change.date,
      }))
    default:
      return (facts[list] as readonly Fact[]).flatMap((fact) =>
        fact.mentions.map((mention) => ({
          ...described(list, fact),
          text: text.slice(mention.start, mention.end),
          start: mention.start,
          end: mention.end,
          mention,
        })),
      )
  }
}

/** The cells of a report, line by line, offsets in code points; what is absent is an empty cell. */
export function flatRows(
  { source, text, facts, timeline = [] }: Report,
  { only, explain }: Style,
): string[][] {
  const at = codePointOffsets(text)
  const cells = (kind: string, { mention, ...line }: Line): string[] => {
    const whole: Line = {
      ...line,
      source: sourceName(source),
      kind,
      start: at(Number(line.start)),
      end: at(Number(line.end)),
      ...(explain && mention ? { rule: mention.rule, groups: JSON.stringify(mention.groups) } : {}),
    }
    return FLAT_COLUMNS.map((column) => String(whole[column] ?? ''))
  }
  const lists = FACT_LISTS.filter((list) => !only || only.includes(list))
  return [
    ...lists.flatMap((list) => linesOf(facts, list, text).map((line) => cells(list, line))),
    ...timeline.map(({ value, text: sentence, start, end }) =>
      cells('timeline', { value, text: sentence, start, end }),
    ),
  ]
}
