// The command in this process: arguments to exit status, and which stream spoke.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { documents, folder, run } from './world.js'

const SENTENCE = 'وُقّع الاتفاق في 12 مارس 2024.'
const NOTHING = 'نعم، ربما.'
let files: ReturnType<typeof folder>

beforeAll(() => {
  files = folder({
    'b.txt': SENTENCE,
    'a.txt': NOTHING,
    'empty.txt': ' \n',
    'binary.txt': Uint8Array.of(0x7f, 0x45, 0, 0, 1, 0),
    'notes.md': SENTENCE,
    '.hidden.txt': SENTENCE,
    'records.jsonl': `{"id":7,"text":"${SENTENCE}"}\n`,
  })
  mkdirSync(files.path('nothing'))
})
afterAll(() => files.drop())

describe('exit status', () => {
  test.each<[string, string[], number, RegExp]>([
    ['0: done', ['b.txt'], 0, /^$/],
    ['0: nothing found', ['a.txt'], 0, /^$/],
    ['1: nothing found and asked for', ['--exit-status', 'a.txt'], 1, /^$/],
    ['0: found and asked for', ['--exit-status', 'b.txt'], 0, /^$/],
    ['1: nothing of the kinds asked for', ['--exit-status', '--only', 'people', 'b.txt'], 1, /^$/],
    ['3: no such file', ['none.txt'], 3, /^extract: .*none\.txt: no such file or folder\n$/],
    ['3: an empty file', ['empty.txt'], 3, /^extract: .*empty\.txt: it is empty\n$/],
    ['3: a binary file', ['binary.txt'], 3, /^extract: .*binary\.txt: it is binary, not text\n$/],
    [
      '3: a folder without texts',
      ['nothing'],
      3,
      /^extract: .*nothing: the folder holds no \*\.txt and no \*\.jsonl\n$/,
    ],
    ['3: the wrong encoding', ['--encoding', 'UTF-16LE', 'b.txt'], 3, /b\.txt: it is not valid utf-16le\n$/],
    ['3: the failure outweighs finding nothing', ['--exit-status', 'none.txt', 'a.txt'], 3, /none/],
    ['2: an unknown option', ['--jsn', 'b.txt'], 2, /unknown option '--jsn'\n\(Did you mean --json\?\)\n$/],
    ['2: an unknown format', ['--format', 'xls', 'b.txt'], 2, /Allowed choices are table, json/],
    ['2: an unknown kind', ['--only', 'dates,persons', 'b.txt'], 2, /«persons» is none of dates, numbers/],
    ['2: no day', ['--published', '2021-02-30', 'b.txt'], 2, /«2021-02-30» is no day/],
    ['2: an unknown encoding', ['--encoding', 'latin1', 'b.txt'], 2, /Allowed are utf-8/],
    ['2: no name for the output', ['-o', '', 'b.txt'], 2, /argument '' is invalid/],
    ['2: two formats', ['--json', '--format', 'table', 'b.txt'], 2, /cannot be used with/],
    [
      '2: no room for the output',
      ['-o', 'no/such/folder.json', 'b.txt'],
      2,
      /cannot be written: no such file or folder\n$/,
    ],
  ])('%s', async (_, argv, status, err) => {
    const answer = await run(argv.map((word) => (/\.txt$|^nothing$/.test(word) ? files.path(word) : word)))
    expect(answer.status).toBe(status)
    expect(answer.err).toMatch(err)
    if (status === 2) expect(answer.out).toBe('')
  })

  test('2: no input on a terminal', async () => {
    expect(await run([], { terminal: 80 })).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('no input'),
    })
  })

  test.each([['--help'], ['-h'], ['--version'], ['-V'], ['--schema']])(
    '%s answers on standard output',
    async (option) => {
      const { status, out, err } = await run([option])
      expect({ status, err }).toEqual({ status: 0, err: '' })
      expect(out).not.toBe('')
    },
  )
})

describe('inputs', () => {
  test('a failed one does not keep the others from being done', async () => {
    const { status, out, err } = await run(['--json', files.path('none.txt'), files.path('b.txt')])
    expect(status).toBe(3)
    expect(err.split('\n')).toHaveLength(2)
    expect(documents(out)).toMatchObject([{ source: files.path('b.txt'), dates: [{ value: '2024-03-12' }] }])
  })

  test('a folder gives its texts and records in name order, nothing else', async () => {
    const { out, err } = await run(['--json', files.path()])
    expect(documents(out).map(({ source }) => source)).toEqual([files.path('a.txt'), files.path('b.txt'), 7])
    expect(err.split('\n').slice(0, -1)).toHaveLength(2)
  })

  test.each([
    ['piped in', []],
    ['named -', ['-']],
  ])('standard input, %s', async (_, argv) => {
    const { status, out } = await run(['--json', ...argv], { stdin: SENTENCE })
    expect(status).toBe(0)
    expect(documents(out)).toMatchObject([{ source: '-', dates: [{ value: '2024-03-12' }] }])
  })
})

describe('JSON', () => {
  test('one line each when it does not go to a terminal, indented when it does', async () => {
    const piped = await run(['--json'], { stdin: SENTENCE })
    const shown = await run(['--json'], { stdin: SENTENCE, terminal: 80 })
    expect(piped.out.split('\n')).toHaveLength(2)
    expect(shown.out).toMatch(/^\{\n {2}"schema": "1",\n/)
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(piped.out))
  })

  test('all arrays in the order of the contract, or those of --only', async () => {
    const all = await run(['--json'], { stdin: SENTENCE })
    const some = await run(['--json', '--only', 'places,dates'], { stdin: SENTENCE })
    const head = ['schema', 'source', 'encoding', 'offsets']
    expect(Object.keys(JSON.parse(all.out))).toEqual([
      ...head,
      ...['dates', 'numbers', 'people', 'organisations', 'places', 'positions', 'statements', 'changes'],
    ])
    expect(Object.keys(JSON.parse(some.out))).toEqual([...head, 'dates', 'places'])
  })

  test('--timeline adds the dated sentences, in every format', async () => {
    const text = '😀 بدأ العمل عام 2020. ووصل الوفد عام 2019.'
    const { out } = await run(['--json', '--timeline', '--only', 'places'], { stdin: text })
    const dated: { value: string; text: string; start: number; end: number }[] = JSON.parse(out).timeline
    expect(dated.map(({ value }) => value)).toEqual(['2019', '2020'])
    for (const { text: sentence, start, end } of dated)
      expect([...text].slice(start, end).join('')).toBe(sentence)
    for (const format of ['table', 'csv', 'tsv', 'markdown'])
      expect(
        (await run(['--format', format, '--timeline', '--only', 'places'], { stdin: text })).out,
      ).toContain('ووصل الوفد عام 2019.')
  })

  test('offsets count code points: they slice the text as Python and jq do', async () => {
    const text = `😀😀 ${SENTENCE} 😀 ثم في 13 مارس 2024.`
    const { out } = await run(['--json', '--only', 'dates'], { stdin: text })
    const points = [...text]
    const mentions: { text: string; start: number; end: number }[] = JSON.parse(out).dates.flatMap(
      (date: { mentions: object[] }) => date.mentions,
    )
    expect(mentions.map((m) => m.text)).toEqual(['12 مارس 2024', '13 مارس 2024'])
    for (const { text: written, start, end } of mentions)
      expect(points.slice(start, end).join('')).toBe(written)
  })

  test('relative dates are counted from --published, which stands in the document', async () => {
    const { out } = await run(['--json', '--published', '2021-02-18'], { stdin: 'وصل الوفد أمس.' })
    expect(JSON.parse(out)).toMatchObject({ published: '2021-02-18', dates: [{ value: '2021-02-17' }] })
  })

  test('without a day of publication the value is null and says what is missing', async () => {
    const { out } = await run(['--json'], { stdin: 'وصل الوفد أمس.' })
    expect(JSON.parse(out)).toMatchObject({ dates: [{ value: null, missing: 'published' }] })
  })

  test('the day of the text’s own dateline is told as such, in every format that tells days', async () => {
    const stdin = 'بغداد، 18 فبراير 2021 - وصل الوفد أمس.'
    const { out } = await run(['--json'], { stdin })
    expect(JSON.parse(out)).toMatchObject({ published: '2021-02-18', published_from: 'dateline' })
    const given = JSON.parse((await run(['--json', '--published', '2021-03-02'], { stdin })).out)
    expect(given).toMatchObject({ published: '2021-03-02' })
    expect(given).not.toHaveProperty('published_from')
    expect((await run([], { stdin })).out).toMatch(/^- {2}2021-02-18\n/)
    expect((await run(['--format', 'markdown'], { stdin })).out).toMatch(/^# .* \(2021-02-18\)\n/)
    expect((await run(['--format', 'html'], { stdin })).out).toContain('dated <time datetime="2021-02-18">')
  })

  test('--explain names the rule and what it read', async () => {
    const { out } = await run(['--json', '--explain'], { stdin: SENTENCE })
    expect(JSON.parse(out).dates[0].mentions[0]).toMatchObject({
      rule: expect.stringMatching(/^date\//),
      groups: expect.any(Object),
    })
  })

  test('no separator that breaks lines for some reader', async () => {
    const { out } = await run(['--json', '--text-field', 't', '--id-field', 'i'], {
      stdin: '{"i":"a\\u2028b\\u0085c","t":"x"}\n',
    })
    expect(out).toContain('"a\\u2028b\\u0085c"')
  })

  test('obeys the schema that ships', async () => {
    const schema = JSON.parse((await run(['--schema'])).out)
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
      schema,
    )
    const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const argv of [['--json'], ['--json', '--explain', '--published', '2021-02-18']]) {
      const document = JSON.parse((await run(argv, { stdin: text })).out)
      validate(document)
      expect(validate.errors).toBeNull()
    }
    const bad = JSON.parse((await run(['--json', '--text-field', 'text'], { stdin: 'no\n' })).out)
    expect(validate(bad)).toBe(true)
    expect(validate({ ...bad, line: 0 })).toBe(false)
  })
})

describe('-o', () => {
  test('writes the file whole and nothing to standard output', async () => {
    const path = files.path('answer.json')
    const { status, out } = await run(['--json', '-o', path], { stdin: SENTENCE, terminal: 80 })
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(documents(readFileSync(path, 'utf8'))).toHaveLength(1)
  })

  test('replaces what was there only at the end, and leaves no part behind', async () => {
    const path = files.path('kept.json')
    writeFileSync(path, 'as it was')
    await run(['--json', '-o', path, files.path('b.txt')])
    expect(readFileSync(path, 'utf8')).toContain('2024-03-12')
    expect(readdirSync(files.path()).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('colour', () => {
  const ESCAPE = '\u001B['
  test.each<[string, string[], number | undefined, Record<string, string>, boolean]>([
    ['on a terminal', [], 80, {}, true],
    ['not in a pipe', [], undefined, {}, false],
    ['not with --no-color', ['--no-color'], 80, {}, false],
    ['not with NO_COLOR', [], 80, { NO_COLOR: '1' }, false],
    ['with an empty NO_COLOR', [], 80, { NO_COLOR: '' }, true],
    ['not on a dumb terminal', [], 80, { TERM: 'dumb' }, false],
    ['in a pipe with FORCE_COLOR', [], undefined, { FORCE_COLOR: '1' }, true],
    [
      'with --color always, whatever the environment',
      ['--color', 'always'],
      undefined,
      { NO_COLOR: '1' },
      true,
    ],
    ['never in JSON', ['--json'], 80, { FORCE_COLOR: '1' }, false],
  ])('%s', async (_, argv, terminal, env, coloured) => {
    const { out } = await run(argv, { stdin: SENTENCE, env, ...(terminal ? { terminal } : {}) })
    expect(out.includes(ESCAPE)).toBe(coloured)
  })
})
