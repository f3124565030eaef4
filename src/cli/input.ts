// Where texts come from: files, folders, standard input.
import type { Dirent } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** Something to read: a path, or standard input. */
export interface Input {
  /** As shown in messages and in `source`. */
  readonly name: string
  /** Absent for standard input. */
  readonly path?: string | Buffer
  /** The path beneath the folder that was named; absent for what was named itself. */
  readonly beneath?: string
}

/** An input that was named or found, or why there is none. */
export type Found = Input | { readonly name: string; readonly error: unknown }

export const STANDARD_INPUT: Input = { name: '-' }
const SEARCHED = /\.(txt|jsonl)$/
const LINES = /\.(jsonl|ndjson)$/
const SEPARATOR = Buffer.from(sep)

export const holdsRecords = (input: Input): boolean => LINES.test(input.name)

/** The inputs a name stands for: itself, or what a folder holds, in name order. */
export async function* expand(name: string, path: string | Buffer = name): AsyncGenerator<Found> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield { name, path }
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
