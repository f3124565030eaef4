// Full names: what a mention, or a common noun in the place of a name, stands for in its document.
import { bodyWords, definiteNoun, personWords, withoutArticle } from '../arabic/name-spelling.js'
import { normalise } from '../arabic/normalise.js'
import type { Fact, Mention } from '../model/fact.js'
import type { Span } from '../model/span.js'
import { lastBefore } from './last-before.js'
import type { Naming } from './name-words.js'

type Named = 'person' | 'organisation'
type Gender = Naming<Named>['gender']

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu

/** How often each club is named, and the one named most often. */
interface Clubs {
  readonly counts: ReadonlyMap<string, number>
  readonly own: string
}

/** The people and bodies of a document under their full names. */
export class Names {
  readonly #of = new Map<Mention, string>()
  readonly #genders = new Map<string, Gender>()
  readonly #people: readonly Naming<'person'>[]
  readonly #bodies: readonly Naming<'organisation'>[]
  /** The full names of the people; made when first asked for. */
  #persons: ReadonlySet<string> | undefined
  /** The mentions of bodies by the first word of the name, without article; made when first asked for. */
  #heads: ReadonlyMap<string, readonly Mention<'organisation'>[]> | undefined
  #clubs: Clubs | undefined
  /** The people by what their names end with, and the bodies by what theirs begin with; made when first asked for. */
  #ends: ReadonlyMap<string, Mention<Named>> | undefined
  #beginnings: ReadonlyMap<string, Mention<Named>> | undefined

  constructor(
    facts: readonly Fact<Named>[],
    people: readonly Naming<'person'>[],
    bodies: readonly Naming<'organisation'>[],
  ) {
    for (const { mentions, value } of facts) for (const mention of mentions) this.#of.set(mention, value.name)
    // the fullest name tells: «هالة زايد» is a woman, though «زايد» is a man's name
    for (const { mention, gender } of [...people, ...bodies].sort((a, b) => a.words.length - b.words.length))
      if (gender) this.#genders.set(this.of(mention), gender)
    this.#people = people
    this.#bodies = bodies
  }

  /** The full name of what is mentioned here. */
  of(mention: Mention<Named>): string {
    return this.#of.get(mention) ?? mention.value.name
  }

  /** Whether somebody is known under this full name, not a body. */
  isPerson(name: string): boolean {
    this.#persons ??= new Set(this.#people.map(({ mention }) => this.of(mention)))
    return this.#persons.has(name)
  }

  /** The gender of a given name, or that of a body's noun; undefined where neither tells. */
  genderOf(name: string | undefined): Gender {
    return name === undefined ? undefined : this.#genders.get(name)
  }

  /** The body that the common noun at `span` stands for: the last one before it whose name begins with that noun. */
  byHead(word: string, span: Span): string | undefined {
    const head = definiteNoun(normalise(word))
    if (head === undefined) return undefined
    this.#heads ??= byHead(this.#bodies)
    const known = this.#heads.get(head) ?? []
    const found = lastBefore(known, span.start) ?? known[0]
    if (found?.value.class === 'sport') return this.#ownClub(this.of(found))
    return found && this.of(found)
  }

  /** The club that a text is about, the one named most often: «مدرب الفريق» is not that of the rival named last. */
  #ownClub(found: string): string {
    this.#clubs ??= this.#countedClubs()
    const { counts, own } = this.#clubs
    return counts.get(found) === counts.get(own) ? found : own
  }

  #countedClubs(): Clubs {
    const counts = new Map<string, number>()
    for (const { mention } of this.#bodies)
      if (mention.value.class === 'sport')
        counts.set(this.of(mention), (counts.get(this.of(mention)) ?? 0) + 1)
    let own = ''
    for (const [name, count] of counts) if (count > (counts.get(own) ?? 0)) own = name
    return { counts, own }
  }

  /** Who is known under a name that these words are the end of, or the body whose name begins with them. */
  byWords(text: string): string | undefined {
    const normal = normalise(text).replace(NO_LETTERS, ' ').trim()
    if (normal === '') return undefined
    this.#ends ??= byParts(this.#people, (words, count) => words.slice(-count))
    this.#beginnings ??= byParts(this.#bodies, (words, count) => words.slice(0, count))
    const found =
      this.#ends.get(personWords(normal).join(' ')) ?? this.#beginnings.get(bodyWords(normal).join(' '))
    return found && this.of(found)
  }
}

function byHead(bodies: readonly Naming<'organisation'>[]): Map<string, Mention<'organisation'>[]> {
  const heads = new Map<string, Mention<'organisation'>[]>()
  for (const { name, announced, mention } of bodies) {
    const first = withoutArticle(normalise(name.split(' ', 1)[0]!))
    for (const head of new Set(announced === undefined ? [first] : [first, announced])) {
      const known = heads.get(head)
      if (known) known.push(mention)
      else heads.set(head, [mention])
    }
  }
  return heads
}

/** The first to be named, by each part of so many words that `part` takes of a name. */
function byParts<K extends Named>(
  namings: readonly Naming<K>[],
  part: (words: readonly string[], count: number) => readonly string[],
): Map<string, Mention<K>> {
  const parts = new Map<string, Mention<K>>()
  for (const { words, mention } of namings)
    for (let count = 1; count <= words.length; count++) {
      const key = part(words, count).join(' ')
      if (!parts.has(key)) parts.set(key, mention)
    }
  return parts
}
