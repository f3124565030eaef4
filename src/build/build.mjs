import { build } from 'esbuild'
import { cpSync, rmSync } from 'node:fs'
rmSync('dist', { recursive: true, force: true })
await build({ entryPoints: { extract: 'src/cli/main.ts' }, outdir: 'dist/bin', bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' })
cpSync('src/lexicon', 'dist/lexicon', { recursive: true })
