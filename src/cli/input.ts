// Where texts come from: files, folders, standard input; whole, or a record a line.
import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Something to read: a path, or standard input. */
export interface Input {
  /** As shown in messages and in `source`. */
  readonly name: string
  /** Absent for standard input. */
  readonly path?: string | Buffer
}

export const STANDARD_INPUT: Input = { name: '-' }
const SEARCHED = /\.(txt|jsonl)$/
const LINES = /\.(jsonl|ndjson)$/
const SEPARATOR = Buffer.from(sep)
const NEWLINE = 0x0a

export const holdsRecords = (input: Input): boolean => LINES.test(input.name)

const TOO_LARGE = 'it is too large to be read whole; records are read one by one'

/** Whether a text is more than this program can hold. */
export const isTooLarge = (error: unknown): boolean => reason(error) === TOO_LARGE

/** What a file could not be read for, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ELOOP: 'too many symbolic links',
    EISDIR: 'it is a folder',
    EMFILE: 'too many open files',
    ENOSPC: 'no space left on the device',
    EFBIG: 'the file would be larger than allowed',
    ERR_FS_FILE_TOO_LARGE: TOO_LARGE,
    ERR_STRING_TOO_LONG: TOO_LARGE,
  }
  return (code !== undefined && known[code]) || (error instanceof Error ? error.message : String(error))
}

/** The inputs an argument stands for: itself, or what a folder holds, in name order. Errors are told to `failed`. */
export async function* expand(
  argument: string,
  failed: (name: string, error: unknown) => void,
): AsyncGenerator<Input> {
  if (argument === '-') {
    yield STANDARD_INPUT
    return
  }
  try {
    if (!(await stat(argument)).isDirectory()) {
      yield { name: argument, path: argument }
      return
    }
    const found = search(argument, failed)
    const first = await found.next()
    if (first.done) throw new Error('the folder holds no *.txt and no *.jsonl')
    yield first.value
    yield* found
  } catch (error) {
    failed(argument, error)
  }
}

/** The texts and records in a folder and its folders, in name order; hidden ones are left out. */
async function* search(
  folder: string | Buffer,
  failed: (name: string, error: unknown) => void,
): AsyncGenerator<Input> {
  // as bytes: a name need not be UTF-8
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  const named = entries.map((entry) => ({ entry, name: entry.name.toString() }))
  for (const { entry, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue
    const path = join(folder.toString(), name)
    const exact = Buffer.concat([Buffer.from(folder), SEPARATOR, entry.name])
    try {
      if (entry.isDirectory()) yield* search(exact, failed)
      else if (SEARCHED.test(name) && (entry.isFile() || entry.isSymbolicLink()))
        yield { name: path, path: exact }
    } catch (error) {
      failed(path, error)
    }
  }
}

/** All bytes of an input. */
export async function readWhole(
  input: Input,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array> {
  if (input.path !== undefined) return readFile(input.path)
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** A record: the bytes up to LF, without a CR before it; undefined where they are more than allowed. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

/** The lines of an input, one after the other; only LF ends a line. Holds at most one chunk and one line. */
export async function* readLines(
  input: Input,
  stdin: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let held = 0
  let number = 0
  const add = (bytes: Uint8Array): void => {
    held += bytes.length
    if (held <= maxBytes) parts.push(bytes)
    else parts = []
  }
  const line = (): Line => {
    let bytes: Uint8Array | undefined =
      held <= maxBytes ? (parts.length === 1 ? parts[0]! : Buffer.concat(parts)) : undefined
    if (bytes && bytes[bytes.length - 1] === 0x0d) bytes = bytes.subarray(0, -1)
    parts = []
    held = 0
    return { number: ++number, bytes }
  }
  const source: AsyncIterable<Uint8Array | string> =
    input.path === undefined ? stdin : createReadStream(input.path, { highWaterMark: 1 << 18 })
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let from = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
      add(bytes.subarray(from, at))
      yield line()
      from = at + 1
    }
    if (from < bytes.length) add(bytes.subarray(from))
  }
  if (held > 0) yield line()
}
