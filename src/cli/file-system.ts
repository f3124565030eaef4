// What is asked of the file system, as promises. Not from `node:fs/promises`: that brings the line reader and the
// watchers along, for a fiftieth of a start with one article.
import * as fs from 'node:fs'
import { promisify } from 'node:util'

export const readdir = promisify(fs.readdir)
export const readFile = promisify(fs.readFile)
export const rename = promisify(fs.rename)
export const stat = promisify(fs.stat)
