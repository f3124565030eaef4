// Every regular expression of the sources takes time in proportion to its text, whatever the text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type Expression, parseSync } from '@swc/core'
import { check } from 'recheck'
import * as letters from '../../src/arabic/letters.js'

const SRC = join(import.meta.dirname, '..', '..', 'src')
const named: Readonly<Record<string, unknown>> = letters

interface Found {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** The pattern that a template puts together from the named letters. */
function written(argument: Expression | undefined): string {
  if (argument?.type !== 'TemplateLiteral') throw new Error('a pattern that is no template of named letters')
  return argument.quasis
    .map(({ cooked }, i) => {
      const put = argument.expressions[i]
      if (!put) return cooked
      const value = put.type === 'Identifier' ? named[put.value] : undefined
      if (typeof value !== 'string') throw new Error(`${cooked}… goes on with what letters.ts does not name`)
      return cooked + value
    })
    .join('')
}

/** The patterns below a node of the syntax tree: literals, and those made by `new RegExp`. */
function* patternsIn(node: unknown): Generator<Omit<Found, 'file'>> {
  if (typeof node !== 'object' || node === null) return
  const expression = node as Expression
  if (expression.type === 'RegExpLiteral') yield { pattern: expression.pattern, flags: expression.flags }
  if (expression.type === 'NewExpression' || expression.type === 'CallExpression') {
    const { callee, arguments: given } = expression
    const [pattern, flags] = given?.map((each) => each.expression) ?? []
    if (callee.type === 'Identifier' && callee.value === 'RegExp')
      yield { pattern: written(pattern), flags: flags?.type === 'StringLiteral' ? flags.value : '' }
  }
  for (const inner of Object.values(node)) yield* patternsIn(inner)
}

const found: readonly Found[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  // a user's rules bring patterns of their own, which run on the user's own texts
  .filter((file) => file.endsWith('.ts') && file !== 'shipped/own-rule.ts')
  .flatMap((file) => {
    const tree = parseSync(readFileSync(join(SRC, file), 'utf8'), { syntax: 'typescript', target: 'es2023' })
    return [...patternsIn(tree)].map((each) => ({ file, ...each }))
  })

test('the patterns were read at all', () => {
  expect(found.length).toBeGreaterThan(60)
  expect(
    found.some(({ file, pattern }) => file === 'arabic/normalise.ts' && pattern.includes('\u064B')),
  ).toBe(true)
})

test.each([String.raw`\s*\n\s*`, String.raw`\.?0+$`, '(a+)+b'])('%s would be noticed', async (pattern) => {
  expect((await check(pattern, '')).status).toBe('vulnerable')
})

test('none grows faster than its text', async () => {
  const unsafe: string[] = []
  for (const { file, pattern, flags } of found) {
    const { status } = await check(pattern, flags, { timeout: 10_000 })
    if (status !== 'safe') unsafe.push(`${file}: /${pattern}/${flags}: ${status}`)
  }
  expect(unsafe).toEqual([])
}, 60_000)
