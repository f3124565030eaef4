// The table of words: whatever is put in is found, wherever it stands, and nothing else.
import { expect, test } from '@jest/globals'
import { WordTable } from '../../src/engine/word-table.js'

const letters = (text: string): Uint16Array => Uint16Array.from(text, (sign) => sign.charCodeAt(0))
const find = (table: WordTable, word: string): number => table.find(letters(word), 0, word.length)
const add = (table: WordTable, word: string, value: number): void =>
  table.add(letters(word), 0, word.length, value)
const LETTERS = 'ابتثجحخدذرزسشصضط'
/** A word of its own for each number, of four letters or more. */
const word = (n: number): string =>
  Array.from(n.toString(16).padStart(4, '0'), (digit) => LETTERS[Number.parseInt(digit, 16)]).join('')

test('words are found among many, and no others', () => {
  const table = new WordTable()
  // more than there is room for at first, of slots and of letters
  const count = 12_000
  for (let n = 0; n < count; n++) add(table, word(n), 7 * n)
  expect(table.size).toBe(count)
  const wrong = Array.from({ length: 2 * count }, (_, n) => n).filter(
    (n) => find(table, word(n)) !== (n < count ? 7 * n : -1),
  )
  expect(wrong).toEqual([])
})

test('a word is found in the middle of a text, and its parts are other words', () => {
  const table = new WordTable()
  table.add(letters('في بغداد أمس'), 3, 8, 5)
  expect(table.find(letters('إلى بغداد'), 4, 9)).toBe(5)
  for (const other of ['بغدا', 'غداد', 'بغدادي', 'بغداذ', '']) expect(find(table, other)).toBe(-1)
})

test('a word may be as long as its length can be told; a longer one is not kept', () => {
  const table = new WordTable()
  const [longest, longer] = ['ا'.repeat(0xffff), 'ا'.repeat(0x10000)]
  add(table, longest, 1)
  add(table, longer, 2)
  expect([table.size, find(table, longest), find(table, longer)]).toEqual([1, 1, -1])
})

test('a table that is emptied knows nothing, and takes words anew', () => {
  const table = new WordTable()
  add(table, 'بغداد', 1)
  table.clear()
  expect([table.size, find(table, 'بغداد')]).toEqual([0, -1])
  add(table, 'دمشق', 2)
  expect([find(table, 'بغداد'), find(table, 'دمشق')]).toEqual([-1, 2])
})
