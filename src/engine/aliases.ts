// Other names of one body: what stands in brackets behind it, and what the lexicon knows for the same.
import type { Mention } from '../model/fact.js'
import type { Naming } from './name-words.js'

type Body = Mention<'organisation'>

const BRACKET_OPENS = /^["»”“]?\s*[(（[]\s*["«“”]?$/u
const LONGEST_GAP = 6

/** Pairs of a body and another name of it, the one to keep first; `bodies` in text order. */
export function aliasesOf(bodies: readonly Naming<'organisation'>[], text: string): [Body, Body][] {
  return [...inBrackets(bodies, text), ...wellKnown(bodies)]
}

function* inBrackets(bodies: readonly Naming<'organisation'>[], text: string): Generator<[Body, Body]> {
  for (let i = 1; i < bodies.length; i++) {
    const before = bodies[i - 1]!.mention
    const { mention } = bodies[i]!
    const gap = mention.start - before.end
    if (gap > 0 && gap <= LONGEST_GAP && BRACKET_OPENS.test(text.slice(before.end, mention.start)))
      yield [before, mention]
  }
}

/** Bodies of which the lexicon says that they are one. */
function* wellKnown(bodies: readonly Naming<'organisation'>[]): Generator<[Body, Body]> {
  if (!bodies.some(({ fuller }) => fuller)) return
  const first = new Map<string, Body>()
  for (const { words, mention } of bodies)
    if (!first.has(words.join(' '))) first.set(words.join(' '), mention)
  for (const { fuller, mention } of bodies) {
    if (!fuller) continue
    const key = fuller.join(' ')
    const known = first.get(key)
    if (known && known !== mention) yield [known, mention]
    else first.set(key, mention)
  }
}
