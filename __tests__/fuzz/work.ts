// How much work a text is, counted and not timed: how often the pipeline looks at a unit of the text, at a token, at
// the tags of one, at a mention, and at what it knows of one.
import { anchorTimes } from '../../src/engine/anchor-times.js'
import type { Annotated } from '../../src/engine/annotated.js'
import { consolidate } from '../../src/engine/consolidate.js'
import { echoNames } from '../../src/engine/echo-names.js'
import { makeEngine } from '../../src/engine/engine.js'
import { joinMentions } from '../../src/engine/join-mentions.js'
import { relate } from '../../src/engine/relate.js'
import { resolveOverlaps } from '../../src/engine/resolve-overlaps.js'
import { type Candidate, runRules } from '../../src/engine/run-rules.js'
import { TokenMaker } from '../../src/engine/token-maker.js'
import { tokenise } from '../../src/engine/tokenise.js'
import { unitsOf } from '../../src/engine/units.js'
import { nameRules, relationRules } from '../../src/rules/index.js'
import { data } from '../built.js'

const parts = data()
const engine = makeEngine({ ...parts, names: nameRules, relations: relationRules })
const maker = new TokenMaker(parts.lexicon)

let looks = 0

/** The same, each look at it counted. */
const counted = <T extends object>(thing: T): T =>
  new Proxy(thing, {
    get: (target, key) => {
      looks++
      const value = target[key as keyof T]
      return typeof value === 'function' && ArrayBuffer.isView(target) ? value.bind(target) : value
    },
  })

const countedCandidate = (candidate: Candidate): Candidate =>
  counted({ ...candidate, mention: counted(candidate.mention) })

const countedWords = ({ tokens, sets, signs, sentences }: Annotated): Annotated => ({
  tokens: counted(tokens),
  sets: counted(sets),
  signs: counted(signs),
  sentences,
})

/** How often the pipeline looks at anything of this text. */
export function workOn(text: string): number {
  const document = { text, published: { year: 2021, month: 2, day: 18 } }
  looks = 0
  const units = counted(unitsOf(text))
  maker.begin(text, units, true)
  tokenise(units, text.length, maker)
  const words = countedWords(maker.finish())
  const read = resolveOverlaps(runRules(engine.names, words, document)).map(countedCandidate)
  const mentions = echoNames(anchorTimes(read, words), words, document)
  const joined = countedWords(joinMentions(words, mentions))
  const relations = relate(engine.relations, joined, document).map(countedCandidate)
  consolidate(mentions, relations, words, document, () => false)
  return looks
}
