// Records as they are read: lines in blocks, so that reading costs little and another thread can have a block.
import { type Encoding, markedEncoding } from './encodings.js'
import { type Chunks, type Input, read } from './input.js'

/** Some lines one after the other, each with its LF, the last perhaps without; or one line longer than allowed. */
export interface Block {
  /** The number of the first line, from 1. */
  readonly first: number
  /** Absent where the one line is longer than allowed. */
  readonly bytes?: Uint8Array
}

/** A record: the bytes up to LF, without a CR before it; absent where they are more than allowed. */
export interface Line {
  readonly number: number
  readonly bytes?: Uint8Array | undefined
}

const NEWLINE = 0x0a
const RETURN = 0x0d

export interface Reading {
  readonly maxRecordBytes: number
  /** A block for each line. */
  readonly singly: boolean
  /** The byte that ends a line. */
  readonly end?: number
  readonly encoding?: Encoding | undefined
}

type Bytes = AsyncIterable<Uint8Array>

/** The bytes of an input; UTF-16 as UTF-8, as its bytes do not tell where a line ends. */
async function* bytesOf(input: Input, stdin: Chunks, named?: Encoding): Bytes {
  let encoding = named
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let begun = false
  for await (const chunk of read(input, stdin)) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    if (!begun) {
      begun = true
      encoding ??= markedEncoding(bytes)
      if (encoding?.startsWith('utf-16')) decoder = new TextDecoder(encoding)
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes
  }
  const rest = decoder?.decode()
  if (rest) yield Buffer.from(rest)
}

/** The lines of an input in blocks, as they come; only LF ends a line, unless another byte is named. Holds at most one piece and one line. */
export async function* readBlocks(
  input: Input,
  stdin: Chunks,
  { maxRecordBytes, singly, encoding, end = NEWLINE }: Reading,
): AsyncGenerator<Block> {
  let begun: Uint8Array[] = []
  let held = 0
  let first = 1
  // what is longer for certain, whatever ends its line; the others are measured when they are read
  const most = maxRecordBytes + 2
  const hold = (bytes: Uint8Array): void => {
    held += bytes.length
    if (held > most) begun = []
    else if (bytes.length > 0) begun.push(bytes)
  }
  const block = (): Block => {
    const whole: Block = held > most ? { first } : { first, bytes: joined(begun) }
    begun = []
    held = 0
    return whole
  }
  for await (const piece of bytesOf(input, stdin, encoding)) {
    let from = 0
    // the line that was begun in an earlier piece, or each line where they go singly
    while (held > 0 || singly) {
      const next = piece.indexOf(end, from) + 1
      if (next === 0) break
      hold(piece.subarray(from, next))
      yield block()
      first++
      from = next
    }
    const last = piece.lastIndexOf(end) + 1
    if (last > from) {
      const bytes = new Uint8Array(piece.subarray(from, last))
      yield { first, bytes }
      first += countLines(bytes, end)
      from = last
    }
    hold(piece.subarray(from))
  }
  if (held > 0) yield block()
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function countLines(bytes: Uint8Array, end: number): number {
  let count = 0
  for (let at = bytes.indexOf(end); at >= 0; at = bytes.indexOf(end, at + 1)) count++
  return count
}

/** The lines of a block, each ended by LF or by the byte that is named. */
export function* linesOf({ first, bytes }: Block, maxRecordBytes: number, ending = NEWLINE): Generator<Line> {
  if (!bytes) {
    yield { number: first }
    return
  }
  let number = first
  for (let from = 0; from < bytes.length; number++) {
    const found = bytes.indexOf(ending, from)
    const next = found < 0 ? bytes.length : found + 1
    let end = found < 0 ? next : found
    const fits = end - from <= maxRecordBytes
    if (ending === NEWLINE && end > from && bytes[end - 1] === RETURN) end--
    yield { number, bytes: fits ? bytes.subarray(from, end) : undefined }
    from = next
  }
}
