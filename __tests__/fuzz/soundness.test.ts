// Nothing breaks it: for every text an answer, and every answer inside the text.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CharClass, charClass } from '../../src/arabic/letters.js'
import { normalise } from '../../src/arabic/normalise.js'
import { faultsOf } from './soundness.js'
import { articles, RUNS, texts } from './texts.js'

const PUBLISHED = { year: 2021, month: 2, day: 18 }
const HOURS = 6 * 3_600_000
/** Texts of few words are read in no time, and there are many kinds of words. */
const FEW = 10
const day = fc.constantFrom(undefined, PUBLISHED)

test.each(Object.keys(texts))(
  'the answer to %s is sound',
  (name) => {
    fc.assert(
      fc.property(texts[name]!, day, (text, published) => {
        expect(faultsOf({ text, published })).toEqual([])
      }),
      { numRuns: name === 'few' ? RUNS * FEW : RUNS },
    )
  },
  HOURS,
)

test.each(['تشدد» :0 »'])('the answer to %s, which was not, is sound', (text) => {
  expect(faultsOf({ text, published: undefined })).toEqual([])
})

test('every beginning and every end of the articles has a sound answer', () => {
  for (const text of articles)
    for (let cut = 1; cut < text.length; cut += 37) {
      expect(faultsOf({ text: text.slice(0, cut), published: PUBLISHED })).toEqual([])
      expect(faultsOf({ text: text.slice(cut), published: PUBLISHED })).toEqual([])
    }
})

test('every sign that is a letter folds to something, and to no space at an edge', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const of = charClass(code)
    if (of !== CharClass.Letter && of !== CharClass.Latin) continue
    const folded = normalise(String.fromCharCode(code))
    if (folded === '' || folded !== folded.trim())
      throw new Error(`U+${code.toString(16)} folds to «${folded}»`)
  }
})
