// Which terminal gets which direction controls.
import { expect, test } from '@jest/globals'
import { run } from './world.js'

const TEXT = 'وصل الوفد إلى بغداد.'
/** The cell of بغداد in the table of places. */
const cell = async (
  argv: readonly string[],
  env: Record<string, string>,
  terminal?: number,
): Promise<string> => {
  const { out } = await run(['--only', 'places', '--no-color', ...argv, '-'], {
    stdin: TEXT,
    env,
    ...(terminal ? { terminal } : {}),
  })
  return /│([^│]*(?:بغداد|ﺩﺍﺪﻐﺑ)[^│]*)│/.exec(out)![1]!
}

test.each<[string, readonly string[], Record<string, string>, string]>([
  ['a terminal of any kind', [], {}, '\u200E بغداد \u200E'],
  ['GNOME Terminal and its kin', [], { VTE_VERSION: '7006' }, '\u200E \u202Bبغداد\u202C \u200E'],
  ['Konsole', [], { KONSOLE_VERSION: '221203' }, '\u200E \u202Bبغداد\u202C \u200E'],
  [
    'xterm started from GNOME Terminal',
    [],
    { VTE_VERSION: '7006', XTERM_VERSION: 'XTerm(379)' },
    '\u200E بغداد \u200E',
  ],
  ['kitty, which orders letters and no words', [], { KITTY_WINDOW_ID: '1' }, ' بغداد '],
  ['tmux in any of them', [], { VTE_VERSION: '7006', TMUX: '/tmp/tmux' }, '\u200E بغداد \u200E'],
  ['Alacritty, which draws the marks', [], { ALACRITTY_WINDOW_ID: '1' }, ' بغداد '],
  ['by the environment', [], { EXTRACT_BIDI: 'none' }, ' بغداد '],
  ['by an option, which beats it', ['--bidi', 'marks'], { EXTRACT_BIDI: 'none' }, '\u200E بغداد \u200E'],
  ['in visual order', ['--bidi', 'visual'], {}, ' \u202Dﺩﺍﺪﻐﺑ\u202C '],
])('%s', async (_, argv, env, expected) => {
  expect(await cell(argv, env, 80)).toBe(expected)
})

test('elsewhere nothing, unless it is asked for', async () => {
  expect(await cell([], { VTE_VERSION: '7006' })).toBe(' بغداد ')
  expect(await cell(['--bidi', 'marks'], {})).toBe('\u200E بغداد \u200E')
})
