// chrono-node's Arabic: finds dates only.
import * as ar from 'chrono-node/ar'
import { texts } from './texts.mjs'

let dates = 0
for (const text of texts(process.argv[2])) dates += ar.parse(text).length
console.log(dates)
