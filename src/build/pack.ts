// Writes what the bundle reads: the packed lexicon and the parsed patterns. Run by build.mjs with the output folder.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildLexicon } from '../lexicon/lexicon.js'
import { packLexicon } from '../lexicon/packed.js'
import { nameRules, relationRules } from '../rules/index.js'
import { LEXICON_FILE, PATTERNS_FILE } from '../shipped/packed.js'
import { listNames, listRows, parse } from '../shipped/sources.js'

const folder = process.argv[2]!
const patterns = Object.fromEntries(
  [...nameRules, ...relationRules].map(({ match }) => [match, parse(match)]),
)
writeFileSync(join(folder, LEXICON_FILE), packLexicon(buildLexicon(listNames().flatMap(listRows))))
writeFileSync(join(folder, PATTERNS_FILE), JSON.stringify(patterns))
