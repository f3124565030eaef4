// One folding, used by everybody: text and lexicon meet only in this form.
import { DRAWN_SIGNS, INVISIBLE, TASHKEEL, TATWEEL } from './letters.js'

const DROPPED = new RegExp(`[${TASHKEEL}${TATWEEL}${INVISIBLE}\\u0300-\\u036F]`, 'g')
/** Taken away first: their plain forms hold a space. */
const DRAWN = new RegExp(`[${DRAWN_SIGNS}]`, 'g')
const FOLDED = /[أإآٱؤئىیےېةۃۂەہھکڪگڤپچژۀ]/g
const PLAIN = /^[ء-غف-ي ]*$/
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

/**
 * Folds one word or phrase: tashkeel, tatweel and invisible controls dropped; forms of alef, yeh, hamza on its
 * seats, teh marbuta and heh, Persian letters and presentation forms made one; Latin letters in lower case.
 * أحمد → احمد, مسؤول and مسئول → مسءول, حكومة → حكومه.
 */
export function normalise(surface: string): string {
  if (PLAIN.test(surface)) return fold(surface)
  return fold(surface.replace(DRAWN, '').normalize('NFKC').toLowerCase().replace(DROPPED, ''))
}

const fold = (s: string): string => s.replace(FOLDED, (letter) => TO[letter]!)
