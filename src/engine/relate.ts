// Relations: the rules over mentions, each kind settled by itself, for an office may stand inside what is said.
import type { Document } from '../model/document.js'
import type { FactKind } from '../model/fact.js'
import type { Annotated } from './annotated.js'
import { resolveOverlaps } from './resolve-overlaps.js'
import type { RuleBook } from './rule-book.js'
import { type Candidate, runRules } from './run-rules.js'

const RELATIONS: readonly FactKind[] = ['position', 'statement', 'change', 'custom']

/** The offices, statements and changes that the rules read in `joined`, free of overlaps within each kind. */
export function relate(rules: RuleBook, joined: Annotated, document: Document): Candidate[] {
  const found = runRules(rules, joined, document)
  return RELATIONS.flatMap((kind) => resolveOverlaps(found.filter(({ mention }) => mention.kind === kind)))
}
