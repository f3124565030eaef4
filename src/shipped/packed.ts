// The shipped parts as the build packed them. The bundle has this module in the place of `sources`.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Parts } from '../engine/engine.js'
import type { ParsedStep } from '../engine/parsed-step.js'
import { openLexicon } from '../lexicon/packed.js'

export const LEXICON_FILE = 'lexicon.bin'
export const PATTERNS_FILE = 'patterns.json'

const read = (name: string): Buffer => readFileSync(join(import.meta.dirname, name))

export function data(): Pick<Parts, 'lexicon' | 'parse'> {
  const patterns = JSON.parse(read(PATTERNS_FILE).toString()) as Record<string, readonly ParsedStep[]>
  return {
    lexicon: openLexicon(read(LEXICON_FILE)),
    parse: (pattern) => patterns[pattern]!,
  }
}
