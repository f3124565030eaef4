// Before the tests: the built command is that of the sources. Builds only where something in src is younger.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const BUILT = join(ROOT, 'dist', 'cli.cjs')
const youngest = () =>
  Math.max(
    ...readdirSync(join(ROOT, 'src'), { recursive: true }).map(
      (name) => statSync(join(ROOT, 'src', name)).mtimeMs,
    ),
  )

export default function freshBuild() {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > youngest()) return
  execFileSync(process.execPath, ['src/build/build.mjs'], { cwd: ROOT, stdio: 'inherit' })
}
