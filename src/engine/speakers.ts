// Statements as facts: who speaks where the text gives a title, a common noun or nothing at all.
import type { Actor, Mention, Position, Statement } from '../model/fact.js'
import { Holders } from './holders.js'
import type { Names } from './names.js'

type Implied = Mention<'statement'>['value']

/** Who made a statement: the name, if there is one, where the verb stood and where the words ended. */
interface Spoken {
  readonly name: string | undefined
  readonly end: number
}

/** The statements in text order, each with the full name of its speaker where the document gives one. */
export function statementsOf(
  mentions: readonly Mention<'statement'>[],
  names: Names,
  positions: readonly Position[],
  text: string,
): Statement[] {
  const holders = new Holders(positions)
  const statements: Statement[] = []
  const spoken: Spoken[] = []
  for (const mention of [...mentions].sort((a, b) => a.value.verbAt - b.value.verbAt)) {
    const { speaker, verb, verbAt, direct } = mention.value
    const name =
      (speaker && (nameOf(speaker, names, holders) ?? sameHolder(speaker, spoken.at(-1), holders))) ??
      (!speaker || speaker.byOccupation ? impliedBy(mention.value, spoken, names, holders) : undefined)
    spoken.push({ name, end: Math.max(mention.end, verbAt) })
    statements.push({
      speaker: { ...(speaker ? { text: speaker.text } : {}), ...(name ? { name } : {}) },
      verb,
      direct,
      text: text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
      mention,
    })
  }
  return statements.sort((a, b) => a.start - b.start)
}

/**
 * Who acted since the last statement ended, else who made the last one with whom the verb can agree, else the person
 * named last.
 */
function impliedBy(
  { before, agreement, speaker: by }: Implied,
  spoken: readonly Spoken[],
  names: Names,
  holders: Holders,
): string | undefined {
  const agrees = (name: string | undefined): boolean => {
    // «الطبيبة» is no body
    if (by && !(name && names.isPerson(name))) return false
    const gender = names.genderOf(name)
    return (
      gender === undefined ||
      agreement === undefined ||
      !(OPPOSED[gender] as readonly string[]).includes(agreement)
    )
  }
  const last = spoken.at(-1)
  const actor = before?.actor
  if (actor && (!last || actor.start >= last.end)) {
    const name = nameOf(actor, names, holders)
    if (name && agrees(name)) return name
  }
  const speaker = spoken.slice(-MEMORY).findLast(({ name }) => agrees(name))
  if (speaker) return speaker.name
  const person = before?.person && names.of(before.person)
  return agrees(person) ? person : undefined
}

/** What a verb cannot be whose subject is of this gender. */
const OPPOSED = {
  masculine: ['feminine', 'plural'],
  feminine: ['masculine', 'plural'],
} as const satisfies Record<string, readonly Implied['agreement'][]>

/** How many statements back whoever makes the next one without being named may have spoken. */
const MEMORY = 100

/** How many words a short form of a name has at most. */
const LONGEST_SHORT = 2

/** «الوزير الأمريكي» is who spoke last, if he is a minister and of no other country. */
function sameHolder({ ofNation }: Actor, last: Spoken | undefined, holders: Holders): string | undefined {
  if (!ofNation || last?.name === undefined) return undefined
  return holders.isHeldBy(last.name, ofNation) ? last.name : undefined
}

/** The full name of who is named, else of who holds the title, else of the body that the noun stands for. */
function nameOf(actor: Actor, names: Names, holders: Holders): string | undefined {
  if (actor.source) return names.of(actor.source)
  // «معالي الوزير» is the minister
  const whole = knownBy(actor, names, holders)
  return (
    whole ?? (actor.bare === undefined ? undefined : knownBy({ ...actor, text: actor.bare }, names, holders))
  )
}

/** Who is known by a title or a common noun. */
function knownBy(actor: Actor, names: Names, holders: Holders): string | undefined {
  const words = actor.text.split(' ')
  const short = words.length <= LONGEST_SHORT
  return (
    holders.of(actor) ??
    (words.length === 1 ? names.byHead(words[0]!, actor) : undefined) ??
    (short ? names.byWords(actor.text) : undefined)
  )
}
