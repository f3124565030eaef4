// Every rule's witnesses: fixtures/corpus/*.tsv, one list for each family of rules.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { extract } from '../src/extract.js'
import type { ChangeAmount, Fact, Facts, Mention } from '../src/model/fact.js'
import { nameRules, relationRules } from '../src/rules/index.js'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const CORPUS = join(FIXTURES, 'corpus')
const GAPS = 'known-gaps.tsv'
const NOTHING = '-'
const rules = new Set([...nameRules, ...relationRules].map(({ id }) => id))

interface Row {
  readonly line: number
  readonly rule: string
  readonly value: string
  readonly mention: string
  readonly sentence: string
  readonly published: string | undefined
}

/** The rows of one list: rule, value, mention, sentence and, where it matters, the day of publication. */
function rowsOf(file: string, folder = CORPUS): Row[] {
  return readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#') && !text.startsWith('rule\t'))
    .map(({ text, line }) => {
      const [rule, value, mention, sentence, published] = text.split('\t')
      if (sentence === undefined) throw new Error(`${file}:${line}: fewer than four columns`)
      return {
        line,
        rule: rule!,
        value: value!,
        mention: mention!,
        sentence,
        published: published || undefined,
      }
    })
}

/** A mention's value in the corpus's notation. */
function written({ kind, value }: Mention): string {
  const fields: (string | number | null | undefined)[] = []
  if (kind === 'number') {
    const n = value as Mention<'number'>['value']
    fields.push(n.exact ?? n.value, n.type, n.currency === null ? 'null' : n.currency, n.unit, n.qualifier)
  } else if (kind === 'date') {
    const d = value as Mention<'date'>['value']
    fields.push(d.value ?? 'null', d.part && `part=${d.part}`, d.hijri && `hijri=${d.hijri}`)
  } else if (kind === 'organisation') {
    const o = value as Mention<'organisation'>['value']
    fields.push(o.name, o.class)
  } else fields.push((value as Mention<'person'>['value']).name)
  return fields.filter((field) => field !== undefined).join(' ')
}

function mentionsOf(facts: Facts): Mention[] {
  const lists: readonly (readonly Fact[])[] = [
    facts.dates,
    facts.numbers,
    facts.people,
    facts.organisations,
    facts.places,
  ]
  return lists.flat().flatMap(({ mentions }) => mentions)
}

/** A number of a change under its name, with a sign where it is a percentage. */
const amount = (name: string, given: ChangeAmount | undefined): string | undefined =>
  given && `${name}=${given.value}${given.type === 'percentage' ? '%' : ''}`

interface Found {
  readonly rule: string
  readonly value: string
  readonly mention: string
}

/** Offices, statements and changes, with the full names that the document gives. */
function relationsOf({ positions, statements, changes }: Facts): Found[] {
  const joined = (...parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(' ')
  return [
    ...positions.map(({ person, title, organisation, status, mention }) => ({
      rule: mention.rule,
      value: joined(person, organisation && `@ ${organisation}`, status),
      mention: title,
    })),
    ...statements.map(({ speaker, verb, direct, text, mention }) => ({
      rule: mention.rule,
      value: joined(verb, speaker.name ?? '?', direct ? 'direct' : undefined),
      mention: text,
    })),
    ...changes.map(({ what, direction, from, to, by, unit, date, text, mention }) => ({
      rule: mention.rule,
      value: joined(direction, what, amount('from', from), amount('to', to), amount('by', by), unit, date),
      mention: text,
    })),
  ]
}

function found({ sentence, published }: Row): Found[] {
  const [year, month, day] = (published ?? '').split('-').map(Number)
  const facts = extract({
    text: sentence,
    published: published ? { year: year!, month: month!, day: day! } : undefined,
  })
  const named = mentionsOf(facts).map((mention) => ({
    rule: mention.rule,
    value: written(mention),
    mention: sentence.slice(mention.start, mention.end),
  }))
  return [...named, ...relationsOf(facts)]
}

const family = (rule: string): string => rule.slice(0, rule.indexOf('/') + 1)

describe.each(readdirSync(CORPUS).filter((name) => name.endsWith('.tsv')))('%s', (file) => {
  const rows = rowsOf(file)

  test('names only rules that there are', () => {
    expect(rows.filter(({ rule }) => !rules.has(rule)).map(({ line, rule }) => `${line}: ${rule}`)).toEqual(
      [],
    )
  })

  test.each(rows)('$line $rule: $sentence', (row) => {
    const { rule, value, mention } = row
    const own = found(row).filter((each) => each.rule.startsWith(family(rule)))
    if (value === NOTHING) expect(own).toEqual([])
    else expect(own).toContainEqual({ rule, value, mention })
  })
})

// A gap that closes is noticed: its row then belongs to the corpus.
describe(GAPS, () => {
  test.each(rowsOf(GAPS, FIXTURES))('still open: $line $rule: $sentence', (row) => {
    const { rule, value, mention } = row
    const own = found(row).filter((each) => each.rule.startsWith(family(rule)))
    if (value === NOTHING) expect(own).not.toEqual([])
    else expect(own).not.toContainEqual({ rule, value, mention })
  })
})

describe('every rule', () => {
  const lists = readdirSync(CORPUS).flatMap((file) => rowsOf(file))
  const lacking = (isWitness: (row: Row) => boolean): string[] => {
    const shown = new Set([...lists, ...rowsOf(GAPS, FIXTURES)].filter(isWitness).map(({ rule }) => rule))
    // a rule of this family only keeps others from reading; its witnesses are theirs
    return [...rules].filter((id) => !id.startsWith('ignored/') && !shown.has(id))
  }

  test('has a sentence that it must read', () => {
    expect(lacking(({ value }) => value !== NOTHING)).toEqual([])
  })

  test('has a sentence that its family must leave alone', () => {
    expect(lacking(({ value }) => value === NOTHING)).toEqual([])
  })
})
