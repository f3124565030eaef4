// The command line read, with help and mistakes told. The only door to commander.
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { CalendarDay } from '../model/day.js'
import type { FactList } from '../model/fact.js'
import type { Language } from '../writers/headings.js'
import type { Format } from '../writers/index.js'
import type { Encoding } from './encodings.js'
import { listsOf } from './kinds.js'
import {
  ABOUT,
  COMMAND,
  EXAMPLES,
  INPUTS,
  meaningOf,
  OPTION_GROUPS,
  type OptionRow,
  type Shell,
} from './option-table.js'
import { ValueError } from './option-values.js'
import { printable } from './printable.js'

/** What the user asked for, checked. */
export interface Options {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly only?: readonly FactList[]
  /** The kinds behind `only` as they were named, the user's own among them. */
  readonly kinds?: readonly string[]
  readonly published?: CalendarDay
  readonly textField?: string
  readonly idField: string
  readonly publishedField: string
  readonly encoding?: Encoding
  readonly output?: string
  readonly outDir?: string
  readonly resume: boolean
  readonly filesFrom?: string
  readonly null: boolean
  readonly jobs?: number
  readonly summary: boolean
  readonly strict: boolean
  readonly flush: boolean
  readonly exitStatus: boolean
  readonly explain: boolean
  readonly timeline: boolean
  readonly quiet: boolean
  readonly color: 'auto' | 'always' | 'never'
  readonly maxRecordBytes: number
  readonly columns?: number
  readonly maxRows?: number
  readonly wrap: boolean
  readonly bidi: 'auto' | 'marks' | 'none' | 'visual'
  readonly lang?: Language
  readonly csvSafe: boolean
  readonly bom: boolean
  readonly schema: boolean
  readonly completion?: Shell
  readonly man: boolean
  readonly lexicon: readonly string[]
  readonly rules: readonly string[]
  readonly config?: string
  readonly testRules?: string
  readonly tags?: string
}

/** The command line was wrong, or only asked for help: what to print where, and the status. */
export class CommandLineEnd extends Error {
  readonly out: string
  readonly err: string
  readonly wrong: boolean

  constructor(out: string, err: string, wrong: boolean) {
    super(err || out)
    this.out = out
    this.err = err
    this.wrong = wrong
  }
}

/** The command line, or a file that it names, is wrong; told in one line, as a name may hold more than letters. */
export const wrong = (message: string): CommandLineEnd => new CommandLineEnd('', printable(message), true)

/** Lines of help are no longer than this, however wide the terminal. */
const HELP_WIDTH = 100
const USUAL_WIDTH = 80
const AT = Math.max(...EXAMPLES.map(([example]) => example.length)) + 2
const EXAMPLE_LINES = EXAMPLES.map(([example, what]) => `  ${example.padEnd(AT)}${what}`).join('\n')

/** The row as commander has it. */
function optionOf(row: OptionRow): Option {
  const { flags, choices, read, default: usual, conflicts } = row
  const option = new Option(flags, meaningOf(row))
  if (choices) option.choices(choices)
  if (read)
    option.argParser((value, before) => {
      try {
        return read(value, before)
      } catch (error) {
        if (error instanceof ValueError) throw new InvalidArgumentError(error.message)
        throw error
      }
    })
  if (usual !== undefined) option.default(usual)
  if (conflicts) option.conflicts(conflicts)
  return option
}

/** Reads the arguments (without node and script) for a terminal of so many columns. Throws CommandLineEnd for help, version and mistakes. */
export function readOptions(argv: readonly string[], version: string, columns = USUAL_WIDTH): Options {
  const out: string[] = []
  const err: string[] = []
  const command = new Command(COMMAND)
    .description(ABOUT)
    .argument('[inputs...]', INPUTS)
    .helpOption(false)
    .exitOverride()
    .configureHelp({ optionDescription: ({ description }) => description })
    .configureOutput({
      writeOut: (text) => out.push(text),
      writeErr: (text) => err.push(text),
      getOutHelpWidth: () => Math.min(columns, HELP_WIDTH),
    })
  for (const [group, rows] of Object.entries(OPTION_GROUPS)) {
    command.optionsGroup(`${group}:`)
    for (const row of rows) command.addOption(optionOf(row))
  }
  try {
    command.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new CommandLineEnd('', err.join('').replace(/^error: /, ''), true)
  }
  const { json, color, help, version: isVersion, only: kinds, ...options } = command.opts()
  if (help) throw new CommandLineEnd(`${command.helpInformation()}\nExamples:\n${EXAMPLE_LINES}\n`, '', false)
  if (isVersion) throw new CommandLineEnd(`${version}\n`, '', false)
  checkTogether(options, command.args)
  return {
    ...(options as Omit<Options, 'inputs' | 'format' | 'color'>),
    ...(kinds ? { only: listsOf(kinds), kinds } : {}),
    inputs: command.args,
    format: json ? 'json' : (options.format as Format),
    color: color === false ? 'never' : color === true ? 'auto' : color,
  }
}

/** What each option cannot know of itself. */
function checkTogether(options: Partial<Options>, inputs: readonly string[]): void {
  const refuse = (isWrong: boolean | undefined, why: string): void => {
    if (isWrong) throw wrong(why)
  }
  refuse(options.resume && options.outDir === undefined, '--resume needs --out-dir')
  refuse(options.null && options.filesFrom === undefined, '--null needs --files-from, a list of names')
  refuse(options.filesFrom === '-' && inputs.includes('-'), 'standard input cannot be both list and text')
}
