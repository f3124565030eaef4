#!/usr/bin/env node
// Runs the bundled command. Beside it lies the code as the Node that built it compiled it; another Node compiles it anew.
const { readFileSync } = require('node:fs')
const { wrap } = require('node:module')
const { dirname, join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const filename = join(__dirname, '..', 'dist', 'cli.cjs')
const cachedData = readFileSync(join(__dirname, '..', 'dist', 'cli.cache'))
const script = new Script(wrap(readFileSync(filename, 'latin1')), { filename, cachedData })
// little of what is read stays: the heap is swept when it has grown by half, and not threefold
setFlagsFromString('--heap-growing-percent=50')
script.runInThisContext()({}, require, module, filename, dirname(filename))
