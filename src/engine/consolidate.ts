// Mentions to facts: one fact for each value, its witnesses attached, in the order of the first.
import { normalise } from '../arabic/normalise.js'
import type { Document } from '../model/document.js'
import type { Fact, FactKind, Facts, Mention, Position, Statement } from '../model/fact.js'
import { linkNames } from './link-names.js'
import type { Candidate } from './run-rules.js'

/** The facts of one document. */
export function consolidate(
  mentions: readonly Candidate[],
  relations: readonly Candidate[],
  { text }: Document,
): Facts {
  const of = <K extends FactKind>(from: readonly Candidate[], kind: K): Mention<K>[] =>
    from.map(({ mention }) => mention).filter((mention): mention is Mention<K> => mention.kind === kind)
  const people = linkNames(of(mentions, 'person'))
  const organisations = linkNames(of(mentions, 'organisation'))
  const nameOf = new Map<Mention, string>()
  for (const fact of [...people, ...organisations])
    for (const mention of fact.mentions) nameOf.set(mention, fact.value.name)
  return {
    dates: byValue(of(mentions, 'date'), (mention) =>
      mention.value.value === null
        ? normalise(text.slice(mention.start, mention.end))
        : `${mention.value.value} ${mention.value.part ?? ''}`,
    ),
    numbers: byValue(of(mentions, 'number'), ({ value: n }) =>
      [n.exact ?? n.value, n.type, n.unit, n.currency, n.qualifier].join('|'),
    ),
    people,
    organisations,
    places: byValue(of(mentions, 'place'), (mention) => normalise(mention.value.name)),
    positions: of(relations, 'position').map((mention) => position(mention, nameOf)),
    statements: of(relations, 'statement').map((mention) => statement(mention, nameOf, text)),
  }
}

/** One fact for all mentions with the same key. */
function byValue<K extends FactKind>(
  mentions: readonly Mention<K>[],
  key: (mention: Mention<K>) => string,
): Fact<K>[] {
  const groups = new Map<string, Mention<K>[]>()
  for (const mention of mentions) {
    const known = groups.get(key(mention))
    if (known) known.push(mention)
    else groups.set(key(mention), [mention])
  }
  return [...groups.values()].map((group) => ({
    kind: group[0]!.kind,
    value: group[0]!.value,
    mentions: group,
  }))
}

function position(mention: Mention<'position'>, nameOf: ReadonlyMap<Mention, string>): Position {
  const { holder, title, body } = mention.value
  const organisation = body && (nameOf.get(body) ?? body.value.name)
  return {
    person: nameOf.get(holder) ?? holder.value.name,
    title,
    ...(organisation ? { organisation } : {}),
    start: mention.start,
    end: mention.end,
    mention,
  }
}

function statement(
  mention: Mention<'statement'>,
  nameOf: ReadonlyMap<Mention, string>,
  text: string,
): Statement {
  const { speaker, source, verb, direct } = mention.value
  const name = source && (nameOf.get(source) ?? source.value.name)
  return {
    speaker: { ...(speaker ? { text: speaker } : {}), ...(name ? { name } : {}) },
    verb,
    direct,
    text: text.slice(mention.start, mention.end),
    start: mention.start,
    end: mention.end,
    mention,
  }
}
