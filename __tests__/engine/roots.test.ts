// Whether a word is built on a root that the lexicon has.
import { expect, test } from '@jest/globals'
import { Roots } from '../../src/engine/roots.js'
import { buildLexicon } from '../../src/lexicon/lexicon.js'

const rootsOf = (...forms: string[]): Roots =>
  new Roots(
    buildLexicon([
      ...forms.map((form) => ({ tag: 'Root' as const, value: '', form })),
      { tag: 'Noun', value: '', form: 'قمر' },
    ]),
  )
const roots = rootsOf('كتب', 'ترجم')
const has = (word: string, of = roots): boolean => of.has(word, 0, word.length, 0, 0)
const code = (letter: string): number => letter.charCodeAt(0)

test.each<[string, boolean]>([
  ['كتب', true],
  ['كاتب', true],
  ['مكتوب', true],
  ['استكتب', true],
  ['ترجم', true],
  ['مترجم', true],
  ['ترجمه', true],
  // no root, or a word that is none
  ['كذب', false],
  ['مكذوب', false],
  ['قمر', false],
  ['مترجب', false],
  // too short, too long, no letters of ours
  ['كت', false],
  ['كتبكتبكتبكتب', false],
  ['پتب', false],
  ['كتپ', false],
  ['كپب', false],
  ['ترجپ', false],
])('%s: %s', (word, is) => {
  expect(has(word)).toBe(is)
  // what was found is remembered
  expect(has(word)).toBe(is)
})

test('a part of a word, with a letter before it or behind it', () => {
  expect(roots.has('والكاتب', 3, 7, 0, 0)).toBe(true)
  expect(roots.has('والكاتب', 2, 7, 0, 0)).toBe(false)
  expect(roots.has('ستكتبهم', 0, 5, code('ا'), 0)).toBe(true)
  expect(roots.has('ستكتبهم', 0, 5, 0, 0)).toBe(false)
  expect(roots.has('ترجمتهم', 0, 4, 0, code('ه'))).toBe(true)
  expect(roots.has('ترجمتهم', 0, 4, code('م'), code('ه'))).toBe(true)
  expect(roots.has('كتب', 0, 2, 0, code('ب'))).toBe(true)
  expect(roots.has('كتب', 0, 2, 0, 0)).toBe(false)
})

test('roots of the first and the last letters of the alphabet', () => {
  expect(has('ءلي', rootsOf('ءلي'))).toBe(true)
  expect(has('يلء', rootsOf('يلء'))).toBe(true)
  expect(has('يلء', rootsOf('ءلي'))).toBe(false)
  // each letter of a root counts
  for (const other of ['لتب', 'كلب', 'كتل']) expect(has(other, rootsOf('كتب'))).toBe(false)
  for (const other of ['لرجم', 'تلجم', 'ترلم', 'ترجل']) expect(has(other, rootsOf('ترجم'))).toBe(false)
})
