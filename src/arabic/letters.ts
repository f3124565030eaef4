// Named code points and the class of every character. Whoever looks at single characters asks here.

/** Vowel marks and other signs above and below letters. */
export const TASHKEEL =
  '\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08D3-\u08E1\u08E3-\u08FF'
export const TATWEEL = '\u0640'
/** Vowel marks that old encodings draw on a space or a tatweel of their own; compatibility forms of no letter. */
export const DRAWN_SIGNS = '\uFC5E-\uFC63\uFCF2-\uFCF4\uFE70-\uFE7F'
/** Zero-width characters and direction controls, soft hyphen and byte-order mark. */
export const INVISIBLE = '\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF'

/** The sign of the accusative «ـًا». */
export const FATHATAN = '\u064B'
export const ALEF = 'ا'
export const ALEF_WITH_HAMZA = 'أ'
export const ALEF_WITH_HAMZA_BELOW = 'إ'
export const TEH = 'ت'
export const TEH_MARBUTA = 'ة'
export const HEH = 'ه'
export const YEH = 'ي'
export const YEH_WITHOUT_DOTS = 'ى'
export const HAMZA = 'ء'
export const ARTICLE = 'ال'
export const ALLAH = 'الله'
/** «عبد» of «عبد العزيز». */
export const SERVANT = 'عبد'
export const WAW = 'و'
export const FEH = 'ف'
export const BEH = 'ب'
export const KAF = 'ك'
export const LAM = 'ل'
export const SEEN = 'س'
export const NOON = 'ن'

/** What a character is to the tokeniser. */
export enum CharClass {
  Other = 0,
  /** A letter of the Arabic script. */
  Letter = 1,
  /** Belongs to the word around it but is no letter: tashkeel, tatweel, invisible controls. */
  Inner = 2,
  Digit = 3,
  Space = 4,
  Break = 5,
  /** A letter of any other script. */
  Latin = 6,
}

/** Accents of Greek and voice marks of Japanese that stand on a space of their own. */
const SIGNS_ON_SPACE = [
  0x37a, 0x384, 0x385, 0x309b, 0x309c, 0x1fbd, 0x1fbf, 0x1fc0, 0x1fc1, 0x1fcd, 0x1fce, 0x1fcf, 0x1fdd, 0x1fde,
  0x1fdf, 0x1fed, 0x1fee, 0x1fef, 0x1ffd, 0x1ffe,
]

function build(): Uint8Array {
  const classes = new Uint8Array(0x10000)
  // Ranges by number: testing a pattern against all of Unicode would cost start-up time.
  const range = (from: number, to: number, of: CharClass): void => void classes.fill(of, from, to + 1)
  range(0x41, 0x5a, CharClass.Latin)
  range(0x61, 0x7a, CharClass.Latin)
  range(0xc0, 0x24f, CharClass.Latin)
  classes[0xd7] = classes[0xf7] = CharClass.Other
  range(0x250, 0x2af, CharClass.Latin)
  range(0x300, 0x36f, CharClass.Inner)
  range(0x370, 0x5ff, CharClass.Latin)
  range(0x620, 0x64a, CharClass.Letter)
  range(0x66e, 0x6d5, CharClass.Letter)
  range(0x6ee, 0x6ef, CharClass.Letter)
  range(0x6fa, 0x6ff, CharClass.Letter)
  range(0x750, 0x77f, CharClass.Letter)
  range(0x8a0, 0x8c7, CharClass.Letter)
  range(0x1e00, 0x1fff, CharClass.Latin)
  range(0x3040, 0x30ff, CharClass.Latin)
  range(0x3400, 0x9fff, CharClass.Latin)
  range(0xac00, 0xd7a3, CharClass.Latin)
  range(0xfb50, 0xfbb1, CharClass.Letter)
  range(0xfbd3, 0xfd3d, CharClass.Letter)
  range(0xfd50, 0xfdfb, CharClass.Letter)
  range(0xfe70, 0xfefc, CharClass.Letter)
  for (const code of [0x6d4, 0xfd3e, 0xfd3f, ...SIGNS_ON_SPACE]) classes[code] = CharClass.Other
  range(0x30, 0x39, CharClass.Digit)
  range(0x660, 0x669, CharClass.Digit)
  range(0x6f0, 0x6f9, CharClass.Digit)
  for (const code of [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x0b, 0x0c])
    classes[code] = CharClass.Space
  range(0x2000, 0x200a, CharClass.Space)
  for (const code of [0x0a, 0x0d, 0x85, 0x2028, 0x2029]) classes[code] = CharClass.Break
  for (const [set, of] of [
    [TASHKEEL, CharClass.Inner],
    [TATWEEL, CharClass.Inner],
    [DRAWN_SIGNS, CharClass.Inner],
    [INVISIBLE, CharClass.Inner],
  ] as const)
    for (const [, from, to] of set.matchAll(/(.)(?:-(.))?/gu))
      range(from!.charCodeAt(0), (to ?? from)!.charCodeAt(0), of)
  return classes
}

const classes = build()

/** The class of the UTF-16 unit `code`. */
export const charClass = (code: number): CharClass => classes[code]! as CharClass

/** The offset behind the letter at `at` and the signs that sit on it. */
export function afterLetter(text: string, at: number): number {
  do at++
  while (charClass(text.charCodeAt(at)) === CharClass.Inner)
  return at
}

/** Whether nothing that is seen stands between the offsets `end` and `start`. */
export function touch(text: string, end: number, start: number): boolean {
  let at = end
  while (at < start && charClass(text.charCodeAt(at)) === CharClass.Inner) at++
  return at === start
}

/** The last letter of the word from `start` to `end`, the signs on it aside. */
export function lastLetter(text: string, start: number, end: number): string {
  let at = end - 1
  while (at > start && charClass(text.charCodeAt(at)) === CharClass.Inner) at--
  return text[at]!
}

/** Whether this is an alef with a sign on it, which is not that of the article: «إلغاء», «ألمان». */
export const carriesHamza = (code: number): boolean => code === 0x622 || code === 0x623 || code === 0x625
