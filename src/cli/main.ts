// The command: arguments in, exit status out. Facts go to standard output, everything else to standard error.
import { writers } from '../writers/index.js'
import { EXIT } from './exit-codes.js'
import { reason } from './input.js'
import type { Io } from './io.js'
import { CommandLineEnd, type Options, readOptions } from './options.js'
import { type Output, openOutput, ReaderGone } from './output.js'
import { Run } from './run.js'
import { styleOf } from './style.js'
import { version } from './version.js'

export type { Io } from './io.js'

/** Runs the command with these arguments (without node and script) and gives its exit status. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let options: Options
  try {
    options = readOptions(argv, version)
    if (options.inputs.length === 0 && io.stdin.isTTY && !options.schema)
      throw new CommandLineEnd(
        '',
        'extract: no input; name files or folders, or pipe text in (see --help)\n',
        true,
      )
  } catch (error) {
    if (!(error instanceof CommandLineEnd)) throw error
    io.stdout.write(error.out)
    io.stderr.write(error.err)
    return error.wrong ? EXIT.usage : EXIT.done
  }
  if (options.schema) {
    const { default: schema } = await import('../writers/schema.json', { with: { type: 'json' } })
    io.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
    return EXIT.done
  }
  let output: Output
  try {
    output = openOutput(io.stdout, options.output)
  } catch (error) {
    io.stderr.write(`extract: ${options.output}: cannot be written: ${reason(error)}\n`)
    return EXIT.usage
  }
  const run = new Run(options, io, output, await writers[options.format](styleOf(options, io)))
  try {
    await run.all()
    await output.finish()
    return run.status()
  } catch (error) {
    await output.abandon()
    if (error instanceof ReaderGone) return EXIT.done
    throw error
  }
}
