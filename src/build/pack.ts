// Writes what the bundle reads: the packed lexicon and the compiled patterns. Run by build.mjs with the output folder.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packLexicon } from '../lexicon/pack.js'
import { nameRules, relationRules } from '../rules/index.js'
import { LEXICON_FILE, PROGRAMS_FILE } from '../shipped/packed.js'
import { packPrograms } from '../shipped/packed-programs.js'
import { lexicon, program } from '../shipped/sources.js'

const folder = process.argv[2]!
const programs = new Map([...nameRules, ...relationRules].map((rule) => [rule.id, program(rule)]))
writeFileSync(join(folder, LEXICON_FILE), packLexicon(lexicon()))
writeFileSync(join(folder, PROGRAMS_FILE), packPrograms(programs))
