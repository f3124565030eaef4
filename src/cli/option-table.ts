// All options: one option, one row. Help, manual, completions and the README's table are drawn from here.
import { FACT_LISTS } from '../model/fact.js'
import { LANGUAGES } from '../writers/headings.js'
import { formats } from '../writers/index.js'
import { ENCODINGS } from './encodings.js'
import { count, day, encoding, jobs, names, oneOf, path } from './option-values.js'

export interface OptionRow {
  readonly flags: string
  readonly means: string
  /** The words that its argument may be, or be made of. */
  readonly choices?: readonly string[]
  /** Whether it may be several of them, with commas between. */
  readonly severalChoices?: boolean
  /** What its argument names, for completion. */
  readonly names?: 'file' | 'folder'
  /** From its argument, and what was read at an earlier place, to its value. */
  readonly read?: (value: string, before: unknown) => unknown
  readonly default?: unknown
  /** The option it cannot stand beside. */
  readonly conflicts?: string
}

const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]
const COLOURS = ['auto', 'always', 'never'] as const
const DIRECTIONS = ['auto', 'marks', 'none', 'visual', 'words'] as const
const DEFAULT_MAX_RECORD_BYTES = 16 * 1024 * 1024

/** An option whose argument is one of a few words. */
const choice = <T extends string>(flags: string, means: string, choices: readonly T[]): OptionRow => ({
  flags,
  means,
  choices,
  read: oneOf(choices),
})

/** An option that names a file or a folder. */
const named = (names: 'file' | 'folder', flags: string, means: string): OptionRow => ({
  flags,
  means,
  names,
  read: path,
})

/** An option that is there or not. */
const flag = (flags: string, means: string): OptionRow => ({ flags, means, default: false })

/** An option that names a file and may be given again. */
const list = (flags: string, means: string): OptionRow => ({
  flags,
  means,
  names: 'file',
  read: (value, before) => [...(before as readonly string[]), path(value)],
  default: [],
})

export const OPTION_GROUPS: Readonly<Record<string, readonly OptionRow[]>> = {
  'What is read': [
    {
      flags: '--text-field <name>',
      means: 'inputs are JSON Lines; the text is in this field (default for *.jsonl: text)',
    },
    { flags: '--id-field <name>', means: 'the field carried through to `source`', default: 'id' },
    {
      flags: '--published-field <name>',
      means: 'the field with the day of publication',
      default: 'published',
    },
    {
      flags: '--published <date>',
      means: 'the day from which «أمس» is counted, YYYY-MM-DD',
      read: day,
    },
    {
      flags: '--encoding <name>',
      means: 'how the inputs are written, found out without it',
      choices: ENCODINGS,
      read: encoding,
    },
    named(
      'file',
      '--files-from <list>',
      'inputs are named in this file, a name a line; - for standard input',
    ),
    flag('-0, --null', 'the names in the list end with NUL, as find -print0 has it'),
    {
      flags: '--max-record-bytes <n>',
      means: 'a longer record becomes an error',
      read: count,
      default: DEFAULT_MAX_RECORD_BYTES,
    },
  ],
  'What is answered': [
    {
      flags: '--json',
      means: 'one JSON document for each input: short for --format json',
      conflicts: 'format',
    },
    { ...choice('--format <name>', 'how the facts are printed', formats), default: 'table' },
    {
      flags: '--only <kinds>',
      means: 'only these kinds, separated by commas',
      choices: FACT_LISTS,
      severalChoices: true,
      read: names,
    },
    flag('--explain', 'with each mention the rule that found it and what it read'),
    flag('--timeline', 'the sentences with dates too, in order of date'),
  ],
  'Words and rules of your own': [
    list('--lexicon <file>', 'a list of your own words beside ours; may be given again'),
    list('--rules <file>', 'rules of your own, in YAML or JSON; may be given again'),
    named(
      'file',
      '--config <file>',
      'names lists and rules of your own; without it the nearest haqaiq.config.json of this folder and those above',
    ),
    named('file', '--test-rules <file>', 'try the examples of a file of rules and end'),
    {
      flags: '--tags <text>',
      means: 'print how a text is cut into words and tagged, as rules see it, and end',
    },
  ],
  'Where it goes': [
    named('file', '-o, --output <file>', 'write to a file, complete or not at all'),
    {
      ...named(
        'folder',
        '--out-dir <folder>',
        'a file there for the answers of each input, in the same folders',
      ),
      conflicts: 'output',
    },
    flag('--resume', 'with --out-dir: leave out inputs whose file is there and is not older'),
    flag('--flush', 'answer each record at once'),
    {
      flags: '-j, --jobs <n>',
      means: 'threads; 0 for as many as cores; without it as many as the files are worth',
      read: jobs,
    },
  ],
  'How it ends': [
    flag('--strict', 'a bad record makes the exit status 3'),
    flag('--exit-status', 'exit with 1 where nothing was found'),
    flag('--summary', 'what was done, on standard error; unasked on a terminal and with --out-dir'),
    flag('-q, --quiet', 'no notes on standard error, errors only'),
  ],
  'How it looks': [
    { ...choice('--color <when>', 'colours', COLOURS), default: 'auto' },
    { flags: '--no-color', means: 'no colours' },
    { flags: '--columns <n>', means: 'width of tables; the terminal’s without it', read: count },
    { flags: '--max-rows <n>', means: 'rows of a table; 1000 on a terminal, all elsewhere', read: count },
    { flags: '--no-wrap', means: 'cut long cells short instead of breaking their lines' },
    {
      ...choice(
        '--bidi <how>',
        'Arabic in tables on a terminal: direction marks, nothing, letters or words in visual order; auto is what suits the terminal',
        DIRECTIONS,
      ),
      default: 'auto',
    },
    choice('--lang <language>', 'of the headings of tables; the locale’s without it', LANGUAGES),
    flag('--csv-safe', 'an apostrophe before what a spreadsheet would run as a formula'),
    flag('--bom', 'a byte-order mark before CSV and TSV'),
  ],
  'Instead of facts': [
    flag('--schema', 'print the JSON Schema of the output'),
    choice('--completion <shell>', 'print what completes this command in a shell', SHELLS),
    flag('--man', 'print the manual page, for man -l -'),
    { flags: '-V, --version', means: 'print the version' },
    { flags: '-h, --help', means: 'print this help' },
  ],
}

export const OPTIONS: readonly OptionRow[] = Object.values(OPTION_GROUPS).flat()

/** What an option means, with the words it takes and what holds without it. */
export function meaningOf({ means, choices, default: usual }: OptionRow): string {
  const words = choices ? `: ${choices.join(', ')}` : ''
  // that a flag is off, or a list empty, need not be said
  const isSaid = typeof usual === 'string' || typeof usual === 'number'
  return `${means}${words}${isSaid ? ` (without it ${usual})` : ''}`
}

/** The parts of an option's flags: «-o, --output <file>». */
export function partsOf({ flags }: OptionRow): { short?: string; long: string; argument?: string } {
  const [, short, long, argument] = /^(?:-(\w), )?--([\w-]+)(?: <(\w+)>)?$/.exec(flags)!
  return { long: long!, ...(short ? { short } : {}), ...(argument ? { argument } : {}) }
}

export const COMMAND = 'extract'
/** The same under another name, for who has an `extract` already. */
export const OTHER_NAME = 'haqaiq'
export const ABOUT =
  'Reads Arabic text and says what it asserts: dates, numbers, people, organisations, places, offices, statements and changes of quantity.'
export const INPUTS = 'files, folders (their *.txt and *.jsonl), or - for standard input'
/** Commands a newcomer can begin with, and what they do. */
export const EXAMPLES: readonly (readonly [string, string])[] = [
  ['extract article.txt', 'tables'],
  ["extract --json article.txt | jq '.people[].name'", 'the people'],
  ['extract --json --published 2021-02-18 news/', 'a folder, a day for «أمس»'],
  ['extract --json --text-field body < records.jsonl', 'one document a line'],
  ['extract --json --out-dir answers --resume news/', 'a file each; takes up again'],
  ['extract --format html -o report.html news/', 'a page to look at'],
]
