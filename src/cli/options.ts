// The command line: one option, one row. The only door to commander; help, README and completions come from here.
import { availableParallelism } from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { CalendarDay } from '../model/document.js'
import { FACT_LISTS, type FactList } from '../model/fact.js'
import { LANGUAGES, type Language } from '../writers/headings.js'
import { type Format, formats } from '../writers/index.js'
import { readDay } from './day.js'
import { ENCODINGS, type Encoding } from './encodings.js'

/** What the user asked for, checked. */
export interface Options {
  readonly inputs: readonly string[]
  readonly format: Format
  readonly only?: readonly FactList[]
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

const DEFAULT_MAX_RECORD_BYTES = 16 * 1024 * 1024

/** One row for each option: flags, what it means, and how its argument is read. */
export const OPTIONS: readonly Option[] = [
  new Option('--json', 'one JSON document for each input: short for --format json').conflicts('format'),
  new Option('--format <name>', 'how the facts are printed').choices(formats).default('table'),
  new Option('--only <kinds>', `only these kinds, separated by commas: ${FACT_LISTS.join(', ')}`).argParser(
    factLists,
  ),
  new Option('--published <date>', 'the day from which «أمس» is counted, YYYY-MM-DD').argParser(day),
  new Option(
    '--text-field <name>',
    'inputs are JSON Lines; the text is in this field (default for *.jsonl: text)',
  ),
  new Option('--id-field <name>', 'the field carried through to `source`').default('id'),
  new Option('--published-field <name>', 'the field with the day of publication').default('published'),
  new Option('--max-record-bytes <n>', 'a longer record becomes an error')
    .argParser(count)
    .default(DEFAULT_MAX_RECORD_BYTES),
  new Option(
    '--encoding <name>',
    `the inputs’ encoding, detected without it: ${ENCODINGS.join(', ')}`,
  ).argParser(encoding),
  new Option('-o, --output <file>', 'write to a file, complete or not at all'),
  new Option(
    '--out-dir <folder>',
    'a file there for the answers of each input, in the same folders',
  ).conflicts('output'),
  new Option('--resume', 'with --out-dir: leave out inputs whose file is there and is not older').default(
    false,
  ),
  new Option('--files-from <list>', 'inputs are named in this file, a name a line; - for standard input'),
  new Option('-0, --null', 'the names in the list end with NUL, as find -print0 has it').default(false),
  new Option(
    '-j, --jobs <n>',
    'threads; 0 for as many as cores; without it as many as the files are worth',
  ).argParser(jobs),
  new Option(
    '--summary',
    'what was done, on standard error; unasked on a terminal and with --out-dir',
  ).default(false),
  new Option('--strict', 'a bad record makes the exit status 3').default(false),
  new Option('--flush', 'answer each record at once').default(false),
  new Option('--exit-status', 'exit with 1 where nothing was found').default(false),
  new Option('--explain', 'with each mention the rule that found it and what it read').default(false),
  new Option('--timeline', 'the sentences with dates too, in order of date').default(false),
  new Option('-q, --quiet', 'no notes on standard error, errors only').default(false),
  new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'),
  new Option('--no-color', 'no colours'),
  new Option('--columns <n>', 'width of tables; the terminal’s without it').argParser(count),
  new Option('--max-rows <n>', 'rows of a table; 1000 on a terminal, all elsewhere').argParser(count),
  new Option('--no-wrap', 'cut long cells short instead of breaking their lines'),
  new Option(
    '--bidi <how>',
    'Arabic in tables on a terminal: direction marks, nothing, or letters in visual order; auto: what suits the terminal',
  )
    .choices(['auto', 'marks', 'none', 'visual'])
    .default('auto'),
  new Option('--lang <language>', 'of the headings of tables; the locale’s without it').choices(LANGUAGES),
  new Option('--csv-safe', 'an apostrophe before what a spreadsheet would run as a formula').default(false),
  new Option('--bom', 'a byte-order mark before CSV and TSV').default(false),
  new Option('--lexicon <file>', 'a list of your own words beside ours; may be given again')
    .argParser(oneMore)
    .default([], ''),
  new Option('--rules <file>', 'rules of your own, in YAML or JSON; may be given again')
    .argParser(oneMore)
    .default([], ''),
  new Option(
    '--config <file>',
    'names lists and rules of your own; without it the nearest haqaiq.config.json of this folder and those above',
  ),
  new Option('--test-rules <file>', 'try the examples of a file of rules and end'),
  new Option('--tags <text>', 'print how a text is cut into words and tagged, as rules see it, and end'),
  new Option('--schema', 'print the JSON Schema of the output and end').default(false),
]

const EXAMPLES = `
Examples:
  extract article.txt                               tables
  extract --json article.txt | jq '.people[].name'  the people
  extract --json --published 2021-02-18 news/       a folder, «أمس» counted from that day
  extract --json --text-field body < records.jsonl  one document a line`

/** Reads the arguments (without node and script). Throws CommandLineEnd for help, version and mistakes. */
export function readOptions(argv: readonly string[], version: string): Options {
  const out: string[] = []
  const err: string[] = []
  const command = new Command('extract')
    .description(
      'Reads Arabic text and says what it asserts: dates, numbers, people, organisations, places,\noffices, statements and changes of quantity.',
    )
    .argument('[inputs...]', 'files, folders (their *.txt and *.jsonl), or - for standard input')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({ writeOut: (text) => out.push(text), writeErr: (text) => err.push(text) })
  for (const option of OPTIONS) command.addOption(option)
  try {
    command.parse(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const message = err.join('').replace(/^error: /, '')
    throw new CommandLineEnd(out.join(''), error.exitCode === 0 ? '' : message, error.exitCode !== 0)
  }
  const { json, color, ...options } = command.opts()
  checkTogether(options, command.args)
  return {
    ...(options as Omit<Options, 'inputs' | 'format' | 'color'>),
    inputs: command.args,
    format: json ? 'json' : (options.format as Format),
    color: color === false ? 'never' : color === true ? 'auto' : color,
  }
}

/** What each option cannot know of itself. */
function checkTogether(options: Partial<Options>, inputs: readonly string[]): void {
  const refuse = (isWrong: boolean | undefined, why: string): void => {
    if (isWrong) throw new CommandLineEnd('', why, true)
  }
  refuse(options.resume && options.outDir === undefined, '--resume needs --out-dir')
  refuse(options.null && options.filesFrom === undefined, '--null needs --files-from, a list of names')
  refuse(options.filesFrom === '-' && inputs.includes('-'), 'standard input cannot be both list and text')
}

function factLists(value: string): FactList[] {
  const lists = value.split(',').map((name) => name.trim())
  for (const name of lists)
    if (!(FACT_LISTS as readonly string[]).includes(name))
      throw new InvalidArgumentError(`«${name}» is none of ${FACT_LISTS.join(', ')}.`)
  return lists as FactList[]
}

function day(value: string): CalendarDay {
  const read = readDay(value)
  if (!read) throw new InvalidArgumentError(`«${value}» is no day; it is written YYYY-MM-DD.`)
  return read
}

/** Other names under which the encodings go. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1256: 'windows-1256',
  'asmo-708': 'iso-8859-6',
}

function encoding(value: string): Encoding {
  const name = value.toLowerCase()
  const known = ENCODINGS.find((each) => each === name) ?? ALIASES[name]
  if (!known) throw new InvalidArgumentError(`Allowed are ${ENCODINGS.join(', ')}.`)
  return known
}

function oneMore(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

function jobs(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError(`«${value}» is no whole number.`)
  return Number(value) || availableParallelism()
}

function count(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError(`«${value}» is no whole number above 0.`)
  return Number(value)
}
