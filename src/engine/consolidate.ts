// Mentions to facts: one fact for each value, its witnesses attached, in the order of the first.
import { normalise } from '../arabic/normalise.js'
import type { Document } from '../model/document.js'
import type { Fact, FactKind, Facts, Mention } from '../model/fact.js'
import { aliasesOf, nicknamesOf } from './aliases.js'
import type { Annotated } from './annotated.js'
import { changeOf } from './changes.js'
import { linkNames } from './link-names.js'
import { bodyNaming, personNaming } from './name-words.js'
import { Names } from './names.js'
import { sameBody, samePerson } from './names-alike.js'
import { positionsOf } from './positions.js'
import type { Candidate } from './run-rules.js'
import { statementsOf } from './speakers.js'

/** What the consolidation asks about a single folded word. */
export type IsHead = (word: string) => boolean

/** The facts of one document. `mentions` are candidates over the tokens of `words`. */
export function consolidate(
  mentions: readonly Candidate[],
  relations: readonly Candidate[],
  { tokens }: Annotated,
  { text }: Document,
  isHead: IsHead,
): Facts {
  const persons = ofKind(mentions, 'person').map((found) => personNaming(found, tokens, text))
  const bodies = ofKind(mentions, 'organisation').map((found) => bodyNaming(found, tokens, text, isHead))
  const statements = mentionsOf(relations, 'statement')
  const people = linkNames(persons, samePerson, {
    aliases: nicknamesOf(persons, text),
    speakerOf: speakerIn(statements),
  })
  const organisations = linkNames(bodies, sameBody, { aliases: aliasesOf(bodies, text) })
  const names = new Names([...people, ...organisations], persons, bodies)
  const positions = positionsOf(mentionsOf(relations, 'position'), names)
  return {
    dates: byValue(mentionsOf(mentions, 'date'), (mention) =>
      mention.value.value === null
        ? normalise(text.slice(mention.start, mention.end))
        : `${mention.value.value} ${mention.value.part ?? ''}`,
    ),
    numbers: byValue(mentionsOf(mentions, 'number'), ({ value: n }) =>
      [n.exact ?? n.value, n.type, n.unit, n.currency, n.qualifier].join('|'),
    ),
    people,
    organisations,
    places: byValue(mentionsOf(mentions, 'place'), (mention) => normalise(mention.value.name)),
    positions,
    statements: statementsOf(statements, names, positions, text),
    changes: mentionsOf(relations, 'change').map((mention) => changeOf(mention, text)),
    custom: byValue(
      [...mentionsOf(mentions, 'custom'), ...mentionsOf(relations, 'custom')].sort(
        (a, b) => a.start - b.start,
      ),
      ({ value }) => `${value.kind} ${normalise(value.value)}`,
    ),
  }
}

/** Who says the words that hold a mention; the statements are in text order and do not overlap. */
const speakerIn =
  (statements: readonly Mention<'statement'>[]) =>
  ({ start }: Mention<'person'>): Mention | undefined => {
    let low = 0
    let high = statements.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (statements[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    const said = statements[low - 1]
    return said && start < said.end ? said.value.speaker?.source : undefined
  }

const ofKind = (from: readonly Candidate[], kind: FactKind): Candidate[] =>
  from.filter(({ mention }) => mention.kind === kind)

const mentionsOf = <K extends FactKind>(from: readonly Candidate[], kind: K): Mention<K>[] =>
  ofKind(from, kind).map(({ mention }) => mention as Mention<K>)

/** One fact for all mentions with the same key. */
function byValue<K extends FactKind>(
  mentions: readonly Mention<K>[],
  key: (mention: Mention<K>) => string,
): Fact<K>[] {
  const groups = new Map<string, Mention<K>[]>()
  for (const mention of mentions) {
    const of = key(mention)
    const known = groups.get(of)
    if (known) known.push(mention)
    else groups.set(of, [mention])
  }
  return [...groups.values()].map((group) => ({
    kind: group[0]!.kind,
    value: group[0]!.value,
    mentions: group,
  }))
}
