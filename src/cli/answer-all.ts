// From options to exit status: the inputs, the threads and the output of a run put together.
import { mkdirSync } from 'node:fs'
import type { Engine } from '../extract.js'
import type { Custom } from '../model/custom.js'
import type { Style } from '../writers/writer.js'
import type { Found, Input } from './input.js'
import { inputsOf, ListError, readsStdin } from './inputs.js'
import type { Io } from './io.js'
import { staffFor } from './jobs.js'
import { Notes } from './notes.js'
import { leavePipes } from './open-pipes.js'
import { type Options, wrong } from './options.js'
import { openOutput } from './output-file.js'
import { lookAhead, ProgressLine } from './progress.js'
import { reason } from './reason.js'
import { apart, type Results, together } from './results.js'
import { Run } from './run.js'
import { styleOf } from './style.js'
import { besides, isDone, planTargets, TargetError } from './targets.js'
import { tasksOf } from './tasks.js'
import { oneForAll, oneForEach, type Writers } from './writers-of.js'

/** Beyond so many seconds a run is worth a summary for whoever sits before it. */
const LONG = 1

/** Answers all inputs and gives the exit status. Throws CommandLineEnd where nothing can be done. */
export async function answerAll(
  options: Options,
  custom: Custom | undefined,
  engine: Engine | undefined,
  io: Io,
): Promise<number> {
  try {
    return await attempt(options, custom, engine, io)
  } catch (error) {
    if (error instanceof TargetError) throw wrong(error.message)
    if (!(error instanceof ListError)) throw error
    throw wrong(`${error.message}: the list cannot be read: ${reason(error.cause)}`)
  }
}

async function attempt(
  options: Options,
  custom: Custom | undefined,
  engine: Engine | undefined,
  io: Io,
): Promise<number> {
  const begun = process.uptime()
  const style = styleOf(options, custom !== undefined, io)
  const { inputs, writers, results, isDoneAlready } = await arrange(options, style, io)
  const notes = new Notes(io, options.quiet, progressOf(options, io, isDoneAlready))
  const run = new Run(options, results, notes)
  const { staff, all } = await staffFor(inputs, { options, style, custom }, writers, engine)
  try {
    await run.all(tasksOf(all, options, io, isDoneAlready), staff)
    await results.finish()
  } catch (error) {
    // whoever writes there may not be done for long
    if (readsStdin(options)) io.stdin.destroy()
    leavePipes()
    await results.abandon()
    throw error
  } finally {
    notes.end()
    await staff.close()
  }
  // the tables of one input say themselves what they hold
  const isLong = run.tally.inputs > 1 || (!style.terminal && process.uptime() - begun > LONG)
  if (options.summary || options.outDir !== undefined || (io.stderr.isTTY && isLong))
    for (const said of run.tally.summary(options.only)) notes.say(said, false)
  return run.status()
}

/** A line on how far it is, where somebody sees it and no answers run through it. */
function progressOf(
  options: Options,
  io: Io,
  isDoneAlready: (input: Input) => Promise<boolean>,
): ProgressLine | undefined {
  const isSeen = io.stderr.isTTY && !(io.stdout.isTTY && options.output === undefined && !options.outDir)
  if (!isSeen || options.quiet) return undefined
  const line = new ProgressLine(io.stderr)
  if (!readsStdin(options))
    lookAhead(inputsOf(options, io), isDoneAlready).then(
      (ahead) => {
        line.ahead = ahead
      },
      // what is wrong with the inputs is told when they are read
      () => {},
    )
  return line
}

interface Arrangement {
  readonly inputs: AsyncIterator<Found>
  readonly writers: Writers
  readonly results: Results
  readonly isDoneAlready: (input: Input) => Promise<boolean>
}

/** What is read, and where its answers go. */
async function arrange(options: Options, style: Style, io: Io): Promise<Arrangement> {
  const { format, output, outDir, resume } = options
  const all = inputsOf(options, io)
  const inputs = output === undefined ? all : besides(all, output)
  if (outDir === undefined) {
    const writers = await oneForAll(format, style)
    const results = await together(
      await orEnd(output, () => openOutput(io.stdout, output)),
      await writers.of(),
    )
    return { inputs, writers, results, isDoneAlready: async () => false }
  }
  const { found, target } = await planTargets(inputs, outDir, format)
  await orEnd(outDir, async () => mkdirSync(outDir, { recursive: true }))
  const writers = await oneForEach(format, style)
  return {
    inputs: (async function* () {
      yield* found
    })(),
    writers,
    results: apart(target, writers, io.stdout),
    isDoneAlready: async (input) => resume && (await isDone(input, target(input))),
  }
}

/** What `act` gives; where it fails, nothing can be written to `path` and the command line is wrong. */
async function orEnd<T>(path: string | undefined, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    throw wrong(`${path}: cannot be written: ${reason(error)}`)
  }
}
