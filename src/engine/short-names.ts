// What stands in brackets or quotation marks behind a body's name is its short name, in the lists or not:
// «الجمعية السعودية للإعاقة السمعية (سمعية)».
import type { Document, Token } from '../model/document.js'
import type { Mention } from '../model/fact.js'
import { DEFINITE, QUOTE, UNKNOWN } from '../model/plain-tags.js'
import { tagSet } from '../model/tag-set.js'
import type { Annotated } from './annotated.js'
import type { Candidate } from './run-rules.js'

/** The rule's id that a short name behind its body bears. */
export const SHORT_NAME = 'organisation/short-name'

const OPENS = tagSet('OpenBracket', 'OpenQuote')
const CLOSES = tagSet('CloseBracket', 'CloseQuote')
const NAMES = tagSet('Unknown', 'Latin', 'LetterName')
/** «ينساب» is a verb too. */
const BODY_NAME = tagSet('OrgName')
const NOUN = tagSet('Noun', 'Adjective')
/** What a note in brackets is made of: «(سابقا)», «(السعودية)», «(الخميس)», «(رئيسا)». */
const NOTE = tagSet(
  'Definite',
  'Suffixed',
  'Function',
  'Verb',
  'Adverb',
  'Nationality',
  'Nisba',
  'Toponym',
  'Title',
  'Numeral',
  'OrdinalWord',
  'Weekday',
  'Month',
  'PassingAdjective',
  'NamePart',
  'Mark',
)
/** «www.gph.gov.sa» */
const ADDRESS = /\.[a-z]/
/** Of how many words a name is that is abbreviated by an ordinary word or a forename, and how many a foreign short name may have. */
const SHORTEST_ABBREVIATED = 3
const LONGEST_FOREIGN = 4

/** The mentions, in text order and free of overlaps, with the short names behind bodies among them. */
export function shortNames(
  named: readonly Candidate[],
  { tokens, sentences }: Annotated,
  { text }: Document,
): Candidate[] {
  const all: Candidate[] = []
  const short = new Set<string>()
  const forenames = new Set<string>()
  let sentence = 0
  for (let i = 0; i < named.length; i++) {
    const body = named[i]!
    all.push(body)
    if (body.mention.kind !== 'organisation') continue
    if (isForenameBehind(tokens, body, named[i + 1])) {
      const { from, to } = named[++i]!
      all.push(shortName(body, tokens, to, text))
      forenames.add(tokens[from]!.form.normal)
      continue
    }
    while (sentences[sentence]!.to < body.to) sentence++
    const until = Math.min(sentences[sentence]!.to, named[i + 1]?.from ?? Number.POSITIVE_INFINITY)
    const end = closing(tokens, body, until)
    if (end === 0 || !isShortName(tokens, body, end)) continue
    all.push(shortName(body, tokens, end, text))
    if (end === body.to + 2) short.add(tokens[body.to + 1]!.form.normal)
  }
  if (short.size === 0 && forenames.size === 0) return all
  // a word of no list that was taken for a person's name or a place elsewhere is the body there too
  return all.filter(({ mention, from, to }) => {
    const { normal, tags } = tokens[from]!.form
    if (mention.kind === 'organisation' || to - from > 1) return true
    return !forenames.has(normal) && !(tags.meets(UNKNOWN) && short.has(normal))
  })
}

/** How many words a name has; a phrase of the lexicon is one token. */
const wordsOf = (tokens: readonly Token[], { from, to }: Candidate): number =>
  tokens.slice(from, to).flatMap(({ form }) => form.normal.split(' ')).length

/** «صندوق أوبك للتنمية الدولية (أوفيد)»: a forename alone in marks behind a long name; nobody stands there. */
const isForenameBehind = (tokens: readonly Token[], body: Candidate, next: Candidate | undefined): boolean =>
  next?.mention.kind === 'person' &&
  wordsOf(tokens, body) >= SHORTEST_ABBREVIATED &&
  next.from === body.to + 1 &&
  next.to === body.to + 2 &&
  tokens[body.to]!.form.tags.meets(OPENS) &&
  tokens[next.to]?.form.tags.meets(CLOSES) === true

/** Where the marks that open behind the body close again before `until`, around words; 0 where they do not. */
function closing(tokens: readonly Token[], body: Candidate, until: number): number {
  const { from, to } = body
  if (to >= until || !tokens[to]!.form.tags.meets(OPENS)) return 0
  // «"الوطن" أن»: the marks are the body's own; «غوغل "كروم"» is what it makes
  const isQuoted = tokens[to]!.form.tags.meets(QUOTE)
  if (isQuoted && (wordsOf(tokens, body) === 1 || tokens[from - 1]?.form.tags.meets(QUOTE))) return 0
  const last = Math.min(until - 1, to + 1 + LONGEST_FOREIGN)
  for (let end = to + 1; end <= last; end++)
    if (tokens[end]!.form.tags.meets(CLOSES)) return end > to + 1 ? end : 0
  return 0
}

/** Whether the words between the marks behind the body can be its short name. */
function isShortName(tokens: readonly Token[], body: Candidate, end: number): boolean {
  const words = tokens.slice(body.to + 1, end)
  if (words.every(({ form }) => form.tags.meets(NAMES) && !ADDRESS.test(form.normal))) return true
  const [word] = words
  return (
    words.length === 1 &&
    ((word!.form.tags.meets(BODY_NAME) && !word!.form.tags.meets(DEFINITE)) ||
      (wordsOf(tokens, body) >= SHORTEST_ABBREVIATED &&
        word!.form.tags.meets(NOUN) &&
        !word!.form.tags.meets(NOTE)))
  )
}

function shortName(
  { mention, to, rank, order }: Candidate,
  tokens: readonly Token[],
  end: number,
  text: string,
) {
  const start = tokens[to + 1]!.start
  const name = text.slice(start, tokens[end - 1]!.end)
  const { class: kind } = (mention as Mention<'organisation'>).value
  const short: Mention = {
    kind: 'organisation',
    start,
    end: start + name.length,
    value: { name, class: kind },
    rule: SHORT_NAME,
    groups: { of: text.slice(mention.start, mention.end) },
  }
  return { mention: short, from: to + 1, to: end, rank, order }
}
