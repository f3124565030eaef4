// For how many a title is, by the letter that the lexicon gives with it: m and f for one, d for two, p for several.

/** Whether a title with this letter is for several: «وزراء». */
export const isOfSeveral = (letter: string | undefined): boolean => letter === 'p'

/** Whether it is for two: «وزيران». */
export const isOfTwo = (letter: string | undefined): boolean => letter === 'd'

/** Whether it is for more than one. */
export const isOfMany = (letter: string | undefined): boolean => isOfSeveral(letter) || isOfTwo(letter)
