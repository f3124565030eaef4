// A small number that two words seldom share: whoever looks for few words in a long text looks at it first.

export const SIGNS = 512

/** The sign of a word, from its length and the letters at both ends. */
export const signOf = (word: string): number =>
  (word.length + 7 * word.charCodeAt(0) + 89 * word.charCodeAt(word.length - 1)) & (SIGNS - 1)

/** One bit of 32 for the first of these words, so that what any of many words may be is a number too. */
export function signBit(words: string): number {
  const space = words.indexOf(' ')
  return 1 << (signOf(space < 0 ? words : words.slice(0, space)) & 31)
}
