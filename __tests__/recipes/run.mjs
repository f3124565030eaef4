// Runs every recipe for real where its tool is here, and compares what it gives with a single run, byte by byte.
//   npm run test:recipes [-- records.jsonl]      PYTHON=… for a Python that has pyspark and duckdb
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openHosts } from './hosts.mjs'

const ROOT = join(import.meta.dirname, '..', '..')
const RECIPES = join(ROOT, 'fixtures', 'recipes')
const PYTHON = process.env.PYTHON ?? 'python3'
const PARTS = 4
const COPIES = 8
const MAX = 1 << 30
/** Spark on this machine, in two processes' worth of threads. */
const SUBMIT = '--master local[2] --conf spark.ui.enabled=false pyspark-shell'

const folder = mkdtempSync(join(tmpdir(), 'recipes-'))
// other users and hosts run it too
chmodSync(folder, 0o755)
const at = (...names) => join(folder, ...names)
const extract = at('extract')
writeFileSync(extract, `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin', 'extract.js')}" "$@"\n`)
chmodSync(extract, 0o755)
const env = { ...process.env, EXTRACT: extract, LC_ALL: 'C.UTF-8' }

class Missing extends Error {}

/** Runs a command; what it prints. Throws with what it complained of where it fails. */
function run(command, args, { input, cwd, ...more } = {}) {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    env: { ...env, ...more },
    cwd,
    input,
    maxBuffer: MAX,
  })
  if (error) throw new Missing(`no ${command}`)
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.toString().slice(-2000)}`)
  return stdout
}
const recipe = (name) => join(RECIPES, name)
const needs = (command) => {
  if (spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0) throw new Missing(`no ${command}`)
}
const needsPython = (module) => {
  if (spawnSync(PYTHON, ['-c', `import ${module}`]).status !== 0)
    throw new Missing(`no ${module} for ${PYTHON}`)
}

/** The records: those of a file, or the project's articles several times over with a few bad ones among them. */
function records() {
  const [given] = process.argv.slice(2)
  if (given) return readFileSync(resolve(given))
  const articles = readdirSync(join(ROOT, 'fixtures', 'articles')).filter((name) => name.endsWith('.txt'))
  const lines = Array.from({ length: COPIES }).flatMap((_, copy) => [
    ...articles.map((name) => {
      const text = readFileSync(join(ROOT, 'fixtures', 'articles', name), 'utf8')
      return JSON.stringify({ id: `${name}#${copy}`, published: '2023-11-08', text: `${text}\u2028${copy}` })
    }),
    '{"id": 7, "text": "قال\\r\\nالوزير إن 12 دولة وقعت."}',
    '{"id": 8}',
    'no JSON',
  ])
  return Buffer.from(`${lines.join('\n')}\n`)
}

const whole = records()
writeFileSync(at('records.jsonl'), whole)
const begun = performance.now()
const wanted = run(extract, ['--json', '--jobs', '1', '--text-field', 'text'], { input: whole })
const single = (performance.now() - begun) / 1000
const count = wanted.reduce((lines, byte) => lines + (byte === 10 ? 1 : 0), 0)

/** The records in parts of whole lines, as a cluster would have them. */
mkdirSync(at('parts'))
const lines = whole.toString().split('\n').slice(0, -1)
const size = Math.ceil(lines.length / PARTS)
for (let part = 0; part < PARTS; part++)
  writeFileSync(
    at('parts', `part-${part}.jsonl`),
    `${lines.slice(part * size, (part + 1) * size).join('\n')}\n`,
  )

/** About as many blocks as parts, so that several processes have something to do. */
const BLOCK = String(Math.ceil(whole.length / PARTS))

/** What a folder of answers holds, in the order of its files. */
const inOrder = (name) =>
  readdirSync(at(name), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => readFileSync(at(name, file), 'utf8'))
    .join('')

/** The number of a bad record's line is that in its own part; all else is the same whatever the parts. */
const unnumbered = (answers) =>
  String(answers).replace(/^(\{"source":(?:null|"[^"]*"|\d+),"line":)\d+(,"error")/gm, '$1$2')
const wantedLines = unnumbered(wanted)
const sorted = (answers) => answers.split('\n').sort().join('\n')

function equal(got) {
  if (unnumbered(got) !== wantedLines) throw new Error('not the bytes of a single run')
}
/** The same of a table, which has no order. */
function equalUnordered(got) {
  if (sorted(unnumbered(got)) !== sorted(wantedLines)) throw new Error('not the bytes of a single run')
}

const spark = (script, name) => {
  needs('java')
  needsPython('pyspark')
  const local = { PYSPARK_PYTHON: PYTHON, PYSPARK_SUBMIT_ARGS: SUBMIT }
  run(PYTHON, [recipe(script), at('parts'), at(name)], local)
  equalUnordered(run(PYTHON, [join(import.meta.dirname, 'answers_of.py'), at(name)]))
}

const RUNS = {
  'xargs.sh': () => {
    run(recipe('xargs.sh'), [at('parts'), at('xargs')])
    equal(inOrder('xargs'))
  },
  'parallel.sh, this machine': () => {
    needs('parallel')
    equal(run(recipe('parallel.sh'), [], { input: whole, BLOCK }))
  },
  'parallel.sh, two hosts over ssh': () => {
    needs('parallel')
    let hosts
    try {
      hosts = openHosts(folder)
    } catch (error) {
      throw new Missing(`no network namespaces or SSH server to be had: ${error.message.split('\n')[0]}`)
    }
    try {
      equal(run(recipe('parallel.sh'), [hosts.names], { input: whole, BLOCK, SSH: hosts.ssh }))
    } finally {
      hosts.close()
    }
  },
  'slurm-array.sh, by hand': () => {
    execFileSync('bash', ['-n', recipe('slurm-array.sh')])
    const tasks = 3
    for (let task = 0; task < tasks; task++)
      run(recipe('slurm-array.sh'), [at('parts'), at('slurm')], {
        SLURM_ARRAY_TASK_ID: String(task),
        SLURM_ARRAY_TASK_COUNT: String(tasks),
      })
    equal(inOrder('slurm'))
  },
  'spark_pipe.py': () => spark('spark_pipe.py', 'spark-pipe'),
  'spark_pandas.py': () => spark('spark_pandas.py', 'spark-pandas'),
  'duckdb.sql': () => {
    needsPython('duckdb')
    mkdirSync(at('answers'))
    writeFileSync(at('answers', 'all.jsonl'), wanted)
    const said = run(PYTHON, [join(import.meta.dirname, 'duckdb_says.py'), recipe('duckdb.sql')], {
      cwd: folder,
    })
    const [rows, ...people] = said.toString().trim().split('\n')
    if (Number(rows) !== count || people.length === 0)
      throw new Error(`${rows} documents instead of ${count}`)
    const named = wanted
      .toString()
      .trim()
      .split('\n')
      .flatMap((line) => JSON.parse(line).people ?? [])
    const [name, documents] = people[0].split('\t')
    if (named.filter((person) => person.name === name).length !== Number(documents))
      throw new Error(`${people[0]} is not so`)
  },
  'postgres.sh': () => {
    needs('psql')
    const bin = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1'])
      .stdout.toString()
      .trim()
    if (!bin) throw new Missing('no PostgreSQL')
    const data = at('postgres')
    mkdirSync(data)
    const owner = process.getuid() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
    if (owner.length > 0) execFileSync('chown', ['postgres', data])
    const as = (...command) => run(...first([...owner, ...command]))
    as(join(bin, 'initdb'), '--no-sync', '-A', 'trust', '-U', 'postgres', '-D', join(data, 'db'))
    as(
      join(bin, 'pg_ctl'),
      '-D',
      join(data, 'db'),
      '-o',
      `-k ${data} -c listen_addresses=`,
      '-l',
      join(data, 'log'),
      '-w',
      'start',
    )
    try {
      const csv = run(extract, ['--format', 'csv', '--jobs', '1', at('records.jsonl')])
      const options = ['-h', data, '-U', 'postgres', '-d', 'postgres', '-tA']
      const said = run(recipe('postgres.sh'), options, { input: csv }).toString()
      const mentions = wanted
        .toString()
        .trim()
        .split('\n')
        .flatMap((line) => JSON.parse(line).people ?? [])
        .flatMap((person) => person.mentions)
      if (!said.split('\n').includes(`people|${mentions.length}`))
        throw new Error(`not ${mentions.length} mentions of people: ${said}`)
    } finally {
      as(join(bin, 'pg_ctl'), '-D', join(data, 'db'), '-m', 'immediate', 'stop')
    }
  },
}
const first = ([command, ...args]) => [command, args]

process.stdout.write(
  `a single run: ${count} records, ${(whole.length / 1e6).toFixed(1)} MB, ${single.toFixed(1)} s\n`,
)
const tally = { passed: 0, failed: 0, skipped: 0 }
try {
  for (const [name, act] of Object.entries(RUNS)) {
    const from = performance.now()
    let outcome = 'passed'
    let why = ''
    try {
      act()
    } catch (error) {
      outcome = error instanceof Missing ? 'skipped' : 'failed'
      why = `: ${error.message}`
    }
    tally[outcome]++
    process.stdout.write(`${outcome}  ${name}  ${((performance.now() - from) / 1000).toFixed(1)} s${why}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`)
process.exitCode = tally.failed > 0 ? 1 : 0
