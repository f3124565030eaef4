// What the command says of itself: help, manual, completions, and what was probably meant.
import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { OPTIONS, partsOf } from '../../src/cli/option-table.js'
import { nearest } from '../../src/model/nearest.js'
import { folder, run } from './world.js'

const LONG = OPTIONS.map((option) => `--${partsOf(option).long}`)
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0

test('the help names every option, has examples and fits the terminal', async () => {
  const { out, status } = await run(['--help'], { terminal: 120 })
  expect(status).toBe(0)
  for (const option of LONG) expect(out).toContain(option)
  expect(out).toContain('\nExamples:\n  extract article.txt ')
  expect(out).not.toContain('without it false')
  const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length))
  expect(widest(out)).toBeLessThanOrEqual(100)
  for (const terminal of [80, undefined])
    expect(widest((await run(['--help'], terminal ? { terminal } : {})).out)).toBeLessThanOrEqual(80)
})

test('the manual is roff without a complaint and names every option', async () => {
  const { out } = await run(['--man'])
  for (const option of LONG) expect(out).toContain(`\\fB${option.replaceAll('-', '\\-')}\\fR`)
  if (!has('groff')) return
  const shown = spawnSync('groff', ['-man', '-Tutf8', '-Kutf8', '-ww'], { input: out, encoding: 'utf8' })
  expect({ status: shown.status, stderr: shown.stderr }).toEqual({ status: 0, stderr: '' })
})

/** Without files of its user, which a first start writes and two starts at once write over each other. */
const PLAIN_FISH = ['--no-config']

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s: every option stands in it', async (shell) => {
    const { out } = await run(['--completion', shell])
    for (const option of LONG) expect(out).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option)
    const script = folder({ script: out })
    if (has(shell))
      expect(
        spawnSync(shell, [...(shell === 'fish' ? PLAIN_FISH : []), '-n', script.path('script')], {
          encoding: 'utf8',
        }).stderr,
      ).toBe('')
    script.drop()
  })

  test('bash completes options, the words they take, and names', async () => {
    const { out } = await run(['--completion', 'bash'])
    const files = folder({ 'a b.txt': '', 'ملف.txt': '' })
    const complete = (...words: string[]): string[] =>
      spawnSync(
        'bash',
        [
          '-c',
          `${out}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _extract; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'x',
          'extract',
          ...words,
        ],
        { cwd: files.path(), encoding: 'utf8' },
      )
        .stdout.trim()
        .split('\n')
    expect(complete('--out')).toEqual(['--output', '--out-dir'])
    expect(complete('--format', 'm')).toEqual(['markdown'])
    expect(complete('--format', '=', 'm')).toEqual(['markdown'])
    expect(complete('--lang', '=')).toEqual(['en', 'ar'])
    expect(complete('--only', 'dates,pe')).toEqual(['dates,people'])
    expect(complete('-o', 'a')).toEqual(['a b.txt'])
    expect(complete('--json', 'مل')).toEqual(['ملف.txt'])
    files.drop()
  })

  const fishTest = has('fish') ? test : test.skip
  fishTest('fish does too', async () => {
    const script = folder({ script: (await run(['--completion', 'fish'])).out })
    const complete = (line: string): string[] =>
      spawnSync('fish', [...PLAIN_FISH, '-c', `source ${script.path('script')}; complete -C '${line}'`], {
        encoding: 'utf8',
      })
        .stdout.trim()
        .split('\n')
        .map((offer) => offer.split('\t')[0]!)
        .sort()
    expect(complete('extract --out')).toEqual(['--out-dir', '--output'])
    expect(complete('extract --format m')).toEqual(['markdown'])
    expect(complete('extract --only dates,pe')).toEqual(['dates,people'])
    script.drop()
  })
})

test.each<[string, string[], string]>([
  ['an option', ['--publshed'], '(Did you mean --published?)'],
  ['a kind', ['--only', 'dates,poeple'], '(Did you mean people?)'],
  ['a format', ['--format', 'jsno'], '(Did you mean json?)'],
  ['an encoding', ['--encoding', 'windows-1265'], '(Did you mean windows-1256?)'],
])('what was meant by %s', async (_, argv, meant) => {
  const { status, err, out } = await run([...argv, 'x.txt'])
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toContain(meant)
})

test('what is near nothing is told without a guess', () => {
  expect(nearest('xls', ['json', 'table', 'html'])).toBeUndefined()
  expect(nearest('org', ['organisations', 'dates'])).toBe('organisations')
})
