// Other names of one body or person: what stands in brackets behind it, and what the lexicon knows for the same.
import { lettersOf } from '../arabic/normalise.js'
import type { Mention } from '../model/fact.js'
import type { Named } from './link-names.js'
import type { Naming } from './name-words.js'
import { SHORT_NAME } from './short-names.js'

type Body = Mention<'organisation'>
type Person = Mention<'person'>

const BRACKET_OPENS = /^["»”“]?\s*[(（[]\s*["«“”]?$/u
const LONGEST_GAP = 6

/** Pairs of a body and another name of it, the one to keep first; `bodies` in text order. */
export function aliasesOf(bodies: readonly Naming<'organisation'>[], text: string): [Body, Body][] {
  return [...inBrackets(bodies, text), ...wellKnown(bodies)].map(([kept, other]) => [
    kept.mention,
    other.mention,
  ])
}

/** Pairs of a person's full name and a short one behind it; two names of one length are two players of one match. */
export function nicknamesOf(persons: readonly Naming<'person'>[], text: string): [Person, Person][] {
  return [...inBrackets(persons, text)]
    .filter(([full, short]) => full.words.length > 1 && short.words.length === 1)
    .map(([full, short]) => [full.mention, short.mention])
}

function* inBrackets<K extends Named>(
  namings: readonly Naming<K>[],
  text: string,
): Generator<[Naming<K>, Naming<K>]> {
  for (let i = 1; i < namings.length; i++) {
    const before = namings[i - 1]!
    const naming = namings[i]!
    const gap = naming.mention.start - before.mention.end
    if (gap <= 0 || gap > LONGEST_GAP) continue
    if (naming.mention.rule === SHORT_NAME) yield [before, naming]
    else if (BRACKET_OPENS.test(lettersOf(text.slice(before.mention.end, naming.mention.start))))
      yield [before, naming]
  }
}

/** Bodies of which the lexicon says that they are one. */
function* wellKnown(
  bodies: readonly Naming<'organisation'>[],
): Generator<[Naming<'organisation'>, Naming<'organisation'>]> {
  if (!bodies.some(({ fuller }) => fuller)) return
  const first = new Map<string, Naming<'organisation'>>()
  // «نادي التعاون» is meant by «التعاون» too
  for (const body of bodies)
    for (const words of [body.words, body.words.slice(body.heads)])
      if (!first.has(words.join(' '))) first.set(words.join(' '), body)
  for (const body of bodies) {
    if (!body.fuller) continue
    const key = body.fuller.join(' ')
    const known = first.get(key)
    if (known && known !== body) yield [known, body]
    else first.set(key, body)
  }
}
