// The tests that can see a mutant: those that run the sources themselves, and not the built command; without those that
// draw their cases, which take long.
import '../arabic/agreement.test.js'
import '../arabic/calendars.test.js'
import '../arabic/clitics.test.js'
import '../arabic/digits.test.js'
import '../arabic/foreign-spelling.test.js'
import '../arabic/joined-forms.test.js'
import '../arabic/normalise.test.js'
import '../arabic/numerals.test.js'
import '../arabic/spacing.test.js'
import '../engine/consolidate.test.js'
import '../engine/dateline.test.js'
import '../engine/echo-names.test.js'
import '../engine/latin.test.js'
import '../engine/relations.test.js'
import '../engine/run-program.test.js'
import '../engine/short-names.test.js'
import '../engine/timeline.test.js'
import '../engine/tokenise.test.js'
import '../engine/word-table.test.js'
import '../face.test.js'
import '../articles.test.js'
import '../corpus.test.js'
import '../plain.test.js'

import { run } from './jest.js'

await run()
