// Runs the bundled command over an article, for JSON and for tables, and writes what V8 has compiled by then:
// `node compile.cjs cli.cjs article`.
const { readFileSync, writeFileSync } = require('node:fs')
const { dirname, resolve } = require('node:path')
const { Script } = require('node:vm')

const [node, , bundle, article] = process.argv
const filename = resolve(bundle)
const script = new Script(readFileSync(filename, 'latin1'), { filename })
process.on('exit', () => writeFileSync(filename.replace(/cjs$/, 'cache'), script.createCachedData()))
for (const format of [['--json'], []]) {
  process.argv = [node, filename, ...format, article]
  script.runInThisContext()({}, require, module, filename, dirname(filename))
}
