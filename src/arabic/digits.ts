// Digits and separators: ASCII, Arabic-Indic and Persian digits, ٫ ٬ and the rest.

const ARABIC_INDIC_ZERO = 0x660
const PERSIAN_ZERO = 0x6f0

/** The text with every digit as an ASCII one; all else is left. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code >= PERSIAN_ZERO ? code - PERSIAN_ZERO : code - ARABIC_INDIC_ZERO)
  })
}
