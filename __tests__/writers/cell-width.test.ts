// What is read without a segmenter is read as with one.
import { expect, test } from '@jest/globals'
import { clusters, width } from '../../src/writers/cell-width.js'

/** A family in one sign makes the segmenter read the whole text; it is cut off again. */
const FAMILY = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'
const segmented = (text: string): unknown => clusters(`${text}\n${FAMILY}`).slice(0, -2)

test('every sign, with and without a vowel behind it', () => {
  const wrong: string[] = []
  for (let code = 0x20; code < 0x3000; code++)
    for (const vowels of ['', '\u064B', '\u0651\u064E', '\u0670']) {
      const text = String.fromCharCode(code) + vowels
      if (JSON.stringify(clusters(text)) !== JSON.stringify(segmented(text))) wrong.push(text)
    }
  expect(wrong).toEqual([])
})

test.each([
  'كَتَبَ «زَيْدٌ» – 5€…',
  'سطر\nسطر',
  'سطر\n\u064Eسطر',
  '\u064Eب',
  'e\u0301',
  'ب\u0301\u064E',
  '5\uFE0F\u20E3',
])('%j', (text) => expect(clusters(text)).toEqual(segmented(text)))

test.each([
  ['كَتَبَ', 3],
  ['«5€»', 4],
  ['日本', 4],
  ['\u064Eب', 1],
  ['\u064E', 0],
  ['', 0],
])('%s takes %i', (text, columns) => expect(width(text)).toBe(columns))
