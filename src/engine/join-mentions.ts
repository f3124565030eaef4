// Mentions to tokens: what was found becomes one token each, so that later rules can ask for «a person».

import { signOf } from '../arabic/sign.js'
import type { Form, Token } from '../model/document.js'
import type { FactKind } from '../model/fact.js'
import { makeForm, makeToken } from '../model/form.js'
import { type TagSet, tagSet } from '../model/tag-set.js'
import type { Annotated } from './annotated.js'
import type { Candidate } from './run-rules.js'

/** The tags of a mention's token; a body or a place may stand inside a title. */
const TAGS_OF: Readonly<Partial<Record<FactKind, TagSet>>> = {
  date: tagSet('Date'),
  number: tagSet('Number'),
  person: tagSet('Person'),
  organisation: tagSet('Body', 'TitleWord'),
  place: tagSet('Place', 'TitleWord'),
}

const NO_VALUES: Form['values'] = {}

/**
 * What the words of a mention tell of it: of which country it is, «البرلمان العراقي», «العراق»; whether a number is
 * one of points.
 */
function valuesOf(words: readonly Token[]): Form['values'] {
  for (const { form } of words) {
    const { Nationality, Country, Points } = form.values
    if (Nationality) return { Nationality }
    if (Country) return { Country }
    if (Points) return { Points }
  }
  return NO_VALUES
}

/** The same sentences with each mention as one token. `found` is in text order and free of overlaps. */
export function joinMentions(annotated: Annotated, found: readonly Candidate[]): Annotated {
  // written over from the front: a mention takes no more room than its words
  const tokens = annotated.tokens.slice()
  let count = 0
  const sets = new Int32Array(annotated.tokens.length)
  const signs = new Uint16Array(annotated.tokens.length)
  const sentences: { from: number; to: number }[] = []
  let next = 0
  for (const { from, to } of annotated.sentences) {
    const first = count
    for (let at = from; at < to; ) {
      while (next < found.length && found[next]!.from < at) next++
      const candidate = found[next]
      if (candidate && candidate.from === at && TAGS_OF[candidate.mention.kind]) {
        const token = joined(candidate, annotated.tokens)
        sets[count] = token.form.tags.id
        signs[count] = signOf(token.form.normal)
        tokens[count++] = token
        at = candidate.to
        next++
      } else {
        sets[count] = annotated.sets[at]!
        signs[count] = annotated.signs[at]!
        tokens[count++] = annotated.tokens[at++]!
      }
    }
    sentences.push({ from: first, to: count })
  }
  tokens.length = count
  return { tokens, sets, signs, sentences }
}

function joined({ mention, from, to }: Candidate, tokens: readonly Token[]): Token {
  const normal =
    to - from === 1
      ? tokens[from]!.form.normal
      : tokens
          .slice(from, to)
          .map((token) => token.form.normal)
          .join(' ')
  const form = makeForm(normal, normal, TAGS_OF[mention.kind]!, valuesOf(tokens.slice(from, to)))
  return makeToken(mention.start, mention.end, form, tokens[from]!.tied, mention)
}
