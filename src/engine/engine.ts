// The engine made ready: a lexicon and two books of rules. Kept and used again, it never analyses a word twice.
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Rule } from '../model/rule.js'
import { Annotator } from './annotate.js'
import type { Program } from './program.js'
import { RuleBook } from './rule-book.js'

/** Words and rules to extract with. What is in it is its own affair. */
export interface Engine {
  /** Tells it from anything else. */
  readonly isEngine: true
  /** @internal */
  readonly annotator: Annotator
  /** Rules over words: dates, numbers and names. @internal */
  readonly names: RuleBook
  /** Rules over mentions: offices and statements. @internal */
  readonly relations: RuleBook
}

/** What an engine is made of. `program` gives what a rule runs, of the rules of both books. @internal */
export interface Parts {
  readonly lexicon: Lexicon
  readonly names: readonly Rule[]
  readonly relations: readonly Rule[]
  program(rule: Rule): Program
}

/** @internal */
export function makeEngine({ lexicon, names, relations, program }: Parts): Engine {
  const book = (rules: readonly Rule[]): RuleBook => new RuleBook(rules.map((rule) => [rule, program(rule)]))
  return {
    isEngine: true,
    annotator: new Annotator(lexicon),
    names: book(names),
    relations: book(relations),
  }
}
