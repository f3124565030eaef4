// The tokens of a text of any length, and the columns beside them.
import { expect, test } from '@jest/globals'
import { signOf } from '../../src/arabic/sign.js'
import { Annotator } from '../../src/engine/annotate.js'
import { buildLexicon } from '../../src/lexicon/lexicon.js'

const annotator = (): Annotator => new Annotator(buildLexicon([{ tag: 'Noun', value: '', form: 'كتاب' }]))

test('the columns are as long as the tokens, and tell of each', () => {
  for (const words of [0, 1, 1023, 1024, 1025, 5000]) {
    const text = Array.from({ length: words }, (_, at) => (at % 3 ? 'كتاب' : 'زغبر')).join('\n')
    const { tokens, sets, signs, sentences } = annotator().annotate(text)
    expect([tokens.length, sets.length, signs.length, sentences.length]).toEqual([words, words, words, words])
    const wrong = tokens.filter(
      ({ form }, at) => sets[at] !== form.tags.id || signs[at] !== signOf(form.normal),
    )
    expect(wrong).toEqual([])
  }
})

test('a sentence without end is cut', () => {
  const { sentences } = annotator().annotate('كتاب '.repeat(1201))
  expect(sentences).toEqual([
    { from: 0, to: 600 },
    { from: 600, to: 1200 },
    { from: 1200, to: 1201 },
  ])
})

test('a text knows nothing of the one before it', () => {
  const of = annotator()
  of.annotate('كتاب كتاب. كتاب')
  expect(of.annotate('')).toMatchObject({ tokens: [], sentences: [] })
  expect(of.annotate('كتاب').tokens.map(({ start, end, tied }) => [start, end, tied])).toEqual([
    [0, 4, false],
  ])
})

test('words that touch are tied', () => {
  const { tokens } = annotator().annotate('(كتاب) 5كتاب')
  expect(tokens.map(({ tied }) => tied)).toEqual([false, true, true, false, true])
})
