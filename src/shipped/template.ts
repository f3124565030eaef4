// Templates of the values that a user's rule makes: «{winner} {max goals conceded}–{min goals conceded}[ in {city}]».
import { didYouMean } from '../model/nearest.js'
import { type Aspect, isAspect } from './meaning.js'

/** What a group of the match is in one respect. Empty where the match left it out. */
export type Lookup = (group: string, aspect: Aspect) => string

/** A template that was read; empty parts leave nothing behind. */
export type Template = (lookup: Lookup) => string

/** Something in a template is wrong; `at` is where. */
export class TemplateError extends Error {
  readonly at: number

  constructor(message: string, at: number) {
    super(message)
    this.at = at
  }
}

const LIMITS = new Map<string | undefined, (...numbers: number[]) => number>([
  ['max', Math.max],
  ['min', Math.min],
])
const PIECE = /\{([^{}]*)\}|\[([^[\]]*)\]|[{}[\]]|[^{}[\]]+/g
const NAME = /^([^.\s]+)(?:\.(\w+))?$/

/**
 * Reads a template. `{group}` is what a group means, `{group.text}` its words, `{group.Month}` the
 * value that the lists give it under that tag, `{max a b}` and `{min a b}` the larger and
 * the smaller of two numbers, empty where one is none; what stands in `[ ]` is left out where a group in it is empty.
 * Throws TemplateError.
 */
export function readTemplate(source: string, groups: ReadonlySet<string>, from = 0): Template {
  const parts: Template[] = []
  for (const { 0: piece, 1: inner, 2: optional, index } of source.matchAll(PIECE)) {
    const at = from + index
    if (inner !== undefined) parts.push(placeholder(inner, groups, at))
    else if (optional !== undefined) parts.push(readOptional(optional, groups, at + 1))
    else if (/[{}[\]]/.test(piece)) throw new TemplateError(`«${piece}» has no partner`, at)
    else parts.push(() => piece)
  }
  return (lookup) => parts.map((part) => part(lookup)).join('')
}

/** A part that is left out where one of its groups is empty. */
function readOptional(source: string, groups: ReadonlySet<string>, from: number): Template {
  const whole = readTemplate(source, groups, from)
  return (lookup) => {
    let isWhole = true
    const text = whole((group, aspect) => {
      const found = lookup(group, aspect)
      isWhole &&= found !== ''
      return found
    })
    return isWhole ? text : ''
  }
}

function placeholder(inner: string, groups: ReadonlySet<string>, at: number): Template {
  const [first, ...others] = inner.trim().split(/\s+/)
  if (others.length === 0) return groupIn(first!, groups, at)
  const limit = LIMITS.get(first)
  if (!limit)
    throw new TemplateError(`«${first}» is neither ${[...LIMITS.keys()].join(' nor ')}: {${inner}}`, at)
  const numbers = others.map((name) => groupIn(name, groups, at))
  return (lookup) => {
    const found = numbers.map((number) => number(lookup))
    if (found.includes('')) return ''
    const limited = limit(...found.map(Number))
    return Number.isNaN(limited) ? '' : String(limited)
  }
}

function groupIn(reference: string, groups: ReadonlySet<string>, at: number): Template {
  const [, name, aspect = 'meaning'] = NAME.exec(reference) ?? []
  if (name === undefined) throw new TemplateError(`{${reference}} names no group`, at)
  if (!groups.has(name))
    throw new TemplateError(`the pattern has no group ${name}${didYouMean(name, [...groups])}`, at)
  if (!isAspect(aspect)) throw new TemplateError(`«.${aspect}» is neither .text nor a tag`, at)
  return (lookup) => lookup(name, aspect)
}
