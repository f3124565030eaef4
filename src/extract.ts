// The pipeline, on one page.
import { setImmediate as turn } from 'node:timers/promises'
import { anchorTimes } from './engine/anchor-times.js'
import { consolidate } from './engine/consolidate.js'
import { datelineOf } from './engine/dateline.js'
import { echoNames } from './engine/echo-names.js'
import type { Engine } from './engine/engine.js'
import { joinMentions } from './engine/join-mentions.js'
import { relate } from './engine/relate.js'
import { resolveOverlaps } from './engine/resolve-overlaps.js'
import { runRules } from './engine/run-rules.js'
import { shortNames } from './engine/short-names.js'
import { timelineOf } from './engine/timeline.js'
import type { Custom, NamedText } from './model/custom.js'
import { isDay } from './model/day.js'
import type { Document } from './model/document.js'
import type { DatedSentence, Facts } from './model/fact.js'
import type { Span } from './model/span.js'
import { tagSet } from './model/tag-set.js'
import type { Config } from './shipped/config-file.js'
import type { Customised } from './shipped/custom.js'
import { shipped } from './shipped/shipped.js'

export type { Customised, Engine }

const OPTIONAL_HEAD = tagSet('OptionalHead')

/**
 * Reads one document and returns what it asserts. Offsets are UTF-16 units of `document.text`. Reads no file, no
 * clock, no environment: the same document gives the same facts. Throws TypeError where the document is none.
 */
export function extract(document: Document, engine: Engine = shipped()): Facts {
  check(document)
  const words = engine.annotator.annotate(document.text) //         spans into the untouched text, words tagged
  const read = (known: Document) => resolveOverlaps(runRules(engine.names, words, known)) // every rule, one reading
  const undated = read(document)
  const dateline = document.published ? undefined : datelineOf(undated, words)
  const named = dateline ? read({ ...document, published: dateline }) : undated // «أمس» is counted from there
  const dated = anchorTimes(named, words) // a time belongs to the day of its sentence
  const shortened = shortNames(dated, words, document) //            what stands in brackets behind a body is its short name
  const mentions = echoNames(shortened, words, document) //         what stood once in full is known by its short form
  const joined = joinMentions(words, mentions) //                   a mention is a word for the rules about mentions
  const relations = relate(engine.relations, joined, document) //   offices, statements
  const isHead = (word: string): boolean => engine.annotator.knows(word, OPTIONAL_HEAD)
  const facts = consolidate(mentions, relations, words, document, isHead) // one for each value, witnesses attached
  return dateline ? { ...facts, dateline } : facts
}

/** Whoever writes no types learns of a slip here, and not by an answer that is wrong. */
function check({ text, published }: Document): void {
  if (typeof text !== 'string') throw new TypeError('the text of a document is a string')
  if (published && !isDay(published))
    throw new TypeError('the day of publication is { year, month, day }; readDay reads «2021-02-18»')
}

/** A document and what it asserts. */
export interface Extracted<D extends Document> {
  readonly document: D
  readonly facts: Facts
}

/**
 * Reads documents as they come and gives each with its facts, in their order. One is in memory at a time, and between
 * two the program may do other things. What a document has beside its text, such as an id, stays with it.
 */
export async function* extractEach<D extends Document>(
  documents: AsyncIterable<D> | Iterable<D>,
  engine: Engine = shipped(),
): AsyncGenerator<Extracted<D>, void, undefined> {
  for await (const document of documents) {
    yield { document, facts: extract(document, engine) }
    await turn()
  }
}

/** An engine with the user's own words and rules beside the shipped ones; throws CustomError where they are wrong. */
export const customise = async (custom: Custom): Promise<Customised> =>
  (await import('./shipped/custom.js')).customise(custom)

/** The files that a config names; throws CustomError where it is wrong. */
export const configOf = async (config: NamedText): Promise<Config> =>
  (await import('./shipped/config-file.js')).readConfigFile(config)

/** What is known of one token, for who writes rules. */
export interface Seen extends Span {
  readonly normal: string
  readonly tags: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

/** How a text is cut into tokens and tagged: what rules over words see. */
export const tokensOf = (text: string, engine: Engine = shipped()): Seen[] =>
  engine.annotator.annotate(text).tokens.map(({ start, end, form: { normal, tags, values } }) => ({
    start,
    end,
    normal,
    tags: tags.names(),
    values: values as Record<string, string>,
  }))

/** The sentences of a document that hold a date of its facts, earliest date first; those of one date in text order. */
export const timeline = (document: Document, facts: Facts): DatedSentence[] =>
  timelineOf(facts, document.text)
