// Faults that come between two steps of a run, or from within: each is made to happen, and costs only what it must.
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { answerAll } from '../../src/cli/answer-all.js'
import { Answerer } from '../../src/cli/answerer.js'
import { expand, type Found, type Input } from '../../src/cli/input.js'
import { sizeOf } from '../../src/cli/jobs.js'
import { linesOf, readBlocks } from '../../src/cli/lines.js'
import { type Options, readOptions } from '../../src/cli/options.js'
import { styleOf } from '../../src/cli/style.js'
import { besides, isDone } from '../../src/cli/targets.js'
import { tasksOf } from '../../src/cli/tasks.js'
import { oneForAll } from '../../src/cli/writers-of.js'
import { makeEngine } from '../../src/engine/engine.js'
import type { Rule } from '../../src/model/rule.js'
import { nameRules } from '../../src/rules/index.js'
import { data } from '../built.js'
import { extract, line, preloaded, start } from './spawned.js'
import { documents, folder, run } from './world.js'

const TEXT = 'وُقّع الاتفاق في 12 مارس 2024.'
const record = (id: number, text = TEXT): string => `${JSON.stringify({ id, text })}\n`

let files: ReturnType<typeof folder>
beforeEach(() => {
  files = folder({ 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT })
})
afterEach(() => files.drop())

const optionsOf = (...argv: string[]): Options => readOptions(argv, '0', 80)
/** The names of what is found, those that cannot be read with their reason. */
const told = (found: Found): string => {
  const name = found.name.slice(files.path('/').length)
  return 'error' in found ? `${name}: ${(found.error as NodeJS.ErrnoException).code}` : name
}

describe('what every object has is no field of a record', () => {
  const INHERITED = ['constructor', 'toString', '__proto__', 'hasOwnProperty']

  test.each(INHERITED)('%s', async (name) => {
    const answer = async (option: string) =>
      documents((await run(['--json', '--text-field', 'text', option, name], { stdin: record(1) })).out)
    expect(await answer('--id-field')).toMatchObject([{ source: null, dates: [{ value: '2024-03-12' }] }])
    expect(await answer('--published-field')).toMatchObject([{ source: 1, dates: [{ value: '2024-03-12' }] }])
    const [none] = documents((await run(['--json', '--text-field', name], { stdin: record(1) })).out)
    expect(none.error.message).toBe(`the field «${name}» is missing`)
  })

  test.each(INHERITED)('nor is %s an encoding', async (name) => {
    const { status, err } = await run(['--encoding', name], { stdin: TEXT })
    expect({ status, err }).toEqual({ status: 2, err: expect.stringContaining('Allowed are utf-8') })
  })
})

describe('what goes away after its folder was looked into', () => {
  test('a folder costs only what was in it', async () => {
    mkdirSync(files.path('b'))
    writeFileSync(files.path('b/d.txt'), TEXT)
    const found = expand(files.path())
    expect(told((await found.next()).value)).toBe('a.txt')
    rmSync(files.path('b'), { recursive: true })
    const rest: string[] = []
    for await (const each of found) rest.push(told(each))
    expect(rest).toEqual(['b: ENOENT', 'b.txt', 'c.txt'])
  })

  test('what a link leads to costs the link', async () => {
    symlinkSync('c.txt', files.path('b1.txt'))
    const found = expand(files.path())
    await found.next()
    rmSync(files.path('c.txt'))
    const rest: string[] = []
    for await (const each of found) rest.push(told(each))
    expect(rest).toEqual(['b.txt', 'b1.txt: ENOENT', 'c.txt'])
  })

  test('a text and records are named with the reason, and the others are answered', async () => {
    writeFileSync(files.path('b.jsonl'), record(1))
    const options = optionsOf('--json', files.path())
    const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough(), env: {} }
    const answerer = new Answerer(
      options,
      await oneForAll(options.format, styleOf(options, false, io)),
      undefined,
    )
    const said: string[] = []
    for await (const task of tasksOf(expand(files.path()), options, io, async () => false)) {
      for (const name of ['b.jsonl', 'b.txt']) rmSync(files.path(name), { force: true })
      const { name } = task.input
      const reason =
        task.kind === 'failed'
          ? task.reason
          : task.kind === 'text'
            ? (await answerer.answer(task)).failed
            : undefined
      said.push(`${name.slice(files.path('/').length)}: ${reason}`)
    }
    expect(said).toEqual([
      'a.txt: undefined',
      'b.jsonl: no such file or folder',
      'b.txt: no such file or folder',
      'c.txt: undefined',
    ])
  })

  test('has no size, no answer that is done, and is not the file of the answer', async () => {
    const gone: Input = { name: 'gone.txt', path: files.path('gone.txt') }
    expect(await sizeOf(gone)).toBe(0)
    expect(await isDone(gone, files.path('a.txt'))).toBe(false)
    // nor is it that of an answer that is not there yet
    for (const output of ['a.txt', 'answer.json']) {
      const left: Found[] = []
      const inputs = (async function* () {
        yield gone
      })()
      for await (const each of besides(inputs, files.path(output))) left.push(each)
      expect(left).toEqual([gone])
    }
  })
})

describe('a standard error that cannot be written to is no reason to stop', () => {
  test('a reader of it that has gone', async () => {
    const child = start(['--json', 'none.txt', 'a.txt'], { cwd: files.path() })
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.destroy()
    expect(await once(child, 'close')).toEqual([3, null])
    expect(documents(out)).toMatchObject([{ source: 'a.txt' }])
  })

  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('a disk that is full', () => {
    const { status, stdout } = spawnSync('sh', ['-c', `${line('--json', 'none.txt', 'a.txt')} 2>/dev/full`], {
      cwd: files.path(),
      encoding: 'utf8',
    })
    expect({ status, out: documents(stdout) }).toMatchObject({ status: 3, out: [{ source: 'a.txt' }] })
  })
})

describe('a fault of the program', () => {
  const FAULTY = 'غصنا'
  const WHY = 'as\u001B[31m it\nwere'
  /** Ours, but its rules fail in texts that have a word. */
  const engine = () => {
    const faulty: Rule[] = nameRules.map((rule) => ({
      ...rule,
      resolve: (groups, context) => {
        if (context.text.includes(FAULTY)) throw new Error(WHY)
        return rule.resolve(groups, context)
      },
    }))
    return makeEngine({ ...data(), names: faulty, relations: [] })
  }

  async function answered(argv: readonly string[]) {
    const said = { out: '', err: '' }
    const stream = (which: 'out' | 'err') => {
      const made = new PassThrough()
      made.on('data', (chunk) => (said[which] += chunk))
      return made
    }
    const io = { stdin: new PassThrough(), stdout: stream('out'), stderr: stream('err'), env: {} }
    const status = await answerAll(optionsOf(...argv), undefined, engine(), io)
    return { status, ...said }
  }

  test('in a text costs that text; its stack is told on one line that no terminal obeys', async () => {
    writeFileSync(files.path('b.txt'), `${TEXT} ${FAULTY}`)
    const { status, out, err } = await answered(['--json', files.path()])
    expect(status).toBe(4)
    expect(documents(out).map(({ source }) => source)).toEqual([files.path('a.txt'), files.path('c.txt')])
    const [stack, reason, ...more] = err.split('\n')
    expect(stack).toContain('b.txt: Error: as\\u001b[31m it were     at ')
    expect(reason).toBe(`extract: ${files.path('b.txt')}: a fault of the program, please report it`)
    expect(more).toEqual([''])
  })

  test('in a record costs that record', async () => {
    writeFileSync(files.path('d.jsonl'), record(1) + record(2, `${TEXT} ${FAULTY}`) + record(3))
    const { status, out, err } = await answered(['--json', files.path('d.jsonl')])
    expect(status).toBe(4)
    expect(documents(out)).toMatchObject([
      { source: 1 },
      { source: 2, line: 2, error: { code: 'fault', message: expect.stringContaining('report it') } },
      { source: 3 },
    ])
    expect(err).toContain('d.jsonl: Error: as\\u001b[31m it were     at ')
    expect(err).not.toMatch(/\u001B/)
  })

  test('outside of any input ends the run, and its stack is printed line for line, without a control', () => {
    const env = preloaded(
      files.path('faulty.cjs'),
      `const fail = () => { throw new Error(${JSON.stringify(WHY)}) }
      Object.defineProperty(process.stdout, 'columns', { get: fail })`,
    )
    const { status, stdout, stderr } = extract(['a.txt'], { cwd: files.path(), env })
    expect({ status, stdout }).toEqual({ status: 4, stdout: '' })
    expect(stderr).toMatch(
      /^extract: a fault of the program, please report it: Error: as\\u001b\[31m it\nwere\n {4}at /,
    )
  })
})

test('of a record that is too large nothing is kept, however long it is', async () => {
  const PIECE = 1 << 20
  const PIECES = 256
  let most = 0
  async function* pieces() {
    yield Buffer.from(record(1))
    const before = process.memoryUsage().arrayBuffers
    for (let n = 0; n < PIECES; n++) {
      yield Buffer.alloc(PIECE, 'x')
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    yield Buffer.from(`\n${record(2)}`)
  }
  const said: unknown[] = []
  const reading = { maxRecordBytes: 1000, singly: false }
  for await (const block of readBlocks({ name: '-' }, pieces(), reading))
    for (const { number, bytes } of linesOf(block, 1000)) said.push([number, bytes?.length])
  expect(said).toEqual([
    [1, Buffer.byteLength(record(1)) - 1],
    [2, undefined],
    [3, Buffer.byteLength(record(2)) - 1],
  ])
  expect(most).toBeLessThan((PIECES / 2) * PIECE)
})

test('-o /dev/stdout is standard output, whatever that is', () => {
  const argv = ['--json', 'a.txt', '-o', '/dev/stdout']
  // a socket, which cannot be opened by name
  const { status, stdout } = extract(argv, { cwd: files.path() })
  expect({ status, out: documents(stdout) }).toMatchObject({ status: 0, out: [{ source: 'a.txt' }] })
  // a file that is written on, which must not be replaced
  writeFileSync(files.path('log'), 'as it was\n')
  spawnSync('sh', ['-c', `${line(...argv)} >>log`], { cwd: files.path() })
  expect(readFileSync(files.path('log'), 'utf8')).toBe(`as it was\n${stdout}`)
})
