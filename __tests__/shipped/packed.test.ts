// What the build packs is what the sources say, and what it wrote is what they say now.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { packLexicon } from '../../src/lexicon/pack.js'
import { openLexicon } from '../../src/lexicon/packed.js'
import { keyOf } from '../../src/lexicon/tsv.js'
import { nameRules, relationRules } from '../../src/rules/index.js'
import { LEXICON_FILE, PROGRAMS_FILE } from '../../src/shipped/packed.js'
import { openPrograms, packPrograms } from '../../src/shipped/packed-programs.js'
import { lexicon, program } from '../../src/shipped/sources.js'

const written = (name: string): Buffer => readFileSync(join(import.meta.dirname, '..', '..', 'dist', name))

describe('the packed lexicon', () => {
  const words = lexicon()
  const block = packLexicon(words)
  const opened = openLexicon(block)

  test('knows every entry with its tags and values', () => {
    const differing = [...words.entries].filter(([key, { tags, values }]) => {
      const entry = opened.find(key)
      return entry?.tags !== tags || JSON.stringify(entry.values) !== JSON.stringify(values)
    })
    expect(differing).toEqual([])
    expect(words.entries.size).toBeGreaterThan(50_000)
  })

  test('knows the beginnings of phrases and the words within them', () => {
    const keys = [...new Set([...words.openers.keys(), ...words.followers])]
    expect(keys.filter((key) => opened.opens(key) !== words.opens(key))).toEqual([])
    expect(keys.filter((key) => opened.continues(key) !== words.continues(key))).toEqual([])
  })

  test('knows nothing else: no half of a key, no key with a letter more', () => {
    const others = [...words.entries.keys()]
      .flatMap((key) => [key.slice(1), `${key}ـ`, `${key}\u067e`])
      .filter((key) => !words.entries.has(key))
    expect(others.filter((key) => opened.find(key) !== undefined)).toEqual([])
  })

  test('finds a word that is given in parts as it finds it whole', () => {
    for (const key of ['محمد', 'القاهرة', 'الولايات المتحدة'].map(keyOf)) {
      const lead = key.charCodeAt(0)
      const tail = key.charCodeAt(key.length - 1)
      expect(opened.findPart(key, 1, key.length - 1, lead, tail)).toBe(opened.find(key))
      expect(opened.findPart(`و${key}`, 1, key.length + 1, 0, 0)).toBe(opened.find(key))
      expect(opened.findSpliced(`${key}و`, key.length, 1, 0)).toBe(opened.find(key))
      expect(opened.findSpliced(key.slice(0, 2) + key.slice(3), 2, 0, key.charCodeAt(2))).toBe(
        opened.find(key),
      )
      expect(opened.findSpliced(`${key.slice(0, 2)}ي${key.slice(3)}`, 2, 1, key.charCodeAt(2))).toBe(
        opened.find(key),
      )
      expect(opened.find(key)).toBeDefined()
    }
  })

  test('has no word that is longer than any key', () => {
    for (const length of [255, 256, 100_000]) {
      const word = 'م'.repeat(length)
      expect([opened.find(word), opened.findPart(word, 0, length, 0x645, 0x645)]).toEqual([
        undefined,
        undefined,
      ])
      expect(opened.findSpliced(word, 1, 0, 0x645)).toBeUndefined()
    }
    expect(() => packLexicon({ ...words, followers: new Set(['م'.repeat(256)]) })).toThrow('more letters')
  })

  test('is read from any place in memory', () => {
    const moved = new Uint8Array(block.length + 1)
    moved.set(block, 1)
    expect(openLexicon(moved.subarray(1)).find('محمد')).toEqual(opened.find('محمد'))
  })

  test('is the same twice, as the build wrote it, and nothing else is taken for it', () => {
    expect(Buffer.compare(packLexicon(words), block)).toBe(0)
    expect(Buffer.compare(written(LEXICON_FILE), block)).toBe(0)
    expect(() => openLexicon(new Uint8Array(64))).toThrow('not a packed lexicon')
  })
})

test('the packed programs are the compiled ones, as the build wrote them', () => {
  const rules = [...nameRules, ...relationRules]
  const programs = new Map(rules.map((rule) => [rule.id, program(rule)]))
  const packed = packPrograms(programs)
  expect(Buffer.compare(written(PROGRAMS_FILE), packed)).toBe(0)
  const moved = Buffer.alloc(packed.length + 1)
  moved.set(packed, 1)
  for (const opened of [openPrograms(Buffer.from(packed)), openPrograms(moved.subarray(1))])
    for (const { id } of rules) {
      const { groups, first, second, code } = opened(id)
      expect({ groups, first, second, code }).toEqual({ second: undefined, ...programs.get(id) })
    }
})
