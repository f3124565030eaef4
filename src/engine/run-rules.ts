// All rules over all sentences: which rule reads what where. Rules are entered by the tags of the first token.
import type { Document, Token } from '../model/document.js'
import type { FactKind, Mention } from '../model/fact.js'
import type { Context, Group, Rule } from '../model/rule.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import type { Annotated } from './annotate.js'
import type { Program } from './compile.js'
import { type Match, matchAt } from './match.js'

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
  readonly #entered = new Map<TagSet, readonly CompiledRule[]>()

  constructor(rules: readonly CompiledRule[]) {
    this.rules = rules
  }

  /** The rules that a token with these tags can begin; worked out once for each set of tags. */
  entering(tags: TagSet): readonly CompiledRule[] {
    let rules = this.#entered.get(tags)
    if (!rules)
      this.#entered.set(tags, (rules = this.rules.filter(({ program }) => program.first.meets(tags))))
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
  for (const { from, to } of sentences) {
    const context: Context = { text: document.text, published: document.published, tokens, from, to, sport }
    for (let at = from; at < to; at++)
      for (const compiled of book.entering(tokens[at]!.form.tags)) {
        if (at < busyUntil[compiled.order]!) continue
        const match = matchAt(compiled.program, tokens, at, from, to)
        if (!match) continue
        const candidate = read(compiled, match, context)
        if (!candidate) continue
        busyUntil[compiled.order] = match.to
        candidates.push(candidate)
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
  for (const { group } of program.steps)
    if (group !== undefined && !(group in groups))
      groups[group] = groupOf(match.groups.get(group), match.from, context)
  const reading = rule.resolve(groups, context)
  if (!reading) return undefined
  const spanned = (rule.span ?? Object.keys(groups))
    .map((name) => groups[name]!)
    .filter((group) => group.to > group.from)
  const from =
    reading.from ?? (spanned.length > 0 ? Math.min(...spanned.map((group) => group.from)) : match.from)
  const to = reading.to ?? (spanned.length > 0 ? Math.max(...spanned.map((group) => group.to)) : match.to)
  const start = context.tokens[from]!.start
  const end = context.tokens[to - 1]!.end
  const texts = Object.fromEntries(
    Object.entries(groups)
      .filter(([, group]) => group.text !== '')
      .map(([name, group]) => [name, group.text]),
  )
  const mention: Mention<FactKind> = {
    kind: rule.kind,
    start,
    end,
    value: reading.value,
    rule: rule.id,
    groups: texts,
  }
  return { mention, from, to, rank: reading.rank ?? rule.rank ?? 0, order }
}

function groupOf(range: { from: number; to: number } | undefined, at: number, context: Context): Group {
  if (!range) {
    const { start } = context.tokens[at]!
    return { tokens: [], from: at, to: at, start, end: start, text: '' }
  }
  const tokens: readonly Token[] = context.tokens.slice(range.from, range.to)
  const start = tokens[0]!.start
  const end = tokens[tokens.length - 1]!.end
  return { tokens, from: range.from, to: range.to, start, end, text: context.text.slice(start, end) }
}
