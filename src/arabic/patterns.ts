// The patterns by which Arabic builds words on roots: ف ع ل stand for the letters of the root, as in the grammars.
// A word in no list that a pattern builds on a known root is an ordinary word and no foreign name.
import { ALEF, FEH, HAMZA, LAM, TEH, WAW, YEH } from './letters.js'

/** Patterns of sound roots, folded, without the article, endings and particles. */
const SOUND = `
فعل فاعل فعال فعول فعيل فعله فعاله فعوله فعيله فاعله فعلي فعلان فعلاء
افعل افعال فواعل فعاءل فعلاء افعلاء افعله فعلي فعال فعول فعلان
مفعل مفعله مفعول مفعال مفاعل مفاعيل مفاعله مفاعل
تفعيل تفعله تفاعل تفعل تفاعيل تفعيله تفعال
متفعل متفاعل منفعل مفتعل مستفعل
انفعال افتعال استفعال افعال انفعل افتعل استفعل
يفعل يفاعل يتفعل يتفاعل ينفعل يفتعل يستفعل
فعيلي فعالي فعولي فعلوي تفعيلي استفعالي افتعالي انفعالي مفعولي تفاعلي فاعلي فعليه فعاليه فاعليه مفعوليه
`
/** Hollow roots, whose middle letter is و or ي: only the first and the last are seen. */
const HOLLOW = `
فال فيل فول فاءل افاله افال استفاله استفال مستفيل مستفال انفيال انفال افتيال افتال مفتال منفال
يفال يفيل يفول يستفيل ينفال يفتال مفيل مفال مفاله مفول مفيله فياله فوله فيله فواله
`
/** Defective roots, whose last letter is و or ي: only the first two are seen. */
const DEFECTIVE = `
فعا فعي فاعي فعاء فعايه فعاوه افعاء انفعاء افتعاء استفعاء تفعيه مفاعاه مفاعي مفعي مستفعي مفتعي منفعي متفعي
يفعو يفعي يفاعي يتفعي ينفعي يفتعي يستفعي استفعي افتعي انفعي تفعي تفاعي فعيه فعوه فعوي مفعاه مفاع مفع فاع مستفع
`
/** Roots whose second and third letter are one: ف and ع, the second written once. */
const DOUBLED = `
فع فعه فاع افعاع مفاع يفع انفعاع افتعاع استفعاع مستفع مفتع منفع استفع انفع افتع يستفع ينفع يفتع افع مفع مفعه فعاع فعيع مفعوع افعه
`

/** Roots in و that lose it: the masdar ثقة, the present يصل. */
const ASSIMILATED_ROOTS = `
عله يعل علات
`
/** Roots of four letters: ف ع ل and, for the fourth, ق. */
const QUADRILITERAL = `
فعلق فعلقه فعلاق فعلوق مفعلق مفعلقه متفعلق تفعلق يفعلق يتفعلق فعالق فعاليق فعلقي
`

type Kind = 'quadriliteral' | 'assimilated' | 'sound' | 'hollow' | 'defective' | 'doubled'

/** A pattern as what must stand where, and where the letters of the root stand. */
interface Pattern {
  readonly kind: Kind
  /** Where a letter is fixed, and the code unit of each. */
  readonly places: readonly number[]
  readonly letters: readonly number[]
  readonly first: number
  readonly second: number
  /** A second place of the second letter, in the patterns of doubled roots. */
  readonly again: number
  readonly third: number
  readonly fourth: number
}

const AIN = 'ع'
/** The fourth letter, in the patterns of roots that have four. */
const QAF = 'ق'

function compile(letters: string, kind: Kind): Pattern {
  const first = letters.indexOf(FEH)
  const second = letters.indexOf(AIN)
  const third = kind === 'defective' || kind === 'doubled' ? -1 : letters.lastIndexOf(LAM)
  const fourth = kind === 'quadriliteral' ? letters.indexOf(QAF) : -1
  const again = kind === 'doubled' ? letters.lastIndexOf(AIN) : second
  const roots = new Set([first, second, again, third, fourth])
  const places = [...letters].map((_, at) => at).filter((at) => !roots.has(at))
  return {
    kind,
    places,
    letters: places.map((at) => letters.charCodeAt(at)),
    first,
    second,
    again,
    third,
    fourth,
  }
}

const LISTS = [
  ['sound', SOUND],
  ['hollow', HOLLOW],
  ['defective', DEFECTIVE],
  ['doubled', DOUBLED],
  ['assimilated', ASSIMILATED_ROOTS],
  ['quadriliteral', QUADRILITERAL],
] as const

let byLength: Pattern[][] | undefined

/** The patterns of words of each length; made when a word first asks, for many a short text has none that does. */
function patternsByLength(): Pattern[][] {
  const made: Pattern[][] = []
  for (const [kind, list] of LISTS)
    for (const letters of new Set(list.trim().split(/\s+/)))
      (made[letters.length] ??= []).push(compile(letters, kind))
  return made
}

/** The patterns for a length, a first and a last letter. */
const fitting = new Map<number, readonly Pattern[]>()

function patternsFor(word: Word): readonly Pattern[] {
  const { letters, length } = word
  const first = letters[0]!
  const last = letters[length - 1]!
  // Arabic letters differ in their last eight bits
  const key = (length << 16) | ((first & 0xff) << 8) | (last & 0xff)
  let patterns = fitting.get(key)
  if (!patterns) fitting.set(key, (patterns = patternsBetween(first, last, length)))
  return patterns
}

function patternsBetween(first: number, last: number, length: number): readonly Pattern[] {
  const fits = (pattern: Pattern, at: number, letter: number): boolean => {
    const place = pattern.places.indexOf(at)
    return place < 0 || (pattern.letters[place]! & 0xff) === (letter & 0xff)
  }
  byLength ??= patternsByLength()
  return (byLength[length] ?? []).filter(
    (pattern) => fits(pattern, 0, first) && fits(pattern, length - 1, last),
  )
}

/** A folded word as code units, the first `length` of `letters`. */
export interface Word {
  readonly letters: Uint16Array
  length: number
}

/** No pattern is as long. */
export const LONGEST_BUILT = 12

/** A word to be filled in, of up to `LONGEST_BUILT` letters. */
export const emptyWord = (): Word => ({ letters: new Uint16Array(LONGEST_BUILT + 1), length: 0 })

/** Whether these are the letters of a root, `fourth` 0 for a root of three; hamza is spelled as alef. */
export type IsRoot = (first: number, second: number, third: number, fourth: number) => boolean

const [alef, feh, teh, waw, yeh, hamza] = [ALEF, FEH, TEH, WAW, YEH, HAMZA].map((letter) =>
  letter.charCodeAt(0),
) as [number, number, number, number, number, number]

/** The spelling under which a letter of a root is looked up: hamza and alef are one. */
const keyed = (letter: number): number => (letter === hamza ? alef : letter)

/** The spelling under which a root is looked up. */
export const rootKey = (root: string): string => root.replaceAll(HAMZA, ALEF)

/** The eighth form of a root in و, as the pattern would have it: «اتصال» is «اوتصال», looked for as «افتصال». */
const spelledOut = emptyWord()

/** Whether some pattern builds this folded word on a root that `isRoot` knows. */
export function isBuilt(word: Word, isRoot: IsRoot): boolean {
  if (word.length > LONGEST_BUILT) return false
  if (isBuiltAsWritten(word, isRoot, false)) return true
  const { letters, length } = word
  if (length <= 3 || letters[0] !== alef || letters[1] !== teh) return false
  spelledOut.letters[0] = alef
  spelledOut.letters[1] = feh
  for (let at = 1; at < length; at++) spelledOut.letters[at + 1] = letters[at]!
  spelledOut.length = length + 1
  return isBuiltAsWritten(spelledOut, isRoot, true)
}

/** `inWaw`: whatever stands for the first letter of the root, it is و. */
function isBuiltAsWritten(word: Word, isRoot: IsRoot, inWaw: boolean): boolean {
  for (const pattern of patternsFor(word))
    if (hasFixed(word, pattern) && isOnRoot(word, pattern, isRoot, inWaw)) return true
  return false
}

/** Whether what stands in the open places of a pattern is a root. */
function isOnRoot({ letters }: Word, pattern: Pattern, isRoot: IsRoot, inWaw: boolean): boolean {
  const first = inWaw ? waw : keyed(letters[pattern.first]!)
  const second = keyed(letters[pattern.second]!)
  const third = keyed(letters[pattern.third]!)
  switch (pattern.kind) {
    case 'sound':
      return isRoot(first, second, third, 0)
    case 'hollow':
      return isRoot(first, waw, third, 0) || isRoot(first, yeh, third, 0)
    case 'defective':
      return isRoot(first, second, waw, 0) || isRoot(first, second, yeh, 0) || isRoot(first, second, alef, 0)
    case 'doubled':
      return letters[pattern.second] === letters[pattern.again] && isRoot(first, second, second, 0)
    case 'assimilated':
      return isRoot(waw, second, third, 0)
    case 'quadriliteral':
      return isRoot(first, second, third, keyed(letters[pattern.fourth]!))
  }
}

function hasFixed({ letters }: Word, pattern: Pattern): boolean {
  const { places } = pattern
  for (let i = 0; i < places.length; i++) if (letters[places[i]!] !== pattern.letters[i]) return false
  return true
}
