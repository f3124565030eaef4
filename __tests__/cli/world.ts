// A small world for the command: streams that remember, folders that go away.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { main } from '../../src/cli/main.js'

export interface Answer {
  readonly status: number
  readonly out: string
  readonly err: string
}

export interface World {
  readonly stdin?: string | Uint8Array | Readable
  /** Both ends are a terminal of so many columns. */
  readonly terminal?: number
  readonly env?: Readonly<Record<string, string>>
}

class Remembering extends Writable {
  readonly chunks: string[] = []
  readonly isTTY: boolean
  readonly columns: number | undefined
  constructor(columns?: number) {
    super({
      decodeStrings: false,
      write: (chunk, _, done) => {
        this.chunks.push(String(chunk))
        done()
      },
    })
    this.isTTY = columns !== undefined
    this.columns = columns
  }
}

function streamOf(stdin: World['stdin']): Readable {
  if (stdin instanceof Readable) return stdin
  return stdin === undefined ? new PassThrough() : Readable.from([Buffer.from(stdin)])
}

/** Runs the command in this process. */
export async function run(argv: readonly string[], world: World = {}): Promise<Answer> {
  const stdout = new Remembering(world.terminal)
  const stderr = new Remembering(world.terminal)
  const stdin: Readable & { isTTY?: boolean } = streamOf(world.stdin)
  stdin.isTTY = world.stdin === undefined
  const status = await main(argv, { stdin, stdout, stderr, env: world.env ?? {} })
  return { status, out: stdout.chunks.join(''), err: stderr.chunks.join('') }
}

/** The documents of an output of one JSON document a line. */
// biome-ignore lint/suspicious/noExplicitAny: what came out is for the test to look into
export const documents = (out: string): any[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** A folder with these files; `drop` takes it away. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): {
  readonly path: (name?: string) => string
  readonly drop: () => void
} {
  const root = mkdtempSync(join(tmpdir(), 'extract-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content)
  return {
    path: (name = '') => join(root, name),
    drop: () => rmSync(root, { recursive: true, force: true }),
  }
}
