// Where texts come from: files, folders, standard input.
import { createReadStream, type Dirent, type Stats } from 'node:fs'
import { join, sep } from 'node:path'
import { readdir, readFile, stat } from './file-system.js'

/** Something to read: a path, or standard input. */
export interface Input {
  /** As shown in messages and in `source`. */
  readonly name: string
  /** Absent for standard input. */
  readonly path?: string | Buffer
  /** The path beneath the folder that was named; absent for what was named itself. */
  readonly beneath?: string
  /** Whether the path is that of a pipe, which waits for whoever writes to it. */
  readonly isPipe?: boolean
}

/** An input that was named or found, or why there is none. */
export type Found = Input | { readonly name: string; readonly error: unknown }

export const STANDARD_INPUT: Input = { name: '-' }
const SEARCHED = /\.(txt|jsonl)$/
const LINES = /\.(jsonl|ndjson)$/
const SEPARATOR = Buffer.from(sep)

export const holdsRecords = (input: Input): boolean => LINES.test(input.name)

/** What lies at a path. */
export const inputAt = (name: string, path: string | Buffer, there: Stats): Input =>
  there.isFIFO() ? { name, path, isPipe: true } : { name, path }

/** The inputs a name stands for: itself, or what a folder holds, in name order. */
export async function* expand(name: string, path: string | Buffer = name): AsyncGenerator<Found> {
  try {
    const there = await stat(path)
    if (!there.isDirectory()) {
      yield inputAt(name, path, there)
      return
    }
    const found = search(path, '')
    const first = await found.next()
    if (first.done) throw new Error('the folder holds no *.txt and no *.jsonl')
    yield first.value
    yield* found
  } catch (error) {
    yield { name, error }
  }
}

/** The texts and records in a folder and its folders, in name order; hidden ones are left out. */
async function* search(folder: string | Buffer, beneath: string): AsyncGenerator<Found> {
  // as bytes: a name need not be UTF-8
  const entries = await readdir(folder, { withFileTypes: true, encoding: 'buffer' })
  const named = entries.map((entry) => ({ entry, name: entry.name.toString() }))
  for (const { entry, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue
    const shown = join(folder.toString(), name)
    const under = join(beneath, name)
    const path = Buffer.concat([Buffer.from(folder), SEPARATOR, entry.name])
    try {
      if (entry.isDirectory()) yield* search(path, under)
      else if (SEARCHED.test(name) && (await isText(path, entry))) yield { name: shown, path, beneath: under }
    } catch (error) {
      yield { name: shown, error }
    }
  }
}

/** Whether an entry is a file, itself or behind a link; a folder behind one is told of. Pipes and devices have no end. */
async function isText(path: Buffer, entry: Dirent<Buffer>): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  const there = await stat(path)
  return there.isFile() || there.isDirectory()
}

export type Chunks = AsyncIterable<Uint8Array | string>

/** Short, so that what is answered goes out before the engine takes it for long-lived. */
const CHUNK = 1 << 16

/** The bytes of an input as they come. */
export function read({ path, isPipe }: Input, stdin: Chunks): Chunks {
  if (path === undefined) return stdin
  return isPipe ? throughPipe(path) : createReadStream(path, { highWaterMark: CHUNK })
}

/** What is written to a pipe, as it comes. */
async function* throughPipe(path: string | Buffer): AsyncGenerator<Uint8Array> {
  const { readPipe } = await import('./named-pipe.js')
  yield* readPipe(path)
}

/** All bytes of a file or a pipe. */
export const readWhole = async ({ path, isPipe }: Input): Promise<Uint8Array> =>
  isPipe ? gathered(throughPipe(path!)) : readFile(path!)

/** All bytes of what lies at a path. */
export const readNamed = async (path: string): Promise<Uint8Array> =>
  readWhole(inputAt(path, path, await stat(path)))

/** All bytes that come. */
export async function gathered(source: Chunks): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of source) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
