// Which mentions name one person or one body: a short name joins the fullest name that holds it.
import { normalise } from '../arabic/normalise.js'
import type { Fact, Mention } from '../model/fact.js'

type Named = 'person' | 'organisation'

/** A name and all its mentions so far. */
interface Entity<K extends Named> {
  words: readonly string[]
  mention: Mention<K>
  readonly mentions: Mention<K>[]
}

/** The mentions grouped under the fullest name of each; the groups in the order of their first mention. */
export function linkNames<K extends Named>(mentions: readonly Mention<K>[]): Fact<K>[] {
  const entities: Entity<K>[] = []
  for (const mention of mentions) {
    const words = normalise(mention.value.name).split(' ')
    const entity = nearest(entities, words)
    if (!entity) {
      entities.push({ words, mention, mentions: [mention] })
      continue
    }
    entity.mentions.push(mention)
    if (words.length > entity.words.length) {
      entity.words = words
      entity.mention = mention
    }
  }
  return entities.map(({ mention, words, mentions: all }) => {
    const aliases = [...new Set(all.map(({ value }) => value.name))].filter(
      (name) => normalise(name) !== words.join(' '),
    )
    return {
      kind: mention.kind,
      value: mention.value,
      ...(aliases.length > 0 ? { aliases } : {}),
      mentions: all,
    }
  })
}

function nearest<K extends Named>(
  entities: readonly Entity<K>[],
  words: readonly string[],
): Entity<K> | undefined {
  const same = entities.find((entity) => entity.words.join(' ') === words.join(' '))
  if (same) return same
  for (let i = entities.length - 1; i >= 0; i--)
    if (isShortOf(words, entities[i]!.words) || isShortOf(entities[i]!.words, words)) return entities[i]
  return undefined
}

/** Whether one name is the other with words left out: the same last word, or the first alone. */
function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length || short.at(-1) !== full.at(-1)) return false
  let at = 0
  for (const word of full) if (word === short[at]) at++
  return at === short.length
}
