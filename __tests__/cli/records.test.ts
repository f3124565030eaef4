// JSON Lines in, JSON Lines out: one line each, ids untouched, bad records as data.
import { expect, test } from '@jest/globals'
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
