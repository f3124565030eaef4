// How fast the program is, beside programs that do less: `npm run bench [-- file.jsonl]`. Without a file it reads texts
// that corpus.mjs makes. Everything is run in turn, several times, and the least counts: others use the machine too.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { shared } from '../src/build/bundling.mjs'
import { records } from './corpus.mjs'
import { compare, startUp } from './measure.mjs'

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3)
const STARTS = 21
const RECORDS = 1750
const HERE = import.meta.dirname
const COMMAND = join(HERE, '..', 'bin', 'extract.js')
const ARTICLE = join(HERE, '..', 'fixtures', 'articles', 'economy.txt')
const MEGA = 1e6

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const say = (line = '') => console.log(line)
const row = (...cells) =>
  say(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(34) : String(cell).padStart(12))).join(''))

/** The file that is read: the one named, or the one made. */
function corpus() {
  const [named] = process.argv.slice(2)
  if (named) return resolve(named)
  const file = join(folder, 'generated.jsonl')
  writeFileSync(file, [...records(RECORDS)].map((record) => `${JSON.stringify(record)}\n`).join(''))
  return file
}

/** The same file four times over. */
function fourfold(file) {
  const longer = join(folder, 'fourfold.jsonl')
  const bytes = readFileSync(file)
  writeFileSync(longer, Buffer.concat([bytes, bytes, bytes, bytes]))
  return longer
}

function throughput(file) {
  const extract = (jobs, path = file) => [COMMAND, '--json', '--text-field', 'text', '-j', jobs, path]
  const rival = (name) => [join(HERE, 'rivals', `${name}.mjs`), file]
  const programs = {
    'splitting at non-letters': rival('words'),
    'extract --json -j 1': extract('1'),
    'extract --json -j 2': extract('2'),
    'extract --json -j 1, file fourfold': extract('1', fourfold(file)),
    'compromise/one tokenising': rival('compromise'),
    'chrono-node ar, dates only': rival('chrono'),
  }
  const used = compare(programs, ROUNDS)
  const least = used['splitting at non-letters']
  const size = statSync(file).size / MEGA
  row('', 'seconds', 'CPU s', 'MB/s', 'times', 'peak MB')
  for (const [name, { wall, cpu, peak }] of Object.entries(used)) {
    const times = name.endsWith('fourfold') ? 4 : 1
    const figures = [wall, cpu, (times * size) / wall, wall / times / least.wall, peak]
    row(name, ...figures.map((figure, at) => figure.toFixed(at === 4 ? 0 : 2)))
  }
}

async function stages(file) {
  const outfile = join(folder, 'dist', 'stages.mjs')
  await build({ ...shared, entryPoints: [join(HERE, 'stages.ts')], outfile })
  for (const name of ['lexicon.bin', 'programs.bin'])
    writeFileSync(join(folder, 'dist', name), readFileSync(join(HERE, '..', 'dist', name)))
  const { first, again } = JSON.parse(execFileSync(process.execPath, [outfile, file], { encoding: 'utf8' }))
  row('stage', 'first ms', 'again ms')
  for (const name of Object.keys(first)) row(name, first[name].toFixed(0), again[name].toFixed(0))
}

function start() {
  const programs = { 'node -e 0': ['-e', '0'], 'extract, one article': [COMMAND, '--json', ARTICLE] }
  const commands = Object.values(programs).map((args) => [process.execPath, ...args].join(' '))
  const hyperfine = spawnSync('hyperfine', ['-N', '-w', '3', ...commands], { encoding: 'utf8' })
  if (hyperfine.status === 0) return say(hyperfine.stdout)
  const taken = startUp(programs, STARTS)
  row('start-up', 'ms', 'times')
  for (const [name, ms] of Object.entries(taken))
    row(name, ms.toFixed(0), (ms / taken['node -e 0']).toFixed(2))
}

try {
  const file = corpus()
  const [{ model }] = cpus()
  say(
    `${model}, ${cpus().length} threads, Node ${process.version}; ${(statSync(file).size / MEGA).toFixed(1)} MB`,
  )
  say()
  throughput(file)
  say()
  await stages(file)
  say()
  start()
} finally {
  rmSync(folder, { recursive: true })
}
