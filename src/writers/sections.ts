// The tables of a document: one for each list, and for facts of the user's own one for each kind.
import type { FactList, Facts } from '../model/fact.js'
import { type Rows, rowsOf } from './rows.js'
import type { Words } from './words.js'

export interface Section {
  readonly list: FactList
  /** Its heading: the list's name, or the user's name of the kind. */
  readonly title: string
  /** How many there are, in words. */
  readonly counted: string
  readonly rows: Rows
  /** For each row the fact's place in its list. */
  readonly at: readonly number[]
}

/** The tables of those of `lists` that have something; with `explain` their rows name the rule. */
export const sectionsOf = (
  facts: Facts,
  lists: readonly FactList[],
  text: string,
  words: Words,
  explain = false,
): Section[] =>
  lists
    .filter((list) => facts[list].length > 0)
    .flatMap((list) => {
      if (list === 'custom') return ownSections(facts, text, words, explain)
      return {
        list,
        title: words.lists[list],
        counted: words.counted(list, facts[list].length),
        rows: rowsOf(facts, list, text, words, explain),
        at: [...facts[list].keys()],
      }
    })

/** One for each kind, in the order in which they turn up. */
function ownSections(facts: Facts, text: string, words: Words, explain: boolean): Section[] {
  const kinds = new Map<string, number[]>()
  facts.custom.forEach(({ value: { kind } }, at) => {
    const known = kinds.get(kind)
    if (known) known.push(at)
    else kinds.set(kind, [at])
  })
  return [...kinds].map(([kind, at]) => ({
    list: 'custom',
    title: kind,
    counted: `${kind} ${at.length}`,
    rows: rowsOf({ ...facts, custom: at.map((each) => facts.custom[each]!) }, 'custom', text, words, explain),
    at,
  }))
}
