// Full names: what a mention, or a common noun in the place of a name, stands for in its document.
import { definiteNoun, withoutArticle } from '../arabic/name-spelling.js'
import { normalise } from '../arabic/normalise.js'
import type { Fact, Mention } from '../model/fact.js'
import type { Span } from '../model/span.js'

/** The people and bodies of a document under their full names. */
export class Names {
  readonly #of = new Map<Mention, string>()
  readonly #bodies: readonly Mention<'organisation'>[]
  readonly #text: string

  constructor(people: readonly Fact<'person'>[], bodies: readonly Fact<'organisation'>[], text: string) {
    for (const fact of [...people, ...bodies])
      for (const mention of fact.mentions) this.#of.set(mention, fact.value.name)
    this.#bodies = bodies.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start)
    this.#text = text
  }

  /** The full name of what is mentioned here. */
  of(mention: Mention<'person' | 'organisation'>): string {
    return this.#of.get(mention) ?? mention.value.name
  }

  /** The body that the common noun at `span` stands for: the last one before it whose name begins with that noun. */
  byHead(word: string, span: Span): string | undefined {
    const head = definiteNoun(normalise(word))
    if (head === undefined) return undefined
    const begins = ({ start, end }: Mention): boolean =>
      withoutArticle(normalise(this.#text.slice(start, end).split(/\s/u, 1)[0]!)) === head
    const found =
      this.#bodies.findLast((mention) => mention.start < span.start && begins(mention)) ??
      this.#bodies.find((mention) => begins(mention))
    return found && this.of(found)
  }
}
