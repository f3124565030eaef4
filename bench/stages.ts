// How long each stage of the pipeline takes over a file of JSON Lines. A stage is timed over many texts at once: the
// clock is coarse beside one text. Bundled and run by bench.mjs.
import { readFileSync } from 'node:fs'
import { anchorTimes } from '../src/engine/anchor-times.js'
import { consolidate } from '../src/engine/consolidate.js'
import { echoNames } from '../src/engine/echo-names.js'
import { joinMentions } from '../src/engine/join-mentions.js'
import { relate } from '../src/engine/relate.js'
import { resolveOverlaps } from '../src/engine/resolve-overlaps.js'
import { runRules } from '../src/engine/run-rules.js'
import { tagSet } from '../src/model/tag-set.js'
import { shipped } from '../src/shipped/shipped.js'
import { jsonWriter } from '../src/writers/json.js'
import type { Style } from '../src/writers/writer.js'

const TOGETHER = 50
const PASSES = 3
const HEAD = tagSet('OptionalHead')

const documents = readFileSync(process.argv[2]!, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => ({ text: (JSON.parse(line) as { text: string }).text }))
type Documents = typeof documents

const engine = shipped()
const writer = jsonWriter({ explain: false, terminal: false } as Style)
const isHead = (word: string): boolean => engine.annotator.knows(word, HEAD)

/** Milliseconds that each stage took over these documents, added to `taken`. */
function run(some: Documents, taken: Map<string, number>): void {
  const stage = <T>(name: string, each: (at: number) => T): T[] => {
    const begun = performance.now()
    const made = some.map((_, at) => each(at))
    taken.set(name, (taken.get(name) ?? 0) + performance.now() - begun)
    return made
  }
  const words = stage('annotate', (i) => engine.annotator.annotate(some[i]!.text))
  const read = stage('rules over words', (i) =>
    anchorTimes(resolveOverlaps(runRules(engine.names, words[i]!, some[i]!)), words[i]!),
  )
  const mentions = stage('echoes', (i) => echoNames(read[i]!, words[i]!, some[i]!))
  const related = stage('rules over mentions', (i) =>
    relate(engine.relations, joinMentions(words[i]!, mentions[i]!), some[i]!),
  )
  const facts = stage('facts', (i) => consolidate(mentions[i]!, related[i]!, words[i]!, some[i]!, isHead))
  stage('JSON', (i) => writer.document({ source: i, text: some[i]!.text, facts: facts[i]! }))
}

const passes: Record<string, number>[] = []
for (let pass = 0; pass < PASSES; pass++) {
  const taken = new Map<string, number>()
  for (let from = 0; from < documents.length; from += TOGETHER)
    run(documents.slice(from, from + TOGETHER), taken)
  passes.push(Object.fromEntries(taken))
}
console.log(JSON.stringify({ first: passes[0], again: passes[PASSES - 1] }))
