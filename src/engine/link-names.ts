// Which mentions name one person or one body: a short name joins the full name that holds it, the nearest of them
// where there are several.
import { normalise } from '../arabic/normalise.js'
import type { Fact, Mention } from '../model/fact.js'
import type { Naming } from './name-words.js'

export type Named = 'person' | 'organisation'

/** One person or body: the fullest spelling, and the mentions that have come to it. */
interface Entity<K extends Named> {
  readonly full: Naming<K>
  readonly namings: Naming<K>[]
}

/** Whether the name `short` may stand for the name `full`. */
export type StandsFor = (short: Naming<Named>, full: Naming<Named>) => boolean

/**
 * The mentions grouped under the fullest name of each, the groups in the order of their first mention. `aliases`
 * are pairs of a name and another name of the same, the first being the one to keep.
 */
export function linkNames<K extends Named>(
  namings: readonly Naming<K>[],
  standsFor: StandsFor,
  aliases: readonly (readonly [Mention<K>, Mention<K>])[] = [],
): Fact<K>[] {
  const entities: Entity<K>[] = []
  for (const same of bySpelling(namings)) {
    const fitting = entities.filter(({ full }) => standsFor(same[0]!, full))
    if (fitting.length === 0) entities.push({ full: same[0]!, namings: [...same] })
    else for (const naming of same) nearest(fitting, naming.mention).namings.push(naming)
  }
  for (const [kept, other] of aliases) merge(entities, kept, other)
  for (const { namings } of entities) namings.sort((a, b) => a.mention.start - b.mention.start)
  return entities
    .filter((entity) => entity.namings.length > 0)
    .sort((a, b) => a.namings[0]!.mention.start - b.namings[0]!.mention.start)
    .map(factOf)
}

/** The mentions by spelling, the spellings of most words first, so that a short name meets the full ones. */
function bySpelling<K extends Named>(namings: readonly Naming<K>[]): Naming<K>[][] {
  const spellings = new Map<string, Naming<K>[]>()
  for (const naming of namings) {
    const key = naming.words.join(' ')
    const known = spellings.get(key)
    if (known) known.push(naming)
    else spellings.set(key, [naming])
  }
  return [...spellings.values()].sort((a, b) => b[0]!.words.length - a[0]!.words.length)
}

const BEHIND = 1e9

/** The entity mentioned last before this mention, else the one mentioned first behind it. */
function nearest<K extends Named>(entities: readonly Entity<K>[], { start }: Mention): Entity<K> {
  if (entities.length === 1) return entities[0]!
  const distance = ({ namings }: Entity<K>): number =>
    namings.reduce((least, { mention }) => {
      const away = mention.start < start ? start - mention.start : BEHIND + mention.start
      return Math.min(least, away)
    }, Infinity)
  return entities.reduce((best, entity) => (distance(entity) < distance(best) ? entity : best))
}

function merge<K extends Named>(entities: readonly Entity<K>[], kept: Mention<K>, other: Mention<K>): void {
  const holding = (wanted: Mention<K>): Entity<K> | undefined =>
    entities.find(({ namings }) => namings.some(({ mention }) => mention === wanted))
  const into = holding(kept)
  const from = holding(other)
  if (into && from && into !== from) into.namings.push(...from.namings.splice(0))
}

function factOf<K extends Named>({ full, namings }: Entity<K>): Fact<K> {
  const { mention, name } = full
  const aliases = new Map<string, string>()
  for (const naming of namings) {
    const key = normalise(naming.name)
    if (!aliases.has(key)) aliases.set(key, naming.name)
  }
  aliases.delete(normalise(name))
  return {
    kind: mention.kind,
    value: { ...mention.value, name },
    ...(aliases.size > 0 ? { aliases: [...aliases.values()] } : {}),
    mentions: namings.map((naming) => naming.mention),
  }
}
