// The README says what is so: each command in it is run, its table of options is drawn from the options.
// UPDATE_README=1 writes what is so into it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { EXIT_MEANINGS } from '../src/cli/exit-codes.js'
import { meaningOf, OPTIONS } from '../src/cli/option-table.js'
import { listNames, listRows } from '../src/shipped/sources.js'

const ROOT = join(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')
const written = readFileSync(README, 'utf8')
const CONSOLE = /```console\n\$ (.*)\n([\s\S]*?)```/g
const LISTS = join(ROOT, 'src', 'lexicon')
const between = (mark: string): RegExp => new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`)
const hasJq = spawnSync('jq', ['--version']).status === 0
let path: string
let present = written

beforeAll(() => {
  path = mkdtempSync(join(tmpdir(), 'readme-'))
  symlinkSync(join(ROOT, 'bin', 'extract.js'), join(path, 'extract'))
})
afterAll(() => {
  rmSync(path, { recursive: true })
  if (process.env.UPDATE_README && present !== written) writeFileSync(README, present)
})

const run = (command: string): string => {
  const { stdout, stderr, status } = spawnSync('sh', ['-c', command], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path}${delimiter}${process.env.PATH}`, NO_COLOR: '1' },
  })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout
}

describe('commands', () => {
  const shown = [...written.matchAll(CONSOLE)].map(([, command, output]) => [command!, output!] as const)

  test('are shown', () => expect(shown.length).toBeGreaterThan(4))

  test.each(shown)('%s', (command, output) => {
    if (command.includes('jq') && !hasJq) {
      process.stderr.write(`skipped, for want of jq: ${command}\n`)
      return
    }
    const said = run(command)
    present = present.replace(`$ ${command}\n${output}\`\`\``, () => `$ ${command}\n${said}\`\`\``)
    if (!process.env.UPDATE_README) expect(said).toBe(output)
  })
})

test('the table of options is that of the command', () => {
  const rows = OPTIONS.map(
    (option) => `| \`${option.flags.replaceAll('|', '\\|')}\` | ${meaningOf(option)} |`,
  )
  hold('options', ['| option | meaning |', '| --- | --- |', ...rows])
})

test('the table of exit statuses is that of the command', () => {
  const rows = Object.entries(EXIT_MEANINGS).map(([status, meaning]) => `| ${status} | ${meaning} |`)
  hold('statuses', ['| status | meaning |', '| --- | --- |', ...rows])
})

test('the table of word lists is that of the lists', () => {
  const lists = listNames().map((name) => {
    const [, holds] = /^# \S+ — (.*)/.exec(readFileSync(join(LISTS, name), 'utf8'))!
    return { name, holds: holds!, entries: listRows(name).length }
  })
  hold('lists', [
    '| list | entries | what it holds |',
    '| --- | ---: | --- |',
    ...lists.map(
      ({ name, holds, entries }) => `| \`${name}\` | ${grouped(entries)} | ${holds.replaceAll('|', '\\|')} |`,
    ),
  ])
})

/** 12,345 whatever the machine's locale. */
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

/** The README has these lines between the marks of that name; with UPDATE_README they are put there. */
function hold(mark: string, lines: readonly string[]): void {
  present = present.replace(between(mark), (_, open, close) => `${open}${lines.join('\n')}\n${close}`)
  if (!process.env.UPDATE_README) expect(present).toBe(written)
}
