// What is published: the package as npm packs it, installed as on a machine that has nothing else of ours.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '..')
const SHIPPED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'SECURITY.md', 'bin', 'dist']
const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
)
const tool = (name: string): string => join(ROOT, 'node_modules', '.bin', name)
const run = (command: string, argv: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, encoding: 'utf8' })
  return { status, said: stdout + stderr, stdout, stderr }
}

let place: string
let tarball: string
let packed: readonly string[]
/** The folder of somebody who has installed it. */
let home: string

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'package-'))
  const copy = join(place, 'copy')
  for (const name of SHIPPED) cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  execFileSync(process.execPath, ['src/build/types.mjs', join(copy, 'dist', 'types')], { cwd: ROOT })
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', place], {
    cwd: copy,
    encoding: 'utf8',
  })
  const [{ filename, files }] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }]
  tarball = join(place, filename)
  packed = files.map(({ path }) => path)
  home = join(place, 'home')
  const installed = join(home, 'node_modules', 'haqaiq')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'])
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }')
  // what it says it needs, and nothing else
  for (const name of Object.keys(dependencies)) {
    const link = join(home, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), link)
  }
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the tarball', () => {
  test('holds what is needed and nothing else', () => {
    const told = packed.map((path) =>
      path.replace(/^dist\/chunk-\w+\.js$/, 'dist/chunk').replace(/^dist\/types\/.*\.d\.ts$/, 'dist/types'),
    )
    expect([...new Set(told)].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/extract.js',
      'bin/package.json',
      'dist/chunk',
      'dist/cli.cache',
      'dist/cli.cjs',
      'dist/index.js',
      'dist/lexicon.bin',
      'dist/programs.bin',
      'dist/schema.json',
      'dist/types',
      'dist/worker.js',
      'package.json',
    ])
  })

  test('holds the types of the face, and none of what is behind it', () => {
    const types = packed.filter((path) => path.startsWith('dist/types/'))
    expect(types).toContain('dist/types/index.d.ts')
    expect(types.filter((path) => /\/(rules|cli|arabic|lexicon)\//.test(path))).toEqual([])
  })

  test('is as publint would have it', () => {
    const { status, said } = run(tool('publint'), ['--strict', tarball], ROOT)
    expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('All good!') })
  })

  test('has types that are right for whoever imports it', () => {
    const { status, said } = run(tool('attw'), [tarball, '--profile', 'esm-only', '--format', 'ascii'], ROOT)
    expect(said).toContain('node16 (from ESM): 🟢')
    expect(status).toBe(0)
  })
})

describe('installed', () => {
  test('the command answers', () => {
    const argv = [join(home, 'node_modules', 'haqaiq', 'bin', 'extract.js'), '--json', '-']
    const { status, stdout } = spawnSync(process.execPath, argv, {
      cwd: home,
      // digits that only a regular expression of the bundle knows
      input: 'وُقّع الاتفاق في ١٢ مارس 2024.',
      encoding: 'utf8',
    })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ dates: [{ value: '2024-03-12' }] })
  })

  test.each(['table', 'html', 'csv', 'markdown'])(
    'as %s too, with what the package itself names',
    (format) => {
      const argv = [
        join(home, 'node_modules', 'haqaiq', 'bin', 'extract.js'),
        '--format',
        format,
        '--bidi',
        'visual',
      ]
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
        cwd: home,
        input: 'وُقّع الاتفاق في 12 مارس 2024.',
        encoding: 'utf8',
      })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toContain('2024-03-12')
    },
  )

  const PROGRAM = `
    import { customise, extract, extractEach, readDay, timeline, toDocument } from 'haqaiq'
    import schema from 'haqaiq/schema.json' with { type: 'json' }

    const text = 'وصل الوفد إلى بغداد أمس.'
    const published = readDay('2021-02-18')
    const facts = extract({ text, published })
    const { engine } = await customise({ lexicons: [], rules: [] })
    const values = []
    for await (const { document, facts } of extractEach([{ id: 7, text, published }], engine))
      values.push(document.id, facts.dates[0].value.value, facts.places[0].value.name)
    const { dates, places } = toDocument({ source: 7, text, published, facts }, { only: ['dates'] })
    console.log(JSON.stringify([values, timeline({ text, published }, facts).length, dates, places, schema.title]))`
  const ANSWER = [
    [7, '2021-02-17', 'بغداد'],
    1,
    [
      {
        value: '2021-02-17',
        grain: 'day',
        calendar: 'gregorian',
        mentions: [{ text: 'أمس', start: 20, end: 23 }],
      },
    ],
    null,
    'What extract --json prints',
  ]

  test('the library answers', () => {
    writeFileSync(join(home, 'program.js'), PROGRAM)
    const { stdout, stderr } = run(process.execPath, ['--no-warnings', 'program.js'], home)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(ANSWER)
  })

  test('what the README shows of it holds, and says what comes out', () => {
    const shown = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```ts\n(import [\s\S]*?)```/g)]
    expect(shown.length).toBeGreaterThan(1)
    const names = shown.map(([, code], at) => {
      writeFileSync(join(home, `shown${at}.ts`), code!)
      return `shown${at}.ts`
    })
    const argv = [
      '--strict',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--types',
      '',
      '--module',
      'nodenext',
    ]
    expect(run(tool('tsc'), [...argv, ...names], home).said).toBe('')
    const out = names.map((name) => run(process.execPath, [name.replace('.ts', '.js')], home))
    expect(out.map(({ stderr }) => stderr).join('')).toBe('')
    const [, promised] = /console\.log\(.*\) \/\/ (.*)/.exec(shown.map(([, code]) => code).join(''))!
    const told = out.map(({ stdout }) => stdout).join('')
    expect(told.trim()).toBe(promised)
  })

  test.each(['nodenext', 'bundler'])('its types hold where modules are resolved as %s', (resolution) => {
    writeFileSync(
      join(home, 'right.ts'),
      `import { defineRule, extract, extractEach, type CalendarDay, type Facts, type JsonDocument, toDocument } from 'haqaiq'
      const published: CalendarDay = { year: 2021, month: 2, day: 18 }
      const facts: Facts = extract({ text: '', published })
      export const value: string | null | undefined = facts.dates[0]?.value.value
      export const document: JsonDocument = toDocument({ source: 1, text: '', facts })
      export async function ids(): Promise<number[]> {
        const all: number[] = []
        for await (const { document } of extractEach([{ id: 1, text: '' }])) all.push(document.id)
        return all
      }
      export const rule = defineRule({
        id: 'a/b', kind: 'person', means: '', match: '[<name>#Name]',
        resolve: ({ name }) => ({ value: { name: name.text } }),
      })`,
    )
    writeFileSync(
      join(home, 'wrong.ts'),
      `import { defineRule, extract } from 'haqaiq'
      // @ts-expect-error a day is three numbers
      extract({ text: '', published: '2021-02-18' })
      // @ts-expect-error an engine is made by customise
      extract({ text: '' }, {})
      // @ts-expect-error the pattern names no such group
      defineRule({ id: 'a/b', kind: 'person', means: '', match: '[<name>#Name]', resolve: ({ nam }) => undefined })`,
    )
    const module = resolution === 'bundler' ? 'esnext' : resolution
    // of the machine's own types none: the package's must be enough
    const argv = ['--noEmit', '--strict', '--target', 'es2023', '--types', '', '--module', module]
    const files = ['right.ts', 'wrong.ts']
    expect(run(tool('tsc'), [...argv, '--moduleResolution', resolution, ...files], home).said).toBe('')
  })
})

describe('bundled with what imports it', () => {
  const bundled = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: home },
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: ['compromise', 'compromise/*', 'yaml'],
      write: false,
    })
    return outputFiles.map(({ text }) => text).join('')
  }

  test('extract brings neither writers nor command', async () => {
    const code = await bundled("export { extract } from 'haqaiq'")
    expect(code).toContain('lexicon.bin')
    for (const stranger of ['codepoint', 'commander', 'cli-table3', 'chalk', '<html', '--json'])
      expect({ stranger, isThere: code.includes(stranger) }).toEqual({ stranger, isThere: false })
  })

  test.each([
    ['toDocument', 5_000],
    ['readDay', 2_000],
  ])('%s brings no engine', async (name, most) => {
    expect((await bundled(`export { ${name} } from 'haqaiq'`)).length).toBeLessThan(most)
  })
})
