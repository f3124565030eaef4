// What stood once in full is known by its short form everywhere in the document, before and behind.
import { cuts } from '../arabic/clitics.js'
import { afterLetter } from '../arabic/letters.js'
import { SIGNS, signOf } from '../arabic/sign.js'
import type { Document, Form, Token } from '../model/document.js'
import type { Mention } from '../model/fact.js'
import { isGuessed } from '../model/guessed.js'
import {
  FUNCTION,
  NATIONALITY,
  PREPOSITION,
  PROCLITIC,
  REPORT_VERB,
  UNKNOWN,
  VERB,
} from '../model/plain-tags.js'
import { tagSet } from '../model/tag-set.js'
import type { Annotated } from './annotated.js'
import { isNamedAgain } from './named-again.js'
import { resolveOverlaps } from './resolve-overlaps.js'
import type { Candidate } from './run-rules.js'
import { shortForms } from './short-form.js'

const NOUN_OR_ADJECTIVE = tagSet('Noun', 'Adjective')
const SAID = tagSet('That', 'Colon', 'Quote')
const OTHERWISE = tagSet('Common', 'GivenName')
const LEADS_TO_PLACE = tagSet('In', 'To', 'Ba', 'Direction')
const WHERE = LEADS_TO_PLACE.with(tagSet('Locative', 'PlaceHead'))
const GREAT_PLACE = tagSet('Prominent', 'Country', 'Continent', 'Region')

/** A short form: the folded words, and the mention it stands for. */
interface Echo {
  readonly words: readonly string[]
  readonly of: Candidate
  /** Its place among all of the document; the earliest that fits is meant. */
  readonly order: number
}

/**
 * The short forms by their first word and then by the second, which is empty where there is none: many bodies share
 * their head. And the signs of the first words: few words of a text have one of them.
 */
interface Echoes {
  readonly byFirst: Map<string, Map<string, Echo[]>>
  readonly signs: Uint8Array
}

function add({ byFirst, signs }: Echoes, echo: Echo): void {
  const [first = '', second = ''] = echo.words
  let opening = byFirst.get(first)
  if (!opening) {
    byFirst.set(first, (opening = new Map()))
    signs[signOf(first)] = 1
    // «فيلبون» may be two tokens
    signs[signOf(first[0] ?? '')] = 1
  }
  const known = opening.get(second)
  if (known) known.push(echo)
  else opening.set(second, [echo])
}

/** The mentions with those added that repeat a part of one of them; in text order, none overlapping. */
export function echoNames(
  named: readonly Candidate[],
  { tokens, sets, signs }: Annotated,
  document: Document,
): Candidate[] {
  const echoes: Echoes = { byFirst: new Map(), signs: new Uint8Array(SIGNS) }
  const known = new Set<string>()
  for (const candidate of named) {
    for (const words of shortForms(candidate, tokens)) {
      const form = words.join(' ')
      if (known.has(form)) continue
      known.add(form)
      add(echoes, { words, of: candidate, order: known.size })
    }
  }
  if (echoes.byFirst.size === 0) return [...named]
  const added: Candidate[] = []
  const taken = new Set<Candidate>()
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    while (next < named.length && named[next]!.to <= at) next++
    if (next < named.length && named[next]!.from <= at) {
      const person = bearerOf(named[next]!, echoes, tokens)
      if (person) {
        added.push(repeated({ echo: person, letters: 0, length: 1 }, tokens, at, document.text))
        taken.add(named[next]!)
      }
      at = named[next]!.to - 1
      continue
    }
    // most words are neither spelled like an echo nor cut further, and are passed without a look at them
    if (echoes.signs[signs[at]!] === 0 && !UNKNOWN.meetsNumbered(sets[at]!)) continue
    const found = echoAt(echoes, tokens, at)
    if (found && isNamedAgain(found.echo, tokens, at)) added.push(repeated(found, tokens, at, document.text))
  }
  if (added.length === 0) return [...named]
  return resolveOverlaps([...named.filter((candidate) => !taken.has(candidate)), ...added])
}

/** Who is meant by a lesser place to which no word leads, where somebody of that name was named in full: «قال توليدو». */
function bearerOf(place: Candidate, { byFirst }: Echoes, tokens: readonly Token[]): Echo | undefined {
  if (place.mention.kind !== 'place' || place.to - place.from !== 1) return undefined
  const { form } = tokens[place.from]!
  const bearer = byFirst.get(form.normal)?.get('')?.[0]
  if (bearer?.of.mention.kind !== 'person' || form.tags.meets(GREAT_PLACE)) return undefined
  return tokens[place.from - 1]?.form.tags.meets(WHERE) ? undefined : bearer
}

/** Whether a word is one of the grammar, or a verb and nothing else: «غني» is an adjective too. */
const isFunction = (form: Form): boolean =>
  !isGuessed(form) &&
  (form.tags.meets(FUNCTION) || (form.tags.meets(VERB) && !form.tags.meets(NOUN_OR_ADJECTIVE)))

interface Found {
  readonly echo: Echo
  /** How many letters of the first word are particles. */
  readonly letters: number
  /** How many tokens it takes up. */
  readonly length: number
}

function echoAt(echoes: Echoes, tokens: readonly Token[], at: number): Found | undefined {
  const { form } = tokens[at]!
  if (form.tags.meets(PROCLITIC)) return joinedEchoAt(echoes, tokens, at)
  if (isFunction(form) && !speaks(tokens, at)) return undefined
  const whole = echoOf(echoes, form.normal, tokens, at)
  if (whole) return { echo: whole, letters: 0, length: whole.words.length }
  if (!form.tags.meets(UNKNOWN)) return undefined
  for (const cut of cuts(form.normal)) {
    const echo = echoOf(echoes, cut.host, tokens, at)
    if (echo) return { echo, letters: cut.letters, length: echo.words.length }
  }
  return undefined
}

/** The echo whose first letter was taken for a particle: «فيلبون». */
function joinedEchoAt(echoes: Echoes, tokens: readonly Token[], at: number): Found | undefined {
  const host = tokens[at + 1]
  if (!host?.tied) return undefined
  const echo = echoes.byFirst.get(tokens[at]!.form.normal + host.form.normal)?.get('')?.[0]
  return echo?.of.mention.kind === 'person' ? { echo, letters: 0, length: 2 } : undefined
}

/** Whether who says something is named at `at`: «قال بان إن», not «يلح على أن». */
const speaks = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.form.tags.meets(PREPOSITION) &&
  tokens[at - 1]?.form.tags.meets(REPORT_VERB) === true &&
  tokens[at + 1]?.form.tags.meets(SAID) === true

/** The echo that begins with the word `first`, which stands at `at`, and goes on as the tokens do. */
function echoOf(echoes: Echoes, first: string, tokens: readonly Token[], at: number): Echo | undefined {
  if (echoes.signs[signOf(first)] === 0) return undefined
  const opening = echoes.byFirst.get(first)
  if (!opening) return undefined
  const one = opening.get('')?.[0]
  const alone = one?.of.mention.kind === 'place' && !isMeant(tokens, at) ? undefined : one
  const longer = opening
    .get(tokens[at + 1]?.form.normal ?? '')
    ?.find(({ words }) => words.every((word, i) => i === 0 || tokens[at + i]?.form.normal === word))
  return alone && longer ? (alone.order < longer.order ? alone : longer) : (alone ?? longer)
}

/** Whether the word at `at` can be a place: no adjective of a nation, and no other word but where a word leads to it. */
function isMeant(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at]!.form
  if (tags.meets(NATIONALITY)) return false
  return !tags.meets(OTHERWISE) || tokens[at - 1]?.form.tags.meets(LEADS_TO_PLACE) === true
}

function repeated(
  { echo, letters, length }: Found,
  tokens: readonly Token[],
  at: number,
  text: string,
): Candidate {
  let start = tokens[at]!.start
  for (let cut = 0; cut < letters; cut++) start = afterLetter(text, start)
  const to = at + length
  const { kind, value, rule } = echo.of.mention
  const mention: Mention = {
    kind,
    start,
    end: tokens[to - 1]!.end,
    value,
    rule: `${rule.split('/')[0]}/echo`,
    groups: { of: text.slice(echo.of.mention.start, echo.of.mention.end) },
  }
  return { mention, from: at, to, rank: echo.of.rank - 1, order: echo.of.order }
}
