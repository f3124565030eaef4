// The programs of the shipped rules as a block of bytes: what is asked of all of them at once as JSON, and behind it the
// code of each, which lies where it is read and becomes an array when its rule is first tried.
import type { Program } from '../engine/program.js'
import { round4 } from '../lexicon/block.js'

/** `length` is that of the code, in numbers; the codes stand in the order of the heads. */
type Head = readonly [
  id: string,
  groups: Program['groups'],
  first: Program['first'],
  second: readonly number[] | null,
  length: number,
]

/** Bytes before the heads: their own number. */
const HEADER = 4
const NUMBER = 4

/** Packs programs by the ids of their rules. */
export function packPrograms(programs: ReadonlyMap<string, Program>): Uint8Array {
  const heads = [...programs].map(
    ([id, { groups, first, second, code }]): Head => [id, groups, first, second ?? null, code.length],
  )
  const json = Buffer.from(JSON.stringify(heads))
  const padding = Buffer.alloc(round4(json.length) - json.length, ' ')
  return Buffer.concat([
    new Uint8Array(Uint32Array.of(json.length + padding.length).buffer),
    json,
    padding,
    ...[...programs.values()].map(({ code }) => new Uint8Array(code.buffer)),
  ])
}

class PackedProgram implements Program {
  readonly groups: Program['groups']
  readonly first: Program['first']
  readonly second?: readonly number[]
  readonly #all: Int32Array
  readonly #from: number
  readonly #length: number
  #code: Int32Array | undefined

  constructor([, groups, first, second, length]: Head, all: Int32Array, from: number) {
    this.groups = groups
    this.first = first
    if (second) this.second = second
    this.#all = all
    this.#from = from
    this.#length = length
  }

  get code(): Int32Array {
    this.#code ??= this.#all.subarray(this.#from, this.#from + this.#length)
    return this.#code
  }
}

/** The programs in a block that `packPrograms` made, by the ids of their rules. */
export function openPrograms(block: Buffer): (id: string) => Program {
  // a view must begin at a multiple of four; a file read into a pool may not
  const aligned = block.byteOffset % NUMBER === 0 ? block : Buffer.from(Uint8Array.from(block).buffer)
  const end = HEADER + aligned.readUInt32LE(0)
  const all = new Int32Array(aligned.buffer, aligned.byteOffset + end, (aligned.length - end) / NUMBER)
  const programs = new Map<string, Program>()
  let from = 0
  for (const head of JSON.parse(aligned.toString('latin1', HEADER, end)) as Head[]) {
    const [id, , , , length] = head
    programs.set(id, new PackedProgram(head, all, from))
    from += length
  }
  return (id) => programs.get(id)!
}
