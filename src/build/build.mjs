// Builds `dist`: the words packed, the patterns parsed, the command and the library bundled.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { shared } from './bundling.mjs'

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
/** commander can run other programs, as this one never does: what for costs a start more than commander itself. */
const childless = {
  name: 'childless',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, () => ({ path: 'child_process', namespace: 'childless' }))
    onLoad({ filter: /./, namespace: 'childless' }, () => ({ contents: 'module.exports = {}' }))
  },
}
/**
 * cli-table3 asks how wide a text is by a regular expression of all emoji, which takes longer than the drawing. What it
 * gets are stand-ins, of one column each.
 */
const measured = {
  name: 'measured',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^string-width$/ }, () => ({ path: 'string-width', namespace: 'measured' }))
    onLoad({ filter: /./, namespace: 'measured' }, () => ({
      contents: 'module.exports = ({ length }) => length',
    }))
  },
}

// the command: one file, for each file costs a start some of its time
await build({
  ...shared,
  entryPoints: { cli: 'src/cli/start.ts' },
  outdir: 'dist',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  // the first two are ES modules, which a CommonJS file cannot ask for
  external: shared.external.filter((name) => !['chalk', 'get-east-asian-width', 'cli-table3'].includes(name)),
  minifySyntax: true,
  minifyWhitespace: true,
  define: { 'import.meta.url': 'HERE' },
  // Node's modules are asked for by `require`, when they are needed
  supported: { 'dynamic-import': false },
  // the function that Node makes of a module, made here, so that a start need not copy it
  banner: {
    js: "(function (exports, require, module, __filename, __dirname) { 'use strict'; const HERE = require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
  plugins: [childless, measured],
})
// in ASCII, which takes V8 half the room; the bundler leaves the letters of regular expressions
const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
writeFileSync('dist/cli.cjs', readFileSync('dist/cli.cjs', 'utf8').replace(/[^\0-\x7f]/g, escaped))
execFileSync(process.execPath, ['src/build/compile.cjs', 'dist/cli.cjs', 'fixtures/articles/economy.txt'])
await build({
  ...shared,
  entryPoints: { worker: 'src/cli/worker.ts', index: 'src/index.ts' },
  outdir: 'dist',
  splitting: true,
  chunkNames: 'chunk-[hash]',
  banner: requiring,
})
