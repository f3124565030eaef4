// compromise/one: tokenises only; its lexicon is English.
import nlp from 'compromise/one'
import { texts } from './texts.mjs'

let sentences = 0
for (const text of texts(process.argv[2])) sentences += nlp.tokenize(text).document.length
console.log(sentences)
