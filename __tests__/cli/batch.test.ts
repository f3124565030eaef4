// Many inputs at once: lists of names, a file for each answer, taking up again, and the account at the end.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { documents, folder, run } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.'
let files: ReturnType<typeof folder>
let out: string

beforeEach(() => {
  files = folder({})
  mkdirSync(files.path('in/deep/deeper'), { recursive: true })
  for (const name of ['a.txt', 'deep/b.txt', 'deep/deeper/c.txt'])
    writeFileSync(files.path(`in/${name}`), TEXT)
  writeFileSync(files.path('in/deep/r.jsonl'), `${JSON.stringify({ id: 1, text: TEXT })}\n`)
  out = files.path('out')
})
afterEach(() => files.drop())

const there = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(out, name)).isFile())
    .sort()

describe('--out-dir', () => {
  test.each([
    ['json', ['a.json', 'deep/b.json', 'deep/deeper/c.json', 'deep/r.jsonl']],
    ['csv', ['a.csv', 'deep/b.csv', 'deep/deeper/c.csv', 'deep/r.csv']],
    ['html', ['a.html', 'deep/b.html', 'deep/deeper/c.html', 'deep/r.html']],
    ['markdown', ['a.md', 'deep/b.md', 'deep/deeper/c.md', 'deep/r.md']],
    ['table', ['a.txt', 'deep/b.txt', 'deep/deeper/c.txt', 'deep/r.txt']],
  ])('%s: a file for each input, in the same folders, and what it would be alone', async (format, names) => {
    const argv = ['--format', format, '--only', 'dates']
    const { status, out: said } = await run([...argv, '--out-dir', out, files.path('in')])
    expect({ status, said }).toEqual({ status: 0, said: '' })
    expect(there()).toEqual(names)
    for (const [at, name] of ['a.txt', 'deep/b.txt', 'deep/deeper/c.txt', 'deep/r.jsonl'].entries())
      expect(readFileSync(join(out, names[at]!), 'utf8')).toBe(
        (await run([...argv, files.path(`in/${name}`)])).out,
      )
  })

  test('what is named itself keeps the path that it is named by', async () => {
    await run(['--json', '--out-dir', out, files.path('in/a.txt')])
    expect(there()).toEqual([relative('/', files.path('in/a.json'))])
  })

  test('an input that fails leaves no file, and the others theirs', async () => {
    writeFileSync(files.path('in/a.txt'), '')
    const { status } = await run(['--json', '--out-dir', out, files.path('in')])
    expect(status).toBe(3)
    expect(there()).toEqual(['deep/b.json', 'deep/deeper/c.json', 'deep/r.jsonl'])
  })

  test.each<[string, () => string[], RegExp]>([
    [
      'two for one file',
      () => {
        writeFileSync(files.path('in/deep/r.txt'), TEXT)
        return ['--format', 'csv', '--out-dir', out, files.path('in')]
      },
      /r\.jsonl and .*r\.txt would both be answered in .*r\.csv\n$/,
    ],
    [
      'an input in its own place',
      () => ['--out-dir', files.path('in'), files.path('in/a.txt').replace(files.path(), files.path()), '-'],
      /standard input has no name/,
    ],
    ['standard input', () => ['--out-dir', out, '-'], /standard input has no name for a file in --out-dir/],
    [
      'a file in its place',
      () => ['--out-dir', files.path('in/a.txt'), files.path('in/deep')],
      /cannot be written/,
    ],
    ['-o beside it', () => ['--out-dir', out, '-o', 'x', files.path('in')], /cannot be used with/],
    ['--resume without it', () => ['--resume', files.path('in')], /--resume needs --out-dir/],
  ])('2: %s is refused before anything is read', async (_, argv, why) => {
    const { status, err, out: said } = await run(argv())
    expect({ status, said }).toEqual({ status: 2, said: '' })
    expect(err).toMatch(why)
    expect(existsSync(out)).toBe(false)
  })

  test('an input is not overwritten by its answer', async () => {
    const here = process.cwd()
    process.chdir(files.path('in'))
    const { status, err } = await run(['--out-dir', '.', 'a.txt'])
    process.chdir(here)
    expect({ status, err }).toEqual({ status: 2, err: 'extract: a.txt would be overwritten by its answer\n' })
    expect(readFileSync(files.path('in/a.txt'), 'utf8')).toBe(TEXT)
  })

  test('an input above the folder of the run is answered beneath that of the answers', async () => {
    const here = process.cwd()
    process.chdir(files.path('in/deep'))
    const { status } = await run(['--json', '--out-dir', out, '../a.txt'])
    process.chdir(here)
    expect({ status, there: there() }).toEqual({ status: 0, there: ['a.json'] })
  })

  test('answers of an earlier run in the folder itself are no inputs', async () => {
    const argv = ['--out-dir', files.path('in/out'), files.path('in')]
    await run(argv)
    await run(argv)
    expect(readdirSync(files.path('in/out')).sort()).toEqual(['a.txt', 'deep'])
  })

  test('a place that cannot be written to ends it with 4 and its name', async () => {
    mkdirSync(join(out, 'deep/b.json'), { recursive: true })
    const { status, err } = await run(['--json', '--out-dir', out, files.path('in')])
    expect(status).toBe(4)
    expect(err).toMatch(/^extract: cannot write the answer: .*deep\/b\.json: it is a folder\n$/)
  })
})

describe('--resume', () => {
  test('leaves out what is done, and does what is missing or older', async () => {
    const argv = ['--json', '--out-dir', out, files.path('in')]
    await run(argv)
    const whole = there().map((name) => readFileSync(join(out, name), 'utf8'))
    writeFileSync(join(out, 'a.json'), 'untouched')
    writeFileSync(join(out, 'deep/b.json'), 'older')
    utimesSync(join(out, 'deep/b.json'), 1, 1)
    const { status, err } = await run([...argv, '--resume'])
    expect(status).toBe(0)
    expect(err).toContain('extract: 4 inputs: 1 answered, 0 failed, 3 skipped\n')
    expect(there().map((name) => readFileSync(join(out, name), 'utf8'))).toEqual(whole.with(0, 'untouched'))
  })

  test('a folder in the place of an answer is none', async () => {
    mkdirSync(join(out, 'deep/b.json'), { recursive: true })
    const { status, err } = await run(['--json', '--resume', '--out-dir', out, files.path('in')])
    expect(status).toBe(4)
    expect(err).toMatch(/deep\/b\.json: it is a folder\n$/)
  })
})

describe('--files-from', () => {
  /** The threads that answer a piped list are those of the built command. */
  const ALONE = ['-j', '1']
  const list = (names: readonly string[], end: string): string => names.map((name) => name + end).join('')
  const sources = (said: string): unknown[] => documents(said).map(({ source }) => source)

  test.each([
    ['a name a line', [], '\n'],
    ['lines of Windows', [], '\r\n'],
    ['NUL after each', ['-0'], '\0'],
  ])('%s, from a file and from standard input', async (_, argv, end) => {
    const names = [files.path('in/deep/b.txt'), files.path('in/a.txt')]
    writeFileSync(files.path('list'), `${end}${list(names, end)}`)
    const fromFile = await run(['--json', ...argv, '--files-from', files.path('list')])
    const piped = await run(['--json', ...argv, ...ALONE, '--files-from', '-'], {
      stdin: list(names, end).slice(0, -1),
    })
    expect([fromFile.status, piped.status]).toEqual([0, 0])
    expect(sources(fromFile.out)).toEqual(names)
    expect(piped.out).toBe(fromFile.out)
  })

  test('names of any kind, folders among them', async () => {
    const names = ['two\nlines.txt', '-dash.txt', ' spaces .txt', 'خبر.txt'].map((name) => files.path(name))
    for (const name of names) writeFileSync(name, TEXT)
    const stdin = list([...names, files.path('in/deep/deeper')], '\0')
    const { out: said } = await run(['--json', ...ALONE, '--files-from', '-', '--null'], { stdin })
    expect(sources(said)).toEqual([...names, files.path('in/deep/deeper/c.txt')])
  })

  test('a name that no path can be is named by its line, however long, and memory stays bounded', async () => {
    const PIECE = Buffer.alloc(1 << 16, 'a')
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from(`${files.path('in/a.txt')}\n`)
        for (let n = 0; n < 4096; n++) yield PIECE
        yield Buffer.from(`\n${files.path('in/deep/b.txt')}\n`)
      })(),
    )
    const { status, out: said, err } = await run(['--json', ...ALONE, '--files-from', '-'], { stdin })
    expect({ status, err }).toEqual({ status: 3, err: 'extract: -:2: the name is too long\n' })
    expect(sources(said)).toEqual([files.path('in/a.txt'), files.path('in/deep/b.txt')])
  })

  test('an empty list is nothing to do', async () => {
    expect(await run(['--json', '--files-from', '-'], { stdin: '' })).toEqual({ status: 0, out: '', err: '' })
  })

  test.each<[string, string[], RegExp]>([
    [
      'a list that is not there',
      ['--files-from', 'no-such-list'],
      /^extract: no-such-list: the list cannot be read: no such file or folder\n$/,
    ],
    ['a folder', ['--files-from', '.'], /: the list cannot be read: it is a folder\n$/],
    ['standard input twice', ['--files-from', '-', '-'], /standard input cannot be both list and text/],
    ['--null alone', ['--null', 'x'], /--null needs --files-from/],
  ])('2: %s', async (_, argv, why) => {
    const { status, err, out: said } = await run(argv, { stdin: '' })
    expect({ status, said }).toEqual({ status: 2, said: '' })
    expect(err).toMatch(why)
  })
})

describe('the summary', () => {
  const bad = ['none1.txt', 'none2.txt']
  const argv = (): string[] => [...bad, 'in'].map((name) => files.path(name))

  test('accounts for every input, with facts by kind and failures by name', async () => {
    const { err, status } = await run(['--json', '--summary', '--only', 'dates,people', ...argv()])
    expect(status).toBe(3)
    expect(err.split('\n').slice(2)).toEqual([
      'extract: 6 inputs: 4 answered, 2 failed',
      'extract: 1 record: 0 bad',
      'extract: found: dates 4, people 0',
      `extract: failed: ${files.path('none1.txt')}, ${files.path('none2.txt')}`,
      '',
    ])
  })

  test.each<[string, string[], boolean]>([
    ['with --out-dir', ['--out-dir', 'OUT'], true],
    ['not with --quiet', ['--out-dir', 'OUT', '--quiet'], false],
    ['not in a pipe unless it is asked for', [], false],
  ])('is told %s', async (_, options, isTold) => {
    const { err } = await run([
      '--json',
      ...options.map((word) => (word === 'OUT' ? out : word)),
      files.path('in'),
    ])
    expect(err.includes('4 inputs: 4 answered, 0 failed')).toBe(isTold)
  })

  test('is told on a terminal, for more than one input', async () => {
    const many = await run(['--json', '-o', files.path('all.json'), files.path('in')], { terminal: 80 })
    expect(many.err).toContain('extract: 4 inputs: 4 answered, 0 failed\n')
    expect((await run(['--json', files.path('in/a.txt')], { terminal: 80 })).err).toBe('')
  })
})
