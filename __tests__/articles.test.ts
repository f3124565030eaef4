// Whole articles against what a person found in them: precision and recall for each kind, with a floor under each.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { extract } from '../src/extract.js'
import { readDay } from '../src/model/day.js'
import { FACT_LISTS, type FactList, type Facts } from '../src/model/fact.js'

const ARTICLES = join(import.meta.dirname, '..', 'fixtures', 'articles')
const names = readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))

/** What `NAME.facts.json` holds: values and the words they were found in, in text order. */
type Gold = { readonly published: string } & {
  readonly [List in FactList]: readonly {
    readonly value?: string | number | null
    readonly name?: string
    readonly mentions?: readonly string[]
    readonly person?: string
    readonly title?: string
    readonly organisation?: string
    readonly verb?: string
    readonly direct?: boolean
    readonly text?: string
    readonly what?: string
    readonly from?: number
    readonly to?: number
    readonly by?: number
    readonly date?: string
  }[]
}

/** Each finding as one line that says all of it, so that only the whole counts. */
function said(gold: Gold, list: FactList): string[] {
  if (list === 'changes')
    return gold.changes.map((c) => [c.what, c.from, c.to, c.by, c.date].map((part) => part ?? '').join(' | '))
  return (gold[list] ?? []).flatMap(({ value, name, mentions, ...rest }) =>
    mentions
      ? mentions.map((mention) => `${value ?? name} ← ${mention}`)
      : list === 'positions'
        ? [`${rest.person} | ${rest.title} | ${rest.organisation ?? ''}`]
        : [`${name ?? ''} | ${rest.verb} | ${rest.direct} | ${rest.text}`],
  )
}

function found(facts: Facts, list: FactList, text: string): string[] {
  if (list === 'positions')
    return facts.positions.map((p) => `${p.person} | ${p.title} | ${p.organisation ?? ''}`)
  if (list === 'statements')
    return facts.statements.map((s) => `${s.speaker.name ?? ''} | ${s.verb} | ${s.direct} | ${s.text}`)
  if (list === 'changes')
    return facts.changes.map(({ what, from, to, by, date }) =>
      [what, from?.value, to?.value, by?.value, date].map((part) => part ?? '').join(' | '),
    )
  return facts[list].flatMap(({ value, mentions }) =>
    mentions.map((m) => `${'value' in value ? value.value : value.name} ← ${text.slice(m.start, m.end)}`),
  )
}

interface Score {
  right: number
  found: number
  gold: number
}
const scores = Object.fromEntries(
  FACT_LISTS.map((list) => [list, { right: 0, found: 0, gold: 0 }]),
) as Record<FactList, Score>
const differences: string[] = []

for (const name of names) {
  const text = readFileSync(join(ARTICLES, `${name}.txt`), 'utf8')
  const gold = JSON.parse(readFileSync(join(ARTICLES, `${name}.facts.json`), 'utf8')) as Gold
  const facts = extract({ text, published: readDay(gold.published) })
  for (const list of FACT_LISTS) {
    const missing = said(gold, list)
    const score = scores[list]
    score.gold += missing.length
    for (const line of found(facts, list, text)) {
      score.found++
      const at = missing.indexOf(line)
      if (at < 0) differences.push(`${name} ${list} + ${line}`)
      else {
        missing.splice(at, 1)
        score.right++
      }
    }
    differences.push(...missing.map((line) => `${name} ${list} - ${line}`))
  }
}

const f1 = ({ right, found, gold }: Score): number =>
  found + gold === 0 ? 100 : (200 * right) / (found + gold)

/** F1 in percent, value and words both right, below which no change may fall. */
const FLOORS: Readonly<Record<FactList, number>> = {
  dates: 94,
  numbers: 95,
  people: 80,
  organisations: 90,
  places: 90,
  positions: 70,
  statements: 70,
  changes: 75,
  // kinds of the user's own, of which the articles have none
  custom: 100,
}

test.each(FACT_LISTS)('%s', (list) => {
  expect(f1(scores[list])).toBeGreaterThanOrEqual(FLOORS[list])
})

test('every gold mention stands in its article as often as it is listed', () => {
  for (const name of names) {
    const text = readFileSync(join(ARTICLES, `${name}.txt`), 'utf8')
    const gold = JSON.parse(readFileSync(join(ARTICLES, `${name}.facts.json`), 'utf8')) as Gold
    for (const list of FACT_LISTS)
      for (const { mentions = [] } of gold[list] ?? [])
        for (const mention of new Set(mentions))
          expect(text.split(mention).length - 1).toBeGreaterThanOrEqual(
            mentions.filter((each) => each === mention).length,
          )
  }
})

afterAll(() => {
  const percent = (part: number, whole: number): string =>
    (whole === 0 ? 100 : (100 * part) / whole).toFixed(1).padStart(5)
  const rows = FACT_LISTS.map((list) => {
    const { right, found, gold } = scores[list]
    return `${list.padEnd(14)}${percent(right, found)}  ${percent(right, gold)}  ${f1(scores[list]).toFixed(1).padStart(5)}  ${gold}`
  })
  process.stdout.write(`\n${names.length} articles    precision recall  F1  gold\n${rows.join('\n')}\n`)
  if (process.env.DIFFERENCES) process.stdout.write(`${differences.join('\n')}\n`)
})
