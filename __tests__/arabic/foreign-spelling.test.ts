import { expect, test } from '@jest/globals'
import { foreignVariants, underVowels } from '../../src/arabic/foreign-spelling.js'
import { spliced } from '../../src/lexicon/lexicon.js'

/** Every spelling that is looked for. */
function vowelSpellings(name: string): string[] {
  const asked: string[] = []
  underVowels(name, (...spelling) => {
    asked.push(spliced(...spelling))
    return undefined
  })
  return asked
}

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
])('%s may be %s', (written, name) => expect(vowelSpellings(written)).toContain(name))

test('a name keeps its first letter and its last', () => {
  for (const spelling of vowelSpellings('الينا')) expect(spelling).toMatch(/^ا.*ا$/)
})

test.each(['بيلي', 'ا'.repeat(1000)])('%.10s has no other vowels: too short, too long', (name) =>
  expect(vowelSpellings(name)).toEqual([]),
)

test('the first that is found is given, and nothing is looked for behind it', () => {
  const listed = new Set(['باربارا', 'بربورا'])
  let asked = 0
  const found = underVowels('بربارا', (...spelling) => {
    asked++
    return listed.has(spliced(...spelling)) ? spliced(...spelling) : undefined
  })
  expect(found).toBe('باربارا')
  expect(asked).toBe(1)
})
