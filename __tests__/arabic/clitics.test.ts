import { expect, test } from '@jest/globals'
import { cuts } from '../../src/arabic/clitics.js'

const read = (word: string): string[] =>
  cuts(word).map(({ particles, host }) => [...particles, host].join('+'))

test.each([
  ['والعراق', ['و+العراق']],
  ['بالعراق', ['ب+العراق']],
  ['للحلف', ['ل+اللحلف', 'ل+الحلف', 'ل+لحلف']],
  ['للبنان', ['ل+اللبنان', 'ل+البنان', 'ل+لبنان']],
  ['لستولتنبرغ', ['ل+ستولتنبرغ']],
  ['لله', ['ل+الله', 'ل+له']],
  ['وبالعراق', ['و+بالعراق', 'و+ب+العراق']],
  ['فللحكومه', ['ف+للحكومه', 'ف+ل+اللحكومه', 'ف+ل+الحكومه', 'ف+ل+لحكومه']],
  ['العراق', []],
  ['من', []],
  // a word of one letter is none
  ['وب', []],
  ['بل', []],
  ['وبل', ['و+بل']],
  ['ولب', ['و+لب']],
  ['وبلد', ['و+بلد', 'و+ب+لد']],
  ['فسر', ['ف+سر']],
  ['و', []],
])('%s', (word, candidates) => {
  expect(read(word)).toEqual(candidates)
})

test('counts the letters that the particles take up', () => {
  expect(cuts('وللحلف').map(({ letters }) => letters)).toEqual([1, 2, 2, 2])
})
