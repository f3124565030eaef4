// The built command as a process of its own, as a shell starts it, and on a terminal where there is one to be had.
import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@jest/globals'

export const EXTRACT = join(import.meta.dirname, '..', '..', 'bin', 'extract.js')
const MOST_OUTPUT = 1 << 28

/** Runs the command to its end. */
export const extract = (argv: readonly string[], options: SpawnSyncOptions = {}) =>
  spawnSync(process.execPath, [EXTRACT, ...argv], { maxBuffer: MOST_OUTPUT, ...options, encoding: 'utf8' })

/** Starts the command. */
export const start = (argv: readonly string[], options: { readonly cwd?: string } = {}) =>
  spawn(process.execPath, [EXTRACT, ...argv], options)

/** The settings with which Node loads `code`, kept in a file at `path`, before the command, in every thread of it. */
export function preloaded(path: string, code: string): NodeJS.ProcessEnv {
  writeFileSync(path, code)
  return { ...process.env, NODE_OPTIONS: `--require=${path}` }
}

/** A word for a shell. */
export const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`

/** A line for a shell that runs the command. */
export const line = (...argv: readonly string[]): string =>
  [process.execPath, EXTRACT, ...argv].map(quoted).join(' ')

/** util-linux's `script` has a terminal for us; that of BSD is another program. */
const hasTerminal = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')
if (!hasTerminal)
  process.stderr.write('skipped: what shows on a terminal. There is no script of util-linux.\n')

/** A test that needs a terminal. */
export const terminalTest = hasTerminal ? test : test.skip

export interface Terminal {
  readonly columns?: number
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** What `script` is told, and the world it finds: nothing of how this machine would have it look. */
function terminal(command: string, { columns = 80, cwd, env = {} }: Terminal) {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, VTE_VERSION, TMUX, ...others } = process.env
  const argv = ['-qec', `stty cols ${columns}; ${command}`, '/dev/null']
  return [argv, { cwd, env: { ...others, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', ...env } }] as const
}

/** What a shell's line shows on a terminal: both streams, unless the line sends one elsewhere. */
export function onTerminal(command: string, how: Terminal = {}) {
  const [argv, options] = terminal(command, how)
  const { status, stdout } = spawnSync('script', argv, {
    ...options,
    input: '',
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  })
  return { status, shown: stdout.replaceAll('\r\n', '\n') }
}

/** Starts a shell's line on a terminal, at whose keyboard is whoever writes to its standard input. */
export function startOnTerminal(command: string, how: Terminal = {}) {
  const [argv, options] = terminal(command, how)
  return spawn('script', argv, options)
}
