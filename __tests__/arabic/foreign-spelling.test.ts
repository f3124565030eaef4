import { expect, test } from '@jest/globals'
import { foreignVariants, vowelSpellings } from '../../src/arabic/foreign-spelling.js'

test.each([
  ['هامبورغ', ['هامبورج']],
  ['سومطره', ['سومطرا']],
  ['براغ', ['براج']],
  ['لوغانا', ['لوجانا', 'لوغانه', 'لوجانه']],
  ['روسيا', []],
  ['انطاكيه', ['انطاكيا']],
  ['روما', []],
  ['طوكيو', []],
])('%s', (name, variants) => {
  expect(foreignVariants(name)).toEqual(variants)
})

test.each([
  ['بربارا', 'باربارا'],
  ['ايملي', 'ايميلي'],
  ['تارايان', 'ترايان'],
  ['ميغويل', 'ميغيل'],
])('%s may be %s', (written, name) => expect([...vowelSpellings(written)]).toContain(name))

test('a name keeps its first letter and its last', () => {
  for (const spelling of vowelSpellings('الينا')) expect(spelling).toMatch(/^ا.*ا$/)
})

test.each(['بيلي', 'ا'.repeat(1000)])('%.10s has no other vowels: too short, too long', (name) =>
  expect([...vowelSpellings(name)]).toEqual([]),
)
