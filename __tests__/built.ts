// The shipped parts that the build packed, for tests that run the sources: they read them in a moment, where the lists take
// seconds in each suite. That `dist` is of these sources is seen to before the tests; that it says what the lists say is a test.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Parts } from '../src/engine/engine.js'
import { openLexicon } from '../src/lexicon/packed.js'
import { LEXICON_FILE, PROGRAMS_FILE } from '../src/shipped/packed.js'
import { openPrograms } from '../src/shipped/packed-programs.js'

const DIST = join(import.meta.dirname, '..', 'dist')

export function data(): Pick<Parts, 'lexicon' | 'program'> {
  const lexicon = readFileSync(join(DIST, LEXICON_FILE))
  const programs = openPrograms(readFileSync(join(DIST, PROGRAMS_FILE)))
  return { lexicon: openLexicon(lexicon), program: ({ id }) => programs(id) }
}
