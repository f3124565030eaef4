// Digits and separators: ASCII, Arabic-Indic and Persian digits, ٫ ٬ and the rest.
import { type Rational, rational } from './rational.js'

const ARABIC_INDIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** The text with every digit as an ASCII one; all else is left. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code >= PERSIAN_ZERO ? code - PERSIAN_ZERO : code - ARABIC_INDIC_ZERO)
  })
}

const PLAIN = /^\d+$/
const COMMA_GROUPS = /^([1-9]\d{0,2}(?:[,،٬\u2009\u202f]\d{3})+)(?:[.٫](\d+))?$/
const POINT_GROUPS = /^([1-9]\d{0,2}(?:\.\d{3}){2,})(?:[,،٫](\d+))?$/
/** With one group: several are told by their points. */
const EUROPEAN = /^([1-9]\d{0,2}\.\d{3})[,،٫](\d+)$/
const DECIMAL = /^(\d+)[.,،٫](\d+)$/

/**
 * The amount of a number in ASCII digits with single separators, or undefined where the separators make no number
 * of it («18.2.2021»). A comma before exactly three digits groups thousands, a point is a decimal mark unless it
 * occurs twice.
 */
export function readDigits(written: string): Rational | undefined {
  if (PLAIN.test(written)) return rational(BigInt(written))
  const match =
    COMMA_GROUPS.exec(written) ??
    POINT_GROUPS.exec(written) ??
    EUROPEAN.exec(written) ??
    DECIMAL.exec(written)
  return match ? fromParts(match[1]!.replace(/\D/g, ''), match[2] ?? '') : undefined
}

/** The amount with these digits before and behind the decimal mark. */
export const fromParts = (whole: string, fraction: string): Rational =>
  rational(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length))
