// Property tests run on the same cases each time, so that a change is judged by what it changes; `npm run fuzz` draws new ones.
import fc from 'fast-check'

if (!process.env.FUZZ_RUNS) fc.configureGlobal({ seed: 1442 })
