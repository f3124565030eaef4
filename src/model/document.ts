// What the engine works on: forms (what is known of a spelling), tokens (a form at a place), sentences, documents.
import type { CalendarDay } from './day.js'
import type { Mention } from './fact.js'
import type { Span } from './span.js'
import type { Tag } from './tag.js'
import type { TagSet } from './tag-set.js'

export type { CalendarDay } from './day.js'

/** What is known of one folded spelling. One object for each spelling, shared by all its tokens. */
export interface Form {
  /** The folded spelling; the only one that is ever compared. */
  readonly normal: string
  readonly tags: TagSet
  /** What the lexicon says the word means, by tag: `{ Month: '03' }`. */
  readonly values: Readonly<Partial<Record<Tag, string>>>
  /** The folded spelling of the entry this form was built from: «وزير» for «الوزيرين». */
  readonly base: string
}

/**
 * The smallest thing a rule can see: a word, a number, a mark, a particle cut from a word, an entry of several
 * words, or a mention found before. Offsets are UTF-16 units of the untouched text.
 */
export interface Token extends Span {
  readonly form: Form
  /** Whether nothing that is seen stands between it and the token before. */
  readonly tied: boolean
  /** What was found here before, where the token stands for a mention. */
  readonly mention?: Mention | undefined
}

/** A sentence: the tokens `from` to `to` (exclusive) of its document. */
export interface Sentence {
  readonly from: number
  readonly to: number
}

/** One text with what we were told about it. `published` anchors «أمس». */
export interface Document {
  readonly text: string
  readonly published?: CalendarDay | undefined
}
