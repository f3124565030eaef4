// The command: arguments in, exit status out. Facts go to standard output, everything else to standard error.

import type { Engine } from '../extract.js'
import type { Custom } from '../model/custom.js'
import { answerAll } from './answer-all.js'
import { ownFiles, read } from './custom-files.js'
import { EXIT } from './exit-codes.js'
import type { Io } from './io.js'
import { oddKind } from './kinds.js'
import { CommandLineEnd, type Options, readOptions, wrong } from './options.js'
import { OutputError, ReaderGone, StreamOutput } from './output.js'
import { printable } from './printable.js'
import { version } from './version.js'

export type { Io } from './io.js'

/** Runs the command with these arguments (without node and script) and gives its exit status. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await obey(argv, io)
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done
    if (error instanceof OutputError) {
      io.stderr.write(`extract: cannot write the answer: ${printable(error.message)}\n`)
      return EXIT.fault
    }
    if (!(error instanceof CommandLineEnd)) throw error
    io.stderr.write(`extract: ${error.err.trimEnd().split('\n').map(printable).join('\n')}\n`)
    return EXIT.usage
  }
}

async function obey(argv: readonly string[], io: Io): Promise<number> {
  let options: Options
  try {
    options = readOptions(argv, version, io.stdout.columns || undefined)
  } catch (error) {
    if (error instanceof CommandLineEnd && !error.wrong) return say(error.out, io)
    throw error
  }
  const custom = await ownFiles(options, process.cwd())
  if (options.testRules !== undefined) return testRules(options.testRules, custom, io)
  if (options.tags !== undefined) {
    const { engineFor, tagLines } = await import('./custom.js')
    return say(tagLines(options.tags, custom && (await engineFor(custom)).engine), io)
  }
  if (options.schema) return say(`${JSON.stringify(await schema(), null, 2)}\n`, io)
  if (options.completion !== undefined)
    return say((await import('./completion.js')).completionFor(options.completion), io)
  if (options.man) return say((await import('./manual.js')).manual(version), io)
  if (options.inputs.length === 0 && options.filesFrom === undefined && io.stdin.isTTY)
    throw wrong('no input; name files or folders, or pipe text in (see --help)')
  return answerAll(options, custom, await engineOf(options, custom), io)
}

/** The engine with the user's own words and rules, if there are any; kinds that nobody has are told before anything is read. */
async function engineOf({ kinds = [] }: Options, custom: Custom | undefined): Promise<Engine | undefined> {
  const own = custom && (await (await import('./custom.js')).engineFor(custom))
  const odd = oddKind(kinds, own?.kinds ?? [])
  if (odd !== undefined) throw wrong(odd)
  return own?.engine
}

/** Tries the examples of a file of rules, which may need the user's words and other rules. */
async function testRules(file: string, custom: Custom | undefined, io: Io): Promise<number> {
  const { testRules } = await import('./custom.js')
  const { report, failures } = await testRules(await read(file), custom)
  for (const failure of failures) io.stderr.write(`extract: ${printable(failure)}\n`)
  await say(report, io)
  return failures.length === 0 ? EXIT.done : EXIT.nothingFound
}

const schema = async (): Promise<object> =>
  (await import('../writers/schema.json', { with: { type: 'json' } })).default

/** Prints what was asked for instead of facts. */
async function say(text: string, io: Io): Promise<number> {
  const output = new StreamOutput(io.stdout)
  await output.write(text)
  await output.finish()
  return EXIT.done
}
