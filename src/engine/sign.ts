// A small number that two words seldom share: whoever looks for few words in a long text looks at it first.

export const SIGNS = 512

/** The sign of a word, from its length and the letters at both ends. */
export const signOf = (word: string): number =>
  (word.length + 7 * word.charCodeAt(0) + 89 * word.charCodeAt(word.length - 1)) & (SIGNS - 1)
