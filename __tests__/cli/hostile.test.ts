// Records, names and arguments that somebody wrote to do harm.
import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hard, RUNS, unit } from '../fuzz/texts.js'
import { documents, folder, run } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.'
const RECORDS = ['--json', '--text-field', 'text', '--only', 'dates']
/** Controls but line feeds, what ends a line for some readers, and what turns the direction of one. */
const COMMANDS = /(?!\n)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

describe('records', () => {
  const DEEP = 200_000
  const nested = '['.repeat(DEEP) + ']'.repeat(DEEP)

  test.each(['json', 'csv', 'table', 'markdown'])(
    'an id nested without end comes back, as %s',
    async (format) => {
      const stdin = `{"id":${nested},"text":"${TEXT}"}\n{"id":${nested}}\n{"id":2,"text":"${TEXT}"}\n`
      const { status, out } = await run(['--format', format, '--max-rows', '9', ...RECORDS.slice(1)], {
        stdin,
      })
      expect(status).toBe(0)
      expect(out).toContain('2024-03-12')
      if (format !== 'json') return
      const lines = out.split('\n')
      expect(lines.slice(0, 2).map((line) => line.includes(`"source":${nested}`))).toEqual([true, true])
      expect(documents(`${lines[2]}\n`)).toMatchObject([{ source: 2 }])
    },
  )

  test('other fields nested without end are no matter', async () => {
    const { out } = await run(RECORDS, { stdin: `{"more":${nested},"id":1,"text":"${TEXT}"}\n` })
    expect(documents(out)).toMatchObject([{ source: 1, dates: [{ value: '2024-03-12' }] }])
  })

  test('of a key said twice the last counts, as for JSON.parse', async () => {
    const stdin = `{"id":1.0,"text":"x","id":2.50,"text":"${TEXT}"}\n`
    const { out } = await run(RECORDS, { stdin })
    expect(out).toMatch(/^\{"schema":"1","source":2\.50,/)
    expect(documents(out)).toMatchObject([{ dates: [{ value: '2024-03-12' }] }])
  })

  test('half a character in a text or an id is data, and what comes out is well-formed', async () => {
    const stdin = `{"id":"\\ud800","text":"\\udc00 ${TEXT}\\ud83d"}\n{"id":["\\udfff"],"text":"${TEXT}"}\n`
    const { out } = await run(RECORDS, { stdin })
    expect(Buffer.from(out).toString()).toBe(out)
    expect(documents(out)).toMatchObject([
      { source: '\ud800', dates: [{ value: '2024-03-12' }] },
      { source: ['\udfff'], dates: [{ value: '2024-03-12' }] },
    ])
  })

  test('an id of a million letters is a name like any other, in any order of them', async () => {
    const stdin = `${JSON.stringify({ id: 'ابجد ('.repeat(160_000), text: TEXT })}\n`
    for (const bidi of ['marks', 'visual', 'words', 'none'])
      expect((await run(['--bidi', bidi, '--text-field', 'text', '--only', 'dates'], { stdin })).status).toBe(
        0,
      )
  })

  test('a number of a thousand digits is an id like any other', async () => {
    const id = `-${'9'.repeat(1000)}.${'1'.repeat(1000)}e-9999`
    const { out } = await run(RECORDS, { stdin: `{"id":${id},"text":"x"}\n` })
    expect(out.startsWith(`{"schema":"1","source":${id},`)).toBe(true)
  })

  test('space of any kind in an id does not break its line', async () => {
    const stdin = '{"id":[1,\r\t 2],"text":"x"}\n{"id":{"a":\r1}}\r\n'
    const { out } = await run(RECORDS, { stdin })
    expect(out.split(/[\n\r]/)).toHaveLength(3)
    expect(documents(out).map(({ source }) => source)).toEqual([[1, 2], { a: 1 }])
  })

  test('any id comes back, and no command of it or of what is no JSON goes out', async () => {
    const signs = fc
      .array(fc.oneof(hard, unit, fc.constantFrom('"', '\\', '{', '\r', '__proto__')))
      .map((all) => all.join(''))
    const id = fc.oneof(
      signs,
      fc.tuple(signs, signs),
      fc.dictionary(signs, signs),
      fc.double(),
      fc.bigInt().map(String),
    )
    await fc.assert(
      fc.asyncProperty(id, signs, async (key, junk) => {
        const record = JSON.stringify({ id: key, text: 'x' })
        const stdin = `${record}\n${JSON.stringify({ id: key })}\n${junk.replaceAll('\n', '')}\n`
        const { out, err } = await run(RECORDS, { stdin })
        expect(out).not.toMatch(COMMANDS)
        const sent = JSON.parse(record).id
        expect(documents(out).map(({ source }) => source)).toEqual([sent, sent, null])
        expect(err).not.toMatch(COMMANDS)
      }),
      { numRuns: Math.ceil(RUNS / 5) },
    )
  })
})

describe('names', () => {
  const BAD = 'b\u001B]0;x\u0007\n\u202Ead\u200F'
  let files: ReturnType<typeof folder>
  beforeAll(() => {
    files = folder({ [`${BAD}.txt`]: TEXT, [`${BAD}2.txt`]: '', [`${BAD}.json`]: 'no' })
    mkdirSync(files.path(`out/${BAD}.json`), { recursive: true })
    writeFileSync(files.path(`${BAD}.jsonl`), `no\n{"id":1,"text":"${TEXT}"}\n`)
  })
  afterAll(() => files.drop())
  const bad = (end: string): string => files.path(`${BAD}${end}`)

  /** What would be done by each run: each of its messages has one line. */
  const RUNS_OF: Readonly<Record<string, () => readonly string[]>> = {
    'no file': () => [bad('none')],
    'a file that fails': () => [bad('2.txt'), '--summary'],
    'bad records': () => [bad('.jsonl'), '--format', 'csv'],
    'a record that is strict': () => [bad('.jsonl'), '--json', '--strict', '--summary'],
    'an answer in its place': () => [bad('.txt'), '-o', bad('.txt')],
    'no place for the answer': () => [bad('.txt'), '-o', files.path('out')],
    'no place for an answer among many': () => ['--json', '--out-dir', files.path('out'), files.path()],
    'two answers in one place': () => [
      '--format=csv',
      '--out-dir',
      files.path('new'),
      bad('.txt'),
      bad('.jsonl'),
    ],
    'a list that is none': () => ['--files-from', bad('none')],
    'rules that are none': () => ['--rules', bad('none'), bad('.txt')],
    'words that are none': () => ['--lexicon', bad('.txt'), bad('.txt')],
    'settings that are none': () => ['--config', bad('.json'), bad('.txt')],
    'a table': () => [bad('.txt')],
    Markdown: () => ['--format', 'markdown', bad('.txt')],
    'no kind': () => ['--only', BAD],
    'no option': () => [`--${BAD}`],
    tags: () => ['--tags', `قال ${BAD}`],
  }
  test.each(Object.entries(RUNS_OF))('%s: no command of the name goes out', async (what, argv) => {
    const { out, err } = await run(argv(), { terminal: 80 })
    expect(out + err).not.toBe('')
    const own = out.replace(/\u001B\[\d+m|\t/g, '')
    expect(own).not.toMatch(COMMANDS)
    expect(err.replace(/\r\u001B\[K/g, '')).not.toMatch(COMMANDS)
    // a table has marks of its own
    expect(err).not.toMatch(/[\u200E\u200F\u061C]/)
    // what the user wrote himself may have lines
    if (!/^no (?:kind|option)$/.test(what)) expect(err).toMatch(/^(?:extract: [^\n]*\n)*$/)
  })
})

test.each(['1000000000', '99999999999999999999'])('a width of %s is more than there is', async (columns) => {
  const { status, out } = await run(['--columns', columns], { stdin: TEXT })
  expect(status).toBe(0)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(20_000)
})
