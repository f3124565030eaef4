// Mutation testing by a sample: `npm run mutate -- [mutants] [seed] [files]`. All mutants take hours; a few hundred drawn at
// random tell the share that the tests notice to within some five points; those of a file or two can all be tried. Prints
// the mutants that survive.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { relative, resolve } from 'node:path'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { bundle } from './bundle.mjs'

const [wanted = 300, seed = 1] = process.argv.slice(2, 4).map(Number)
/** Only files whose paths have one of these in them; all without any. */
const only = process.argv.slice(4)
const SOURCES = ['src/arabic', 'src/engine']
const OUT = resolve('coverage', 'mutants.mjs')
const REACHED = resolve('coverage', 'reached.json')
/** What the mutated sources call, by the names that the instrumenter has for it. */
const MUTANT = resolve('__tests__', 'mutation', 'mutant.ts')
const HEADER = `import { isActive as stryMutAct_9fa48, cover as stryCov_9fa48 } from ${JSON.stringify(MUTANT)}\n`
/**
 * A mutant that takes this many times as much of the processor as no mutant does is noticed: it would hold up the tests.
 * The clock would count against it what else runs on the machine.
 */
const PATIENCE = 4

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {}, error: console.error }
const files = SOURCES.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((name) => only.length === 0 || only.some((part) => name.includes(part)))
  .map((name) => ({ name: resolve(name), mutate: true, content: readFileSync(name, 'utf8') }))
const instrumented = await new Instrumenter(silent).instrument(files, {
  plugins: null,
  excludedMutations: [],
  ignorers: [],
  noHeader: true,
})
mkdirSync('coverage', { recursive: true })
await bundle(OUT, new Map(instrumented.files.map(({ name, content }) => [name, HEADER + content])))

/** Numbers between 0 and 1 that the seed tells: xorshift. */
function* numbers(state) {
  for (;;) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    yield (state >>> 0) / 2 ** 32
  }
}

/** Whether the tests fail with these settings, or take more seconds of the processor than are granted. */
function fails(settings, seconds = 'unlimited') {
  const child = spawn('sh', ['-c', `ulimit -t ${seconds} && exec "$0" "$1"`, process.execPath, OUT], {
    env: { ...process.env, ...settings },
    stdio: 'ignore',
  })
  return new Promise((settle) => child.once('close', (status) => settle(status !== 0)))
}

if (await fails({ MUTANTS_REACHED: REACHED })) throw new Error('the tests fail without a mutant')
const { reached, seconds } = JSON.parse(readFileSync(REACHED, 'utf8'))
const patience = Math.ceil(PATIENCE * seconds)

const random = numbers(seed)
const left = [...instrumented.mutants]
const sample = []
while (sample.length < wanted && left.length > 0)
  sample.push(...left.splice(Math.floor(random.next().value * left.length), 1))

let survived = 0
let next = 0
const work = async () => {
  while (next < sample.length) {
    const mutant = sample[next++]
    const tests = reached[mutant.id]
    // where no test comes by none can notice it
    const isNoticed =
      tests && (await fails({ MUTANT: mutant.id, TESTS_FIRST: JSON.stringify(tests) }, patience))
    if (isNoticed) continue
    survived++
    const { fileName, location, replacement, mutatorName } = mutant
    const place = `${relative('.', fileName)}:${location.start.line + 1}:${location.start.column + 1}`
    console.log(`${place} ${mutatorName}: ${replacement}${tests ? '' : ' (no test comes by)'}`)
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, work))

const noticed = sample.length - survived
const share = ((100 * noticed) / sample.length).toFixed(1)
console.log(
  `${noticed} of ${sample.length} mutants noticed, ${share} %; drawn from ${instrumented.mutants.length}`,
)
