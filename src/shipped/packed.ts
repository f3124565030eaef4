// The shipped parts as the build packed them, which are found beside the bundle. The tests have `__tests__/built.ts` in the
// place of this module.
import { readFileSync } from 'node:fs'
import type { Parts } from '../engine/engine.js'
import { openLexicon } from '../lexicon/packed.js'
import { openPrograms } from './packed-programs.js'

export const LEXICON_FILE = 'lexicon.bin'
export const PROGRAMS_FILE = 'programs.bin'

export function data(): Pick<Parts, 'lexicon' | 'program'> {
  // spelled out, so that bundlers see that the two files go with the bundle
  const lexicon = readFileSync(new URL('./lexicon.bin', import.meta.url))
  const programs = openPrograms(readFileSync(new URL('./programs.bin', import.meta.url)))
  return { lexicon: openLexicon(lexicon), program: ({ id }) => programs(id) }
}
