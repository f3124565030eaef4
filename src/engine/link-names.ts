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

/**
 * Whether the name `short` may stand for the name `full`, in which all its words but the heads must then be found. It is
 * spelled otherwise, and has no more words.
 */
export type StandsFor = (short: Naming<Named>, full: Naming<Named>) => boolean

/** What is known of names beside their words. */
export interface Hints<K extends Named> {
  /** Pairs of a name and another name of the same, the first being the one to keep. */
  readonly aliases?: readonly (readonly [Mention<K>, Mention<K>])[]
  /** Who says the words that hold a mention: nobody calls himself by a short name that others bear too. */
  speakerOf?(mention: Mention<K>): Mention | undefined
}

const NO_HINTS: Hints<never> = {}

/** The mentions grouped under the fullest name of each, the groups in the order of their first mention. */
export function linkNames<K extends Named>(
  namings: readonly Naming<K>[],
  standsFor: StandsFor,
  { aliases = [], speakerOf }: Hints<K> = NO_HINTS,
): Fact<K>[] {
  const entities: Entity<K>[] = []
  const byWord = new Map<string, Entity<K>[]>()
  const holding = new Map<Mention, Entity<K>>()
  for (const same of bySpelling(namings)) {
    const short = same[0]!
    const fitting = sharing(short, byWord).filter(({ full }) => standsFor(short, full))
    if (fitting.length > 0) {
      distribute(same, fitting, holding, speakerOf)
      continue
    }
    const entity = { full: short, namings: [...same] }
    entities.push(entity)
    for (const { mention } of same) holding.set(mention, entity)
    for (const word of new Set(short.words)) {
      const known = byWord.get(word)
      if (known) known.push(entity)
      else byWord.set(word, [entity])
    }
  }
  merge(aliases, holding)
  for (const { namings } of entities) namings.sort((a, b) => a.mention.start - b.mention.start)
  return entities
    .filter((entity) => entity.namings.length > 0)
    .sort((a, b) => a.namings[0]!.mention.start - b.namings[0]!.mention.start)
    .map(factOf)
}

/** The entities that share the rarest word of a name, its heads aside: none else holds all of them. */
function sharing<K extends Named>(
  { words, heads }: Naming<K>,
  byWord: ReadonlyMap<string, Entity<K>[]>,
): readonly Entity<K>[] {
  let fewest: readonly Entity<K>[] | undefined
  for (const word of words.slice(heads)) {
    const known = byWord.get(word) ?? []
    if (!fewest || known.length < fewest.length) fewest = known
  }
  return fewest ?? []
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

/**
 * Gives each mention to the entity mentioned last before it that does not speak there, else to the one mentioned
 * first. In text order.
 */
function distribute<K extends Named>(
  namings: readonly Naming<K>[],
  entities: readonly Entity<K>[],
  holding: Map<Mention, Entity<K>>,
  speakerOf: Hints<K>['speakerOf'],
): void {
  const mentioned = entities
    .flatMap((entity) => entity.namings.map(({ mention }) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start)
  let last = mentioned[0]!.entity
  let other = entities.find((entity) => entity !== last)
  let next = 0
  for (const naming of namings) {
    while (next < mentioned.length && mentioned[next]!.mention.start < naming.mention.start) {
      const { entity } = mentioned[next++]!
      if (entity === last) continue
      other = last
      last = entity
    }
    const speaker = other && speakerOf?.(naming.mention)
    const meant = speaker && holding.get(speaker) === last ? other! : last
    meant.namings.push(naming)
    holding.set(naming.mention, meant)
  }
}

/** Makes one of two entities where a mention of the one is another name of the other. */
function merge<K extends Named>(
  aliases: readonly (readonly [Mention<K>, Mention<K>])[],
  holding: Map<Mention, Entity<K>>,
): void {
  for (const [kept, other] of aliases) {
    const into = holding.get(kept)
    const from = holding.get(other)
    if (!into || !from || into === from) continue
    for (const naming of from.namings.splice(0)) {
      into.namings.push(naming)
      holding.set(naming.mention, into)
    }
  }
}

function factOf<K extends Named>({ full, namings }: Entity<K>): Fact<K> {
  const { mention, name } = full
  const aliases = new Map<string, string>()
  for (const naming of namings) {
    if (naming.name === name) continue
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
