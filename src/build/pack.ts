// Writes what the bundle reads: the packed lexicon and the parsed patterns. Run by build.mjs with the output folder.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packLexicon } from '../lexicon/pack.js'
import { nameRules, relationRules } from '../rules/index.js'
import { LEXICON_FILE, PATTERNS_FILE } from '../shipped/packed.js'
import { packPatterns } from '../shipped/packed-patterns.js'
import { lexicon, pattern } from '../shipped/sources.js'

const folder = process.argv[2]!
const patterns = new Map([...nameRules, ...relationRules].map(({ match }) => [match, pattern(match)]))
writeFileSync(join(folder, LEXICON_FILE), packLexicon(lexicon()))
writeFileSync(join(folder, PATTERNS_FILE), packPatterns(patterns), 'latin1')
