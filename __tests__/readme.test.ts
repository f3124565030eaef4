// The README and the pages under docs say what is so: each command in them is run, the table of options is drawn from the
// options, files that are shown are the files. UPDATE_README=1 writes what is so into them.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { EXIT_MEANINGS } from '../src/cli/exit-codes.js'
import { meaningOf, OPTIONS } from '../src/cli/option-table.js'
import { listNames, listRows } from '../src/shipped/sources.js'
import { reckoned } from './reckoning.js'

const ROOT = join(import.meta.dirname, '..')
const README = 'README.md'
const PAGES = [README, ...readdirSync(join(ROOT, 'docs')).map((name) => join('docs', name))]
const written = new Map(PAGES.map((page) => [page, readFileSync(join(ROOT, page), 'utf8')]))
const CONSOLE = /```console\n\$ (.*)\n([\s\S]*?)```/g
const LISTS = join(ROOT, 'src', 'lexicon')
const between = (mark: string): RegExp => new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`)
const hasJq = spawnSync('jq', ['--version']).status === 0
let path: string
const present = new Map(written)
/** A file that is shown, by its path. */
const FILE = /(<!-- file (\S+) -->\n```\w+\n)[\s\S]*?(```)/g

beforeAll(() => {
  path = mkdtempSync(join(tmpdir(), 'readme-'))
  symlinkSync(join(ROOT, 'bin', 'extract.js'), join(path, 'extract'))
})
afterAll(() => {
  rmSync(path, { recursive: true })
  if (process.env.UPDATE_README)
    for (const [page, text] of present) if (text !== written.get(page)) writeFileSync(join(ROOT, page), text)
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
  const shown = [...written].flatMap(([page, text]) =>
    [...text.matchAll(CONSOLE)].map(([, command, output]) => [command!, output!, page] as const),
  )

  test('are shown', () => {
    for (const page of [README, 'docs/rules.md'])
      expect(shown.filter(([, , where]) => where === page).length).toBeGreaterThan(4)
  })

  test.each(shown)('%s', (command, output, page) => {
    if (command.includes('jq') && !hasJq) {
      process.stderr.write(`skipped, for want of jq: ${command}\n`)
      return
    }
    const said = run(command)
    change(page, (text) => text.replace(`$ ${command}\n${output}\`\`\``, () => `$ ${command}\n${said}\`\`\``))
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

/** What a page says becomes what is so; without UPDATE_README it is so already. */
function change(page: string, change: (text: string) => string): void {
  present.set(page, change(present.get(page)!))
}

/** The page has these lines between the marks of that name. */
function hold(mark: string, lines: readonly string[], page = README): void {
  change(page, (text) =>
    text.replace(between(mark), (_, open, close) => `${open}${lines.join('\n')}\n${close}`),
  )
  isSo(page)
}

function isSo(page: string): void {
  if (!process.env.UPDATE_README) expect(present.get(page)).toBe(written.get(page))
}

test('every page is linked from the README', () => {
  for (const page of PAGES.filter((each) => each !== README))
    expect(written.get(README)).toContain(`(${page})`)
})

test('files that are shown are those of the project', () => {
  for (const page of PAGES) {
    change(page, (text) =>
      text.replace(
        FILE,
        (_, open, file, close) => `${open}${readFileSync(join(ROOT, file), 'utf8')}${close}`,
      ),
    )
    isSo(page)
  }
})

test('what is reckoned follows from what was measured', () => {
  const page = 'docs/scale.md'
  const [table] = between('measured').exec(written.get(page)!)!
  const measured = new Map(
    [...table.matchAll(/^\| ([^|]+?) \| ([\d.]+) \|/gm)].map(([, name, value]) => [name!, Number(value)]),
  )
  hold(
    'reckoned',
    reckoned((name) => measured.get(name)!),
    page,
  )
  expect(written.get(page)).not.toContain('NaN')
})
