// Text to raw tokens, sentence by sentence: words, runs of Latin words, numbers in digits, links, marks.
// Every character is looked at once; nothing is known here of what a word means.
import { CharClass, charClass, TATWEEL } from '../arabic/letters.js'

export type RawKind = 'word' | 'latin' | 'digits' | 'link' | 'mark'

/** What the tokeniser tells, token by token and at each sentence's end. Offsets are UTF-16 units. */
export interface RawSink {
  token(kind: RawKind, start: number, end: number): void
  endSentence(): void
}

const SEPARATORS = new Set([...'.,،\u066C\u066B\u2009\u202F'].map((c) => c.charCodeAt(0)))
const CLOSERS = new Set([...'"\'»”’›)]}'].map((c) => c.charCodeAt(0)))
const STOPS = new Set([...'.\u06D4…؟?!'].map((c) => c.charCodeAt(0)))
const POINT = 0x2e
const LATIN_JOINTS = new Set([..."&-'’."].map((c) => c.charCodeAt(0)))
const LINK_END = new Set([...'،؛"«»“”()<>'].map((c) => c.charCodeAt(0)))
const TRAILING = new Set([...".,!?:;'…"].map((c) => c.charCodeAt(0)))
const AT = 0x40
const HASH = 0x23
const UNDERSCORE = 0x5f
const COLON = 0x3a
const TATWEEL_CODE = TATWEEL.charCodeAt(0)
const SLASH = 0x2f
/** Cuts a text of so many units, which zeros follow, calling the sink in text order. */
export function tokenise(text: Uint16Array, length: number, sink: RawSink): void {
  let at = 0
  /** Where the last word begins, if what was read last is a word. */
  let word = -1
  while (at < length) {
    const start = at
    const code = text[at]!
    switch (charClass(code)) {
      case CharClass.Inner:
        at = tatweelEnd(text, at)
        // what lengthens no word is a dash: «2010ـ2015», «الرياض ـ واس»
        if (at > start) sink.token('mark', start, at)
        else at++
        continue
      case CharClass.Space:
        at++
        continue
      case CharClass.Break:
        at++
        sink.endSentence()
        word = -1
        continue
      case CharClass.Letter:
        at = wordEnd(text, at)
        if (text[at]! === UNDERSCORE) {
          at = linkEnd(text, at, length)
          sink.token('link', start, at)
        } else {
          sink.token('word', start, trimInner(text, start, at))
          word = start
        }
        continue
      case CharClass.Latin: {
        const end = latinWordEnd(text, at)
        if (isLink(text, end)) {
          at = linkEnd(text, end, length)
          sink.token('link', start, at)
        } else {
          at = latinRunEnd(text, end)
          sink.token('latin', start, trimInner(text, start, at))
        }
        word = -1
        continue
      }
      case CharClass.Digit:
        at = digitsEnd(text, at)
        sink.token('digits', start, at)
        word = -1
        continue
      default:
    }
    if ((code === AT || code === HASH) && isWordLike(text[at + 1]!)) {
      at = linkEnd(text, at + 1, length)
      sink.token('link', start, at)
      continue
    }
    at += code >= 0xd800 && code < 0xdc00 && at + 1 < length ? 2 : 1
    if (!STOPS.has(code)) {
      sink.token('mark', start, at)
      continue
    }
    while (at < length && STOPS.has(text[at]!)) at++
    sink.token('mark', start, at)
    if (code === POINT && at === start + 1 && !endsSentence(text, word, at)) continue
    at = closersEnd(text, at, length, sink)
    sink.endSentence()
    word = -1
  }
  sink.endSentence()
}

function tatweelEnd(text: Uint16Array, at: number): number {
  while (text[at]! === TATWEEL_CODE) at++
  return at
}

/** The end of the marks that close what the sentence opened; each is a token. */
function closersEnd(text: Uint16Array, at: number, length: number, sink: RawSink): number {
  for (; at < length && CLOSERS.has(text[at]!); at++) sink.token('mark', at, at + 1)
  return at
}

/** So long are the names of Latin letters, as acronyms are spelled: «سي.إن.إن». */
const LETTER_NAME = 3

/** How many letters stand from `from` to `to`, signs on them not counted. */
function lettersIn(text: Uint16Array, from: number, to: number): number {
  let letters = 0
  for (let at = from; at < to; at++) if (charClass(text[at]!) === CharClass.Letter) letters++
  return letters
}

/**
 * Whether the single point just before `at` ends a sentence: not after a word of one letter, which abbreviates a title
 * or a word («د.», «ص.ب.»), and not inside a word. `word` is the start of the word before it, -1 for none.
 */
function endsSentence(text: Uint16Array, word: number, at: number): boolean {
  if (word >= 0 && charClass(text[afterLetter(text, word)]!) !== CharClass.Letter) return false
  const behind = unseenEnd(text, at)
  const next = charClass(text[behind]!)
  if (next === CharClass.Letter && word >= 0 && lettersIn(text, word, at - 1) <= LETTER_NAME)
    return lettersIn(text, behind, wordEnd(text, behind)) > LETTER_NAME
  return next !== CharClass.Latin && next !== CharClass.Digit
}

const isWordLike = (code: number): boolean => {
  const of = charClass(code)
  return of === CharClass.Letter || of === CharClass.Latin || of === CharClass.Digit
}

function wordEnd(text: Uint16Array, at: number): number {
  for (;;) {
    const of = charClass(text[++at]!)
    if (of !== CharClass.Letter && of !== CharClass.Inner) return at
  }
}

/** Controls at a word's end are not part of it; vowel marks are. */
function trimInner(text: Uint16Array, start: number, end: number): number {
  while (end > start + 1 && isControl(text[end - 1]!)) end--
  return end
}

const isControl = (code: number): boolean =>
  (code >= 0x200b && code <= 0x206f) || code === 0xad || code === 0xfeff || code === 0x61c

function latinWordEnd(text: Uint16Array, at: number): number {
  for (;;) {
    const code = text[++at]!
    const of = charClass(code)
    if (of === CharClass.Latin || of === CharClass.Inner || (of === CharClass.Digit && code < 0x40)) continue
    if (!LATIN_JOINTS.has(code) || charClass(text[at + 1]!) !== CharClass.Latin)
      if (!(code === 0x2d && charClass(text[at + 1]!) === CharClass.Digit)) return at
  }
}

/** A space, breaking or not. */
const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0

/** A run of Latin words with single spaces, «&» or «.» between them. */
function latinRunEnd(text: Uint16Array, at: number): number {
  for (;;) {
    let next = at
    if (text[next]! === POINT && isBlank(text[next + 1]!)) next++
    if (!isBlank(text[next]!)) return at
    next++
    if (text[next]! === 0x26 && isBlank(text[next + 1]!)) next += 2
    while (charClass(text[next]!) === CharClass.Inner) next++
    if (charClass(text[next]!) !== CharClass.Latin) return at
    at = latinWordEnd(text, next)
  }
}

/** Whether the Latin word that ends at `end` begins an address: «http:», «name@», «www.». */
function isLink(text: Uint16Array, end: number): boolean {
  const code = text[end]!
  return (
    (code === COLON && text[end + 1] === SLASH && text[end + 2] === SLASH) ||
    code === AT ||
    code === UNDERSCORE ||
    (code === SLASH && charClass(text[end + 1]!) === CharClass.Latin && hasPoint(text, end))
  )
}

/** How long the end of a domain is at most, its point with it: «.info». */
const LONGEST_DOMAIN = 5

/** Whether a point stands in what may be the end of a domain before `end`. */
function hasPoint(text: Uint16Array, end: number): boolean {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_DOMAIN; at--) if (text[at] === POINT) return true
  return false
}

/** The offset behind the letter at `at` and the signs that sit on it. */
function afterLetter(text: Uint16Array, at: number): number {
  do at++
  while (charClass(text[at]!) === CharClass.Inner)
  return at
}

function linkEnd(text: Uint16Array, at: number, length: number): number {
  for (; at < length; at++) {
    const code = text[at]!
    const of = charClass(code)
    if (of === CharClass.Space || of === CharClass.Break || LINK_END.has(code)) break
  }
  while (TRAILING.has(text[at - 1]!)) at--
  return at
}

/** Digits, with single separators and unseen signs between digits: «3,500», «2.5», «18.2.2021». */
function digitsEnd(text: Uint16Array, at: number): number {
  for (;;) {
    let next = unseenEnd(text, at + 1)
    if (SEPARATORS.has(text[next]!)) next = unseenEnd(text, next + 1)
    if (charClass(text[next]!) !== CharClass.Digit) return at + 1
    at = next
  }
}

/** The offset behind signs that are not seen or sit on others; a tatweel between digits is a dash. */
function unseenEnd(text: Uint16Array, at: number): number {
  while (charClass(text[at]!) === CharClass.Inner && text[at]! !== TATWEEL_CODE) at++
  return at
}
