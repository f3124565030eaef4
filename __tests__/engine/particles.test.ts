// Particles on a word: which letters are ones, what they cost, and when a word of no list is cut.
import { expect, test } from '@jest/globals'
import { normalise } from '../../src/arabic/normalise.js'
import {
  cutCost,
  cutsUnknown,
  opensWithParticle,
  particleForm,
  particleForms,
  standBeforePlaces,
} from '../../src/engine/particles.js'
import type { Tag } from '../../src/model/tag.js'
import { tagSet } from '../../src/model/tag-set.js'

test.each<[string, Tag]>([
  ['و', 'Waw'],
  ['ف', 'Fa'],
  ['ب', 'Ba'],
  ['ك', 'Kaf'],
  ['ل', 'Lam'],
])('%s', (letter, tag) => {
  expect(particleForm(letter)).toMatchObject({ normal: letter, base: letter, tags: tagSet('Proclitic', tag) })
  expect(particleForms([letter])).toEqual([particleForm(letter)])
  expect(opensWithParticle(`${letter}من`)).toBe(true)
  expect(particleForm(`${letter}ا`)).toBeUndefined()
})

test('other letters are no particles', () => {
  for (const letter of 'اسمن') {
    expect(particleForm(letter)).toBeUndefined()
    expect(opensWithParticle(letter)).toBe(false)
  }
  expect(particleForms([])).toEqual([])
  const row = ['و', 'ل']
  expect(particleForms(row).map(({ normal }) => normal)).toEqual(row)
  expect(particleForms(row)).toBe(particleForms(row))
})

test('each costs something, و least and ك most', () => {
  const costs = ['و', 'ف', 'ب', 'ل', 'ك'].map((letter) => cutCost([letter], 0))
  expect(costs).toEqual([...costs].sort((a, b) => a - b))
  expect(Math.min(...costs)).toBeGreaterThan(0)
  expect(costs[0]).toBeLessThan(costs[1]!)
  expect(costs[4]).toBeGreaterThan(costs[3]!)
  expect(cutCost(['و', 'ب'], 0.5)).toBeCloseTo(0.5 + costs[0]! + costs[2]!)
})

test('«فسرت» and «كسرت» are verbs and no places', () => {
  for (const row of [['و'], ['ب'], ['ل'], ['و', 'ب']]) expect(standBeforePlaces(row)).toBe(true)
  for (const row of [['ف'], ['ك'], ['ف', 'ب'], ['و', 'ك']]) expect(standBeforePlaces(row)).toBe(false)
})

test.each<[surface: string, particles: string, boolean]>([
  // before the article
  ['بالزغبر', 'ب', true],
  ['وبالزغبر', 'وب', true],
  ['بالغبر', 'ب', true],
  ['بالغب', 'ب', false],
  // an alef with a hamza begins a word
  ['لأوساسونا', 'ل', true],
  ['فأوقع', 'ف', true],
  ['فأوق', 'ف', false],
  ['ولأوقعته', 'ول', false],
  // و before a consonant, if enough is left
  ['وزغبر', 'و', true],
  ['وزغب', 'و', false],
  ['فزغبرط', 'ف', false],
  ['بزغبرط', 'ب', false],
  ['وبزغبرط', 'وب', false],
  // و of the word's own
  ['وازغبر', 'و', false],
  ['ووزغبر', 'و', false],
  ['ويزغبر', 'و', false],
  ['وُزغبر', 'و', false],
  ['وَزغبر', 'و', true],
])('«%s» without %s: %s', (surface, particles, is) => {
  const letters = surface.replace(/\p{M}/gu, '')
  expect(cutsUnknown(surface, letters, normalise(letters).slice(particles.length), [...particles])).toBe(is)
})
