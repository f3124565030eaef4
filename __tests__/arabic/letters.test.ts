// Where letters begin and end, with the signs that sit on them.
import { expect, test } from '@jest/globals'
import { afterLetter, carriesHamza, lastLetter, touch } from '../../src/arabic/letters.js'

test('a letter ends behind its signs', () => {
  expect(afterLetter('شدَّد', 0)).toBe(1)
  expect(afterLetter('شدَّد', 1)).toBe(4)
  expect(afterLetter('شدَّد', 4)).toBe(5)
})

test('words touch where nothing that is seen stands between them', () => {
  expect(touch('أب', 1, 1)).toBe(true)
  expect(touch('أ\u200F\u200Fب', 1, 3)).toBe(true)
  expect(touch('أ\u200F ب', 1, 3)).toBe(false)
  expect(touch('أ ب', 1, 2)).toBe(false)
  expect(touch('أَِ', 1, 2)).toBe(true)
})

test.each([
  ['علي', 0, 3, 'ي'],
  ['عليٌّ', 0, 5, 'ي'],
  ['إلى علي', 0, 3, 'ى'],
  ['َ', 0, 1, 'َ'],
  ['ا ََ', 2, 4, 'َ'],
])('of «%s» from %i to %i the last letter is %s', (text, start, end, letter) =>
  expect(lastLetter(text, start, end)).toBe(letter),
)

test('an alef with a sign on it', () => {
  for (const alef of 'آأإ') expect(carriesHamza(alef.charCodeAt(0))).toBe(true)
  for (const other of 'اءؤئٱ') expect(carriesHamza(other.charCodeAt(0))).toBe(false)
})
