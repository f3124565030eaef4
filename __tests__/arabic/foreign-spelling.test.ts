import { expect, test } from '@jest/globals'
import { foreignVariants } from '../../src/arabic/foreign-spelling.js'

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
