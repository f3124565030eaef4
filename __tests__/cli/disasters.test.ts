// What ends a run in the middle, made to happen: nothing half-done stays, and --resume finishes.
import { type ChildProcess, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { preloaded, extract as spawned, start } from './spawned.js'
import { documents, folder, run } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.\n'
/** So many texts take long enough to be stopped among them. */
const MANY = 150

let files: ReturnType<typeof folder>
beforeEach(() => {
  files = folder({})
  mkdirSync(files.path('in'))
})
afterEach(() => files.drop())
const writeMany = (): void => {
  for (let n = 0; n < MANY; n++) writeFileSync(files.path(`in/n${n}.txt`), TEXT.repeat(60))
}

const extract = (argv: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawned(argv, { cwd: files.path(), env: { ...process.env, ...env }, timeout: 60_000 })
const answers = (name: string): string[] => readdirSync(files.path(name)).sort()
const contents = (name: string): [string, string][] =>
  answers(name)
    .filter((each) => each.endsWith('.json'))
    .map((each) => [each, readFileSync(files.path(`${name}/${each}`), 'utf8')])
const isWhole = (name: string): boolean =>
  contents(name).every(([, text]) => documents(text).every(({ schema }) => schema === '1'))

/** Starts a run into the folder «out» and waits until some of it is there. */
async function begun(jobs: string): Promise<ChildProcess> {
  writeMany()
  const child = start(['--json', '-j', jobs, '--out-dir', 'out', 'in'], {
    cwd: files.path(),
  })
  const out = files.path('out')
  const some = (): number => {
    try {
      return readdirSync(out).length
    } catch {
      return 0
    }
  }
  while (some() < 5) await new Promise((later) => setTimeout(later, 2))
  return child
}

/** The answers of a run that nobody stops. */
let fresh: [string, string][] | undefined

describe.each(['1', '2'])('with %s at work', (jobs) => {
  test.each<[NodeJS.Signals, number | null]>([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ])('%s in a folder of answers: none is half, and --resume finishes', async (signal, status) => {
    const child = await begun(jobs)
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([status, status === null ? signal : null])
    const left = contents('out').map(([name]) => name)
    expect(left.length).toBeLessThan(MANY)
    // only what is killed outright may leave a file that it was writing, under another name
    if (status !== null) expect(answers('out')).toEqual(left)
    expect(isWhole('out')).toBe(true)
    const { status: resumed } = extract(['--json', '-j', jobs, '--out-dir', 'out', '--resume', 'in'])
    expect(resumed).toBe(0)
    if (!fresh) {
      extract(['--json', '--out-dir', 'fresh', 'in'])
      fresh = contents('fresh')
    }
    expect(contents('out')).toEqual(fresh)
  })
})

const before = (code: string): NodeJS.ProcessEnv => preloaded(files.path('before.cjs'), code)

describe('a thread that dies', () => {
  const dying = (condition: string): NodeJS.ProcessEnv =>
    before(`
      const { isMainThread, parentPort } = require('node:worker_threads')
      const { existsSync, writeFileSync } = require('node:fs')
      const flag = ${JSON.stringify(files.path('flag'))}
      if (!isMainThread) {
        const on = parentPort.on.bind(parentPort)
        parentPort.on = (event, listen) => on(event, (message) => {
          if (${condition}) { writeFileSync(flag, ''); process.exit(1) }
          listen(message)
        })
      }
    `)

  test('once costs nothing', () => {
    writeMany()
    const calm = extract(['--json', 'in'])
    const { status, stdout } = extract(['--json', '-j', '2', 'in'], dying('!existsSync(flag)'))
    expect(readdirSync(files.path()).includes('flag')).toBe(true)
    expect(status).toBe(0)
    expect(stdout === calm.stdout).toBe(true)
    expect(documents(stdout)).toHaveLength(MANY)
  })

  test('always is named for each input', () => {
    const some = ['in/n1.txt', 'in/n2.txt', 'in/n3.txt']
    for (const name of some) writeFileSync(files.path(name), TEXT)
    const { status, stdout, stderr } = extract(['--json', '-j', '2', '--summary', ...some], dying('true'))
    expect(status).toBe(3)
    expect(stderr).toContain('extract: 3 inputs: 0 answered, 3 failed\n')
    expect(stdout).toBe('')
  })
})

describe('a disk that is full', () => {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const mounted = (): boolean => {
    mkdirSync(files.path('small'))
    return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', files.path('small')]).status === 0
  }
  const asRoot = isRoot ? test : test.skip

  asRoot.each([
    ['-o', ['-o', 'small/all.json']],
    ['--out-dir', ['--out-dir', 'small/out']],
  ])('under %s is told, and what stands there is whole', (_, argv) => {
    // where a container may not mount there is nothing to see
    if (!mounted()) return
    writeMany()
    try {
      const { status, stderr } = extract(['--json', ...argv, 'in'])
      expect(status).toBe(4)
      expect(stderr).toMatch(/cannot write the answer: .*no space left on the device\n$/)
      const left = readdirSync(files.path('small'), { recursive: true, encoding: 'utf8' })
      expect(left.filter((name) => name.includes('.part'))).toEqual([])
      if (left.includes('out')) expect(isWhole('small/out')).toBe(true)
      else expect(left).toEqual([])
    } finally {
      spawnSync('umount', [files.path('small')])
    }
  })
})

describe('without a network', () => {
  const CUT_OFF = `
    const refuse = (what) => () => { require('node:fs').appendFileSync(LOG, what + '\\n'); throw new Error('no network: ' + what) }
    for (const [name, calls] of Object.entries({
      'node:net': ['connect', 'createConnection', 'createServer'],
      'node:tls': ['connect'],
      'node:http': ['request', 'get', 'createServer'],
      'node:https': ['request', 'get'],
      'node:http2': ['connect'],
      'node:dns': ['lookup', 'resolve', 'resolve4', 'resolve6'],
      'node:dgram': ['createSocket'],
    }))
      for (const call of calls) require(name)[call] = refuse(name + '.' + call)
    require('node:net').Socket.prototype.connect = refuse('Socket.connect')
    globalThis.fetch = refuse('fetch')
  `
  const cutOff = (): NodeJS.ProcessEnv => before(CUT_OFF.replace('LOG', JSON.stringify(files.path('calls'))))

  test.each(['json', 'table', 'csv', 'tsv', 'html', 'markdown'])(
    '%s is the same to the byte',
    async (format) => {
      for (const name of ['a', 'b'])
        writeFileSync(files.path(`in/${name}.txt`), `${TEXT}التقى Angela Merkel.`)
      const argv = ['--format', format, files.path('in')]
      const { status, stdout } = extract([...argv, '-j', '2'], cutOff())
      expect(status).toBe(0)
      expect(stdout).toBe((await run(argv)).out)
      expect(readdirSync(files.path()).includes('calls')).toBe(false)
    },
  )

  test('calls that fail are noticed', () => {
    const env = cutOff()
    const { stderr } = spawnSync(process.execPath, ['-e', "require('node:http').get('http://localhost')"], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    })
    expect(stderr).toContain('no network: node:http.get')
  })
})
