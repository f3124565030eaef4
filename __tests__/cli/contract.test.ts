// The contract with scripts, sentence by sentence, through the built command: pipes, files, and a terminal.
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { line, onTerminal, extract as spawned, start, startOnTerminal, terminalTest } from './spawned.js'
import { documents, folder } from './world.js'

const TEXT = 'قال سامر الجبوري في 12 مارس 2024 إن 3 سفن وصلت إلى بغداد.'
const ESCAPE = '\u001B'
const MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/
const LISTS = ['dates', 'numbers', 'people', 'organisations', 'places', 'positions', 'statements']

let files: ReturnType<typeof folder>
beforeAll(() => {
  files = folder({ 'b.txt': TEXT, 'a.txt': TEXT, 'none.md': TEXT, 'nothing.txt': 'نعم.', 'empty.txt': '' })
  mkdirSync(files.path('news/deep'), { recursive: true })
  for (const name of ['news/b.txt', 'news/a.txt', 'news/a.md', 'news/deep/c.txt'])
    writeFileSync(files.path(name), TEXT)
  writeFileSync(files.path('news/b.jsonl'), `${JSON.stringify({ id: 'r', text: TEXT })}\n`)
})
afterAll(() => files.drop())

const extract = (argv: readonly string[], input = '', env: NodeJS.ProcessEnv = {}) =>
  spawned(argv, { cwd: files.path(), input, env: { ...process.env, ...env } })
const shown = (command: string, columns = 80) => onTerminal(command, { cwd: files.path(), columns })
const sources = (out: string): unknown[] => documents(out).map(({ source }) => source)
const records = (...all: readonly string[]): string => all.map((each) => `${each}\n`).join('')

describe('an input is', () => {
  test('a file, a folder searched for *.txt and *.jsonl in name order, or - for standard input', () => {
    const { status, stdout, stderr } = extract(['--json', 'b.txt', 'news', '-', 'a.txt'], TEXT)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(sources(stdout)).toEqual([
      'b.txt',
      'news/a.txt',
      'r',
      'news/b.txt',
      'news/deep/c.txt',
      '-',
      'a.txt',
    ])
  })

  test('standard input where none is named and it is no terminal', () =>
    expect(sources(extract(['--json'], TEXT).stdout)).toEqual(['-']))

  test('or what --files-from lists, by lines or by NUL, from a file or from standard input', () => {
    writeFileSync(files.path('list'), 'b.txt\nnews/deep\na.txt\n')
    const listed = ['b.txt', 'news/deep/c.txt', 'a.txt']
    expect(sources(extract(['--json', '--files-from', 'list']).stdout)).toEqual(listed)
    const piped = extract(['--json', '-0', '--files-from', '-'], 'b.txt\0news/deep\0a.txt')
    expect({ status: piped.status, sources: sources(piped.stdout) }).toEqual({ status: 0, sources: listed })
  })

  terminalTest('and named where it is one, else nothing is waited for', () => {
    const { status, shown: said } = shown(line())
    expect(status).toBe(2)
    expect(said).toMatch(/^extract: no input; name files or folders, or pipe text in \(see --help\)\n$/)
  })
})

describe('--json', () => {
  test('one document on one line for each input, nothing else on standard output', () => {
    const { stdout } = extract(['--json', 'a.txt', 'gone.txt', 'empty.txt', 'b.txt'])
    expect(sources(stdout)).toEqual(['a.txt', 'b.txt'])
  })

  terminalTest('indented where it goes to a terminal, without colour or marks', () => {
    const { status, shown: json } = shown(line('--json', 'a.txt', 'b.txt'))
    expect(status).toBe(0)
    expect(json).not.toContain(ESCAPE)
    expect(json).not.toMatch(MARKS)
    const [first, second] = json.split(/(?<=^\})\n(?=\{)/m)
    expect(first).toMatch(/^\{\n {2}"schema": "1",\n {2}"source": "a.txt",\n/)
    expect(JSON.parse(first!).dates[0].value).toBe('2024-03-12')
    expect(second).toContain('extract: 2 inputs: 2 answered, 0 failed\n')
  })

  test('all seven arrays, or those of --only; absent means absent', () => {
    const [all] = documents(extract(['--json', '--explain', 'a.txt']).stdout)
    for (const list of LISTS) expect(Array.isArray(all[list])).toBe(true)
    const [some] = documents(extract(['--json', '--only', 'people,dates', 'a.txt']).stdout)
    expect(LISTS.filter((list) => list in some)).toEqual(['dates', 'people'])
    expect(all).not.toHaveProperty('published')
    const empty = (value: unknown): boolean =>
      typeof value === 'object' && value !== null ? Object.values(value).some(empty) : value === ''
    expect(empty(all)).toBe(false)
  })

  test('offsets count code points; mentions are in text order, items in that of their first', () => {
    const text = `😀 ${TEXT} ثم عاد الجبوري إلى بغداد في 6 رجب 1442هـ، وفي العام 2024 بلغ الدين 12345678901234567.5 دولاراً.`
    const { stdout } = extract(['--json'], text)
    const [document] = documents(stdout)
    const points = [...text]
    for (const list of ['dates', 'numbers', 'people', 'places']) {
      const starts = document[list].map(({ mentions }: { mentions: { start: number }[] }) =>
        mentions.map(({ start: at }) => at),
      )
      expect(starts).toEqual(starts.map((each: number[]) => each.toSorted((a, b) => a - b)))
      const firsts = starts.map(([first]: number[]) => first)
      expect(firsts).toEqual(firsts.toSorted((a: number, b: number) => a - b))
      for (const { mentions } of document[list])
        for (const { text: written, start: from, end } of mentions)
          expect(points.slice(from, end).join('')).toBe(written)
    }
    expect(document.people).toMatchObject([{ name: 'سامر الجبوري', mentions: [{}, { text: 'الجبوري' }] }])
    expect(document.dates[1]).toMatchObject({ value: '2021-02-18', calendar: 'hijri', tolerance: 'P1D' })
    expect(document.numbers.at(-1)).toMatchObject({ currency: 'USD', exact: '12345678901234567.5' })
  })

  test('the same bytes for the same input, version and options', () => {
    const argv = ['--json', '--explain', '--timeline', 'news']
    expect(extract([...argv, '-j', '3']).stdout).toBe(extract(argv).stdout)
  })
})

describe('tables', () => {
  terminalTest('are the default; on a terminal with colour and marks, as wide as it', () => {
    const { status, shown: table } = shown(line('a.txt'), 60)
    expect(status).toBe(0)
    expect(table).toContain(ESCAPE)
    expect(table).toContain('\u200E سامر الجبوري \u200E')
    const lines = table.replaceAll(/\u001B\[\d*m/g, '').split('\n')
    expect(lines.filter((each) => each.startsWith('┌')).every((each) => each.length <= 60)).toBe(true)
  })

  test('elsewhere without either, as wide as 80 columns or COLUMNS', () => {
    const { stdout } = extract(['a.txt'], '', { COLUMNS: '' })
    expect(stdout).not.toContain(ESCAPE)
    expect(stdout).not.toMatch(MARKS)
    const widest = (out: string): number => Math.max(...out.split('\n').map((each) => each.length))
    expect(widest(stdout)).toBeLessThanOrEqual(80)
    expect(widest(extract(['a.txt'], '', { COLUMNS: '120' }).stdout)).toBeGreaterThan(80)
    expect(widest(extract(['a.txt', '--columns', '50'], '', { COLUMNS: '120' }).stdout)).toBeLessThanOrEqual(
      50,
    )
  })

  terminalTest.each([['--no-color'], ['--color=never']])('%s takes the colour from a terminal', (option) =>
    expect(shown(line('a.txt', option)).shown).not.toContain(ESCAPE),
  )

  terminalTest('NO_COLOR too, and a file is no terminal', () => {
    expect(shown(`NO_COLOR=1 ${line('a.txt')}`).shown).not.toContain(ESCAPE)
    expect(shown(`${line('a.txt')} >answer; cat answer`).shown).not.toMatch(MARKS)
    shown(line('a.txt', '-o', 'answer.txt'))
    expect(readFileSync(files.path('answer.txt'), 'utf8')).not.toContain(ESCAPE)
  })
})

describe('exit status', () => {
  test.each<[number, string[]]>([
    [0, ['a.txt']],
    [0, ['nothing.txt']],
    [0, ['--exit-status', 'a.txt']],
    [1, ['--exit-status', 'nothing.txt']],
    [2, ['--no-such-option', 'a.txt']],
    [2, ['--only', 'cats', 'a.txt']],
    [3, ['gone.txt', 'a.txt']],
    [3, ['--exit-status', 'gone.txt', 'nothing.txt']],
  ])('%i for %j', (status, argv) => expect(extract(['--json', ...argv]).status).toBe(status))

  test('2 says what is wrong and reads nothing', () => {
    const { stdout, stderr } = extract(['--json', 'a.txt', '--published', 'yesterday'])
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^extract: .*--published.*yesterday/)
  })

  test('3 names each input with the reason, and the others are done all the same', () => {
    const { stdout, stderr } = extract(['--json', 'gone.txt', 'a.txt', 'empty.txt'])
    expect(sources(stdout)).toEqual(['a.txt'])
    expect(stderr).toBe('extract: gone.txt: no such file or folder\nextract: empty.txt: it is empty\n')
  })

  terminalTest('130 where it is interrupted from the keyboard', async () => {
    const child = startOnTerminal(line('--json', '--flush', '--text-field', 'text', '-'))
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stdin.write('{"id":1,"text":"x"}\n')
    while (!said.includes('"source": 1')) await once(child.stdout, 'data')
    child.stdin.write('\u0003')
    expect(await once(child, 'exit')).toEqual([130, null])
  })

  test('0 and silence where the reader goes away', async () => {
    const child = start(['--json', ...Array.from({ length: 400 }, () => 'a.txt')], { cwd: files.path() })
    let err = ''
    child.stderr.on('data', (chunk) => (err += chunk))
    child.stdout.destroy()
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(err).toBe('')
  })
})

describe('records', () => {
  const answer = (input: string, ...argv: readonly string[]) =>
    extract(
      ['--json', '--text-field', 'body', '--id-field', 'key', '--published-field', 'day', ...argv],
      input,
    )

  test('one line out for each line in, in its order, the id copied whatever its type', () => {
    const ids = ['7', '12345678901234567890', '1.50', '"a b"', '""', 'null', '{"of":[1,{}]}', '[]', 'true']
    const { status, stdout, stderr } = answer(
      records(...ids.map((id) => `{"key":${id},"body":${JSON.stringify(TEXT)}}`)),
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const told = stdout.trimEnd().split('\n')
    expect(told.map((each) => /"source":(.*?),"offsets"/.exec(each)?.[1])).toEqual(ids)
  })

  test('a bad record takes its place as data; a count goes to standard error; 0, or 3 with --strict', () => {
    const input = records('{"key":1,"body":"x"}', '{"key":2', '', '[]', '{"key":3}', '{"key":4,"body":"x"}')
    const { status, stdout, stderr } = answer(input)
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'extract: -: 4 bad records\n' })
    expect(documents(stdout).map(({ source, line: at, error }) => [source, at, error?.code])).toEqual([
      [1, undefined, undefined],
      [null, 2, 'not-json'],
      [null, 3, 'not-json'],
      [null, 4, 'not-an-object'],
      [3, 5, 'no-text'],
      [4, undefined, undefined],
    ])
    for (const { error } of documents(stdout).slice(1, -1))
      expect(Object.keys(error)).toEqual(['code', 'message'])
    const strict = answer(input, '--strict')
    expect({ status: strict.status, stdout: strict.stdout }).toEqual({ status: 3, stdout })
  })

  test('a field that is null or missing counts as not given', () => {
    const text = '"body":"وصل الوفد أمس."'
    const input = records(`{${text}}`, `{"key":null,${text},"day":null}`, `{${text},"day":"2021-02-18"}`)
    const told = documents(answer(input, '--published', '2020-01-01').stdout)
    expect(told.map(({ source, published, dates }) => [source, published, dates[0].value])).toEqual([
      [null, '2020-01-01', '2019-12-31'],
      [null, '2020-01-01', '2019-12-31'],
      [null, '2021-02-18', '2021-02-17'],
    ])
    expect(documents(answer(records('{"key":1,"body":null}')).stdout)).toMatchObject([
      { error: { code: 'no-text' } },
    ])
  })

  test('no state between records: any way of sharding gives the same lines', () => {
    const texts = [
      TEXT,
      'وأضاف الجبوري أن الاتفاق قائم.',
      'وصل أمس.',
      `بغداد، 18 فبراير 2021 - ${TEXT}`,
      TEXT,
    ]
    const lines = texts.map((body, key) => JSON.stringify({ key, body }))
    const whole = answer(records(...lines)).stdout
    expect(lines.map((each) => answer(records(each)).stdout).join('')).toBe(whole)
    expect(
      answer(records(...lines.toReversed()))
        .stdout.trimEnd()
        .split('\n')
        .toReversed()
        .join('\n'),
    ).toBe(whole.trimEnd())
  })

  test('--flush answers each at once', async () => {
    const child = start(['--json', '--flush', '--text-field', 'text'])
    for (const id of [1, 2, 3]) {
      child.stdin.write(`${JSON.stringify({ id, text: TEXT })}\n`)
      const [chunk] = await once(child.stdout, 'data')
      expect(documents(String(chunk))).toMatchObject([{ source: id }])
    }
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('memory stays bounded', () => {
    const rest = 'x'.repeat(100_000)
    const input = records(
      ...Array.from({ length: 700 }, (_, key) => JSON.stringify({ key, rest, body: TEXT })),
    )
    const { status, stdout } = extract(
      ['--json', '--text-field', 'body', '-j', '1', '--only', 'dates'],
      input,
      {
        NODE_OPTIONS: '--max-old-space-size=64',
      },
    )
    expect(status).toBe(0)
    expect(documents(stdout)).toHaveLength(700)
  })
})

describe('standard error', () => {
  /** Long enough to be worth a word: the records of standard input, and how the run went. */
  const slow = (...argv: readonly string[]): string =>
    `{ for n in 1 2 3 4 5 6 7; do echo '{"text":"نعم"}'; sleep 0.4; done; } | ${line('--json', '--text-field', 'text', ...argv)} >answer`

  terminalTest('on a terminal tells how far a run is that lasts over a second, and what was done', () => {
    const { shown: said } = shown(slow())
    expect(said).toMatch(/\r\u001B\[K0 inputs, \d records?, 0\.0 MB, 0\.0 MB\/s/)
    // taken away at the end
    expect(said).toMatch(/\r\u001B\[Kextract: 1 input: 1 answered, 0 failed\nextract: 7 records: 0 bad\n/)
  })

  terminalTest.each([['--quiet'], ['-q']])('%s says nothing', (quiet) => {
    expect(shown(slow(quiet)).shown).toBe('')
    expect(shown(`${line('--json', quiet, 'a.txt', 'gone.txt')} >answer`).shown).toBe(
      'extract: gone.txt: no such file or folder\n',
    )
  })

  terminalTest('elsewhere is silent, unless something is wrong', () => {
    expect(shown(`${slow()} 2>notes; cat notes`).shown).toBe('')
    expect(shown(`${line('--json', 'a.txt')} >answer`).shown).toBe('')
  })
})
