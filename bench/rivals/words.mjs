// The least that can be done with words: JSON.parse, a split at what is no letter, one Map of how often each occurs.
import { texts } from './texts.mjs'

const counts = new Map()
for (const text of texts(process.argv[2]))
  for (const word of text.split(/[^\p{L}]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1)
console.log(counts.size)
