// The manual page, drawn from the table of options.
import { EXIT_MEANINGS } from './exit-codes.js'
import {
  ABOUT,
  COMMAND,
  EXAMPLES,
  INPUTS,
  meaningOf,
  OPTION_GROUPS,
  type OptionRow,
  partsOf,
} from './option-table.js'

/** Text in roff: its backslashes, its dashes, and dots that would begin a request. */
const roff = (text: string): string =>
  text.replace(/\\/g, '\\e').replace(/-/g, '\\-').replace(/^[.']/gm, '\\&$&')

function option(row: OptionRow): string {
  const { short, long, argument } = partsOf(row)
  const names = [...(short ? [`\\fB\\-${short}\\fR`] : []), `\\fB\\-\\-${roff(long)}\\fR`].join(', ')
  return `.TP\n${names}${argument ? ` \\fI${roff(argument)}\\fR` : ''}\n${roff(meaningOf(row))}`
}

export const manual = (version: string): string => `.TH ${COMMAND.toUpperCase()} 1 "" "haqaiq ${version}"
.SH NAME
${COMMAND} \\- facts from Arabic text
.SH SYNOPSIS
.B ${COMMAND}
[\\fIoptions\\fR] [\\fIinputs\\fR...]
.SH DESCRIPTION
${roff(ABOUT)}
Inputs are ${roff(INPUTS)}, which is also read when no input is named.
Facts go to standard output, everything else to standard error.
${Object.entries(OPTION_GROUPS)
  .map(([group, rows]) => `.SH "${roff(group.toUpperCase())}"\n${rows.map(option).join('\n')}`)
  .join('\n')}
.SH EXIT STATUS
${Object.entries(EXIT_MEANINGS)
  .map(([status, meaning]) => `.TP\n${status}\n${roff(meaning)}`)
  .join('\n')}
.SH ENVIRONMENT
.TP
NO_COLOR, FORCE_COLOR
whether tables are coloured, where no option says so
.TP
COLUMNS
width of tables where there is no terminal
.TP
EXTRACT_BIDI
what \\fB\\-\\-bidi\\fR says, where it does not
.TP
LC_ALL, LC_MESSAGES, LANG
the language of the headings
.SH EXAMPLES
${EXAMPLES.map(([example, what]) => `.TP\n${roff(example)}\n${roff(what)}`).join('\n')}
`
