// What holds for every text whatsoever.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { extract, timeline } from '../../src/extract.js'
import type { Document } from '../../src/model/document.js'
import type { Fact, Facts, Mention } from '../../src/model/fact.js'
import { overlaps, type Span } from '../../src/model/span.js'
import { shipped } from '../../src/shipped/shipped.js'
import { toDocument } from '../../src/writers/json-document.js'
import schema from '../../src/writers/schema.json' with { type: 'json' }

const isOfSchema = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

/** All mentions of the five kinds that stand in the text, in its order. */
export const mentionsOf = ({ dates, numbers, people, organisations, places }: Facts): Mention[] =>
  [dates, numbers, people, organisations, places]
    .flatMap((facts: readonly Fact[]) => facts)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)

/** The JSON's own shape of what has a place and words. */
interface Placed extends Span {
  readonly text: string
}

/** What is wrong with the answer to this document; nothing where all is well. */
export function faultsOf(document: Document): string[] {
  const { text } = document
  const facts = extract(document)
  const faults: string[] = []
  const fault = (what: string, about: unknown): void => void faults.push(`${what}: ${JSON.stringify(about)}`)

  let behind = 0
  for (const token of shipped().annotator.annotate(text).tokens) {
    const { start, end, form } = token
    if (start < behind || start >= end || end > text.length) fault('a token empty or out of order', token)
    if (form.normal.trim() === '') fault('a token that folds to nothing', token)
    behind = end
  }

  for (const dated of timeline(document, facts))
    if (
      dated.text !== text.slice(dated.start, dated.end) ||
      !facts.dates.some(
        ({ value, mentions }) =>
          value.value === dated.value &&
          mentions.some(({ start }) => dated.start <= start && start < dated.end),
      )
    )
      fault('a dated sentence without its date', dated)

  const mentions = mentionsOf(facts)
  for (const span of [...mentions, ...facts.positions, ...facts.statements])
    if (
      !(Number.isInteger(span.start) && 0 <= span.start && span.start < span.end && span.end <= text.length)
    )
      fault('a span outside the text or empty', span)
  for (let i = 1; i < mentions.length; i++)
    if (overlaps(mentions[i - 1]!, mentions[i]!)) fault('two mentions overlap', mentions.slice(i - 1, i + 1))
  for (const list of [facts.dates, facts.numbers, facts.people, facts.organisations, facts.places])
    faults.push(...disorder(list))

  const json = toDocument(
    { source: 'x', text, published: document.published, facts },
    { only: undefined, explain: true },
  )
  const line = JSON.stringify(json)
  // biome-ignore lint/suspicious/noExplicitAny: read back as a stranger would
  const read: any = JSON.parse(line)
  if (!isOfSchema(read)) fault('not as the schema says', isOfSchema.errors?.at(0))
  if (JSON.stringify(read) !== line) fault('JSON that does not come back', line)
  const points = Array.from(text)
  const named: Placed[] = ['dates', 'numbers', 'people', 'organisations', 'places'].flatMap((list) =>
    read[list].flatMap((fact: { mentions: Placed[] }) => fact.mentions),
  )
  for (const placed of [...named, ...(read.statements as Placed[])])
    if (points.slice(placed.start, placed.end).join('') !== placed.text)
      fault('not the slice it names', placed)
  for (const value of emptyOf(read)) fault('an empty value', value)

  if (JSON.stringify(extract(document)) !== JSON.stringify(facts))
    fault('another answer at the second time', text)
  return faults
}

/** Facts stand in the order of their first mentions, mentions in that of the text, and none is without one. */
function disorder(facts: readonly Fact[]): string[] {
  const starts = facts.map(({ mentions }) => mentions.map(({ start }) => start))
  const isRising = (numbers: readonly number[]): boolean =>
    numbers.every((n, i) => i === 0 || numbers[i - 1]! <= n)
  return starts.every((each) => each.length > 0 && isRising(each)) &&
    isRising(starts.map(([first]) => first!))
    ? []
    : [`facts out of order: ${JSON.stringify(starts)}`]
}

/** The paths at which the JSON holds an empty string, a number that is none, or nothing. */
function emptyOf(value: unknown, path = ''): string[] {
  if (value === '' || Number.isNaN(value)) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => emptyOf(inner, `${path}/${key}`))
}
