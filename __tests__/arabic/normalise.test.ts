import { expect, test } from '@jest/globals'
import { normalise } from '../../src/arabic/normalise.js'

test.each([
  ['tashkeel', 'مُحَمَّدٌ', 'محمد'],
  ['superscript alef', 'اللّٰه', 'الله'],
  ['tatweel', 'محـــمد', 'محمد'],
  ['hamza on alef', 'أحمد', 'احمد'],
  ['hamza under alef', 'إيران', 'ايران'],
  ['madda', 'آسيا', 'اسيا'],
  ['wasla', 'ٱلله', 'الله'],
  ['hamza on its seats, one as the other', 'مسؤول', 'مسءول'],
  ['and the Egyptian way', 'مسئول', 'مسءول'],
  ['alef maksura', 'مصطفى', 'مصطفي'],
  ['teh marbuta', 'حكومة', 'حكومه'],
  ['Persian yeh', 'تشرین', 'تشرين'],
  ['Persian kaf', 'کردستان', 'كردستان'],
  ['letters for foreign sounds', 'گوگل', 'غوغل'],
  ['veh and peh', 'ڤولڤو پاريس', 'فولفو باريس'],
  ['presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
  ['a ligature', 'ﻻعب', 'لاعب'],
  ['zero-width non-joiner', 'می‌رود', 'ميرود'],
  ['direction marks', '\u200fمصر\u200e', 'مصر'],
  ['isolates', '\u2067مصر\u2069', 'مصر'],
  ['a hamza written apart on its alef', 'ا\u0654حمد', 'احمد'],
  ['Latin letters', 'Reuters', 'reuters'],
])('%s', (_, written, folded) => {
  expect(normalise(written)).toBe(folded)
})

test.each([
  ['ه', 'ةۃۂەہھۀ'],
  ['ي', 'ىیےې'],
  ['ك', 'کڪ'],
  ['ا', 'أإآٱ'],
  ['ء', 'ؤئ'],
  ['ج', 'چژ'],
])('«%s» stands for each of %s', (folded, letters) => {
  for (const letter of letters) expect(normalise(`ب${letter}ب`)).toBe(`ب${folded}ب`)
})

test('folding twice changes nothing', () => {
  for (const word of ['مُحَمَّدٌ', 'مسؤول', 'ﻣﺤﻤﺪ', 'Middle East Eye', 'گوگل'])
    expect(normalise(normalise(word))).toBe(normalise(word))
})
