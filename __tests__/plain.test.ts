// Ordinary prose that names nobody: recipes, weather, horoscopes, advice, manuals. What is found in it is a mistake.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { extract } from '../src/extract.js'
import type { Fact } from '../src/model/fact.js'

const PLAIN = join(import.meta.dirname, '..', 'fixtures', 'plain')
const MOST_ORGANISATIONS = 1
const texts = readdirSync(PLAIN).filter((name) => name.endsWith('.txt'))

/** Each mention with the rule that found it and the words around it, so that a failure says where to look. */
function shown(facts: readonly Fact[], text: string): string[] {
  const around = 25
  return facts.flatMap(({ mentions }) =>
    mentions.map(
      ({ start, end, rule }) =>
        `${rule}: ${text.slice(Math.max(0, start - around), start)}[${text.slice(start, end)}]${text.slice(end, end + around)}`,
    ),
  )
}

test.each(texts)('%s names nobody and nowhere', (name) => {
  const text = readFileSync(join(PLAIN, name), 'utf8')
  const { people, organisations, places } = extract({ text })
  const bodies = shown(organisations, text)
  expect([...shown(people, text), ...shown(places, text)]).toEqual([])
  expect(bodies.length > MOST_ORGANISATIONS ? bodies : []).toEqual([])
})
