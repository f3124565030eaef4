// What goes wrong around the built command: each fault is made to happen, not pretended.
import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { EXTRACT, line, preloaded, extract as spawned, start } from './spawned.js'
import { documents, folder } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.'
/** So many records' answers are more than pipes and streams hold. */
const MANY = 1000
/** Who may read less than the owner of everything, should the tests run as that one. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const onLinux = process.platform === 'linux' ? test : test.skip

let files: ReturnType<typeof folder>
beforeEach(() => {
  files = folder({ 'a.txt': TEXT })
  chmodSync(files.path(), 0o755)
})
afterEach(() => files.drop())

const extract = (argv: readonly string[], options: SpawnSyncOptions = {}) =>
  spawned(argv, { cwd: files.path(), ...options })
const shell = (command: string) => spawnSync('sh', ['-c', command], { cwd: files.path(), encoding: 'utf8' })
const records = (name: string, count = MANY): void =>
  writeFileSync(
    files.path(name),
    Array.from({ length: count }, (_, id) => `${JSON.stringify({ id, text: TEXT })}\n`).join(''),
  )
/**
 * A device on which there is no room. Whoever may replace that of the machine has one of their own, as a fault of the
 * command would replace it.
 */
function fullDevice(): string {
  const path = files.path('full')
  if (!existsSync(path) && shell('mknod -m 666 full c 1 7').status !== 0) symlinkSync('/dev/full', path)
  return path
}
const sources = (out: string): unknown[] => documents(out).map(({ source }) => source)

describe('inputs', () => {
  test('what cannot be read is named with its reason, and the others are answered', () => {
    mkdirSync(files.path('folder'))
    mkdirSync(files.path('locked'))
    writeFileSync(files.path('secret.txt'), TEXT, { mode: 0 })
    writeFileSync(files.path('binary.txt'), Buffer.from([0x7f, 0x45, 0, 0, 9, 0]))
    writeFileSync(files.path('empty.txt'), '')
    writeFileSync(files.path('marked.txt'), '\uFEFF')
    symlinkSync('loop.txt', files.path('loop.txt'))
    symlinkSync('folder', files.path('folder.txt'))
    symlinkSync('nowhere', files.path('dangling.txt'))
    writeFileSync(files.path('huge.txt'), '')
    truncateSync(files.path('huge.txt'), 3 * 2 ** 30)
    chmodSync(files.path('locked'), 0)
    const bad = ['secret', 'binary', 'empty', 'marked', 'loop', 'dangling', 'huge'].map(
      (name) => `${name}.txt`,
    )
    const { status, stdout, stderr } = extract(
      ['--json', 'none.txt', 'folder', 'locked', ...bad, 'a.txt'],
      NOBODY,
    )
    expect(status).toBe(3)
    expect(sources(stdout)).toEqual(['a.txt'])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'extract: none.txt: no such file or folder',
      'extract: folder: the folder holds no *.txt and no *.jsonl',
      'extract: locked: permission denied',
      'extract: secret.txt: permission denied',
      'extract: binary.txt: it is binary, not text',
      'extract: empty.txt: it is empty',
      'extract: marked.txt: it is empty',
      'extract: loop.txt: too many symbolic links',
      'extract: dangling.txt: no such file or folder',
      'extract: huge.txt: it is too large to be read whole; records are read one by one',
    ])
  })

  test('a folder with a bad name in it: every input is answered or named', () => {
    for (const name of [
      'none\n',
      '-o.txt',
      '--json.txt',
      'two\nlines.txt',
      'red\u001B[31m.txt',
      '\u202Etxt.txt',
    ])
      writeFileSync(files.path(`${name}`), TEXT)
    mkdirSync(files.path('folder.txt'))
    symlinkSync('folder.txt', files.path('link.txt'))
    symlinkSync('.', files.path('myself'))
    const { status, stdout, stderr } = extract(['--json', '.'])
    expect(status).toBe(3)
    expect(sources(stdout).sort()).toEqual(
      ['--json.txt', '-o.txt', 'a.txt', 'red\u001B[31m.txt', 'two\nlines.txt', '\u202Etxt.txt'].sort(),
    )
    expect(stderr).toBe('extract: link.txt: it is a folder\n')
  })

  onLinux('a name that is no UTF-8 is read in its folder', () => {
    const name = Buffer.from([0x2f, 0xff, 0x2e, 0x74, 0x78, 0x74])
    writeFileSync(Buffer.concat([Buffer.from(files.path()), name]), TEXT)
    const { status, stdout } = extract(['--json', '.'])
    expect({ status, sources: sources(stdout) }).toEqual({ status: 0, sources: ['a.txt', '\uFFFD.txt'] })
  })

  onLinux('a pipe in a folder is no text and is not waited for', () => {
    shell('mkfifo pipe.txt')
    const { status, stdout } = extract(['--json', '.'], { timeout: 20_000 })
    expect({ status, sources: sources(stdout) }).toEqual({ status: 0, sources: ['a.txt'] })
  })

  onLinux('a pipe or a device behind a link in a folder is no text either', () => {
    shell('mkfifo pipe; ln -s pipe pipe.txt; ln -s /dev/zero zero.txt; ln -s a.txt link.txt')
    const { status, stdout } = extract(['--json', '.'], { timeout: 20_000, killSignal: 'SIGKILL' })
    expect({ status, sources: sources(stdout) }).toEqual({ status: 0, sources: ['a.txt', 'link.txt'] })
  })

  test('a file behind -- may begin with a dash', () => {
    writeFileSync(files.path('-a.txt'), TEXT)
    expect(sources(extract(['--json', '--', '-a.txt']).stdout)).toEqual(['-a.txt'])
  })

  test('no control of a name or a record reaches the terminal by a message', () => {
    const { stderr } = extract(['--text-field', 'text', 'no\u001B[31m\n\u202Ene.txt', '-'], {
      input: '\u001B[2J{"id":1}\n',
    })
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
    expect(stderr.split('\n')).toHaveLength(4)
    expect(extract(['--only', '\u001B[31m']).stderr).not.toMatch(/\u001B/)
  })

  test('a folder that goes away while it is read costs only what was in it', async () => {
    for (const name of ['d', 'e']) mkdirSync(files.path(name))
    records('a.jsonl')
    writeFileSync(files.path('d/d.txt'), TEXT)
    writeFileSync(files.path('e/e.txt'), TEXT)
    rmSync(files.path('a.txt'))
    const child = start(['--json', '.'], { cwd: files.path() })
    let out = ''
    let err = ''
    child.stderr.on('data', (chunk) => (err += chunk))
    // the pipe is full while nobody reads it, so the command stands still in the first file
    await once(child.stdout, 'readable')
    renameSync(files.path('d'), files.path('.gone'))
    child.stdout.on('data', (chunk) => (out += chunk))
    expect(await once(child, 'close')).toEqual([3, null])
    // the folder may have been looked into already
    expect(err).toMatch(/^extract: d(\/d\.txt)?: no such file or folder\n$/)
    expect(sources(out).slice(-1)).toEqual(['e/e.txt'])
  })
})

describe('records', () => {
  test('keys of prototypes are keys like any other', () => {
    const input = [
      '{"id":{"__proto__":{"polluted":1}},"text":"x"}',
      '{"__proto__":{"id":1,"text":"y"}}',
      '{"id":2,"constructor":{"prototype":{"text":"y"}}}',
    ].join('\n')
    const { stdout } = extract(['--json', '--text-field', 'text', '--only', 'dates'], { input })
    expect(stdout.split('\n')[0]).toContain('"source":{"__proto__":{"polluted":1}}')
    expect(documents(stdout).map(({ error }) => error?.code)).toEqual([undefined, 'no-text', 'no-text'])
    for (const field of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(
        documents(extract(['--json', '--text-field', field], { input: '{"id":1}\n' }).stdout),
      ).toMatchObject([{ source: 1, error: { code: 'no-text' } }])
  })

  test('byte-order marks, CRLF, empty lines and a missing last newline', () => {
    const record = (id: number): string => JSON.stringify({ id, text: TEXT })
    const input = `\uFEFF${record(1)}\r\n\uFEFF${record(2)}\r\n\r\n${record(3)}`
    const { stdout } = extract(['--json', '--text-field', 'text'], { input })
    expect(documents(stdout).map(({ source, line }) => source ?? { line })).toEqual([1, 2, { line: 3 }, 3])
  })

  test('too large ones are named, however large, and memory stays bounded', () => {
    const input = Buffer.concat([
      Buffer.from('{"id":1,"text":"'),
      Buffer.alloc(200 * 2 ** 20, 'a'),
      Buffer.from(`"}\n${JSON.stringify({ id: 2, text: TEXT })}\n`),
    ])
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--max-old-space-size=200', EXTRACT, '--json', '--text-field', 'text', '--max-record-bytes', '1000'],
      { input, encoding: 'utf8' },
    )
    expect(status).toBe(0)
    expect(documents(stdout)).toMatchObject([{ line: 1, error: { code: 'too-large' } }, { source: 2 }])
  })

  test('deeply nested ones are data too', () => {
    const input = `{"id":1,"text":${'['.repeat(100_000)}\n${JSON.stringify({ id: 2, text: TEXT })}\n`
    const { status, stdout } = extract(['--json', '--text-field', 'text'], { input })
    expect(status).toBe(0)
    expect(documents(stdout)).toMatchObject([{ error: { code: 'not-json' } }, { source: 2 }])
  })
})

describe('-o', () => {
  const left = (): string[] => readdirSync(files.path()).filter((name) => name.startsWith('answer'))

  // the limit is in blocks of 512 bytes
  const limits = onLinux.each([
    ['not even begin', 0],
    ['not grow', 16],
  ])
  limits('a file that may %s leaves what was there', (_, limit) => {
    records('many.jsonl')
    writeFileSync(files.path('answer.json'), 'as it was')
    const { status, stderr } = shell(
      `ulimit -f ${limit}; exec ${line()} --json ${limit === 0 ? 'a.txt' : 'many.jsonl'} -o answer.json`,
    )
    expect({ status, stderr }).toEqual({
      status: 4,
      stderr: 'extract: cannot write the answer: the file would be larger than allowed\n',
    })
    expect(left()).toEqual(['answer.json'])
    expect(readFileSync(files.path('answer.json'), 'utf8')).toBe('as it was')
  })

  test.each([
    ['a folder that may not be written to', 'locked/answer.json', 'permission denied'],
    ['a folder in its place', 'locked', 'it is a folder'],
    ['no folder', 'none/answer.json', 'no such file or folder'],
  ])('%s is told before anything is read', (_, path, why) => {
    mkdirSync(files.path('locked'), { mode: 0o555 })
    const { status, stdout, stderr } = extract(['--json', '-', '-o', path], { input: TEXT, ...NOBODY })
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: `extract: ${path}: cannot be written: ${why}\n`,
    })
    expect(readdirSync(files.path('locked'))).toEqual([])
  })

  test('an input is not overwritten by its answer, by whatever name it goes', () => {
    symlinkSync('a.txt', files.path('link.txt'))
    for (const name of ['a.txt', './a.txt', 'link.txt', files.path('a.txt')]) {
      const { status, stderr } = extract(['--json', name, '-o', 'a.txt'])
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: `extract: ${name} would be overwritten by its answer\n`,
      })
    }
    expect(readFileSync(files.path('a.txt'), 'utf8')).toBe(TEXT)
    rmSync(files.path('link.txt'))
  })

  test('an answer of an earlier run in the folder is no input', () => {
    for (let run = 0; run < 2; run++) {
      expect(extract(['--json', '.', '-o', 'answer.txt']).status).toBe(0)
      expect(sources(readFileSync(files.path('answer.txt'), 'utf8'))).toEqual(['a.txt'])
    }
  })

  // the second is more than what is new may be
  test.each([0o600, 0o666])(
    'a file of mode %o that is replaced keeps who may read it, from the first on',
    (mode) => {
      writeFileSync(files.path('answer.json'), 'as it was')
      chmodSync(files.path('answer.json'), mode)
      const env = preloaded(
        files.path('opened.cjs'),
        `const fs = require('node:fs')
      const { openSync } = fs
      fs.openSync = (path, ...how) => {
        const fd = openSync(path, ...how)
        if (String(path).endsWith('.part')) fs.appendFileSync('modes', (fs.fstatSync(fd).mode & 0o777) + ' ')
        return fd
      }`,
      )
      expect(extract(['--json', 'a.txt', '-o', 'answer.json'], { env }).status).toBe(0)
      expect(lstatSync(files.path('answer.json')).mode & 0o777).toBe(mode)
      const first = Number(readFileSync(files.path('modes'), 'utf8'))
      expect(first & ~mode).toBe(0)
    },
  )

  onLinux('what lies in the place of the half-written file is not written to', () => {
    writeFileSync(files.path('other'), 'as it was')
    // the number of the process is that of the shell it replaces
    const { status } = shell(
      `ln -s other answer.json.$$.part; exec ${line('--json', 'a.txt', '-o', 'answer.json')}`,
    )
    expect(status).toBe(0)
    expect(readFileSync(files.path('other'), 'utf8')).toBe('as it was')
    expect(left()).toEqual(['answer.json'])
  })

  test('nor what somebody puts there at the last moment', () => {
    writeFileSync(files.path('other'), 'as it was')
    const env = preloaded(
      files.path('quick.cjs'),
      `const fs = require('node:fs')
      const { openSync } = fs
      fs.openSync = (path, ...how) => {
        if (String(path).endsWith('.part')) fs.symlinkSync('other', path)
        return openSync(path, ...how)
      }`,
    )
    const { status, stderr } = extract(['--json', 'a.txt', '-o', 'answer.json'], { env })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringContaining('answer.json: cannot be written: EEXIST'),
    })
    expect(readFileSync(files.path('other'), 'utf8')).toBe('as it was')
  })

  test('a link stays a link, and its target gets the answer', () => {
    writeFileSync(files.path('answer.json'), 'as it was')
    symlinkSync('answer.json', files.path('link.json'))
    expect(extract(['--json', 'a.txt', '-o', 'link.json']).status).toBe(0)
    expect(lstatSync(files.path('link.json')).isSymbolicLink()).toBe(true)
    expect(documents(readFileSync(files.path('answer.json'), 'utf8'))).toHaveLength(1)
  })

  onLinux('a device or a pipe is written to and never replaced', () => {
    const { stdout } = shell(
      `mkfifo answer.pipe; cat answer.pipe & ${line()} --json a.txt -o answer.pipe; wait`,
    )
    expect(sources(stdout)).toEqual(['a.txt'])
    expect(lstatSync(files.path('answer.pipe')).isFIFO()).toBe(true)
    const { status, stderr } = extract(['--json', 'a.txt', '-o', fullDevice()])
    expect({ status, stderr }).toEqual({
      status: 4,
      stderr: 'extract: cannot write the answer: no space left on the device\n',
    })
    expect(statSync(fullDevice()).isCharacterDevice()).toBe(true)
  })

  test.each<[NodeJS.Signals, number | null]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGKILL', null],
  ])('%s in the middle: status %s, and the old file is whole', async (signal, status) => {
    writeFileSync(files.path('answer.json'), 'as it was')
    const child = start(['--json', '--text-field', 'text', '-o', 'answer.json'], {
      cwd: files.path(),
    })
    child.stdin.write(`${JSON.stringify({ id: 1, text: TEXT })}\n`)
    while (left().length < 2) await new Promise((later) => setTimeout(later, 20))
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([status, status === null ? signal : null])
    expect(readFileSync(files.path('answer.json'), 'utf8')).toBe('as it was')
    if (status !== null) expect(left()).toEqual(['answer.json'])
  })
})

describe('standard output', () => {
  test('an interruption lets out whole records only, those that are answered among them', async () => {
    const child = start(['--json', '--text-field', 'text'])
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (err += chunk))
    child.stdin.write(`no\n${JSON.stringify({ id: 1, text: TEXT })}\n{"id":2,"te`)
    // nothing tells from outside that the records are answered, as they are held back until there are more
    await new Promise((later) => setTimeout(later, 1500))
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
    expect(err).toBe('')
    expect(documents(out)).toMatchObject([{ line: 1 }, { source: 1 }])
  })

  test.each([
    ['a text', ['-j', '1', 'long.txt']],
    ['a record', ['-j', '1', '--max-record-bytes', '100000000', 'long.jsonl']],
  ])('an interruption in the middle of %s that takes long is heard', async (_, argv) => {
    const text = `${TEXT} `.repeat(200_000)
    writeFileSync(files.path('long.txt'), text)
    writeFileSync(files.path('long.jsonl'), JSON.stringify({ id: 1, text }))
    const child = start(['--json', ...argv], { cwd: files.path() })
    await new Promise((later) => setTimeout(later, 1500))
    const asked = performance.now()
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([130, null])
    expect(performance.now() - asked).toBeLessThan(5000)
  })

  test.each(['json', 'table', 'csv', 'html', 'markdown'])(
    'a reader that takes one byte of %s and goes is no fault',
    (format) => {
      records('many.jsonl')
      const { stdout, stderr } = shell(
        `{ ${line()} --format ${format} many.jsonl; echo $? >status; } | head -c 1`,
      )
      expect({ length: stdout.length, stderr }).toEqual({ length: 1, stderr: '' })
      expect(readFileSync(files.path('status'), 'utf8')).toBe('0\n')
    },
  )

  test.each([
    ['a reader that goes away', () => []],
    ['a full disk', () => ['-o', fullDevice()]],
  ])(
    '%s ends it while records could still come',
    async (_, more) => {
      const argv = ['--json', '-j', '2', '--text-field', 'text', '--flush', ...more()]
      const child = start(argv)
      child.stdin.on('error', () => {})
      child.stdout.destroy()
      const ended = once(child, 'exit')
      // the first is written in vain, of which the second is told, when there is nothing more to read
      for (const id of [1, 2]) {
        child.stdin.write(`${JSON.stringify({ id, text: TEXT })}\n`)
        await new Promise((later) => setTimeout(later, 1500))
      }
      // were it not to end, the test would
      expect((await ended)[0]).toBe(argv.includes('-o') ? 4 : 0)
      child.stdin.destroy()
    },
    20_000,
  )

  test('a closed standard error is no reason to stop', () => {
    const { status, stdout } = shell(`${line()} --json none.txt a.txt 2>&-`)
    expect({ status, sources: sources(stdout) }).toEqual({ status: 3, sources: ['a.txt'] })
  })

  test('clock, time zone and locale do not change a byte', () => {
    const argv = ['--json', '--explain', 'a.txt']
    const plain = extract(argv).stdout
    for (const env of [
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_SA.UTF-8' },
      { TZ: 'America/Adak', LC_ALL: 'C' },
      { TZ: 'Asia/Riyadh', LC_ALL: 'tr_TR.UTF-8' },
    ])
      expect(extract(argv, { env: { ...process.env, ...env } }).stdout).toBe(plain)
    // another day and another chance, in this thread and in others
    const env = preloaded(
      files.path('clock.cjs'),
      `const Real = Date; Math.random = () => 0
      globalThis.Date = class extends Real { constructor(...a) { super(...(a.length ? a : [0])) } static now() { return 0 } }`,
    )
    for (const jobs of ['1', '2']) expect(extract([...argv, '-j', jobs], { env }).stdout).toBe(plain)
  })
})

describe('over a thousand inputs with every fault among them', () => {
  const LINES = 7
  /** What is wrong with every eleventh input, and how it is made. */
  const FAULTS: readonly ((path: string) => void)[] = [
    (path) => writeFileSync(path, ''),
    (path) => writeFileSync(path, '\uFEFF \n'),
    (path) => writeFileSync(path, Buffer.from([0, 1, 2, 0, 255, 0, 3])),
    (path) => writeFileSync(path, Buffer.from([0x81, 0x8d, 0x8f, 0x90, 0x9d])),
    (path) => writeFileSync(path, TEXT, { mode: 0 }),
    (path) => symlinkSync('nowhere', path),
    (path) => symlinkSync(path, path),
    (path) => symlinkSync('.', path),
    (path) => {
      writeFileSync(path, '')
      truncateSync(path, 3 * 2 ** 30)
    },
  ]
  const bad: string[] = []
  const records: string[] = []
  beforeEach(() => {
    bad.length = records.length = 0
    rmSync(files.path('a.txt'))
    for (let n = 0; n < 1000; n++) {
      const isRecords = n % 10 === 0
      const name = `n${String(n).padStart(3, '0')}.${isRecords ? 'jsonl' : 'txt'}`
      if (isRecords) {
        records.push(name)
        const lines = Array.from({ length: LINES }, (_, id) =>
          id === n % LINES ? '{"id":' : JSON.stringify({ id, text: TEXT }),
        )
        writeFileSync(files.path(name), lines.join('\n'))
      } else if (n % 11 === 3) {
        FAULTS[bad.length % FAULTS.length]!(files.path(name))
        bad.push(name)
      } else writeFileSync(files.path(name), TEXT)
    }
  })

  test.each([
    ['json', '1'],
    ['csv', '2'],
  ])(
    'as %s, %s at work: each is answered or named, each record too, and the account says so',
    (format, jobs) => {
      const argv = ['--format', format, '-j', jobs, '--only', 'dates', '--summary', '.']
      const { status, stdout, stderr } = extract(argv, NOBODY)
      expect(status).toBe(3)
      const said = stderr.split('\n')
      const failed = said.map((line) => /^extract: (n\d+\.txt): /.exec(line)?.[1]).filter((name) => name)
      expect(failed).toEqual(bad)
      const answered = 1000 - bad.length
      const all = LINES * records.length
      expect(said).toContain(`extract: 1000 inputs: ${answered} answered, ${bad.length} failed`)
      expect(said).toContain(`extract: ${all} records: ${records.length} bad`)
      for (const name of records) expect(said).toContain(`extract: ${name}: 1 bad record`)
      const dates = answered - records.length + all - records.length
      expect(said).toContain(`extract: found: dates ${dates}`)
      expect(stdout.match(/2024-03-12/g)).toHaveLength(dates)
      if (format === 'json') {
        const out = documents(stdout)
        expect(out).toHaveLength(answered - records.length + all)
        expect(out.filter(({ error }) => error)).toHaveLength(records.length)
      }
    },
  )
})
