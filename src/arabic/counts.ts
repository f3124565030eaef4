// Number words below a thousand: a place each for units, tens and hundreds, filled in any order.
import type { Token } from '../model/document.js'

/** A count in words, and the token behind it. */
export interface Count {
  readonly value: number
  readonly to: number
  /** What a term behind it must stay below: 100 where units and tens are free, 1 where they are not. */
  readonly free: number
}

const UNITS = 1
const TENS = 2
const HUNDREDS = 4

const placesOf = (value: number): number =>
  (value >= 100 ? HUNDREDS : 0) |
  (value % 100 >= 10 ? TENS : 0) |
  (value % 10 > 0 || value === 10 ? UNITS : 0)

/** The longest count that begins at the token `from`: «مئة وثلاثة وعشرون», «خمسة عشر», «ثلاث مئة», «صفر». */
export function readCount(tokens: readonly Token[], from: number, end: number): Count | undefined {
  let read = readWord(tokens, from, end)
  if (!read) return undefined
  let { value, to } = read
  let places = placesOf(value)
  // nothing is counted on from zero
  while (value > 0 && to < end) {
    const next = afterAnd(tokens, to)
    if (next === undefined || next >= end) break
    read = readWord(tokens, next, end)
    if (!read || read.value === 0 || (places & placesOf(read.value)) !== 0) break
    value += read.value
    to = read.to
    places |= placesOf(read.value)
  }
  return { value, to, free: places === HUNDREDS ? 100 : 1 }
}

/** The token that و joins to what stands before `at`, or undefined where none does. */
export function afterAnd(tokens: readonly Token[], at: number): number | undefined {
  const { tags, values } = tokens[at]!.form
  if (tags.has('Waw')) return at + 1
  if (!tags.has('Joined')) return undefined
  // «مليون واحد» is one of them
  const alone = values.Numeral === '1' && !tokens[at + 1]?.form.tags.has('Waw')
  return alone ? undefined : at
}

/** One number word below a thousand, or two that make one: a unit and عشر, a unit and مئة. */
function readWord(
  tokens: readonly Token[],
  from: number,
  end: number,
): { value: number; to: number } | undefined {
  const { values, tags } = tokens[from]!.form
  // «مئات», «عشرات» are vague
  if (tags.has('Plural')) return undefined
  if (values.Scale === '100') return { value: 100, to: from + 1 }
  const value = Number(values.Numeral ?? Number.NaN)
  if (!(value < 1000)) return undefined
  const next = from + 1 < end && value > 0 && value < 10 ? tokens[from + 1]!.form.values : {}
  if (next.Numeral === '10') return { value: value + 10, to: from + 2 }
  if (next.Scale === '100' && value > 2) return { value: value * 100, to: from + 2 }
  return { value, to: from + 1 }
}
