// Which files of the user's own there are: words and rules, named on the command line or by a config.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Custom, NamedText } from '../model/custom.js'
import { type Options, wrong } from './options.js'
import { reason } from './reason.js'

const CONFIG = 'haqaiq.config.json'
const FIELDS = ['lexicon', 'rules'] as const
type Files = Readonly<Record<(typeof FIELDS)[number], readonly string[]>>

/** What the user has of his own, read: the config's files, then those of the command line. Undefined without any. */
export function ownFiles({ lexicon, rules, config }: Options, folder: string): Custom | undefined {
  const path = config ?? nearestConfig(folder)
  const named = path === undefined ? { lexicon: [], rules: [] } : readConfig(path)
  const files = { lexicons: [...named.lexicon, ...lexicon], rules: [...named.rules, ...rules] }
  if (files.lexicons.length === 0 && files.rules.length === 0) return undefined
  return { lexicons: files.lexicons.map(read), rules: files.rules.map(read) }
}

function nearestConfig(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const path = join(at, CONFIG)
    if (existsSync(path)) return path
    if (dirname(at) === at) return undefined
  }
}

/** The files that a config names, beside it. */
function readConfig(path: string): Files {
  const { text } = read(path)
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (error) {
    throw wrong(`${path}: it is no JSON: ${(error as Error).message}`)
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw wrong(`${path}: it is no JSON object`)
  for (const field of Object.keys(given))
    if (!(FIELDS as readonly string[]).includes(field))
      throw wrong(`${path}: «${field}» is no setting; there are ${FIELDS.join(', ')}`)
  const files = (field: keyof Files): string[] => {
    const names = (given as Partial<Files>)[field] ?? []
    if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
      throw wrong(`${path}: ${field} is a list of file names`)
    return names.map((name: string) => resolve(dirname(path), name))
  }
  return { lexicon: files('lexicon'), rules: files('rules') }
}

/** A file of the user's; throws CommandLineEnd where it cannot be read. */
export function read(name: string): NamedText {
  try {
    return { name, text: readFileSync(name, 'utf8').replace(/^\uFEFF/, '') }
  } catch (error) {
    throw wrong(`${name}: ${reason(error)}`)
  }
}
