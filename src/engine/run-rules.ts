// All rules over all sentences: which rule reads what where. Rules are entered by the tags of the first token.
import type { Document, Token } from '../model/document.js'
import type { FactKind, Mention } from '../model/fact.js'
import type { Context, Group, Reading, Rule } from '../model/rule.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import type { Annotated } from './annotate.js'
import type { Program } from './compile.js'
import { emptyMatch, enterSentence, type Match, matchAt } from './match.js'

/** A rule with its compiled pattern and its place in the order. */
export interface CompiledRule {
  readonly rule: Rule
  readonly program: Program
  readonly order: number
}

/** A mention with the tokens it covers and the rule's place, before overlaps are settled. */
export interface Candidate {
  readonly mention: Mention
  readonly from: number
  readonly to: number
  readonly rank: number
  readonly order: number
}

/** A set of rules ready to run. */
export class RuleBook {
  readonly rules: readonly CompiledRule[]
  /** By the number of a set of tags. */
  readonly #entered: (readonly CompiledRule[] | undefined)[] = []

  constructor(rules: readonly CompiledRule[]) {
    this.rules = rules
  }

  /** The rules that a token with these tags can begin; worked out once for each set of tags. */
  entering(tags: TagSet): readonly CompiledRule[] {
    let rules = this.#entered[tags.id]
    if (!rules) this.#entered[tags.id] = rules = this.rules.filter(({ program }) => program.first.meets(tags))
    return rules
  }
}

/** Every reading of every rule, in text order, overlaps and all. */
export function runRules(book: RuleBook, annotated: Annotated, document: Document): Candidate[] {
  const { tokens, sentences } = annotated
  const candidates: Candidate[] = []
  // a rule does not begin again inside its own match
  const busyUntil = new Int32Array(book.rules.length)
  const sport = isAboutSport(tokens)
  const match = emptyMatch()
  for (const { from, to } of sentences) {
    const context: Context = { text: document.text, published: document.published, tokens, from, to, sport }
    enterSentence(match, tokens, from, to)
    for (let at = from; at < to; at++) {
      const rules = book.entering(tokens[at]!.form.tags)
      for (let i = 0; i < rules.length; i++) {
        const compiled = rules[i]!
        const { program, order } = compiled
        const { second } = program
        if (second !== undefined && (at + 1 === to || !second.meets(tokens[at + 1]!.form.tags))) continue
        if (at < busyUntil[order]!) continue
        if (!matchAt(match, program, at)) continue
        const candidate = read(compiled, match, context)
        if (!candidate) continue
        busyUntil[order] = match.to
        candidates.push(candidate)
      }
    }
  }
  return candidates
}

const SPORT_WORD = tagSet('SportWord')
const FEWEST_SPORT_WORDS = 4
/** One word of sport in so many makes a text about sport; a minister who opens a stadium does not. */
const WORDS_PER_SPORT_WORD = 40

function isAboutSport(tokens: readonly Token[]): boolean {
  let found = 0
  for (const { form } of tokens) if (form.tags.meets(SPORT_WORD)) found++
  return found >= FEWEST_SPORT_WORDS && found * WORDS_PER_SPORT_WORD >= tokens.length
}

function read({ rule, program, order }: CompiledRule, match: Match, context: Context): Candidate | undefined {
  const groups: Record<string, Group> = {}
  for (let i = 0; i < program.groups.length; i++) {
    const from = match.groupFrom[i]!
    groups[program.groups[i]!] =
      from < 0
        ? new FoundGroup(context, match.from, match.from)
        : new FoundGroup(context, from, match.groupTo[i]!)
  }
  const reading = rule.resolve(groups, context)
  if (!reading) return undefined
  const { from, to } = extent(rule.span ?? program.groups, groups, match, reading)
  const texts: Record<string, string> = {}
  for (const name of program.groups) if (groups[name]!.text !== '') texts[name] = groups[name]!.text
  const mention: Mention<FactKind> = {
    kind: rule.kind,
    start: context.tokens[from]!.start,
    end: context.tokens[to - 1]!.end,
    value: reading.value,
    rule: rule.id,
    groups: texts,
  }
  return { mention, from, to, rank: reading.rank ?? rule.rank ?? 0, order }
}

/** The tokens that a mention spans: those the reading names, else those of its groups, else the whole match. */
function extent(
  names: readonly string[],
  groups: Readonly<Record<string, Group>>,
  match: Match,
  reading: Reading,
): { from: number; to: number } {
  let first = Infinity
  let last = -1
  for (const name of names) {
    const { from, to } = groups[name]!
    if (from === to) continue
    if (from < first) first = from
    if (to > last) last = to
  }
  if (last < 0) {
    first = match.from
    last = match.to
  }
  return { from: reading.from ?? first, to: reading.to ?? last }
}

/** A group whose parts are made when a rule asks for them; most rules that decline do so before. */
class FoundGroup implements Group {
  readonly from: number
  readonly to: number
  readonly #context: Context
  #tokens: readonly Token[] | undefined

  constructor(context: Context, from: number, to: number) {
    this.#context = context
    this.from = from
    this.to = to
  }

  get tokens(): readonly Token[] {
    this.#tokens ??= this.#context.tokens.slice(this.from, this.to)
    return this.#tokens
  }

  get start(): number {
    return this.#context.tokens[this.from]!.start
  }

  get end(): number {
    return this.to > this.from ? this.#context.tokens[this.to - 1]!.end : this.start
  }

  get text(): string {
    return this.#context.text.slice(this.start, this.end)
  }
}
