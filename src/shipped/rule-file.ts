// A file of the user's rules, from YAML (or JSON, which is YAML) to what it says, each mistake told with its place.
import { type Document, isMap, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { CustomError, type NamedText } from '../model/custom.js'

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
  /** Whether the pattern runs over words, or over what was found: #Person, #Body, #Place, #Date, #Number. */
  readonly over: 'words' | 'mentions'
  /** `{group}` stands for what a group read; without it the words matched. */
  readonly value?: string
  /** The class of an organisation. */
  readonly class?: string
  readonly rank?: number
  /** By group, the regular expression that its text must match. */
  readonly where: Readonly<Record<string, string>>
  readonly examples: readonly Example[]
  readonly place: string
}

const KEYS = [
  'id',
  'kind',
  'means',
  'match',
  'over',
  'value',
  'class',
  'rank',
  'where',
  'examples',
  'counterexamples',
]
type Path = readonly (string | number)[]

/** Reads one file. Throws CustomError for what is no YAML, misses or misspells a field, or has one of another type. */
export function readRuleFile({ name, text }: NamedText): RuleText[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const file = new RuleFile(name, document, lines)
  const [error] = document.errors
  if (error)
    throw new CustomError(`${file.at(error.pos[0])}: ${error.message.split('\n')[0]!.split(' at line')[0]}`)
  return file.rules()
}

class RuleFile {
  readonly #name: string
  readonly #document: Document.Parsed<ParsedNode>
  readonly #lines: LineCounter

  constructor(name: string, document: Document.Parsed<ParsedNode>, lines: LineCounter) {
    this.#name = name
    this.#document = document
    this.#lines = lines
  }

  at(offset: number): string {
    const { line, col } = this.#lines.linePos(offset)
    return `${this.#name}:${line}:${col}`
  }

  rules(): RuleText[] {
    const rules = this.#get(['rules'])
    if (!Array.isArray(rules)) throw this.#wrong(['rules'], 'a list «rules» is missing')
    return rules.map((_, at) => this.#rule(['rules', at]))
  }

  #rule(path: Path): RuleText {
    const node = this.#document.getIn(path, true)
    if (!isMap(node)) throw this.#wrong(path, 'a rule has fields: id, kind, match')
    for (const { key } of node.items) {
      const field = String(key)
      if (!KEYS.includes(field))
        throw this.#wrong([...path, field], `«${field}» is no field of a rule; there are ${KEYS.join(', ')}`)
    }
    const over = this.#text([...path, 'over']) ?? 'words'
    if (over !== 'words' && over !== 'mentions')
      throw this.#wrong([...path, 'over'], `«${over}» is neither words nor mentions`)
    const rank = this.#get([...path, 'rank'])
    if (rank !== undefined && typeof rank !== 'number')
      throw this.#wrong([...path, 'rank'], 'a rank is a number')
    const [value, body] = [this.#text([...path, 'value']), this.#text([...path, 'class'])]
    return {
      id: this.#needed([...path, 'id']),
      kind: this.#needed([...path, 'kind']),
      means: this.#text([...path, 'means']) ?? '',
      match: this.#needed([...path, 'match']),
      over,
      ...(value === undefined ? {} : { value }),
      ...(body === undefined ? {} : { class: body }),
      ...(rank === undefined ? {} : { rank }),
      where: this.#where([...path, 'where']),
      examples: [...this.#examples(path), ...this.#counterexamples(path)],
      place: this.#place(path),
    }
  }

  #where(path: Path): Record<string, string> {
    const fields = this.#get(path) ?? {}
    if (typeof fields !== 'object' || Array.isArray(fields))
      throw this.#wrong(path, 'where has a regular expression for each group')
    return Object.fromEntries(Object.keys(fields as object).map((key) => [key, this.#needed([...path, key])]))
  }

  #examples(rule: Path): Example[] {
    return this.#list([...rule, 'examples']).map((path) => {
      const value = this.#text([...path, 'value'])
      const text = this.#needed([...path, 'text'])
      if (value === undefined) throw this.#wrong(path, 'an example has a text and a value')
      return { text, value, place: this.#place(path) }
    })
  }

  #counterexamples(rule: Path): Example[] {
    return this.#list([...rule, 'counterexamples']).map((path) => ({
      text: this.#needed(path),
      place: this.#place(path),
    }))
  }

  #list(path: Path): Path[] {
    const list = this.#get(path) ?? []
    if (!Array.isArray(list)) throw this.#wrong(path, `${String(path.at(-1))} are a list`)
    return list.map((_, at) => [...path, at])
  }

  #needed(path: Path): string {
    const text = this.#text(path)
    if (text === undefined || text === '') throw this.#wrong(path, `${String(path.at(-1))} is missing`)
    return text
  }

  #text(path: Path): string | undefined {
    const value = this.#get(path)
    if (value === undefined || value === null) return undefined
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') throw this.#wrong(path, `${String(path.at(-1))} is a text`)
    return value
  }

  #get(path: Path): unknown {
    const node = this.#document.getIn(path)
    return node !== null && typeof node === 'object' && 'toJSON' in node
      ? (node.toJSON as () => unknown)()
      : node
  }

  #wrong = (path: Path, why: string): CustomError => new CustomError(`${this.#place(path)}: ${why}`)

  /** Where a field stands, or the nearest field around it that is there. */
  #place(path: Path): string {
    for (let length = path.length; length > 0; length--) {
      const node = this.#document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined
      if (node?.range) return this.at(node.range[0])
    }
    return this.at(0)
  }
}
