#!/usr/bin/env node
// Runs the bundled command, a function of what a module knows. Beside it lies the code as the Node that built it
// compiled it; another Node compiles it anew.
const { readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const filename = join(__dirname, '..', 'dist', 'cli.cjs')
const cachedData = readFileSync(join(__dirname, '..', 'dist', 'cli.cache'))
const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
script.runInThisContext()({}, require, module, filename, dirname(filename))
