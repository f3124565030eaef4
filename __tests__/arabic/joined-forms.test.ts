// Letters in the forms that their neighbours give them.
import { expect, test } from '@jest/globals'
import { joinedForms } from '../../src/arabic/joined-forms.js'

test.each([
  ['ب', '\uFE8F'],
  ['ببب', '\uFE91\uFE92\uFE90'],
  ['دد', '\uFEA9\uFEA9'],
  ['بد', '\uFE91\uFEAA'],
  ['داب', '\uFEA9\uFE8D\uFE8F'],
  ['شيء', '\uFEB7\uFEF2\uFE80'],
  ['بِنت', '\uFE91\u0650\uFEE8\uFE96'],
  ['الـ27', '\uFE8D\uFEDF\u064027'],
  ['ب ب', '\uFE8F \uFE8F'],
  ['پچگیژ', '\uFB58\uFB7D\uFB95\uFBFF\uFB8B'],
  ['NATO', 'NATO'],
])('%s', (text, forms) => expect(joinedForms(text)).toBe(forms))

test('each is a form of the letter that was written, and the text as long as before', () => {
  const text = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'
  for (const apart of ['', ' ', 'ـ']) {
    const written = [...text].join(apart)
    const formed = joinedForms(written)
    expect(formed.normalize('NFKC')).toBe(written)
    expect(formed).toHaveLength(written.length)
    expect(formed).not.toMatch(/[\u0621-\u063A\u0641-\u064A]/)
  }
})
