// One run of the command over its inputs: what is read, answered, counted and complained of.
import { extract, timeline } from '../extract.js'
import type { Document } from '../model/document.js'
import { FACT_LISTS } from '../model/fact.js'
import type { Writer } from '../writers/writer.js'
import { DecodingError, decode, type Encoding } from './encodings.js'
import { EXIT } from './exit-codes.js'
import {
  expand,
  holdsRecords,
  type Input,
  isTooLarge,
  readLines,
  readWhole,
  reason,
  STANDARD_INPUT,
} from './input.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import type { Output } from './output.js'
import { printable } from './printable.js'
import { readRecord } from './records.js'

/** Whether an error is the input's: the system could not read it, or it is no text. */
const isInputFault = (error: unknown): boolean =>
  error instanceof DecodingError || isTooLarge(error) || (error instanceof Error && 'syscall' in error)

/** One run of the command: what was done, found and failed so far. */
export class Run {
  readonly #options: Options
  readonly #io: Io
  readonly #output: Output
  readonly #writer: Writer
  #found = 0
  #failed = 0
  #badRecords = 0

  constructor(options: Options, io: Io, output: Output, writer: Writer) {
    this.#options = options
    this.#io = io
    this.#output = output
    this.#writer = writer
  }

  status(): number {
    if (this.#failed > 0 || (this.#options.strict && this.#badRecords > 0)) return EXIT.inputFailed
    return this.#options.exitStatus && this.#found === 0 ? EXIT.nothingFound : EXIT.done
  }

  async all(): Promise<void> {
    if (this.#writer.begin) await this.#output.write(this.#writer.begin())
    if (this.#options.inputs.length === 0) await this.#one(STANDARD_INPUT)
    for (const argument of this.#options.inputs)
      for await (const input of expand(argument, (name, error) => this.#fail(name, error)))
        await this.#one(input)
    if (this.#writer.end) await this.#output.write(this.#writer.end())
  }

  async #one(input: Input): Promise<void> {
    try {
      if (this.#options.textField !== undefined || holdsRecords(input)) await this.#records(input)
      else await this.#whole(input)
    } catch (error) {
      if (!isInputFault(error)) throw error
      this.#fail(input.name, error)
    }
  }

  async #whole(input: Input): Promise<void> {
    const { text, encoding, doubtful } = decode(
      await readWhole(input, this.#io.stdin),
      this.#options.encoding,
    )
    if (text.trim() === '') throw new DecodingError('it is empty')
    if (doubtful) this.#note(`${input.name}: read as ${encoding}, which is a guess; --encoding names another`)
    const { published } = this.#options
    await this.#answer(input.name, { text, published }, encoding)
  }

  async #records(input: Input): Promise<void> {
    const { textField, idField, publishedField, maxRecordBytes, flush } = this.#options
    const fields = { text: textField ?? 'text', id: idField, published: publishedField }
    const badBefore = this.#badRecords
    for await (const line of readLines(input, this.#io.stdin, maxRecordBytes)) {
      const record = readRecord(line, fields)
      if ('error' in record) {
        this.#badRecords++
        if (this.#options.format === 'json') await this.#output.write(`${JSON.stringify(record)}\n`)
        else this.#say(`${input.name}:${record.line}: ${record.error.message}`)
      } else {
        const published = record.published ?? this.#options.published
        const { id, text } = record
        await this.#answer(id, { text, published })
      }
      if (flush) await this.#output.flush()
    }
    const bad = this.#badRecords - badBefore
    if (bad > 0) this.#say(`${input.name}: ${bad} bad ${bad === 1 ? 'record' : 'records'}`)
  }

  async #answer(source: unknown, document: Document, encoding?: Encoding): Promise<void> {
    const facts = extract(document)
    const lists = this.#options.only ?? FACT_LISTS
    for (const list of lists) this.#found += facts[list].length
    const dated = this.#options.timeline || this.#writer.showsTimeline ? timeline(document, facts) : undefined
    await this.#output.write(this.#writer.document({ ...document, source, encoding, facts, timeline: dated }))
  }

  #fail(name: string, error: unknown): void {
    this.#failed++
    this.#say(`${name}: ${reason(error)}`)
  }

  #note(message: string): void {
    if (!this.#options.quiet) this.#say(message)
  }

  #say(message: string): void {
    this.#io.stderr.write(`extract: ${printable(message)}\n`)
  }
}
