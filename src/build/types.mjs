// Writes the types of the library's face: those that it names, and those that these name. The rest is nobody's affair.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const out = resolve(process.argv[2] ?? 'dist/types')
const FROM = /\bfrom '(\.[^']+)\.js'|\bimport\('(\.[^']+)\.js'\)/g

rmSync(out, { recursive: true, force: true })
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '--project', 'src/build/tsconfig.json', '--outDir', out],
  { stdio: 'inherit' },
)
const named = new Set()
const name = (file) => {
  if (named.has(file)) return
  named.add(file)
  for (const [, from, called] of readFileSync(file, 'utf8').matchAll(FROM))
    name(resolve(dirname(file), `${from ?? called}.d.ts`))
}
name(join(out, 'index.d.ts'))
for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name)
  if (entry.isFile() && !named.has(file)) rmSync(file)
}
