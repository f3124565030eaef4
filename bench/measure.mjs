// How long programs take, and what they use of the machine.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const USAGE = pathToFileURL(join(import.meta.dirname, 'usage.mjs')).href

/** Runs Node with these arguments; seconds by the clock and of processor, megabytes at the peak. */
function once(args) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const file = join(folder, 'usage.json')
  const nowhere = openSync(process.platform === 'win32' ? 'NUL' : '/dev/null', 'w')
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', USAGE, ...args], {
    env: { ...process.env, BENCH_USAGE: file },
    stdio: ['ignore', nowhere, 'pipe'],
  })
  const wall = (performance.now() - begun) / 1000
  closeSync(nowhere)
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`)
  const usage = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  return { wall, ...usage }
}

/** Runs each of the programs, one after the other and all again, `rounds` times; the least of each figure. */
export function compare(programs, rounds) {
  const least = {}
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(programs)) {
      const used = once(args)
      const before = least[name] ?? used
      least[name] = Object.fromEntries(
        Object.entries(used).map(([figure, value]) => [figure, Math.min(value, before[figure])]),
      )
    }
  return least
}

/** Milliseconds until each of the programs has ended, in turn, `rounds` times; the median. */
export function startUp(programs, rounds) {
  const taken = Object.fromEntries(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, args] of Object.entries(programs)) {
      const begun = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      taken[name].push(performance.now() - begun)
    }
  return Object.fromEntries(
    Object.entries(taken).map(([name, times]) => [name, times.sort((a, b) => a - b)[times.length >> 1]]),
  )
}
