// Quotations: where the one that opens at a token closes.
import type { Token } from '../../model/document.js'
import { DEFINITE, LAM, PROCLITIC, REPORT_PARTICIPLE } from '../../model/plain-tags.js'
import { tagSet } from '../../model/tag-set.js'

export const OPEN_QUOTE = tagSet('OpenQuote')
const ENDS = tagSet('Point', 'Comma', 'Semicolon')
const GOVERNS = tagSet('Office', 'OrgHead')
const REPORTS = tagSet('ReportVerb', 'ReportParticiple')
export const CLOSE_QUOTE = tagSet('CloseQuote')

/** The longest quotation, in tokens; beyond it a closing mark belongs to something else. */
const LONGEST = 400
/** A quotation of so many words is a name or a term, not what somebody said. */
export const LONGEST_NAME = 3

/** One word or one name is nothing said. */
const FEWEST_SAID = 2
/** «المدير العام لـ«شركة الخليج لبيع مواد البناء»». */
const LONGEST_WHOLE_NAME = 8

/** What closes a mark that tells the two apart; any other mark closes itself. */
const CLOSES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '‹': '›', '‘': '’', '„': '“' }

/**
 * The token that closes the quotation opened at `from`, in whichever sentence, quotations of the same marks inside
 * it counted; -1 where there is none.
 */
export function closing(tokens: readonly Token[], from: number): number {
  const opens = tokens[from]!.form.normal
  const closes = CLOSES[opens] ?? opens
  const last = Math.min(tokens.length, from + LONGEST)
  let depth = 1
  let first = -1
  for (let at = from + 1; at < last; at++) {
    const { normal, tags } = tokens[at]!.form
    if (!tags.meets(CLOSE_QUOTE) && !tags.meets(OPEN_QUOTE)) continue
    if (normal === opens && (normal !== closes || leansOnlyOn(tokens, at))) depth++
    else if (normal === closes) depth--
    if (first < 0 && normal === closes) first = at
    if (depth === 0) return at
  }
  // marks of one shape that come in no pairs
  return opens === closes ? first : -1
}

/** Whether the mark at `at` stands close before a word and not behind one, a particle aside: it opens. */
function leansOnlyOn(tokens: readonly Token[], at: number): boolean {
  const leansOn = tokens[at + 1]?.tied === true
  return leansOn && (!tokens[at]!.tied || tokens[at - 1]!.form.tags.meets(PROCLITIC))
}

/**
 * Whether the token at `at` opens a quotation. A straight mark opens where it leans on the word behind it; where it
 * leans on both or on neither, it opens if the marks before it in the sentence come in pairs.
 */
export function opensQuotation(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]
  if (!token?.form.tags.meets(OPEN_QUOTE)) return false
  const { normal } = token.form
  if (CLOSES[normal]) return true
  const leansBack = at > from && token.tied
  const leansOn = tokens[at + 1]?.tied === true
  // «تابع" سنعود"»: a mark on the wrong side of its space
  const isBehindVerb = leansBack && tokens[at - 1]!.form.tags.meets(REPORTS)
  if (leansBack !== leansOn && !isBehindVerb) return leansOn
  let before = 0
  for (let back = from; back < at; back++) if (tokens[back]!.form.normal === normal) before++
  return before % 2 === 0
}

/** Whether a quotation behind this is a name: «رئيس "نايت فرانك"», «لـ"شركة الخليج"». */
const isNamed = (before: Token | undefined): boolean =>
  before !== undefined &&
  (before.form.tags.meets(LAM) || (before.form.tags.meets(GOVERNS) && !before.form.tags.meets(DEFINITE)))

/** Whether a quotation of few words ends the clause of the participle before it: مضيفا "القدس خط أحمر". */
const isShortSpeech = (tokens: readonly Token[], from: number, close: number): boolean =>
  close - from > FEWEST_SAID && (tokens[close + 1]?.form.tags.meets(ENDS) ?? true)

/** Whether the quotation at `from` is too short for speech, or is what a noun before it names: a name, or a word that somebody uses. */
export function isName(tokens: readonly Token[], from: number): boolean {
  const close = closing(tokens, from)
  if (tokens[from - 1]?.form.tags.meets(REPORT_PARTICIPLE) && isShortSpeech(tokens, from, close)) return false
  const longest = isNamed(tokens[from - 1]) ? LONGEST_WHOLE_NAME : LONGEST_NAME
  return close >= 0 && close - from - 1 <= longest
}
