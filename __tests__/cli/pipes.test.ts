// Pipes that have a name: they are waited for, at whatever end nobody is yet, and a command that waits can be stopped.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { line, start } from './spawned.js'
import { documents, folder } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.'
const RECORD = JSON.stringify({ id: 1, text: TEXT })
/** Long enough for a start; nothing tells from outside that the command waits. */
const STARTED = 1500
const PATIENCE = 10_000
const onLinux = process.platform === 'linux' ? test : test.skip

let files: ReturnType<typeof folder>
beforeEach(() => {
  files = folder({ 'a.txt': TEXT })
  shell('mkfifo in.pipe other.pipe out.pipe')
})
afterEach(() => files.drop())

const shell = (command: string) =>
  spawnSync('sh', ['-c', command], { cwd: files.path(), encoding: 'utf8', timeout: PATIENCE })
const later = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time))

/** How a command ends; one that does not is ended. */
async function ending(child: ReturnType<typeof start>): Promise<unknown> {
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  const how = await once(child, 'exit')
  clearTimeout(patience)
  return how
}

const WAITING: Readonly<Record<string, readonly string[]>> = {
  'a text': ['--json', 'in.pipe'],
  'texts, in threads of their own': ['--json', '-j', '2', 'in.pipe', 'other.pipe'],
  records: ['--json', '--text-field', 'text', 'in.pipe'],
  'a list of inputs': ['--json', '--files-from', 'in.pipe'],
  'words of the user': ['--json', '--lexicon', 'in.pipe', 'a.txt'],
  'a config': ['--json', '--config', 'in.pipe', 'a.txt'],
  'an answer': ['--json', '-o', 'out.pipe', 'a.txt'],
}

onLinux.each<[string, NodeJS.Signals, number]>([
  ['nobody is', 'SIGINT', 130],
  ['somebody is who neither writes nor reads', 'SIGTERM', 143],
])(
  'whoever waits for a pipe at whose other end %s is stopped by a signal',
  async (who, signal, status) => {
    const idle =
      who === 'nobody is' ? [] : ['in.pipe', 'other.pipe'].map((name) => openSync(files.path(name), 'r+'))
    const children = Object.values(WAITING).map((argv) => start(argv, { cwd: files.path() }))
    await later(STARTED * 2)
    const ended = children.map(ending)
    for (const child of children) child.kill(signal)
    expect(await Promise.all(ended)).toEqual(children.map(() => [status, null]))
    for (const fd of idle) closeSync(fd)
  },
  60_000,
)

onLinux.each<[string, string]>([
  ['a text', '--json in.pipe & sleep 0.3; cat a.txt >in.pipe; wait'],
  [
    'two texts, written in another order',
    '--json -j 2 in.pipe other.pipe & cat a.txt >other.pipe; cat a.txt >in.pipe; wait',
  ],
  ['records', '--json --text-field text in.pipe & sleep 0.3; cat record >in.pipe; wait'],
  ['a list', '--json --files-from in.pipe & sleep 0.3; echo a.txt >in.pipe; wait'],
  ['words of the user', '--json --lexicon in.pipe a.txt & sleep 0.3; : >in.pipe; wait'],
  ['an answer', '--json a.txt -o out.pipe & sleep 0.3; cat out.pipe; wait'],
])('%s goes through a pipe, whoever comes first', (what, rest) => {
  writeFileSync(files.path('record'), `${RECORD}\n`)
  const { status, stdout, stderr } = shell(`${line()} ${rest}`)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const answers = documents(stdout)
  expect(answers).toHaveLength(what.startsWith('two') ? 2 : 1)
  for (const { dates } of answers) expect(dates).toMatchObject([{ value: '2024-03-12' }])
})

onLinux('a reader that goes away ends it while a pipe could still be written to', async () => {
  const idle = openSync(files.path('in.pipe'), 'r+')
  const child = start(['--json', '-j', '2', '--text-field', 'text', '--flush', 'in.pipe'], {
    cwd: files.path(),
  })
  child.stdout.destroy()
  const ended = ending(child)
  // the first is written in vain, of which the second is told, when there is nothing more to read
  for (let n = 0; n < 2; n++) {
    writeFileSync(idle, `${RECORD}\n`)
    await later(STARTED)
  }
  expect(await ended).toEqual([0, null])
  closeSync(idle)
})

onLinux('a reader of the answer that goes away is no fault', () => {
  writeFileSync(files.path('records.jsonl'), `${RECORD}\n`.repeat(3000))
  const { stdout, stderr } = shell(
    `{ ${line()} --json records.jsonl -o out.pipe; echo $? >status; } & head -c 1 out.pipe; wait; cat status`,
  )
  expect({ stdout, stderr }).toEqual({ stdout: '{0\n', stderr: '' })
})
