// From a task to its answer. Knows no stream: it runs in the program's own thread or beside it.
import { type Engine, extract, timeline } from '../extract.js'
import { RawJson, stringifyWithSource } from '../writers/raw-json.js'
import type { Report } from '../writers/report.js'
import type { Writer } from '../writers/writer.js'
import { type Answer, count, FAULT, type Found, NO_ANSWER, type Note, stackOf } from './answer.js'
import { DecodingError, decode } from './encodings.js'
import { readWhole } from './input.js'
import { ofKinds } from './kinds.js'
import { linesOf } from './lines.js'
import type { Options } from './options.js'
import { isInputFault, reason } from './reason.js'
import { type BadRecord, badRecord, readRecord } from './records.js'
import type { RecordsTask, Task, TextTask } from './tasks.js'
import type { Writers } from './writers-of.js'

export class Answerer {
  readonly #options: Options
  readonly #writers: Writers
  readonly #engine: Engine | undefined

  /** `engine`: the one with the user's own words and rules; without it the shipped one. */
  constructor(options: Options, writers: Writers, engine: Engine | undefined) {
    this.#options = options
    this.#writers = writers
    this.#engine = engine
  }

  async answer(task: Task): Promise<Answer> {
    const writer = await this.#writers.of(task.input)
    return task.kind === 'text' ? this.#text(task, writer) : this.#records(task, writer)
  }

  async #text({ input, bytes: given }: TextTask, writer: Writer): Promise<Answer> {
    const { encoding: named, published } = this.#options
    let bytes = given
    try {
      bytes ??= await readWhole(input)
      const { text, encoding, doubtful } = decode(bytes, named)
      if (text.trim() === '') throw new DecodingError('it is empty')
      const found: Found = {}
      const answer = this.#document({ source: input.name, encoding, text, published }, found, writer)
      const guess = `${input.name}: read as ${encoding}, which is a guess; --encoding names another`
      const notes: Note[] = doubtful ? [{ text: guess, isError: false }] : []
      return { ...NO_ANSWER, text: answer, notes, bytes: bytes.length, found }
    } catch (error) {
      const none = { ...NO_ANSWER, bytes: bytes?.length ?? 0 }
      if (isInputFault(error)) return { ...none, failed: reason(error) }
      return { ...none, failed: FAULT, fault: stackOf(error) }
    }
  }

  #records(task: RecordsTask, writer: Writer): Answer {
    const { textField, idField, publishedField, maxRecordBytes, encoding, ...options } = this.#options
    const fields = { text: textField ?? 'text', id: idField, published: publishedField }
    const texts: string[] = []
    const notes: Note[] = []
    const found: Found = {}
    const faults: string[] = []
    let records = 0
    let bad = 0
    const refuse = (record: BadRecord): void => {
      bad++
      if (options.format === 'json') texts.push(`${stringifyWithSource(record)}\n`)
      else notes.push({ text: `${task.input.name}:${record.line}: ${record.error.message}`, isError: true })
    }
    for (const line of linesOf(task, maxRecordBytes)) {
      records++
      const record = readRecord(line, { fields, encoding })
      if ('error' in record) {
        refuse(record)
        continue
      }
      const { id, text, published = options.published } = record
      // the other formats show a source as text
      const source = id instanceof RawJson && options.format !== 'json' ? id.json : id
      try {
        texts.push(this.#document({ source, text, published }, found, writer))
      } catch (error) {
        faults.push(stackOf(error))
        refuse(badRecord(line.number, 'fault', FAULT, source))
      }
    }
    const bytes = task.bytes?.length ?? maxRecordBytes
    const answer = { text: texts.join(''), notes, bytes, records, bad, found }
    return faults[0] === undefined ? answer : { ...answer, fault: faults[0] }
  }

  #document(document: Omit<Report, 'facts' | 'timeline'>, found: Found, writer: Writer): string {
    const { only, kinds, ...options } = this.#options
    const facts = ofKinds(extract(document, this.#engine), kinds)
    const dated = options.timeline || writer.showsTimeline ? timeline(document, facts) : undefined
    const text = writer.document({ ...document, facts, timeline: dated })
    count(found, facts, only)
    return text
  }
}
