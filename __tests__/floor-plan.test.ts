// Who may import whom, and where Arabic letters may stand: the house as a table.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'

const SRC = join(import.meta.dirname, '..', 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/(^|\/)\./.test(name))
  .sort()
const source = (file: string): string => readFileSync(join(SRC, file), 'utf8')

/** The room of a file: its folder, or the file itself where it stands on the top floor. */
const roomOf = (file: string): string => file.split('/')[0]!

/** Each room and the rooms below it that it may see; its own is always open. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  arabic: ['model'],
  lexicon: ['model', 'arabic'],
  rules: ['model', 'arabic'],
  engine: ['model', 'arabic', 'lexicon'],
  writers: ['model', 'arabic'],
  shipped: ['model', 'arabic', 'lexicon', 'rules', 'engine'],
  'extract.ts': ['model', 'engine', 'shipped'],
  'index.ts': ['model', 'writers', 'extract.ts'],
  cli: ['model', 'arabic', 'writers', 'extract.ts'],
  build: ['lexicon', 'rules', 'shipped'],
}

/** Each package and the files that may import it. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'bidi-js': ['writers/visual-order.ts'],
  chalk: ['writers/table.ts'],
  'cli-table3': ['writers/table.ts'],
  'get-east-asian-width': ['writers/cell-width.ts'],
  commander: ['cli/options.ts'],
  'compromise/one': ['shipped/sources.ts', 'shipped/own-rule.ts'],
  yaml: ['shipped/yaml-file.ts'],
  'compromise/two': ['shipped/latin-names.ts'],
}

interface Import {
  readonly file: string
  readonly target: string
}
const FROM =
  /(?:(?<!')\bfrom|\bimport|\bimport\(|\brequire\(|\brequireFrom\([^)]*\)\(|createRequire\([^)]*\)\()\s*'([^']+)'/g
const imports: readonly Import[] = files.flatMap((file) =>
  [...source(file).matchAll(FROM)].map(([, target]) => ({ file, target: target! })),
)
const inside = imports
  .filter(({ target }) => target.startsWith('.'))
  .map(({ file, target }) => ({
    file,
    target: posix.join(posix.dirname(file), target).replace(/\.js$/, '.ts'),
  }))
  .filter(({ target }) => !target.startsWith('..'))

test('the imports were read at all', () => {
  expect(inside.length).toBeGreaterThan(100)
  expect(imports.some(({ target }) => target === 'commander')).toBe(true)
})

test('every room stands in the plan', () => {
  expect([...new Set(files.map(roomOf))].filter((room) => !(room in FLOORS))).toEqual([])
})

test('imports fall', () => {
  const rising = inside.filter(({ file, target }) => {
    const [from, to] = [roomOf(file), roomOf(target)]
    return from !== to && !FLOORS[from]?.includes(to)
  })
  expect(rising).toEqual([])
})

test('the plan itself has no circle', () => {
  const standing = new Set<string>()
  let before = -1
  while (standing.size > before) {
    before = standing.size
    for (const [room, below] of Object.entries(FLOORS))
      if (below.every((each) => standing.has(each))) standing.add(room)
  }
  expect([...standing].sort()).toEqual(Object.keys(FLOORS).sort())
})

test('files import no circle', () => {
  const below = new Map<string, string[]>()
  for (const { file, target } of inside) below.set(file, [...(below.get(file) ?? []), target])
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of below.get(file) ?? []) {
      const circle = walk(target, [...path, file])
      if (circle.length > 0) return circle
    }
    done.add(file)
    return []
  }
  expect(files.map((file) => walk(file, [])).filter((circle) => circle.length > 0)).toEqual([])
})

test('each package has one door', () => {
  const strangers = imports.filter(
    ({ file, target }) =>
      !target.startsWith('.') && !target.startsWith('node:') && !DOORS[target]?.includes(file),
  )
  expect(strangers).toEqual([])
})

describe('Arabic letters', () => {
  const ROOMS = ['arabic', 'lexicon']
  /** The example in the help text, the headings of the outputs, and letter statistics of old encodings. */
  const FILES = ['cli/option-table.ts', 'cli/encodings.ts', 'writers/headings-ar.ts']
  const withoutComments = (code: string): string =>
    code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
  /** The text that a rule or a tag is explained with. */
  const withoutGlosses = (code: string): string =>
    code.replace(/means:\s*(['"`])(?:(?!\1).)*\1/gs, '').replace(/^ {2,4}(?:\['\w+', )?(['"]).*\1\]?,$/gm, '')

  test.each(files.filter((file) => !ROOMS.includes(roomOf(file)) && !FILES.includes(file)))(
    'not in %s',
    (file) => {
      const code = withoutGlosses(withoutComments(source(file)))
      expect(code.split('\n').filter((line) => /\p{Script=Arabic}/u.test(line))).toEqual([])
    },
  )
})

test('no file is a cellar: 250 lines at most', () => {
  expect(files.filter((file) => source(file).split('\n').length > 251)).toEqual([])
})
