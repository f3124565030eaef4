// Who holds an office, by the words that name it.
import { withoutArticle } from '../arabic/name-spelling.js'
import { normalise } from '../arabic/normalise.js'
import type { Actor, Position } from '../model/fact.js'
import { lastBefore } from './last-before.js'

interface Held {
  readonly words: readonly string[]
  readonly start: number
  readonly person: string
  readonly country: string | undefined
}

export class Holders {
  /** The offices by the first word and any word of their titles, in text order. */
  readonly #held = new Map<string, Held[]>()
  readonly #ofPerson = new Map<string, Held[]>()

  constructor(positions: readonly Position[]) {
    for (const { title, start, person, country } of [...positions].sort((a, b) => a.start - b.start)) {
      const words = titleWords(title)
      const held = { words, start, person, country }
      for (const word of new Set(words)) add(this.#held, `${words[0]} ${word}`, held)
      add(this.#ofPerson, person, held)
    }
  }

  /** Whether somebody holds the office that these words shorten, in this country or in none that is told. */
  isHeldBy(person: string, { bare, country }: { readonly bare: string; readonly country: string }): boolean {
    const words = titleWords(bare)
    const offices = this.#ofPerson.get(person) ?? []
    return offices.some((held) => (held.country ?? country) === country && shortens(words, held.words))
  }

  /** The holder of the title that these words shorten: the last one before them, else the first behind. */
  of({ text, start }: Actor): string | undefined {
    const words = titleWords(text)
    let fewest: readonly Held[] | undefined
    for (const word of words) {
      const known = this.#held.get(`${words[0]} ${word}`) ?? []
      if (!fewest || known.length < fewest.length) fewest = known
    }
    const fits = (held: Held): boolean => shortens(words, held.words)
    return (lastBefore(fewest!, start, fits) ?? fewest!.find(fits))?.person
  }
}

function add(lists: Map<string, Held[]>, key: string, held: Held): void {
  const known = lists.get(key)
  if (known) known.push(held)
  else lists.set(key, [held])
}

const titleWords = (title: string): string[] => normalise(title).split(' ').map(withoutArticle)

/** Whether the words are some of the title's, in its order, from its first on. */
function shortens(words: readonly string[], title: readonly string[]): boolean {
  if (words[0] !== title[0]) return false
  let at = 0
  for (const word of title) if (word === words[at]) at++
  return at === words.length
}
