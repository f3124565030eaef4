// JSON Lines in, JSON Lines out: one line each, ids untouched, bad records as data.
import { describe, expect, test } from '@jest/globals'
import { documents, folder, run } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.'
const line = (record: object): string => `${JSON.stringify(record)}\n`

test('the id comes back as it went in, whatever its type', async () => {
  const ids = ['a', 7, 7.5, true, { of: [1, 'x'] }, [null], '', null]
  const { out, status } = await run(['--json', '--text-field', 'body', '--id-field', 'key'], {
    stdin: ids.map((key) => line({ key, body: TEXT })).join(''),
  })
  expect(status).toBe(0)
  expect(documents(out).map(({ source }) => source)).toEqual(ids)
})

test('the id keeps its spelling, where JSON.parse would change it', async () => {
  const ids = [
    '12345678901234567890',
    '1.0',
    '1e3',
    '-0',
    '{"of": 12345678901234567890, "x":"\\"}"}',
    '[1.50]',
  ]
  const stdin = ids
    .map(
      (id) =>
        `{"text": ${JSON.stringify('a \\" "key": {')}, "of": {"key": 0}, "key":${id} }\n{"key": ${id}}\n`,
    )
    .join('')
  const argv = ['--text-field', 'text', '--id-field', 'key', '--only', 'dates']
  const { out } = await run(['--json', ...argv], { stdin })
  const spelled = out.split('\n').map((line) => /"source":(.*?),"(?:offsets|line)":/.exec(line)?.[1])
  expect(spelled.slice(0, -1)).toEqual(ids.flatMap((id) => [id, id]))
  for (const line of documents(out)) expect(line).toHaveProperty('source')
})

test('the id is told so in the other formats too', async () => {
  const stdin = `{"id": 12345678901234567890, "text": "${TEXT}"}\n`
  for (const format of ['table', 'csv', 'markdown', 'html'])
    expect((await run(['--format', format, '--text-field', 'text'], { stdin })).out).toContain(
      '12345678901234567890',
    )
})

test.each<[string, string, string, unknown]>([
  ['no JSON', '{"id":1,', 'not-json', null],
  ['an empty line', '', 'not-json', null],
  ['no object', '[1]', 'not-an-object', null],
  ['null', 'null', 'not-an-object', null],
  ['no text', '{"id":1}', 'no-text', 1],
  ['a text of null', '{"id":1,"text":null}', 'no-text', 1],
  ['a text that is a number', '{"id":1,"text":5}', 'no-text', 1],
  ['a day that is none', '{"id":1,"text":"x","published":"2021-02-30"}', 'bad-published', 1],
  ['a text of an object’s own making', '{"id":1,"__proto__":{"text":"x"}}', 'no-text', 1],
])('%s takes its place as an error', async (_, bad, code, source) => {
  const stdin = `${line({ id: 'before', text: TEXT })}${bad}\n${line({ id: 'after', text: TEXT })}`
  const { out, err, status } = await run(['--json', '--text-field', 'text'], { stdin })
  expect(status).toBe(0)
  const [first, error, last, ...more] = documents(out)
  expect([first.source, last.source, more]).toEqual(['before', 'after', []])
  expect(error).toEqual({ source, line: 2, error: { code, message: expect.stringMatching(/\S/) } })
  expect(err).toBe('extract: -: 1 bad record\n')
})

test('with --strict a bad record makes the status 3, and the others are answered all the same', async () => {
  const { out, status } = await run(['--json', '--strict', '--text-field', 'text'], {
    stdin: `no\n${line({ text: TEXT })}`,
  })
  expect(status).toBe(3)
  expect(documents(out)).toHaveLength(2)
})

test('a record longer than allowed is an error and is not kept in memory', async () => {
  const { out } = await run(['--json', '--text-field', 'text', '--max-record-bytes', '100'], {
    stdin: line({ id: 1, text: TEXT.repeat(9) }) + line({ id: 2, text: TEXT }),
  })
  expect(documents(out)).toMatchObject([{ error: { code: 'too-large' }, line: 1 }, { source: 2 }])
})

test.each([
  [0, undefined],
  [1, 'too-large'],
])('a record that is %i bytes longer than allowed: %s', async (more, code) => {
  const stdin = line({ id: 1, text: TEXT })
  const most = Buffer.byteLength(stdin) - '\n'.length - more
  const { out } = await run(['--json', '--text-field', 'text', '--max-record-bytes', String(most)], { stdin })
  expect(documents(out)[0].error?.code).toBe(code)
})

test('bytes that are no UTF-8 are an error', async () => {
  const { out } = await run(['--json', '--text-field', 'text'], {
    stdin: Buffer.from('{"text":"\xff"}\n', 'latin1'),
  })
  expect(documents(out)).toMatchObject([{ error: { code: 'bad-encoding' } }])
})

test('only LF ends a record: a CR before it is dropped, other separators are text', async () => {
  const { out } = await run(['--json', '--text-field', 'text'], {
    stdin: `{"id":1,"text":"a\u2028b"}\r\n{"id":2,"text":"c"}`,
  })
  expect(documents(out).map(({ source }) => source)).toEqual([1, 2])
})

test('each record has its own day of publication; null counts as not given', async () => {
  const stdin = [{ published: '2021-02-18T09:00:00Z' }, { published: null }, {}, { published: '2020-01-01' }]
    .map((fields) => line({ ...fields, text: 'وصل الوفد أمس.' }))
    .join('')
  const { out } = await run(['--json', '--text-field', 'text', '--published', '2019-05-05'], { stdin })
  expect(documents(out).map(({ dates }) => dates[0].value)).toEqual([
    '2021-02-17',
    '2019-05-04',
    '2019-05-04',
    '2019-12-31',
  ])
})

test('no state passes from record to record: any split gives the same lines', async () => {
  const records = [TEXT, 'قال جون سميث إن الأمر انتهى.', 'وأضاف سميث أن الاتفاق قائم.', TEXT].map(
    (text, id) => line({ id, text }),
  )
  const answer = async (stdin: string): Promise<string> =>
    (await run(['--json', '--text-field', 'text'], { stdin })).out
  const apart: string[] = []
  for (const record of records) apart.push(await answer(record))
  expect(await answer(records.join(''))).toBe(apart.join(''))
})

test('a *.jsonl file is read as records without being told', async () => {
  const files = folder({ 'r.jsonl': line({ id: 'x', text: TEXT }) })
  const { out } = await run(['--json', files.path('r.jsonl')])
  files.drop()
  expect(documents(out)).toMatchObject([{ source: 'x', dates: [{ value: '2024-03-12' }] }])
})

describe('records in other encodings', () => {
  const stdin = line({ id: 1, text: TEXT }) + line({ id: 2, text: TEXT })
  const argv = ['--json', '--text-field', 'text']

  test.each<[string, string[], Buffer]>([
    ['UTF-8 with a mark', [], Buffer.from(`\uFEFF${stdin}`)],
    ['UTF-16 with a mark', [], Buffer.from(`\uFEFF${stdin}`, 'utf16le')],
    ['UTF-16 by name', ['--encoding', 'utf-16be'], Buffer.from(stdin, 'utf16le').swap16()],
  ])('%s', async (_, more, bytes) => {
    const { out, status } = await run([...argv, ...more], { stdin: bytes })
    expect(status).toBe(0)
    expect(out).toBe((await run(argv, { stdin })).out)
  })

  test('Windows-1256 by name', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Buffer.from([0xc7, 0xe1]),
      Buffer.from('"}'),
    ])
    const { out } = await run([...argv, '--encoding', 'windows-1256'], { stdin: bytes })
    expect(documents(out)).toMatchObject([{ source: 1, dates: [] }])
    expect(documents((await run(argv, { stdin: bytes })).out)).toMatchObject([
      { error: { code: 'bad-encoding' } },
    ])
  })
})
