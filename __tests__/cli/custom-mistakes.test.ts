// Mistakes in the user's own files: each is told in one line with file, line and column, and nothing is read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { run } from './world.js'

const folder = mkdtempSync(join(tmpdir(), 'mistakes-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the command says of a file with this text, without the folder it stands in. */
async function said(option: string, name: string, text: string): Promise<string> {
  const path = join(folder, name)
  writeFileSync(path, text)
  const { err, status, out } = await run([option, path, '-'], { stdin: 'نص' })
  expect([status, out]).toEqual([2, ''])
  expect(err).toMatch(/^extract: .*\n$/)
  return err.replace('extract: ', '').trimEnd().replaceAll(`${folder}/`, '')
}

const rule = (...fields: string[]): string =>
  ['rules:', '  - id: own/rule', '    kind: own', ...fields.map((field) => `    ${field}`), ''].join('\n')
const CITY = "match: '[<a>#City]'"
const pattern = (match: string): string => rule(`match: '${match}'`)

describe('rules', () => {
  test.each([
    ['nothing', '', '1:1: a list «rules» is missing'],
    [
      'no YAML',
      'rules: [',
      '1:9: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['a tab', 'rules:\n\t- id: a\n', '2:1: Tabs are not allowed as indentation'],
    ['a key twice', rule('kind: k', CITY), '4:5: Map keys must be unique'],
    ['no list', 'rules: x\n', '1:8: rules is a list'],
    [
      'an unknown field at the top',
      'rule: []\n',
      '1:1: «rule» is no field of a file of rules; there are parts, rules (Did you mean rules?)',
    ],
    ['no id', 'rules:\n  - kind: k\n', '2:5: id is missing'],
    [
      'an id twice',
      `${rule(CITY)}  - id: own/rule\n    kind: k\n    ${CITY}\n`,
      '5:9: there is a rule own/rule already',
    ],
    [
      'an id of ours',
      rule(CITY).replace('own/rule', 'date/century'),
      '2:9: there is a rule date/century already',
    ],
    ['a kind that is no text', rule(CITY).replace('kind: own', 'kind: [own]'), '3:11: kind is a text'],
    [
      'a kind that no option could name',
      rule(CITY).replace('kind: own', 'kind: "a,b"'),
      '3:12: the name of a kind has no comma in it',
    ],
    [
      'a kind whose values are computed',
      rule(CITY).replace('kind: own', 'kind: date'),
      '3:11: «date» is a kind of ours that a rule as data cannot make',
    ],
    [
      'a kind of ours misspelt',
      rule(CITY).replace('kind: own', 'kind: Person'),
      '3:11: «Person» is written person',
    ],
    ['an unknown level', rule('over: word', CITY), '4:11: «word» is not words or mentions'],
    ['a rank that is no number', rule('rank: high', CITY), '4:11: rank is a number'],
    [
      'an unknown class',
      rule('class: sports', CITY).replace('kind: own', 'kind: organisation'),
      '4:12: no such class: sports (Did you mean sport?)',
    ],
    ['a class where there is none', rule('class: sport', CITY), '4:12: a own has no class'],
    [
      'a group in «where»',
      rule(CITY, 'where: { b: x }'),
      '5:17: the pattern has no group b (Did you mean a?)',
    ],
    [
      'an expression in «where»',
      rule(CITY, "where: { a: '(' }"),
      '5:18: Invalid regular expression: /(/u: Unterminated group',
    ],
    [
      'a group in «value»',
      rule(CITY, "value: 'in {b}'"),
      '5:16: the pattern has no group b (Did you mean a?)',
    ],
    ['a bracket in «value»', rule(CITY, "value: 'in {a'"), '5:16: «{» has no partner'],
    [
      'a group in «fields»',
      rule(CITY, "fields: { x: '{b}' }"),
      '5:19: the pattern has no group b (Did you mean a?)',
    ],
    [
      'an example without a value',
      rule(CITY, 'examples:', '  - text: x'),
      '6:9: an example has a text and a value',
    ],
    [
      'a field of an example',
      rule(CITY, 'examples:', '  - text: x', '    val: x'),
      '7:9: «val» is no field of an example; there are text, value (Did you mean value?)',
    ],
    [
      'an example that does not hold',
      rule(CITY, 'examples:', '  - { text: نام الولد., value: الولد }'),
      '6:9: own/rule reads nothing in «نام الولد.», not «الولد»',
    ],
    [
      'a counterexample that is no text',
      rule(CITY, 'counterexamples:', '  - text: x'),
      '6:9: each of counterexamples is a text',
    ],
    [
      'a counterexample that does not hold',
      rule(CITY, 'counterexamples:', '  - وصل إلى بغداد.'),
      '6:9: own/rule reads «بغداد» in «وصل إلى بغداد.»',
    ],
  ])('%s', async (_, text, message) => {
    expect(await said('--rules', 'r.yaml', text)).toBe(`r.yaml:${message}`)
  })
})

describe('patterns', () => {
  test.each([
    ['#Verb [<a>#Cty]', '23: no such tag: #Cty'],
    ['[<a>#City] city', '24: «city» is no part of a pattern; words go into a list, under a tag'],
    ['[<a>بغداد]', '17: «بغداد]» is no part of a pattern; words go into a list, under a tag'],
    ['[<a>#City', '13: «[» is not closed'],
    ['[<a>(#City|#Region]', '31: «]» closes nothing'],
    ['[<a>#City])', '23: «)» closes nothing'],
    ['([<a>#City])', '14: a group stands inside no other bracket'],
    ['#Verb [<a>]', '23: nothing stands between «[<a>» and «]»'],
    ['[<a>(#City|)]', '24: nothing stands between «|» and «)»'],
    ['[<a>#City] #Noun | #Verb', '30: «|» stands between brackets: (#A|#B)'],
    ['[<a>#City] !', '24: nothing stands behind «!»'],
    ['[<a>#City{2,1}]', '22: «{2,1}» is at least 2 and at most 1'],
    ['[<a>#City] $gap', '24: no such part: $gap'],
    ['#City', '13: the pattern names no group, and groups make the mention'],
    ['[<a>#Person]', '13: #Person is found in a rule with «over: mentions» only'],
    ['[<a>#City]?', '13: pattern own/rule: every step is optional'],
    ['. [<a>#City]', '13: pattern own/rule: any token could begin it'],
    ['#Verb [<a>!#City]', '13: pattern own/rule: a negation inside a group'],
    [Array.from({ length: 17 }, (_, n) => `[<g${n}>#City]`).join(' '), '13: more than 16 groups'],
  ])('%s', async (match, message) => {
    expect(await said('--rules', 'r.yaml', pattern(match))).toBe(`r.yaml:4:${message}`)
  })

  test('a part of patterns', async () => {
    const parts = "parts:\n  gap: '#Noun'\n  gaps: '$gap $gpa'\n"
    expect(await said('--rules', 'r.yaml', parts + rule(CITY))).toBe(
      'r.yaml:3:15: no such part: $gpa (Did you mean gap?)',
    )
  })
})

describe('lists of words', () => {
  test.each([
    ['two columns', 'City\tبغداد', '1: not three columns (tag, value, form, tabs between): City\\u0009بغداد'],
    [
      'blanks for tabs',
      'City  IQ  بغداد',
      '1: not three columns (tag, value, form, tabs between): City  IQ  بغداد',
    ],
    ['no form', 'City\tIQ\t', '9: the form is missing'],
    ['no tag', '\tIQ\tبغداد', '1: the tag is missing'],
    ['no second tag', 'City  Region\tIQ\tبغداد', '6: the tag is missing'],
    [
      'a slip for a tag of ours',
      'Organization\tcompany\tزفلوق',
      '1: no such tag: Organization (Did you mean Organisation?)',
    ],
    [
      'a tag in Arabic',
      'مدينة\t\tبغداد',
      '1: «مدينة» is no tag; yours are written in Latin letters, like Competition',
    ],
    [
      'a class that is none',
      'Organisation\tsports\tزفلوق',
      '14: no such class: sports (Did you mean sport?); there are government, military, party, armed-group, international, company, media, education, sport, court, other',
    ],
    [
      'a month without its number',
      'Month\tmars\tمارس',
      '7: the value of Month is the number of a month, not «mars»',
    ],
    [
      'a currency without its code',
      'Currency\tdollar\tدولار',
      '10: the value of Currency is a currency in ISO 4217, or a hyphen, not «dollar»',
    ],
  ])('%s', async (_, line, message) => {
    expect(await said('--lexicon', 'w.tsv', `tag\tvalue\tform\n${line}\n`)).toBe(`w.tsv:2:${message}`)
  })
})

describe('a config', () => {
  test.each([
    ['no JSON', '{ "lexicon": ["w.tsv"]\n "rules": [] }', '2:2: Missing , between flow map items'],
    ['no object', '[]', '1:1: a config has fields: lexicon, rules'],
    [
      'an unknown setting',
      '{\n  "lexikon": [] }',
      '2:3: «lexikon» is no field of a config; there are lexicon, rules (Did you mean lexicon?)',
    ],
    ['no list', '{ "lexicon": "w.tsv" }', '1:15: lexicon is a list'],
    ['no name', '{ "rules":\n [{}] }', '2:3: each of rules is a text'],
    ['a file that is not there', '{\n  "rules": ["none.yaml"] }', '2:14: none.yaml: no such file or folder'],
  ])('%s', async (_, text, message) => {
    expect(await said('--config', 'c.json', text)).toBe(`c.json:${message}`)
  })

  test('a file that is not there', async () => {
    const { err, status } = await run(['--rules', join(folder, 'none.yaml'), '-'], { stdin: 'نص' })
    expect(err).toMatch(/none\.yaml: no such file/)
    expect(status).toBe(2)
  })
})
