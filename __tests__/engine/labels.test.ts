// What is no word of ours: marks, numbers, addresses and Latin words, each with what it is.
import { expect, test } from '@jest/globals'
import { Labels } from '../../src/engine/labels.js'
import { Phrases } from '../../src/engine/phrases.js'
import { unitsOf } from '../../src/engine/units.js'
import { Vocabulary } from '../../src/engine/vocabulary.js'
import { buildLexicon } from '../../src/lexicon/lexicon.js'
import type { Form } from '../../src/model/document.js'
import type { Tag } from '../../src/model/tag.js'
import { tagSet } from '../../src/model/tag-set.js'
import { shipped } from '../../src/shipped/shipped.js'

/** The folded spelling of a text of one token, and which of these tags it has. */
function read(text: string, ...asked: Tag[]): [normal: string, tags: string] {
  const { tokens } = shipped().annotator.annotate(text)
  expect(tokens).toHaveLength(1)
  const { normal, tags } = tokens[0]!.form
  return [normal, asked.filter((tag) => tags.meets(tagSet(tag))).join(' ')]
}
const KINDS = ['Link', 'Digits', 'Mark', 'Latin'] as const

test.each<[string, string, string]>([
  ['https://example.com/A', 'https://example.com/A', 'Link'],
  ['٢٠١٥', '2015', 'Digits'],
  ['2\u200F,5', '2,5', 'Digits'],
  // nobody counts so far
  ['1'.repeat(50), '1'.repeat(50), 'Digits'],
  ['1'.repeat(51), '1'.repeat(51), 'Link'],
  ['،', '،', 'Mark'],
  ['Nikki', 'nikki', 'Latin'],
])('%s', (text, normal, kind) => {
  expect(read(text, ...KINDS)).toEqual([normal, kind])
  // and when it is known
  expect(read(text, ...KINDS)).toEqual([normal, kind])
})

test('marks are what they are by their first sign, and what the lists say', () => {
  expect(read('...', 'Point', 'Comma')[1]).toBe('Point')
  expect(read('،', 'Point', 'Comma')[1]).toBe('Comma')
  expect(read('$', 'Mark', 'Currency', 'Comma')[1]).toBe('Mark Currency')
  expect(read('~', 'Point', 'Comma', 'Currency')[1]).toBe('')
})

test('a name of the lists, in capital letters where it is somebody’s', () => {
  const lexicon = buildLexicon(
    (
      [
        ['Figure', 'angela merkel'],
        ['Figure', 'mia'],
        ['City', 'london'],
      ] as const
    ).map(([tag, form]) => ({ tag, value: 'x', form })),
  )
  const vocabulary = new Vocabulary()
  const labels = new Labels(lexicon, new Phrases(lexicon), vocabulary)
  const form = (text: string): Form =>
    vocabulary.forms[labels.of('latin', text, unitsOf(text), 0, text.length)]!
  expect(form('Angela Merkel')).toMatchObject({
    normal: 'angela merkel',
    tags: { id: tagSet('Latin', 'Figure').id },
  })
  expect(form('Angela Merkel').values).toEqual({ Figure: 'x' })
  expect(form('angela merkel').tags.meets(tagSet('Figure'))).toBe(false)
  expect(form('Angela Merkels').tags.meets(tagSet('Figure'))).toBe(false)
  expect(form('Angela Merkel’s').tags.meets(tagSet('Figure'))).toBe(true)
  expect(form('Mia').tags.meets(tagSet('Figure'))).toBe(true)
  expect(form('MIA').tags.meets(tagSet('Figure'))).toBe(false)
  expect(form('london').tags.meets(tagSet('City'))).toBe(true)
})
