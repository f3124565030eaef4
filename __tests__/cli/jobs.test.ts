// Several threads: the same bytes in the same order as one, and what becomes of the work of one that dies.
import type { SpawnSyncOptions } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { NO_ANSWER } from '../../src/cli/answer.js'
import { inOrder } from '../../src/cli/in-order.js'
import type { Order } from '../../src/cli/order.js'
import { Pool, WorkerDied } from '../../src/cli/pool.js'
import { answerOrSalvage } from '../../src/cli/salvage.js'
import type { RecordsTask, Task } from '../../src/cli/tasks.js'
import { extract as spawned, start } from './spawned.js'
import { documents, folder } from './world.js'

const TEXT = 'قال جون سميث إن الاتفاق وُقّع في 12 مارس 2024 مقابل 3.5 مليون دولار. وأضاف سميث أنه باقٍ.'
const MANY = 400
/** Enough text for a thread of the giant ones to run out of memory. */
const GIANT = 40_000
let files: ReturnType<typeof folder>

beforeAll(() => {
  files = folder({ 'a.txt': TEXT, 'b.txt': '', 'c.txt': `${TEXT}\n`.repeat(50), 'd.txt': TEXT })
  // long enough for several blocks, with records that cannot be read among them
  const rest = 'x'.repeat(500)
  const record = (id: number): string => (id % 97 === 5 ? '{"id":' : JSON.stringify({ id, text: TEXT, rest }))
  writeFileSync(files.path('e.jsonl'), `${Array.from({ length: MANY }, (_, id) => record(id)).join('\n')}\n`)
  writeFileSync(files.path('f.txt'), Buffer.from([0, 1, 2, 0, 255, 0, 3]))
})
afterAll(() => files.drop())

const extract = (argv: readonly string[], options: SpawnSyncOptions = {}) =>
  spawned(argv, { cwd: files.path(), ...options })

describe('--jobs', () => {
  test.each([
    ['json', ['2', '5', '0']],
    ['csv', ['2']],
    ['table', ['2']],
    ['html', ['2']],
  ])('%s: the same bytes, notes and status for any number', (format, others) => {
    const argv = ['--format', format, '--only', 'dates,people', '.', 'none.txt']
    const { status, stdout, stderr } = extract(['--jobs', '1', ...argv])
    expect(status).toBe(3)
    expect(stderr.split('\n').filter((line) => /: (it is|no such)/.test(line))).toHaveLength(3)
    for (const jobs of others) {
      const other = extract(['--jobs', jobs, ...argv])
      expect(other.stdout === stdout).toBe(true)
      expect({ status: other.status, stderr: other.stderr }).toEqual({ status, stderr })
    }
  })

  test('without it the bytes are those of one thread, however much there is to do', () => {
    const record = (id: number): string => JSON.stringify({ id, text: TEXT, rest: 'x'.repeat(8000) })
    writeFileSync(files.path('much.jsonl'), Array.from({ length: MANY }, (_, id) => record(id)).join('\n'))
    expect(extract(['--json', 'much.jsonl']).stdout).toBe(extract(['--json', '-j', '1', 'much.jsonl']).stdout)
    rmSync(files.path('much.jsonl'))
  })

  test('records of standard input come out as they come in', async () => {
    const child = start(['--json', '--jobs', '2', '--text-field', 'text'])
    for (const id of [1, 2]) {
      child.stdin.write(`${JSON.stringify({ id, text: TEXT })}\n`)
      const [chunk] = await once(child.stdout, 'data')
      expect(documents(String(chunk))).toMatchObject([{ source: id }])
    }
    child.stdin.end()
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('a reader that goes away ends the threads too', async () => {
    const child = start(['--json', '-j', '3', 'e.jsonl', 'e.jsonl'], {
      cwd: files.path(),
    })
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('the record that takes a thread’s memory is named, the others are answered', () => {
    const record = (id: number, text: string): string => JSON.stringify({ id, text })
    const around = Array.from({ length: 200 }, (_, id) => record(id, TEXT))
    const lines = [...around, record(-1, `${TEXT} `.repeat(GIANT)), ...around]
    writeFileSync(files.path('giant.jsonl'), lines.join('\n'))
    writeFileSync(files.path('giant.txt'), `${TEXT} `.repeat(GIANT))
    const { status, stdout, stderr } = extract(
      ['--json', '-j', '2', '--max-record-bytes', '100000000', 'giant.jsonl', 'giant.txt', 'a.txt'],
      { env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=48' } },
    )
    expect(status).toBe(3)
    const answers = documents(stdout)
    expect(answers.filter(({ error }) => error)).toMatchObject([
      { source: null, line: 201, error: { code: 'fault', message: expect.stringContaining('memory') } },
    ])
    expect(answers).toHaveLength(lines.length + 1)
    expect(stderr).toMatch(
      /^extract: giant.jsonl: 1 bad record\nextract: giant.txt: the thread that read it died: .*\n$/,
    )
  })
})

describe('a pool of threads', () => {
  /** A thread that doubles numbers, ends at 13 and, the first time only, at 7. */
  const doubling = (): (() => Worker) => {
    const died = new Int32Array(new SharedArrayBuffer(4))
    const code = `
      const { parentPort, workerData } = require('node:worker_threads')
      parentPort.on('message', (n) => {
        if (n === 13) process.exit(1)
        if (n === 7 && Atomics.add(workerData, 0, 1) === 0) throw new Error('seven')
        parentPort.postMessage(n * 2)
      })`
    return () => new Worker(code, { eval: true, workerData: died })
  }

  test.each([1, 3])('of %i does again what a dead one had in hand', async (size) => {
    const pool = new Pool<number, number>(size, doubling())
    const done = await Promise.all([1, 7, 2, 3, 4].map((n) => pool.perform(n)))
    expect(done).toEqual([2, 14, 4, 6, 8])
    await pool.close()
  })

  test('gives up what kills twice, and goes on', async () => {
    const pool = new Pool<number, number>(2, doubling())
    const done = await Promise.allSettled([1, 13, 2].map((n) => pool.perform(n)))
    expect(done).toMatchObject([
      { value: 2 },
      { status: 'rejected', reason: expect.any(WorkerDied) },
      { value: 4 },
    ])
    expect(await pool.perform(5)).toBe(10)
    await pool.close()
  })
})

test('a fault in a record that is answered alone, as its block killed a thread, is told all the same', async () => {
  const lines = Buffer.from('{"id":1}\n{"id":2}\n')
  const task: Task = { kind: 'records', input: { name: 'r.jsonl', path: 'r.jsonl' }, first: 1, bytes: lines }
  const order = { options: { maxRecordBytes: 1000, format: 'json' } } as unknown as Order
  const answer = await answerOrSalvage(task, order, async (each) => {
    if (each === task) throw new WorkerDied('of it')
    const { first } = each as RecordsTask
    const fault = first === 2 ? { fault: 'the stack' } : {}
    return { ...NO_ANSWER, text: Buffer.from(`${first}\n`), records: 1, ...fault }
  })
  expect({ ...answer, text: String(answer.text) }).toMatchObject({
    text: '1\n2\n',
    records: 2,
    fault: 'the stack',
  })
})

describe('in order', () => {
  async function* upTo(count: number, seen: number[] = []): AsyncGenerator<number> {
    for (let n = 0; n < count; n++) {
      seen.push(n)
      yield n
    }
  }
  const collect = async <T>(things: AsyncIterable<T>): Promise<T[]> => {
    const all: T[] = []
    for await (const thing of things) all.push(thing)
    return all
  }
  const later = <T>(ms: number, value: T): Promise<T> =>
    new Promise((resolve) => setTimeout(() => resolve(value), ms))

  test('whatever is done first', async () => {
    const slowFirst = (n: number): Promise<number> => later(20 - n, n)
    expect(await collect(inOrder(upTo(20), slowFirst, 5))).toEqual(Array.from({ length: 20 }, (_, n) => n))
  })

  test('never further ahead than allowed', async () => {
    let open = 0
    let most = 0
    const seen: number[] = []
    const results = inOrder(
      upTo(50, seen),
      async (n) => {
        most = Math.max(most, ++open)
        await later(1, n)
        return n
      },
      4,
    )
    for await (const n of results) {
      open--
      expect(seen.length - n).toBeLessThanOrEqual(6)
    }
    expect(most).toBeLessThanOrEqual(4)
  })

  test('a result does not wait for more things', async () => {
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const results = inOrder(slow(), async (n) => n, 8)
    expect(await results.next()).toEqual({ done: false, value: 1 })
  })

  test('an error comes in its turn', async () => {
    const results = inOrder(upTo(3), async (n) => (n === 1 ? Promise.reject(new Error('one')) : n), 3)
    expect(await results.next()).toEqual({ done: false, value: 0 })
    await expect(results.next()).rejects.toThrow('one')
  })
})
