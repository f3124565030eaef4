// The shipped parts from their sources: the lists read, the patterns parsed. For the build, and for the tests of the lists;
// everything else runs on what the build has packed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/one'
import { compile } from '../engine/compile.js'
import type { ParsedStep } from '../engine/parsed-step.js'
import type { Program } from '../engine/program.js'
import type { Row } from '../lexicon/entry.js'
import { buildLexicon, type Lexicon, type Words } from '../lexicon/lexicon.js'
import { keyOf, readTsv } from '../lexicon/tsv.js'
import type { Rule } from '../model/rule.js'
import { latinNames } from './latin-names.js'

const LISTS = join(import.meta.dirname, '..', 'lexicon')

/** The names of the lists, «places/syria.tsv», in order. */
export const listNames = (): string[] =>
  readdirSync(LISTS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsv'))
    .sort()

/** The rows of one list. */
export const listRows = (name: string): Row[] => readTsv(readFileSync(join(LISTS, name), 'utf8'), name)

/** A pattern as compromise parses it. */
export const parse = (pattern: string): readonly ParsedStep[] =>
  nlp.parseMatch(pattern) as readonly ParsedStep[]

/** The lexicon of all lists, and of the names in Latin letters that stand in none of them. */
export function lexicon(): Lexicon & Words {
  const rows = listNames().flatMap(listRows)
  const listed = new Set(rows.map(({ form }) => keyOf(form)))
  return buildLexicon([...rows, ...latinNames().filter(({ form }) => !listed.has(form))])
}

/** What a rule runs. */
export const program = ({ match }: Rule): Program => compile(parse(match), match)
