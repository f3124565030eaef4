// How the output is to look: what was asked for, then the environment, then the terminal.
import type { Bidi } from '../writers/direction.js'
import type { Language } from '../writers/headings.js'
import type { Style } from '../writers/writer.js'
import { STANDARD_INPUT } from './input.js'
import type { Io } from './io.js'
import type { Options } from './options.js'
import { version } from './version.js'

const USUAL_WIDTH = 80
/** Lines are filled up to the width, and wider ones fill nothing but memory. */
const MOST_COLUMNS = 10_000
const MOST_ROWS_ON_TERMINAL = 1000

/** `custom`: the user has rules of their own. */
export function styleOf(options: Options, custom: boolean, { stdout, env }: Io): Style {
  const terminal = stdout.isTTY === true && options.output === undefined && options.outDir === undefined
  return {
    only: options.only,
    explain: options.explain,
    custom,
    terminal,
    colour: options.format === 'table' && coloured(options.color, terminal, env),
    // a terminal can say that it has 0 columns
    width: Math.min(
      MOST_COLUMNS,
      options.columns ?? ((terminal && stdout.columns) || Number(env.COLUMNS) || USUAL_WIDTH),
    ),
    maxRows: options.maxRows ?? (terminal ? MOST_ROWS_ON_TERMINAL : Number.POSITIVE_INFINITY),
    wrap: options.wrap,
    bidi: bidiOf(options.bidi, terminal, env),
    language: options.lang ?? languageOf(env),
    title: titleOf(options.inputs),
    version,
    csvSafe: options.csvSafe,
    bom: options.bom,
  }
}

/** chalk ignores NO_COLOR, so the rule stands here: a flag, then the environment, then the terminal. */
function coloured(when: Options['color'], terminal: boolean, env: Io['env']): boolean {
  if (when !== 'auto') return when === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return terminal && env.TERM !== 'dumb'
}

/**
 * What right-to-left cells need where nobody says it. VTE (GNOME Terminal and its kin) and Konsole order an embedded text
 * best; others may break on embeddings, and inside tmux and screen the outer terminal is not known. Alacritty draws the
 * marks. A terminal started from another has that one's variables too.
 */
function bidiOf(how: Options['bidi'], terminal: boolean, env: Io['env']): Bidi {
  const asked = how === 'auto' ? env.EXTRACT_BIDI : how
  if (asked === 'marks' || asked === 'none' || asked === 'visual' || asked === 'words') return asked
  if (!terminal || env.ALACRITTY_WINDOW_ID) return 'none'
  if (env.TMUX || env.STY || env.XTERM_VERSION || env.MLTERM) return 'marks'
  if (env.KITTY_WINDOW_ID) return 'words'
  return env.VTE_VERSION || env.KONSOLE_VERSION ? 'embeddings' : 'marks'
}

/** One input gives the answer its name, unless it has none itself. */
const titleOf = ([input, ...others]: readonly string[]): string | undefined =>
  others.length > 0 || input === STANDARD_INPUT.name ? undefined : input

const languageOf = (env: Io['env']): Language =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('ar') ? 'ar' : 'en'
