// What is a letter, and where letters begin and end, with the signs that sit on them.
import { expect, test } from '@jest/globals'
import {
  afterLetter,
  CharClass,
  carriesHamza,
  charClass,
  lastLetter,
  touch,
} from '../../src/arabic/letters.js'
import { normalise } from '../../src/arabic/normalise.js'

test.each<[keyof typeof CharClass, string]>([
  ['Letter', 'ءايةگکپژیٱ\u06D5ۼﷲﷴﻻﺏﭐ'],
  ['Inner', 'َُِّْٰـ\u200B\u200F\u202B\u2067\uFEFF\u00AD\u061C\u0301\u0610\u06D6\u08F0\uFE76'],
  ['Digit', '059٠٩۰۹'],
  ['Space', ' \t\u00A0\u2009\u202F\u3000\u1680'],
  ['Break', '\n\r\u0085\u2028\u2029'],
  ['Latin', 'azAZéßЖΩהあ漢한ɐẞ'],
  ['Other', '.،؟!"«»()×÷€٪﴾﴿\u0384\u309B\u0600'],
])('%s', (of, signs) => {
  for (const sign of signs) expect([sign, CharClass[charClass(sign.charCodeAt(0))]]).toEqual([sign, of])
})

test('what is folded to a letter is one', () => {
  for (let code = 0x600; code < 0x700; code++) {
    const sign = String.fromCharCode(code)
    const folded = normalise(sign)
    if (folded !== sign && /^[ء-ي]$/.test(folded))
      expect([sign, charClass(code)]).toEqual([sign, CharClass.Letter])
  }
})

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
