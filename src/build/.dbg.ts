import { runRules } from '../engine/run-rules.js'
import { shipped } from '../shipped/shipped.js'

const e = shipped()
const text = process.argv[2]!
const a = e.annotator.annotate(text)
for (const t of a.tokens)
  console.log(
    text.slice(t.start, t.end),
    '|',
    t.form.base,
    '|',
    t.form.tags
      .names()
      .filter((x) => x !== 'Word')
      .join(' '),
  )
for (const c of runRules(e.names, a, { text, published: { year: 2020, month: 1, day: 1 } }))
  console.log(c.mention.rule, c.rank, text.slice(c.mention.start, c.mention.end))
