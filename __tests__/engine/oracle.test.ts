// Every rule on the sentences of the fixtures: our matcher finds what compromise's own finds, groups and all.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { joinMentions } from '../../src/engine/join-mentions.js'
import { resolveOverlaps } from '../../src/engine/resolve-overlaps.js'
import { runRules } from '../../src/engine/run-rules.js'
import type { Token } from '../../src/model/document.js'
import { shipped } from '../../src/shipped/shipped.js'
import { oracle } from './oracle.js'
import { hasOne, ours } from './ours.js'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures')
const lines = (path: string): string[] => readFileSync(join(FIXTURES, path), 'utf8').split('\n')
const texts = [
  ...readdirSync(join(FIXTURES, 'articles'))
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => lines(join('articles', name))),
  ...readdirSync(join(FIXTURES, 'corpus')).flatMap((name) =>
    lines(join('corpus', name)).map((line) => line.split('\t')[3] ?? ''),
  ),
].filter((text) => text !== '')

/** Of the sentences in which a rule finds nothing so many make one: compromise takes long to find nothing. A long run has all. */
const EVERY = process.env.FUZZ_RUNS ? 1 : 5

const engine = shipped()
/** The sentences as the rules over words see them, and as those over mentions do. */
const sentences: { readonly words: Token[][]; readonly mentions: Token[][] } = { words: [], mentions: [] }
for (const text of texts) {
  const words = engine.annotator.annotate(text)
  const named = resolveOverlaps(runRules(engine.names, words, { text }))
  const joined = joinMentions(words, named)
  for (const { from, to } of words.sentences) sentences.words.push(words.tokens.slice(from, to))
  for (const { from, to } of joined.sentences) sentences.mentions.push(joined.tokens.slice(from, to))
}

test('there is something to match', () => {
  expect(sentences.words.length).toBeGreaterThan(200)
  expect(sentences.mentions.length).toBeGreaterThan(200)
})

describe.each([
  ['words', engine.names.rules],
  ['mentions', engine.relations.rules],
] as const)('over %s', (of, rules) => {
  test.each(rules.map((compiled) => [compiled.rule.id, compiled] as const))('%s', (_, { rule, program }) => {
    let others = 0
    for (const tokens of sentences[of]) {
      if (!tokens.some((token) => hasOne(token, program.first))) continue
      const found = ours(program, tokens)
      if (found.length === 0 && others++ % EVERY !== 0) continue
      const tags = tokens.map(({ form }) => form.tags.names())
      expect(found).toEqual(oracle(rule.match, tags))
    }
  })
})
