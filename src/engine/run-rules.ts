// All rules over all sentences: which rule reads what where. A rule is entered where two tokens in a row can begin it.
import type { CalendarDay, Document, Token } from '../model/document.js'
import type { FactKind, Mention } from '../model/fact.js'
import type { Context } from '../model/rule.js'
import type { Annotated } from './annotated.js'
import { emptyMatch, enterSentence, type Match } from './match.js'
import { type CompiledRule, NOTHING, type RuleBook } from './rule-book.js'
import { matchAt } from './run-program.js'
import { Subject } from './subject.js'

/** A mention with the tokens it covers and the rule's place, before overlaps are settled. */
export interface Candidate {
  readonly mention: Mention
  readonly from: number
  readonly to: number
  readonly rank: number
  readonly order: number
}

/** One for all tries: no rule runs others. */
const match = emptyMatch()

/** Every reading of every rule, in text order, overlaps and all. */
export function runRules(
  book: RuleBook,
  { tokens, sets, sentences }: Annotated,
  document: Document,
): Candidate[] {
  const candidates: Candidate[] = []
  const about = new Subject(tokens, sets)
  book.look(sets)
  book.busyUntil.fill(0)
  for (const { from, to } of sentences) {
    const context = new SentenceContext(document, tokens, about, from, to)
    enterSentence(match, sets, from, to)
    for (let at = from; at < to; at++) {
      const some = book.someBegin[sets[at]!]!
      if (some !== 0)
        enter(book, some, sets[at]!, at + 1 < to ? sets[at + 1]! : NOTHING.id, at, context, candidates)
    }
  }
  return candidates
}

/**
 * Tries at the token `at` the rules that its set of tags and that of the one behind can begin; `some`: which words of the
 * row of rules hold any.
 */
function enter(
  { begins, follows, words, busyUntil, rules }: RuleBook,
  some: number,
  set: number,
  nextSet: number,
  at: number,
  context: Context,
  candidates: Candidate[],
): void {
  const row = set * words
  const next = nextSet * words
  for (let word = 0; word < words; word++) {
    if ((some & (1 << word)) === 0) continue
    for (let bits = begins[row + word]! & follows[next + word]!; bits !== 0; bits &= bits - 1) {
      const order = (word << 5) + 31 - Math.clz32(bits & -bits)
      // a rule does not begin again inside its own match
      if (at < busyUntil[order]!) continue
      const compiled = rules[order]!
      if (!matchAt(match, compiled.program, at)) {
        busyUntil[order] = match.deadUntil
        continue
      }
      const candidate = read(compiled, match, context)
      if (!candidate) continue
      busyUntil[order] = match.to
      candidates.push(candidate)
    }
  }
}

/** What a rule may know, made for one sentence. */
class SentenceContext implements Context {
  readonly text: string
  readonly published: CalendarDay | undefined
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  readonly #about: Subject

  constructor(
    { text, published }: Document,
    tokens: readonly Token[],
    about: Subject,
    from: number,
    to: number,
  ) {
    this.text = text
    this.published = published
    this.tokens = tokens
    this.from = from
    this.to = to
    this.#about = about
  }

  get sport(): boolean {
    return this.#about.isSport()
  }

  isAbout(country: string): boolean {
    return this.#about.names(country)
  }
}

function read({ rule, groups, order }: CompiledRule, match: Match, context: Context): Candidate | undefined {
  groups.take(match, context)
  const reading = rule.resolve(groups.byName, context)
  if (!reading) return undefined
  groups.span(match)
  const from = reading.from ?? groups.from
  const to = reading.to ?? groups.to
  const mention: Mention<FactKind> = {
    kind: rule.kind,
    start: context.tokens[from]!.start,
    end: context.tokens[to - 1]!.end,
    value: reading.value,
    rule: rule.id,
    groups: groups.texts(),
  }
  return { mention, from, to, rank: reading.rank ?? rule.rank ?? 0, order }
}
