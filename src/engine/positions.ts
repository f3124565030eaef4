// Offices as facts: one for each title, the holder and the body under their full names.
import { beginsDefinite, definiteNoun } from '../arabic/name-spelling.js'
import { normalise } from '../arabic/normalise.js'
import type { Mention, Position, Title } from '../model/fact.js'
import type { Names } from './names.js'

/** The offices that the mentions assert, in text order. */
export function positionsOf(mentions: readonly Mention<'position'>[], names: Names): Position[] {
  const positions = mentions.flatMap((mention) => {
    const { holder, titles } = mention.value
    return titles.map((title) => {
      const organisation = organisationIn(title, names)
      return {
        person: names.of(holder),
        title: title.text,
        ...(organisation ? { organisation } : {}),
        ...(title.country ? { country: title.country } : {}),
        ...(title.status ? { status: title.status } : {}),
        start: Math.min(title.start, holder.start),
        end: Math.max(title.end, holder.end),
        mention,
      }
    })
  })
  return distinct(positions)
}

/** The body inside a title, by its name or by a common noun with the article: «الأمين العام للحلف». */
function organisationIn(title: Title, names: Names): string | undefined {
  if (title.body) return names.of(title.body)
  const words = title.text.split(' ')
  for (let at = words.length - 1; at > 0; at--) {
    // «القائد العام للقوات المسلحة»: the forces are named by two words
    if (words[at + 1] && definiteNoun(normalise(words[at + 1]!)) !== undefined) continue
    // «الشركة المنظمة»: an adjective that looks like a body's noun
    if (beginsDefinite(normalise(words[at]!)) && definiteNoun(normalise(words[at - 1]!)) !== undefined)
      continue
    const found = names.byHead(words[at]!, title)
    if (found) return found
  }
  return undefined
}

/** The same title of the same person counts once. */
function distinct(positions: readonly Position[]): Position[] {
  const seen = new Set<string>()
  return positions.filter(({ person, title }) => {
    const key = `${person}|${normalise(title)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
