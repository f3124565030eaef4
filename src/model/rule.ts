// A rule: which tags in a row it wants, and what it makes of them.
import type { CalendarDay, Token } from './document.js'
import type { FactKind, FactValues } from './fact.js'
import type { Span } from './span.js'

/**
 * The tokens `from` to `to` (exclusive) of the document that a named group of a pattern holds. A group that an
 * optional part of the pattern left out has no tokens and an empty text.
 * It holds until `resolve` returns, and is used again for the next match: a rule keeps what it read, never the group.
 */
export interface Group extends Span {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** As written in the text. */
  readonly text: string
}

/** What a rule may know beside its groups. Nothing else: no clock, no file, no other rule. */
export interface Context {
  readonly text: string
  readonly published: CalendarDay | undefined
  /** All tokens of the document; those of the sentence are `from` to `to`. */
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Whether the document is about sport, where a city may be a club. */
  readonly sport: boolean
  /** Whether the document names this country, by ISO 3166-1, or places in it, so that its towns by ordinary words may be meant. */
  isAbout(country: string): boolean
}

/** The group names in a pattern: `'[<day>#Digits] [<month>#Month]?'` gives `'day' | 'month'`. */
export type GroupNames<Match extends string> = Match extends `${string}[<${infer Name}>${infer Rest}`
  ? Name | GroupNames<Rest>
  : never

export type Groups<Match extends string> = { readonly [Name in GroupNames<Match>]: Group }

/** What `resolve` gives: the value, and the tokens it holds for where they are fewer than the groups matched. */
export interface Reading<K extends FactKind = FactKind> {
  readonly value: FactValues[K]
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Overrides the rule's rank for this reading. */
  readonly rank?: number | undefined
}

export interface Rule<K extends FactKind = FactKind> {
  /** `family/what-it-looks-like`. */
  readonly id: string
  readonly kind: K
  /** What it looks like, in words; stands in the README and in `--explain`. */
  readonly means: string
  /** compromise's match syntax over tags. The mention spans its named groups; what stands outside is context. */
  readonly match: string
  /** The groups that make the span, where not all of them do. */
  readonly span?: readonly string[]
  /** Among readings that overlap the higher rank wins, then the longer, then the earlier rule. 0 where silent. */
  readonly rank?: number
  /** The reading of the groups, or undefined: not one after all. */
  resolve(groups: Readonly<Record<string, Group>>, context: Context): Reading<K> | undefined
}

/** A rule whose `resolve` may name only groups that stand in its pattern. */
export function defineRule<K extends FactKind, const Match extends string>(rule: {
  readonly id: string
  readonly kind: K
  readonly means: string
  readonly match: Match
  readonly span?: readonly GroupNames<Match>[]
  readonly rank?: number
  resolve(groups: Groups<Match>, context: Context): Reading<K> | undefined
}): Rule<K> {
  return rule as unknown as Rule<K>
}
