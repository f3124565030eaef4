// The word that was probably meant.

/** Letters that may be wrong: about one in three. */
const most = (word: string): number => Math.max(1, Math.floor(word.length / 3))

/** The number of letters to put in, take out, change or swap with the next. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + Number(a[i - 1] !== b[j - 1])
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, change)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = last
    last = row
  }
  return last[b.length]!
}

/** The nearest of `words`, where one is near; a beginning of a word is near. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const begun = words.find((each) => word.length > 1 && each.startsWith(word))
  if (begun) return begun
  const near = words
    .map((each) => ({ each, far: distance(word.toLowerCase(), each) }))
    .filter(({ each, far }) => far <= most(each))
  return near.sort((a, b) => a.far - b.far)[0]?.each
}

/** « (Did you mean dates?)», or nothing. */
export function didYouMean(word: string, words: readonly string[]): string {
  const meant = nearest(word, words)
  return meant === undefined ? '' : ` (Did you mean ${meant}?)`
}

const SHORTEST_SLIP = 6
const LONG = 10

/** The one of `words` that this is surely a slip for: a letter beside it in a long word, two in a longer one. */
export const slipFor = (word: string, words: readonly string[]): string | undefined =>
  words.find(
    (each) =>
      each.length >= SHORTEST_SLIP &&
      distance(word.toLowerCase(), each.toLowerCase()) <= (each.length < LONG ? 1 : 2),
  )
