// Letters as they look beside others, by code points of their own, for what draws each letter as if it stood alone.
import { TATWEEL } from './letters.js'

/** The letters of Unicode's block of forms in its order: those that join on both sides have four, those on one two. */
const BLOCKS: readonly (readonly [first: number, letters: string])[] = [
  [0xfe80, 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي'],
  [0xfb56, 'پ'],
  [0xfb7a, 'چ'],
  [0xfb8a, 'ژ'],
  [0xfb8e, 'کگ'],
  [0xfbfc, 'ی'],
]
const JOINS_NOTHING = 'ء'
const JOINS_BEFORE_ONLY = 'آأؤإاةدذرزوىژ'

/** Code points of a letter's forms, in the block's order. */
interface Forms {
  readonly alone: number
  readonly last: number
  /** Absent where it does not join what follows. */
  readonly first?: number
  readonly middle?: number
}

const FORMS: ReadonlyMap<string, Forms> = new Map(
  BLOCKS.flatMap(([first, letters]) => {
    let at = first
    return [...letters].map((letter): [string, Forms] => {
      const alone = at
      if (JOINS_NOTHING.includes(letter)) at += 1
      else if (JOINS_BEFORE_ONLY.includes(letter)) at += 2
      else at += 4
      const isBoth = at - alone === 4
      const last = at - alone === 1 ? alone : alone + 1
      return [letter, { alone, last, ...(isBoth ? { first: alone + 2, middle: alone + 3 } : {}) }]
    })
  }),
)

const MARK = /\p{M}/u

/** The text with each letter in the form that its neighbours give it. As long as before: «لا» stays two letters. */
export function joinedForms(text: string): string {
  const signs = [...text]
  /** The nearest sign that is no vowel mark. */
  const beside = (at: number, step: number): string => {
    let next = at + step
    while (signs[next] !== undefined && MARK.test(signs[next]!)) next += step
    return signs[next] ?? ''
  }
  const joinsNext = (sign: string): boolean => sign === TATWEEL || FORMS.get(sign)?.first !== undefined
  const joinsBefore = (sign: string): boolean =>
    sign === TATWEEL || (FORMS.has(sign) && !JOINS_NOTHING.includes(sign))
  return signs
    .map((sign, at) => {
      const forms = FORMS.get(sign)
      if (!forms) return sign
      const before = joinsBefore(sign) && joinsNext(beside(at, -1))
      const next = joinsNext(sign) && joinsBefore(beside(at, 1))
      const { alone, last, first = alone, middle = last } = forms
      return String.fromCodePoint(before ? (next ? middle : last) : next ? first : alone)
    })
    .join('')
}
