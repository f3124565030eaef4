// The built command as a shell meets it: real pipes, real folders, readers that go away.
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { extract, start } from './spawned.js'
import { documents, folder } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.'
const RECORDS = 5000
let files: ReturnType<typeof folder>

beforeAll(() => {
  files = folder({ 'a.txt': TEXT })
  const lines = Array.from({ length: RECORDS }, (_, id) => JSON.stringify({ id, text: TEXT }))
  writeFileSync(files.path('many.jsonl'), `${lines.join('\n')}\n`)
})
afterAll(() => files.drop())

test('file in, JSON out, status 0', () => {
  const { status, stdout, stderr } = extract(['--json', files.path('a.txt')])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(documents(stdout)).toMatchObject([{ dates: [{ value: '2024-03-12' }] }])
})

test('nothing is lost on the way into a pipe', () => {
  const { status, stdout } = extract(['--json', '--only', 'dates', files.path('many.jsonl')])
  expect(status).toBe(0)
  expect(documents(stdout).map(({ source }) => source)).toEqual(Array.from({ length: RECORDS }, (_, i) => i))
})

test('a reader that goes away ends it silently', async () => {
  const child = start(['--json', files.path('many.jsonl')])
  let err = ''
  child.stderr.on('data', (chunk) => (err += chunk))
  child.stdout.once('data', () => child.stdout.destroy())
  const [status] = await once(child, 'exit')
  expect({ status, err }).toEqual({ status: 0, err: '' })
})

test('help, too, ends silently when its reader goes away', async () => {
  const child = start(['--help'])
  child.stdout.destroy()
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const [status] = await once(child, 'exit')
  expect({ status, err }).toEqual({ status: 0, err: '' })
})

test('a full disk is named in one line', () => {
  if (!existsSync('/dev/full')) return
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = extract(['--json', files.path('a.txt')], { stdio: ['ignore', full, 'pipe'] })
  closeSync(full)
  expect({ status, stderr }).toEqual({
    status: 4,
    stderr: 'extract: cannot write the answer: no space left on the device\n',
  })
})

test('--flush answers a record before the next one comes', async () => {
  const child = start(['--json', '--flush', '--text-field', 'text'])
  for (const id of [1, 2]) {
    child.stdin.write(`${JSON.stringify({ id, text: TEXT })}\n`)
    const [chunk] = await once(child.stdout, 'data')
    expect(documents(String(chunk))).toMatchObject([{ source: id }])
  }
  child.stdin.end()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('an interruption ends it with 130 and leaves no half-written file', async () => {
  const child = start(['--json', '--text-field', 'text', '-o', files.path('answer.jsonl')])
  child.stdin.write(`${JSON.stringify({ id: 1, text: TEXT })}\n`)
  while (!readdirSync(files.path()).some((name) => name.endsWith('.part')))
    await new Promise((later) => setTimeout(later, 20))
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([130, null])
  expect(readdirSync(files.path()).filter((name) => name.startsWith('answer'))).toEqual([])
})

test('a text’s own escape codes and direction controls never reach a table', () => {
  const hostile = `قال \u001B[31mأحمد\u001B[0m \u202Eمحمد\u202C \u0007إن الاجتماع في 12 مارس 2024 \u2066ببغداد\u2069.`
  const { stdout } = extract([], { input: hostile })
  expect(stdout).toContain('2024-03-12')
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
})

test('a line of 200,000 letters without a break ends soon', () => {
  const begun = performance.now()
  const { status } = extract(['--json'], { input: 'ا'.repeat(200_000) })
  expect(status).toBe(0)
  expect(performance.now() - begun).toBeLessThan(5_000)
})

test('the same input gives the same bytes', () => {
  const first = extract(['--json', files.path('a.txt')]).stdout
  expect(extract(['--json', files.path('a.txt')]).stdout).toBe(first)
})
