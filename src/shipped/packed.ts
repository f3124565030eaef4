// The shipped parts as the build packed them. The bundle has this module in the place of `sources`.
import { readFileSync } from 'node:fs'
import type { Parts } from '../engine/engine.js'
import type { Pattern } from '../engine/parsed-step.js'
import { openLexicon } from '../lexicon/packed.js'

export const LEXICON_FILE = 'lexicon.bin'
export const PATTERNS_FILE = 'patterns.json'

export function data(): Pick<Parts, 'lexicon' | 'pattern'> {
  // spelled out, so that bundlers see that the two files go with the bundle
  const lexicon = readFileSync(new URL('./lexicon.bin', import.meta.url))
  const patterns: Readonly<Record<string, Pattern>> = JSON.parse(
    readFileSync(new URL('./patterns.json', import.meta.url), 'utf8'),
  )
  return { lexicon: openLexicon(lexicon), pattern: (match) => patterns[match]! }
}
