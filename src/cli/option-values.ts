// How the arguments of options are read. What is wrong is said with what would be right.
import { availableParallelism } from 'node:os'
import type { CalendarDay } from '../model/day.js'
import { readDay } from '../model/day.js'
import { didYouMean } from '../model/nearest.js'
import { ENCODINGS, type Encoding } from './encodings.js'

/** A value that an option does not take. */
export class ValueError extends Error {}

/** One of `words`. */
export const oneOf =
  <T extends string>(words: readonly T[]) =>
  (value: string): T => {
    const found = words.find((word) => word === value)
    if (!found) throw new ValueError(`Allowed choices are ${words.join(', ')}.${didYouMean(value, words)}`)
    return found
  }

export const names = (value: string): string[] => value.split(',').map((name) => name.trim())

export function day(value: string): CalendarDay {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(value) ? readDay(value) : undefined
  if (!read) throw new ValueError(`«${value}» is no day; it is written YYYY-MM-DD.`)
  return read
}

/** Other names under which the encodings go. */
const ALIASES = new Map<string, Encoding>([
  ['utf8', 'utf-8'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['cp1256', 'windows-1256'],
  ['asmo-708', 'iso-8859-6'],
])

export function encoding(value: string): Encoding {
  const name = value.toLowerCase()
  const known = ENCODINGS.find((each) => each === name) ?? ALIASES.get(name)
  if (!known) throw new ValueError(`Allowed are ${ENCODINGS.join(', ')}.${didYouMean(name, ENCODINGS)}`)
  return known
}

export function jobs(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new ValueError(`«${value}» is no whole number.`)
  return Number(value) || availableParallelism()
}

/** The name of a file or a folder. */
export function path(value: string): string {
  if (value === '') throw new ValueError('It is no name.')
  return value
}

export function count(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new ValueError(`«${value}» is no whole number above 0.`)
  return Number(value)
}
