// One folding, used by everybody: text and lexicon meet only in this form.
import { DRAWN_SIGNS, INVISIBLE, TASHKEEL, TATWEEL } from './letters.js'

const DROPPED = new RegExp(`[${TASHKEEL}${TATWEEL}${INVISIBLE}\\u0300-\\u036F]`, 'g')
/** Taken away first: their plain forms hold a space. */
const DRAWN = new RegExp(`[${DRAWN_SIGNS}]`, 'g')
const TO: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ؤ: 'ء',
  ئ: 'ء',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۃ: 'ه',
  ۂ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  // letters that Arabic borrows for foreign sounds fall to the letter the press writes most
  گ: 'غ',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ج',
}

/** For each code unit below it the one it folds to; 0 where it takes more than one look. */
const FOLDS = new Uint16Array(0x6e0)
FOLDS[0x20] = 0x20
for (let code = 0x621; code <= 0x6df; code++) {
  const letter = String.fromCharCode(code)
  const isPlain = (code <= 0x63a || code >= 0x641) && code <= 0x64a
  if (isPlain || letter in TO) FOLDS[code] = (TO[letter] ?? letter).charCodeAt(0)
}

/**
 * Folds one word or phrase: tashkeel, tatweel and invisible controls dropped; forms of alef, yeh, hamza on its
 * seats, teh marbuta and heh, Persian letters and presentation forms made one; Latin letters in lower case.
 * أحمد → احمد, مسؤول and مسئول → مسءول, حكومة → حكومه.
 */
export function normalise(surface: string): string {
  let first = -1
  for (let at = 0; at < surface.length; at++) {
    const code = surface.charCodeAt(at)
    const folded = FOLDS[code]
    if (!folded) return fold(plain(surface), 0)
    if (folded !== code && first < 0) first = at
  }
  return first < 0 ? surface : fold(surface, first)
}

const PLAIN = /^[\u0621-\u063A\u0641-\u064A]*$/

/** The letters of a word as written, composed: without tashkeel, tatweel and invisible controls. «مُحَمَّد» → «محمد». */
export const lettersOf = (written: string): string =>
  PLAIN.test(written) ? written : written.normalize('NFC').replace(DROPPED, '')

/** The word composed, in lower case, without what stands above, below and between letters. */
const plain = (surface: string): string =>
  surface.replace(DRAWN, '').normalize('NFKC').toLowerCase().replace(DROPPED, '')

/** The word with its letters from `from` on folded. */
function fold(word: string, from: number): string {
  let folded = ''
  let done = 0
  for (let at = from; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const to = FOLDS[code]
    if (!to || to === code) continue
    folded += word.slice(done, at) + String.fromCharCode(to)
    done = at + 1
  }
  return done === 0 ? word : folded + word.slice(done)
}
