// What offices show by their letters.
import { expect, test } from '@jest/globals'
import { inGenderOf, isMinister, isOfState, isState, singularOfDual } from '../../src/arabic/titles.js'

test.each<[string, (normal: string) => boolean, string[], string[]]>([
  ['the state', isState, ['الدوله'], ['دوله', 'الدول']],
  ['a minister', isMinister, ['وزير', 'وزيره', 'وزير الخارجيه'], ['الوزير', 'وزيري', 'نائب وزير']],
  [
    'an office of a state',
    isOfState,
    ['وزير الدفاع', 'الوزيره', 'ملك', 'الملكه', 'السلطان', 'ولي العهد'],
    ['رئيس', 'نائب الملك', 'مالك', 'سلطه'],
  ],
])('%s', (_, is, yes, no) => {
  for (const word of yes) expect([word, is(word)]).toEqual([word, true])
  for (const word of no) expect([word, is(word)]).toEqual([word, false])
})

test.each([
  ['وزيرة الخارجية', 'المصري', 'وزير الخارجية'],
  ['وزير الخارجية', 'المصرية', 'وزيرة الخارجية'],
  ['وزير الخارجية', 'المصري', 'وزير الخارجية'],
  ['وزيرة الخارجية', 'المصرية', 'وزيرة الخارجية'],
  // with ه for ة, as many write
  ['وزيره  الخارجية', 'المصري', 'وزير الخارجية'],
  ['وزيره', 'المصريه', 'وزيره'],
  ['وزيرةُ الخارجية', 'المصريّ', 'وزير الخارجية'],
])('«%s» beside «%s» is «%s»', (title, nation, other) => expect(inGenderOf(title, nation)).toBe(other))

test.each([
  ['الرئيسان', 'الرئيس'],
  ['الرئيسين', 'الرئيس'],
  ['وزيرا', 'وزير'],
  ['وزيري', 'وزير'],
  ['وزيرتي', 'وزيرة'],
  ['وزيرتا', 'وزيرة'],
  ['الوزيرتان', 'الوزيرة'],
  ['وزير', 'وزير'],
  // no dual: ن without the article, or nothing that a dual ends in
  ['قبطان', 'قبطان'],
  ['المؤمن', 'المؤمن'],
])('one of «%s» is «%s»', (written, one) => expect(singularOfDual(written)).toBe(one))
