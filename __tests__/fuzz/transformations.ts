// Ways to write a text otherwise that say the same: what is found in one must be found in the other.
import { lettersOf } from '../../src/arabic/normalise.js'

/** A text written otherwise, and for each of its code points how many of the original's stand before it. */
export interface Rewritten {
  readonly text: string
  readonly before: readonly number[]
}

/** A whole number from 0 up to but not with `below`. */
export type Choose = (below: number) => number

/** Pseudo-random choices that are the same for the same seed. */
export function chooser(seed: number): Choose {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state % below
  }
}

/** What a place in a text is: the code point and its neighbours. */
interface Place {
  readonly sign: string
  readonly before: string
  readonly after: string
}

const LETTER = /^[\u0621-\u063A\u0641-\u064A]$/
/** Letters that do not join the next one. */
const APART = /^[اأإآدذرزوؤءىة]$/
/** What an address, a word in Latin letters or a number is made of; nobody writes marks into these. */
const IN_ADDRESS = /^[A-Za-z\u00C0-\u024F\d@_/.:]$/
const LATIN_OR_DIGIT = /^[A-Za-z\u00C0-\u024F\d٠-٩۰-۹@_/.,:٫،٬]$/

/** The text with signs put behind some of its places. */
const inserting =
  (signs: readonly string[], share: number, fits: (place: Place) => boolean) =>
  (text: string, choose: Choose): Rewritten => {
    const points = Array.from(text)
    const out: string[] = []
    const before: number[] = []
    const put = (sign: string, original: number): void => {
      out.push(sign)
      before.push(original)
    }
    points.forEach((sign, at) => {
      put(sign, at)
      const place = { sign, before: points[at - 1] ?? '', after: points[at + 1] ?? '' }
      if (fits(place) && choose(share) === 0) put(signs[choose(signs.length)]!, at + 1)
    })
    return { text: out.join(''), before: [...before, points.length] }
  }

/** The text with each of its code points, or runs of them, written otherwise, one for one. */
const replacing =
  (pattern: RegExp, to: (found: string, choose: Choose) => string) =>
  (text: string, choose: Choose): Rewritten => {
    const written = text.replace(pattern, (found) => to(found, choose))
    return { text: written, before: Array.from({ length: Array.from(written).length + 1 }, (_, at) => at) }
  }

/** The text with its code points drawn out to several each. */
const drawn =
  (to: (sign: string) => string) =>
  (text: string): Rewritten => {
    const points = Array.from(text)
    const before = points.flatMap((sign, at) => Array.from(to(sign), (_, nth) => (nth === 0 ? at : at + 1)))
    return { text: points.map(to).join(''), before: [...before, points.length] }
  }

const between = ({ sign, after }: Place): boolean => LETTER.test(sign) && LETTER.test(after)
const WORD = /[\p{Script=Arabic}\p{M}]+/gu
const DIGIT_SETS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹']
/** Digits that stand in no Latin word, code or address. */
const NUMBERS = /(?<![\w/.-])\d+(?![\w])/g

/** A hamza tells that an alef is not the article's, and that a letter before it is a particle. */
const TELLING_HAMZA = /^[وفبكل]*[أإآ]/
/** Words that ى and ي tell apart: «والى» is «وإلى», «والي» a governor, «وادي» a valley. */
const TELLING_YEH = /^(?:و?عل[ىي]|(?:ال)?[أا]ول[ىي]|وال[ىي]|و[أا]د[ىي])$/

/** Each way by its name. What it does to the letters is undone by `plain` before two answers are compared. */
export const TRANSFORMATIONS: Readonly<Record<string, (text: string, choose: Choose) => Rewritten>> = {
  'vowel marks': inserting(['\u064E', '\u0650', '\u0651', '\u0652'], 2, ({ sign }) => LETTER.test(sign)),
  tatweel: inserting(['\u0640'], 2, (place) => between(place) && !APART.test(place.sign)),
  'zero-width joiners': inserting(['\u200C', '\u200D'], 2, between),
  'direction marks': inserting(
    ['\u200E', '\u200F', '\u061C', '\u202B', '\u202C', '\u2067', '\u2069'],
    2,
    ({ sign, after }) => !(IN_ADDRESS.test(sign) && IN_ADDRESS.test(after)),
  ),
  'wider gaps': inserting(
    [' ', '\u2009', '\u00A0'],
    2,
    ({ sign, before, after }) => sign === ' ' && !LATIN_OR_DIGIT.test(before) && !LATIN_OR_DIGIT.test(after),
  ),
  'no-break spaces': replacing(/ /g, () => '\u00A0'),
  'other digits': replacing(NUMBERS, (digits, choose) => {
    const set = DIGIT_SETS[choose(3)]!
    return digits.replace(/\d/g, (digit) => set[Number(digit)]!)
  }),
  'bare alefs': replacing(WORD, (word) => (TELLING_HAMZA.test(word) ? word : word.replace(/[أإآٱ]/g, 'ا'))),
  'dotted yehs': replacing(WORD, (word) =>
    TELLING_YEH.test(lettersOf(word)) ? word : word.replace(/ى$/, 'ي'),
  ),
  'heh for teh marbuta': replacing(/ة/g, () => 'ه'),
  'Persian letters': replacing(/ك/g, () => 'ک'),
  'decomposed letters': drawn((sign) => sign.normalize('NFD')),
  'line ends of another system': drawn((sign) => (sign === '\n' ? '\r\n' : sign)),
  'blank lines around it': (text) => {
    const points = Array.from(text)
    const [above, below] = ['\n \n\t', '\n\n']
    return {
      text: above + text + below,
      before: [
        ...Array.from(above, () => 0),
        ...points.map((_, at) => at),
        ...Array.from(`${below} `, () => points.length),
      ],
    }
  },
}

const SIGNS = /[\u064B-\u0652\u0640\u200B-\u200F\u061C\u202A-\u202E\u2066-\u2069\r]/g

/** A string of an answer without what the transformations change. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(SIGNS, '')
    .replace(/\s+/g, ' ')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ک/g, 'ك')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
