// With --out-dir: which file the answers of an input go to.
import type { Stats } from 'node:fs'
import { isAbsolute, join, normalize, parse, relative, resolve, sep } from 'node:path'
import type { Format } from '../writers/index.js'
import { stat } from './file-system.js'
import { type Found, holdsRecords, type Input } from './input.js'

/** Inputs that cannot each have a file of their own. */
export class TargetError extends Error {}

const EXTENSIONS: Readonly<Record<Format, string>> = {
  table: '.txt',
  json: '.json',
  csv: '.csv',
  tsv: '.tsv',
  html: '.html',
  markdown: '.md',
}

/**
 * The file for an input's answers: its path beneath the folder that was named, or its path as it was named itself,
 * beneath `folder` and with the format's ending. Steps up and roots are left out.
 */
export function targetOf(input: Input, folder: string, format: Format): string {
  const path = input.beneath ?? normalize(input.name)
  const { root, dir, name } = parse(path)
  const steps = dir.slice(root.length).split(sep)
  const isLines = format === 'json' && holdsRecords(input)
  return join(
    folder,
    ...steps.filter((step) => step !== '..'),
    `${name}${isLines ? '.jsonl' : EXTENSIONS[format]}`,
  )
}

const isWithin = (folder: string, path: string): boolean => {
  const way = relative(folder, path)
  return way !== '' && !way.startsWith('..') && !isAbsolute(way)
}

/**
 * Which inputs go where. What lies in the folder of the answers itself is left out unless it was named. Throws
 * TargetError where two would go to one file, one to itself, or standard input nowhere.
 */
export async function planTargets(
  inputs: AsyncIterable<Found>,
  folder: string,
  format: Format,
): Promise<{ found: Found[]; target: (input: Input) => string }> {
  const found: Found[] = []
  const targets = new Map<Input, string>()
  const sources = new Map<string, string>()
  for await (const input of inputs) {
    const isOwn = 'beneath' in input && isWithin(resolve(folder), resolve(input.name))
    if (isOwn) continue
    found.push(input)
    if ('error' in input) continue
    if (input.path === undefined)
      throw new TargetError('standard input has no name for a file in --out-dir; -o gives it one')
    const target = targetOf(input, folder, format)
    const other = sources.get(target)
    if (other === input.name) throw new TargetError(`${input.name} is named twice`)
    if (other !== undefined)
      throw new TargetError(`${other} and ${input.name} would both be answered in ${target}`)
    if (resolve(target) === resolve(input.name)) throw overwritten(input)
    sources.set(target, input.name)
    targets.set(input, target)
  }
  return { found, target: (input) => targets.get(input)! }
}

/**
 * The inputs but for the file that the answer replaces: in a folder it is left out, as an answer of an earlier run.
 * Throws TargetError where it was named.
 */
export async function* besides(inputs: AsyncIterable<Found>, output: string): AsyncGenerator<Found> {
  const own = await stat(output).catch(() => undefined)
  for await (const input of inputs) {
    const isOwn = own?.isFile() && !('error' in input) && (await isSame(own, input))
    if (!isOwn) yield input
    else if (input.beneath === undefined) throw overwritten(input)
  }
}

async function isSame({ dev, ino }: Stats, { path }: Input): Promise<boolean> {
  const there = path === undefined ? undefined : await stat(path).catch(() => undefined)
  return there?.dev === dev && there.ino === ino
}

const overwritten = ({ name }: Input): TargetError =>
  new TargetError(`${name} would be overwritten by its answer`)

/** Whether an input is answered already: its file is there and is not older. */
export async function isDone(input: Input, target: string): Promise<boolean> {
  try {
    const [before, after] = await Promise.all([stat(input.path!), stat(target)])
    return after.isFile() && after.mtimeMs >= before.mtimeMs
  } catch {
    return false
  }
}
