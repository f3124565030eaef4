// The library's face: a document in, its facts out, and streams of them.
import { expect, test } from '@jest/globals'
import { extract, extractEach } from '../src/index.js'

const TEXTS = ['وُقّع الاتفاق في 12 مارس 2024.', 'قال جون سميث إن الأمر انتهى.', 'وأضاف سميث أن الاتفاق قائم.']
const records = TEXTS.map((text, id) => ({ id, text }))

/** Gives the records, and remembers which were asked for and whether it was closed. */
async function* source(seen: (number | 'closed')[]): AsyncGenerator<(typeof records)[number]> {
  try {
    for (const record of records) {
      seen.push(record.id)
      yield record
    }
  } finally {
    seen.push('closed')
  }
}

test('each document in its order, with what it had beside its text and the facts of it alone', async () => {
  const answers: unknown[] = []
  for await (const answer of extractEach(source([]))) answers.push(answer)
  expect(answers).toEqual(records.map((document) => ({ document, facts: extract(document) })))
})

test('a list will do as well', async () => {
  const ids: number[] = []
  for await (const { document } of extractEach(records)) ids.push(document.id)
  expect(ids).toEqual([0, 1, 2])
})

test('nothing is asked for before it is wanted, and who leaves closes the source', async () => {
  const seen: (number | 'closed')[] = []
  for await (const { document } of extractEach(source(seen))) {
    expect(seen).toEqual([0, 1].slice(0, document.id + 1))
    if (document.id === 1) break
  }
  expect(seen).toEqual([0, 1, 'closed'])
})

test('the program may do other things between two documents', async () => {
  const told: (number | 'timer')[] = []
  const timer = setInterval(() => told.push('timer'), 0)
  for await (const { document } of extractEach(
    Array.from({ length: 200 }, (_, id) => ({ id, text: TEXTS[0]! })),
  ))
    told.push(document.id)
  clearInterval(timer)
  expect(told.indexOf('timer')).toBeGreaterThan(0)
  expect(told.indexOf('timer')).toBeLessThan(told.indexOf(199))
})

test.each<[string, object]>([
  ['no text', { text: undefined }],
  ['a day that is none', { text: '', published: { year: 2021, month: 2, day: 30 } }],
  ['a day that is a text', { text: '', published: '2021-02-18' }],
  ['a part of a day', { text: '', published: { year: 2021, month: 2 } }],
])('%s is refused', (_, document) => {
  expect(() => extract(document as never)).toThrow(TypeError)
})

test('an error of the source ends it', async () => {
  async function* broken(): AsyncGenerator<{ text: string }> {
    yield { text: TEXTS[0]! }
    throw new Error('gone')
  }
  const answers = extractEach(broken())
  expect(await answers.next()).toMatchObject({ done: false })
  await expect(answers.next()).rejects.toThrow('gone')
})
