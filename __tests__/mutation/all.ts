// All tests that can see a mutant: those that run the sources themselves, and not the built command.
import '../arabic/calendars.test.js'
import '../arabic/clitics.test.js'
import '../arabic/digits.test.js'
import '../arabic/foreign-spelling.test.js'
import '../arabic/normalise.test.js'
import '../arabic/numerals.test.js'
import '../articles.test.js'
import '../corpus.test.js'
import '../engine/run-program.test.js'
import '../engine/relations.test.js'
import '../engine/timeline.test.js'
import '../engine/tokenise.test.js'
import '../plain.test.js'

import { run } from './jest.js'

await run()
