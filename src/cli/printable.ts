// Names and messages that hold a stranger's text, made fit for a terminal.

/** Controls, which move cursors and change colours, line separators, and what turns the direction of the line. */
const UNFIT = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu

/** The text on one line, its controls written out: a newline as \u000a. */
export const printable = (text: string): string =>
  text.replace(UNFIT, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
