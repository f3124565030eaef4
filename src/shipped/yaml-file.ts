// A YAML file read with care: whatever is wrong is told with its line and column.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
} from 'yaml'
import { CustomError, type NamedText } from '../model/custom.js'
import { didYouMean } from '../model/nearest.js'

/** The way to a field: its key, or its place in a list, from the outermost on. */
export type Path = readonly (string | number)[]

/** One file. Every question about it throws CustomError where the file has something else there. */
export class YamlFile {
  readonly #name: string
  readonly #document: Document.Parsed<ParsedNode>
  readonly #lines = new LineCounter()

  constructor({ name, text }: NamedText) {
    this.#name = name
    this.#document = parseDocument(text, { lineCounter: this.#lines })
    const [error] = this.#document.errors
    if (error)
      throw new CustomError(
        `${this.#at(error.pos[0])}: ${error.message.split('\n')[0]!.split(' at line')[0]!.replace(/:$/, '')}`,
      )
  }

  /** The text of a field; undefined where it is not there. */
  text(path: Path): string | undefined {
    const value = this.#value(path)
    if (value === undefined || value === null) return undefined
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'string') throw this.wrong(path, `${nameOf(path)} is a text`)
    return value
  }

  /** The text of a field that must be there. */
  needed(path: Path): string {
    const text = this.text(path)
    if (text === undefined || text === '') throw this.wrong(path, `${nameOf(path)} is missing`)
    return text
  }

  number(path: Path): number | undefined {
    const value = this.#value(path)
    if (value !== undefined && typeof value !== 'number')
      throw this.wrong(path, `${String(path.at(-1))} is a number`)
    return value
  }

  /** The ways to the members of a list, which are none where it is not there. */
  list(path: Path): Path[] {
    const list = this.#value(path) ?? []
    if (!Array.isArray(list)) throw this.wrong(path, `${nameOf(path)} is a list`)
    return list.map((_, at) => [...path, at])
  }

  /** The fields of an object; of `allowed` ones only, where they are given. */
  keys(path: Path, what: string, allowed?: readonly string[]): string[] {
    const node = this.#node(path)
    if (node === undefined || (isScalar(node) && node.value === null)) return []
    if (!isMap(node))
      throw this.wrong(
        path,
        allowed ? `${what} has fields: ${allowed.join(', ')}` : `${what} is names with texts`,
      )
    return node.items.map(({ key }) => {
      const field = String(key)
      if (allowed && !allowed.includes(field)) {
        const why = `«${field}» is no field of ${what}; there are ${allowed.join(', ')}${didYouMean(field, allowed)}`
        throw new CustomError(`${this.#at((key as ParsedNode).range[0])}: ${why}`)
      }
      return field
    })
  }

  /** What is wrong with a field, or with the letter of its text that is given by number. */
  wrong = (path: Path, why: string, letter = 0): CustomError =>
    new CustomError(`${this.place(path, letter)}: ${why}`)

  /** Where a field stands, or the nearest one around it that is there. */
  place(path: Path, letter = 0): string {
    for (let length = path.length; length > 0; length--) {
      const node = this.#node(path.slice(0, length))
      if (node?.range)
        return this.#at(node.range[0] + (length === path.length ? lettersBefore(node, letter) : 0))
    }
    return this.#at(0)
  }

  #value(path: Path): unknown {
    const node = this.#node(path)
    return node && (isScalar(node) ? node.value : node.toJS(this.#document))
  }

  /** What stands at the end of the way, for an alias what it stands for. */
  #node(path: Path): ParsedNode | undefined {
    const meant = (node: unknown): unknown => (isAlias(node) ? node.resolve(this.#document) : node)
    let node = meant(this.#document.contents)
    for (const key of path) node = isCollection(node) ? meant(node.get(key, true)) : undefined
    return (node ?? undefined) as ParsedNode | undefined
  }

  #at(offset: number): string {
    const { line, col } = this.#lines.linePos(offset)
    return `${this.#name}:${line}:${col}`
  }
}

/** What a message calls a field. */
const nameOf = (path: Path): string =>
  typeof path.at(-1) === 'number' ? `each of ${path.at(-2)}` : String(path.at(-1))

/** How far behind the start of a text its letter with this number stands; texts over several lines are told by their start. */
function lettersBefore(node: ParsedNode, letter: number): number {
  if (!isScalar(node)) return 0
  if (node.type === 'PLAIN') return letter
  return node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE' ? letter + 1 : 0
}
