// Builds `dist`: the words packed, the patterns parsed, the command and the library bundled.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // loaded from their packages, and only when they are needed; commander, needed at every start, goes into the bundle
  external: ['bidi-js', 'chalk', 'cli-table3', 'compromise', 'compromise/*', 'get-east-asian-width', 'yaml'],
  logLevel: 'warning',
}

/** commander is CommonJS and asks for Node's modules by `require`. */
const requiring = {
  js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
}

/** The bundle loads what `pack` wrote; only the build and the tests read the sources. */
const packed = {
  name: 'packed',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/sources\.js$/ }, () => ({ path: resolve('src/shipped/packed.ts') })),
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
// beside the lists, so that the paths in `sources` hold
const packer = 'src/build/.pack.mjs'
await build({ ...shared, entryPoints: ['src/build/pack.ts'], outfile: packer })
execFileSync(process.execPath, [packer, 'dist'], { stdio: 'inherit' })
rmSync(packer)
copyFileSync('src/writers/schema.json', 'dist/schema.json')
await build({
  ...shared,
  entryPoints: { cli: 'src/cli/start.ts', worker: 'src/cli/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  banner: requiring,
  plugins: [packed],
})
