// The groups of a rule as its `resolve` sees them. Most rules that are tried decline, so one set of groups serves
// every try of a rule, and its parts are made when they are asked for.
import type { Token } from '../model/document.js'
import type { Context, Group } from '../model/rule.js'
import type { Match } from './match.js'

/** The groups of one rule, filled from match after match. */
export class RuleGroups {
  readonly byName: Readonly<Record<string, Group>>
  readonly #names: readonly string[]
  readonly #inOrder: readonly FoundGroup[]
  readonly #spanning: readonly FoundGroup[]
  /** The tokens that the groups span which make the mention's span, from `take` on; none where `to` is -1. */
  from = 0
  to = -1

  /** `spanning` names the groups that make the span. */
  constructor(names: readonly string[], spanning: readonly string[]) {
    const groups = new Map(names.map((name) => [name, new FoundGroup()]))
    this.byName = Object.fromEntries(groups)
    this.#names = names
    this.#inOrder = [...groups.values()]
    this.#spanning = spanning.map((name) => groups.get(name)!)
  }

  /** Takes the tokens of each group from a match. */
  take(match: Match, context: Context): void {
    const { groupFrom, groupTo } = match
    const groups = this.#inOrder
    for (let i = 0; i < groups.length; i++) {
      const from = groupFrom[i]!
      if (from < 0) groups[i]!.set(context, match.from, match.from)
      else groups[i]!.set(context, from, groupTo[i]!)
    }
  }

  /** Sets `from` and `to` to the tokens that the mention spans: those of its groups, else the whole match. */
  span(match: Match): void {
    this.from = match.to
    this.to = -1
    for (const { from, to } of this.#spanning) {
      if (from === to) continue
      if (from < this.from) this.from = from
      if (to > this.to) this.to = to
    }
    if (this.to < 0) {
      this.from = match.from
      this.to = match.to
    }
  }

  /** The text of each group that has one. */
  texts(): Record<string, string> {
    const texts: Record<string, string> = {}
    for (let i = 0; i < this.#names.length; i++) {
      const group = this.#inOrder[i]!
      if (group.from < group.to) texts[this.#names[i]!] = group.text
    }
    return texts
  }
}

const NO_TOKENS: readonly Token[] = []

class FoundGroup implements Group {
  from = 0
  to = 0
  #context: Context | undefined
  #tokens: readonly Token[] | undefined

  set(context: Context, from: number, to: number): void {
    this.#context = context
    this.from = from
    this.to = to
    this.#tokens = undefined
  }

  get tokens(): readonly Token[] {
    if (this.from === this.to) return NO_TOKENS
    this.#tokens ??= this.#context!.tokens.slice(this.from, this.to)
    return this.#tokens
  }

  get start(): number {
    return this.#context!.tokens[this.from]!.start
  }

  get end(): number {
    return this.to > this.from ? this.#context!.tokens[this.to - 1]!.end : this.start
  }

  get text(): string {
    return this.#context!.text.slice(this.start, this.end)
  }
}
