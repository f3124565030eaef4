import { readFileSync } from 'node:fs'
import { extract } from '../extract.js'
import type { Facts } from '../model/fact.js'

const file = process.argv.at(-1)!
const out: string[] = []
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
  const { id, text, published } = JSON.parse(line)
  const p = published?.split('-').map(Number)
  const facts = extract({ text, published: p && { year: p[0], month: p[1], day: p[2] } })
  const cp: number[] = []
  let n = 0
  for (let i = 0; i <= text.length; i++) {
    cp[i] = n
    const c = text.charCodeAt(i)
    if (!(c >= 0xd800 && c < 0xdc00)) n++
  }
  const ms = (f: Facts[keyof Facts][number]) =>
    'mentions' in f
      ? {
          ...f.value,
          mentions: f.mentions.map((m) => ({
            text: text.slice(m.start, m.end),
            start: cp[m.start],
            end: cp[m.end],
            rule: m.rule,
          })),
        }
      : { ...f, mention: undefined, start: cp[f.start], end: cp[f.end] }
  out.push(
    JSON.stringify({
      schema: '1',
      source: id,
      ...Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, v.map(ms)])),
    }),
  )
}
process.stdout.write(`${out.join('\n')}\n`)
