import { describe, expect, test } from '@jest/globals'
import { clusters, width } from '../../src/writers/cell-width.js'
import { fitColumns, shown, truncate, wrap } from '../../src/writers/layout.js'

describe('width in columns of a terminal', () => {
  // as six terminals drew them
  test.each([
    ['', 0],
    ['محمد', 4],
    ['مُحَمَّدٌ', 4],
    ['اللّٰه', 4],
    ['\u200Eمحمد\u200E', 4],
    ['\u2067محمد\u2069', 4],
    ['می\u200Cخواهم', 7],
    ['\u0600', 1],
    ['\u06DD', 1],
    ['ﷺ', 1],
    ['🇸🇦', 2],
    ['👨\u200D👩\u200D👧', 2],
    ['日本', 4],
    ['2024-03-12', 10],
    ['é', 1],
    ['é', 1],
  ])('%j is %i', (text, columns) => {
    expect(width(text)).toBe(columns)
  })

  test('clusters put together are the text', () => {
    const text = 'مُحَمَّدٌ 🇸🇦 日本 e\u0301 Reuters'
    expect(
      clusters(text)
        .map((each) => each.text)
        .join(''),
    ).toBe(text)
  })
})

describe('what a cell shows', () => {
  test.each([
    ['مُحَمَّدٌ بْنُ', 'محمد بن'],
    ['مـحـمـد', 'محمد'],
    ['سطر\nوسطر\tثالث', 'سطر وسطر ثالث'],
    ['\u001B[31mأحمر\u001B[0m\u0007', '[31mأحمر[0m'],
    ['\u202Eمقلوب\u202C \u2066معزول\u2069', 'مقلوب معزول'],
    ['\u009B31mأ', '31mأ'],
    ['👨\u200D👩', '👨\u200D👩'],
  ])('%j as %j', (text, cell) => {
    expect(shown(text)).toBe(cell)
  })
})

test.each([
  ['محمد علي', 8, 'محمد علي'],
  ['محمد علي', 7, 'محمد ع…'],
  ['محمد علي', 6, 'محمد…'],
  ['مُحَمَّد', 3, 'مُحَ…'],
  ['日本語', 4, '日…'],
])('%s cut to %i columns is %s', (text, columns, cut) => {
  expect(truncate(text, columns)).toBe(cut)
})

test.each([
  ['واحد اثنان ثلاثة', 16, ['واحد اثنان ثلاثة']],
  ['واحد اثنان ثلاثة', 11, ['واحد اثنان', 'ثلاثة']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['a abcdefgh', 4, ['a', 'abcd', 'efgh']],
  ['日本語', 3, ['日', '本', '語']],
])('%s in %i columns', (text, columns, lines) => {
  expect(wrap(text, columns)).toEqual(lines)
})

test.each([
  [[10, 20], 40, [10, 20]],
  [[10, 50, 30], 60, [10, 25, 25]],
  [[10, 50, 30], 85, [10, 45, 30]],
  [[4, 40], 10, [4, 8]],
])('columns that want %j fit into %i as %j', (wanted, room, widths) => {
  expect(fitColumns(wanted, room)).toEqual(widths)
})

test.each([
  [[10, 50, 30], 60, [10, 20, 28], [10, 22, 28]],
  [[10, 50, 30], 50, [10, 20, 28], [10, 20, 20]],
  [[4, 12], 10, [4, 12], [4, 8]],
])(
  'columns that want %j fit into %i, if they can without breaking words of %j, as %j',
  (wanted, room, least, widths) => {
    expect(fitColumns(wanted, room, least)).toEqual(widths)
  },
)
