// By which words a mention of a person or a body is compared with the others.

import { nounGender } from '../arabic/agreement.js'
import { bodyWords, personWords, withArticle, withoutArticle } from '../arabic/name-spelling.js'
import { normalise } from '../arabic/normalise.js'
import { evenlySpaced } from '../arabic/spacing.js'
import type { Token } from '../model/document.js'
import type { Mention } from '../model/fact.js'
import { FAMILY_NAME, MARK, NAME_LINK, QUOTE } from '../model/plain-tags.js'
import { tagSet } from '../model/tag-set.js'
import type { Candidate } from './run-rules.js'

const UNCOMPARED = tagSet('Mark', 'Lam', 'Ba', 'Waw')
const ANNOUNCES = tagSet('OrgHead', 'OptionalHead')
const HEAD = tagSet('OptionalHead')

/** The lexicon's letters for the gender of a given name. */
const GENDERS: Readonly<Record<string, 'masculine' | 'feminine'>> = { m: 'masculine', f: 'feminine' }

/** One mention as it is compared. */
export interface Naming<K extends 'person' | 'organisation'> {
  readonly mention: Mention<K>
  /** As written. */
  readonly name: string
  readonly words: readonly string[]
  /** How many words at the start only announce the name: «تنظيم داعش» 1. */
  readonly heads: number
  /** The noun before the name that is no part of it: «صحيفة» of «صحيفة "نيكي"». */
  readonly announced?: string | undefined
  readonly gender?: 'masculine' | 'feminine' | undefined
  /** A fuller name of the same body, as it is compared. */
  readonly fuller?: readonly string[] | undefined
}

/** A person's name: without marks, and without the بن between two names. */
export function personNaming(
  { mention, from, to }: Candidate,
  tokens: readonly Token[],
  text: string,
): Naming<'person'> {
  const words: string[] = []
  const { GivenName, ForeignGivenName } = tokens[from]!.form.values
  const given = GivenName ?? ForeignGivenName ?? ''
  for (const { form } of tokens.slice(from, to)) {
    if (form.tags.meets(MARK) || (form.tags.meets(NAME_LINK) && words.length > 0)) continue
    words.push(...personWords(form.normal))
  }
  return {
    mention: mention as Mention<'person'>,
    name: written(mention, text, tokens[from]!),
    words,
    heads: 0,
    gender: isCompoundSurname(tokens, from, to) ? undefined : GENDERS[given],
  }
}

/** «نصر الله», «بن علي»: one entry of several words, a family's name as much as a given one. */
const isCompoundSurname = (tokens: readonly Token[], from: number, to: number): boolean => {
  const { normal, tags } = tokens[from]!.form
  return to - from === 1 && normal.includes(' ') && tags.meets(FAMILY_NAME)
}

/** A body's name; the words of an entry of several words count one by one. `isHead` knows the optional heads. */
export function bodyNaming(
  { mention, from, to }: Candidate,
  tokens: readonly Token[],
  text: string,
  isHead: (word: string) => boolean,
): Naming<'organisation'> {
  const named = tokens.slice(from, to).filter(({ form }) => !form.tags.meets(UNCOMPARED))
  const words = named.flatMap(({ form }) => bodyWords(form.normal))
  let heads = 0
  while (heads + 1 < named.length && named[heads]!.form.tags.meets(HEAD)) heads++
  if (heads === 0 && words.length > 1 && isHead(withoutArticle(named[0]!.form.normal.split(' ')[0]!)))
    heads = 1
  const before = tokens[from - 1]?.form.tags.meets(QUOTE) ? tokens[from - 2] : tokens[from - 1]
  const fuller = named.length === 1 ? named[0]!.form.values.Equivalent : undefined
  return {
    mention: mention as Mention<'organisation'>,
    name: written(mention, text, tokens[from]!),
    words,
    heads,
    announced: before?.form.tags.meets(ANNOUNCES) ? before.form.normal : undefined,
    gender: named[0] && nounGender(named[0].form.normal.split(' ')[0]!),
    fuller: fuller === undefined ? undefined : bodyWords(normalise(fuller)),
  }
}

const written = ({ start, end }: Mention, text: string, first: Token): string =>
  evenlySpaced(withArticle(text.slice(start, end), first.form.normal))
