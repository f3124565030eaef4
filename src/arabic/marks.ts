// Punctuation: which tags a mark carries. One table for the tokeniser.
import type { Tag } from '../model/tag.js'

const MARKS: readonly (readonly [string, readonly Tag[]])[] = [
  ['،,٬', ['Comma']],
  ['؛;', ['Semicolon']],
  [':：', ['Colon']],
  ['/⁄\\', ['Slash']],
  ['-‐‑‒–—―−ـ', ['Dash']],
  ['+＋', ['Plus']],
  ['.۔…', ['Point']],
  ['؟?!', ['Question']],
  ['([{﴿', ['OpenBracket']],
  [')]}﴾', ['CloseBracket']],
  ['"\'', ['Quote', 'OpenQuote', 'CloseQuote']],
  ['«“„‟‘‹', ['Quote', 'OpenQuote']],
  ['»”’›', ['Quote', 'CloseQuote']],
  ['%٪‰؉﹪％', ['Percent']],
]

/** The tags of each mark that has any beside `Mark`. */
export const marks: ReadonlyMap<string, readonly Tag[]> = new Map(
  MARKS.flatMap(([characters, tags]) => [...characters].map((character) => [character, tags] as const)),
)
