// The shipped parts as the build packed them, which are found beside the bundle. The tests have `__tests__/built.ts` in the
// place of this module.
import { readFileSync } from 'node:fs'
import type { Parts } from '../engine/engine.js'
import { openLexicon } from '../lexicon/packed.js'
import { openPatterns } from './packed-patterns.js'

export const LEXICON_FILE = 'lexicon.bin'
export const PATTERNS_FILE = 'patterns.jsonl'

export function data(): Pick<Parts, 'lexicon' | 'pattern'> {
  // spelled out, so that bundlers see that the two files go with the bundle
  const lexicon = readFileSync(new URL('./lexicon.bin', import.meta.url))
  const patterns = readFileSync(new URL('./patterns.jsonl', import.meta.url), 'latin1')
  return { lexicon: openLexicon(lexicon), pattern: openPatterns(patterns) }
}
