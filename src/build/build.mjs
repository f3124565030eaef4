// Builds `dist`: the words packed, the patterns parsed, the command and the library bundled.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { packed, shared } from './bundling.mjs'

/** commander is CommonJS and asks for Node's modules by `require`. */
const requiring = {
  js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
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
