// Full names: what a mention, or a common noun in the place of a name, stands for in its document.
import { bodyWords, definiteNoun, personWords, withoutArticle } from '../arabic/name-spelling.js'
import { normalise } from '../arabic/normalise.js'
import type { Fact, Mention } from '../model/fact.js'
import type { Span } from '../model/span.js'
import type { Naming } from './name-words.js'

type Named = 'person' | 'organisation'
type Gender = Naming<Named>['gender']

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu

/** The people and bodies of a document under their full names. */
export class Names {
  readonly #of = new Map<Mention, string>()
  readonly #genders = new Map<string, Gender>()
  readonly #people: readonly Naming<'person'>[]
  readonly #bodies: readonly Naming<'organisation'>[]
  /** The full names of the people; made when first asked for. */
  #persons: ReadonlySet<string> | undefined
  /** The first words of the bodies' names, without article; made when first asked for. */
  #heads: readonly string[] | undefined

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
    this.#heads ??= this.#bodies.map(({ name }) => withoutArticle(normalise(name.split(' ', 1)[0]!)))
    const heads = this.#heads
    const isMeant = ({ announced }: Naming<'organisation'>, i: number): boolean =>
      heads[i] === head || announced === head
    const found =
      this.#bodies.findLast((naming, i) => naming.mention.start < span.start && isMeant(naming, i)) ??
      this.#bodies.find(isMeant)
    if (found?.mention.value.class === 'sport') return this.#ownClub(found)
    return found && this.of(found.mention)
  }

  /** The club that a text is about: «مدرب الفريق» is not that of the rival named last. */
  #ownClub(found: Naming<'organisation'>): string {
    const counts = new Map<string, number>()
    for (const { mention } of this.#bodies)
      if (mention.value.class === 'sport')
        counts.set(this.of(mention), (counts.get(this.of(mention)) ?? 0) + 1)
    let own = this.of(found.mention)
    for (const [name, count] of counts) if (count > counts.get(own)!) own = name
    return own
  }

  /** Who is known under a name that these words are the end of, or the body whose name begins with them. */
  byWords(text: string): string | undefined {
    const normal = normalise(text.replace(NO_LETTERS, ' ').trim())
    if (normal === '') return undefined
    const person = personWords(normal)
    const body = bodyWords(normal)
    const found =
      this.#people.find(({ words }) => person.every((word, i) => words.at(i - person.length) === word)) ??
      this.#bodies.find(({ words }) => body.every((word, i) => words[i] === word))
    return found && this.of(found.mention)
  }
}
