// A file of the user's rules, from YAML (or JSON, which is YAML) to what it says, each mistake told with its place.
import type { CustomError, NamedText } from '../model/custom.js'
import { checkPattern, PatternError, withParts } from './pattern-text.js'
import { type Path, YamlFile } from './yaml-file.js'

/** A sentence that the rule must read, or one that it must leave alone, which has no value. */
export interface Example {
  readonly text: string
  readonly value?: string
  /** Where it stands, for messages. */
  readonly place: string
}

/** What one entry of a file says. */
export interface RuleText {
  readonly id: string
  readonly kind: string
  readonly means: string
  readonly match: string
  /** The named parts of patterns that stand at the top of its file. */
  readonly parts: ReadonlyMap<string, string>
  /** Whether the pattern runs over words, or over what was found: #Person, #Body, #Place, #Date, #Number. */
  readonly over: 'words' | 'mentions'
  /** A template; without it the groups in their order. */
  readonly value?: string
  /** By name, the templates of what is told beside the value: more than the groups, or others in their places. */
  readonly fields?: Readonly<Record<string, string>>
  /** The class of an organisation. */
  readonly class?: string
  readonly rank?: number
  /** Whether only texts about sport have it. */
  readonly sport: boolean
  /** By group, the regular expression that its words as written must match. */
  readonly where: Readonly<Record<string, string>>
  readonly examples: readonly Example[]
  readonly place: string
  /** What is wrong with one of its fields, or with a letter of it. */
  readonly wrong: (field: Path, why: string, letter?: number) => CustomError
}

const KEYS = [
  'id',
  'kind',
  'means',
  'match',
  'over',
  'about',
  'value',
  'fields',
  'class',
  'rank',
  'where',
  'examples',
  'counterexamples',
]

/** Reads one file. Throws CustomError for what is no YAML, misses or misspells a field, or has one of another type. */
export function readRuleFile(source: NamedText): RuleText[] {
  const file = new YamlFile(source)
  file.keys([], 'a file of rules', ['parts', 'rules'])
  const parts = partsOf(file)
  const rules = file.list(['rules'])
  if (rules.length === 0) throw file.wrong(['rules'], 'a list «rules» is missing')
  return rules.map((path) => readRule(file, path, parts))
}

/** The parts of patterns, those that stand in others put in. */
function partsOf(file: YamlFile): ReadonlyMap<string, string> {
  const parts = new Map<string, string>()
  for (const name of file.keys(['parts'], 'parts')) {
    const path = ['parts', name]
    const part = file.needed(path)
    orWrong(
      () => checkPattern(part, parts),
      (why, letter) => file.wrong(path, why, letter),
    )
    parts.set(name, withParts(part, parts))
  }
  return parts
}

/** Does something to a pattern; what is wrong in it becomes an error with its place. */
export function orWrong<T>(act: () => T, wrong: (why: string, letter?: number) => CustomError): T {
  try {
    return act()
  } catch (error) {
    throw error instanceof PatternError ? wrong(error.message, error.at) : error
  }
}

function readRule(file: YamlFile, path: Path, parts: ReadonlyMap<string, string>): RuleText {
  if (file.keys(path, 'a rule', KEYS).length === 0)
    throw file.wrong(path, 'a rule has fields: id, kind, match')
  const text = (field: string): string | undefined => file.text([...path, field])
  const texts = (field: string): Record<string, string> =>
    Object.fromEntries(
      file.keys([...path, field], field).map((key) => [key, file.needed([...path, field, key])]),
    )
  const choice = <T extends string>(field: string, words: readonly T[]): T | undefined => {
    const given = text(field)
    const found = words.find((word) => word === given)
    if (given !== undefined && !found)
      throw file.wrong([...path, field], `«${given}» is not ${words.join(' or ')}`)
    return found
  }
  const [value, body, rank] = [text('value'), text('class'), file.number([...path, 'rank'])]
  const fields = texts('fields')
  return {
    id: file.needed([...path, 'id']),
    kind: file.needed([...path, 'kind']),
    means: text('means') ?? '',
    match: file.needed([...path, 'match']),
    parts,
    over: choice('over', ['words', 'mentions']) ?? 'words',
    sport: choice('about', ['sport']) !== undefined,
    ...(value === undefined ? {} : { value }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
    ...(body === undefined ? {} : { class: body }),
    ...(rank === undefined ? {} : { rank }),
    where: texts('where'),
    examples: [...examplesOf(file, path), ...counterexamplesOf(file, path)],
    place: file.place(path),
    wrong: (field, why, letter) => file.wrong([...path, ...field], why, letter),
  }
}

const examplesOf = (file: YamlFile, rule: Path): Example[] =>
  file.list([...rule, 'examples']).map((path) => {
    if (file.keys(path, 'an example', ['text', 'value']).length < 2)
      throw file.wrong(path, 'an example has a text and a value')
    return {
      text: file.needed([...path, 'text']),
      value: file.needed([...path, 'value']),
      place: file.place(path),
    }
  })

const counterexamplesOf = (file: YamlFile, rule: Path): Example[] =>
  file
    .list([...rule, 'counterexamples'])
    .map((path) => ({ text: file.needed(path), place: file.place(path) }))
