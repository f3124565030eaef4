// Which marks are what, in the signs of Arabic and of others.
import { expect, test } from '@jest/globals'
import { marks } from '../../src/arabic/marks.js'

test.each([
  ['a comma', 'Comma', '،,٬'],
  ['a semicolon', 'Semicolon', '؛;'],
  ['a colon', 'Colon', ':：'],
  ['a stroke', 'Slash', '/⁄\\'],
  ['a dash', 'Dash', '-‐–—−ـ'],
  ['a plus', 'Plus', '+＋'],
  ['a point', 'Point', '.۔…'],
  ['a question or a call', 'Question', '؟?!'],
  ['what opens', 'OpenBracket', '([{﴿'],
  ['what closes', 'CloseBracket', ')]}﴾'],
  ['a quotation mark that may be either', 'Quote OpenQuote CloseQuote', '"\''],
  ['one that opens', 'Quote OpenQuote', '«“„‹‘'],
  ['one that closes', 'Quote CloseQuote', '»”›’'],
  ['a share of a hundred', 'Percent', '%٪‰％'],
])('%s', (_, tags, signs) => {
  for (const sign of signs) expect([sign, marks.get(sign)?.join(' ')]).toEqual([sign, tags])
})

test('others are marks and nothing else', () => {
  for (const sign of '*#@&=|~') expect(marks.get(sign)).toBeUndefined()
})
