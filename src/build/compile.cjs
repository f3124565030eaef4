// Runs the bundled command over an article and writes what V8 has compiled by then: `node compile.cjs cli.cjs article`.
const { readFileSync, writeFileSync } = require('node:fs')
const { dirname, resolve } = require('node:path')
const { Script } = require('node:vm')

const [node, , bundle, article] = process.argv
const filename = resolve(bundle)
const script = new Script(readFileSync(filename, 'latin1'), { filename })
process.argv = [node, filename, '--json', article]
process.on('exit', () => writeFileSync(filename.replace(/cjs$/, 'cache'), script.createCachedData()))
script.runInThisContext()({}, require, module, filename, dirname(filename))
