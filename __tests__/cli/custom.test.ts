// Words and rules of the user's own, through the command: a domain that works, and mistakes told with their place.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { run } from './world.js'

const FOOTBALL = join(import.meta.dirname, '..', '..', 'fixtures', 'football')
const CONFIG = join(FOOTBALL, 'haqaiq.config.json')
const CODES = join(FOOTBALL, '..', 'codes')
/** The built one: threads run what is built. */
const COMMAND = join(import.meta.dirname, '..', '..', 'bin', 'extract.js')
const WIN =
  'فاز الهلال على ضيفه النصر 3-1 في دوري روشن السعودي، وقال مدرب الفريق إن اللاعبين قدموا مباراة كبيرة في الملعب.'

const folder = mkdtempSync(join(tmpdir(), 'own-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

describe('a domain of one’s own', () => {
  test('its kinds stand in the JSON, with what the groups read', async () => {
    const { out, status } = await run(['--json', '--config', CONFIG, '--only', 'custom', '-'], { stdin: WIN })
    expect(status).toBe(0)
    expect(JSON.parse(out).custom).toEqual([
      {
        kind: 'مباراة',
        value: 'الهلال 3–1 النصر',
        fields: { winner: 'الهلال', loser: 'النصر', goals: '3', conceded: '1' },
        mentions: [{ text: 'الهلال على ضيفه النصر 3-1', start: 4, end: 29 }],
      },
      {
        kind: 'بطولة',
        value: 'دوري روشن السعودي',
        fields: { name: 'دوري روشن السعودي' },
        mentions: [{ text: 'دوري روشن السعودي', start: 33, end: 50 }],
      },
    ])
  })

  test('and in tables, CSV, Markdown and HTML', async () => {
    for (const format of ['table', 'csv', 'markdown', 'html']) {
      const { out } = await run(['--format', format, '--config', CONFIG, '--only', 'custom', '-'], {
        stdin: WIN,
      })
      expect(out).toContain('مباراة')
      expect(out).toContain('الهلال 3–1 النصر')
    }
  })

  test.each([
    ['table', /^مباراة\n┌.*\n│ value .*[\s\S]*^بطولة\n┌.*\n│ value .*[\s\S]*^مباراة 1, بطولة 1$/m],
    ['markdown', /^## مباراة\n\n\| value \|.*[\s\S]*^## بطولة\n\n\| value \|/m],
    ['html', /<h3 id="d1-kind-0">مباراة <span[\s\S]*<h3 id="d1-kind-1">بطولة <span/],
  ])('%s: each of its kinds has a table of its own', async (format, shown) => {
    const { out } = await run(['--format', format, '--config', CONFIG, '--only', 'custom', '-'], {
      stdin: WIN,
    })
    expect(out).toMatch(shown)
  })

  test('--only takes its kinds by name, beside ours', async () => {
    const kinds = async (only: string): Promise<unknown> => {
      const { out } = await run(['--json', '--config', CONFIG, '--only', only, '-'], { stdin: WIN })
      const { custom, people } = JSON.parse(out)
      return [custom?.map(({ kind }: { kind: string }) => kind), people !== undefined]
    }
    expect(await kinds('بطولة')).toEqual([['بطولة'], false])
    expect(await kinds('people,مباراة')).toEqual([['مباراة'], true])
    expect(await kinds('people')).toEqual([undefined, true])
  })

  test('a kind that no rule has is told, with those there are', async () => {
    const { err, status } = await run(['--config', CONFIG, '--only', 'بطوله', '-'], { stdin: WIN })
    expect(err).toMatch(/«بطوله» is none of dates, .*مباراة, هدف, صفقة, بطولة\. \(Did you mean بطولة\?\)/)
    expect(status).toBe(2)
  })

  test('without rules there are no such kinds', async () => {
    const { out } = await run(['--json', '-'], { stdin: WIN })
    expect(JSON.parse(out)).not.toHaveProperty('custom')
  })

  test('the answers are the same in several threads', () => {
    const path = file('records.jsonl', `${JSON.stringify({ id: 1, text: WIN })}\n`.repeat(40))
    const [one, two] = ['1', '2'].map((jobs) =>
      execFileSync(process.execPath, [COMMAND, '--json', '--config', CONFIG, '-j', jobs, path], {
        encoding: 'utf8',
      }),
    )
    expect(two === one).toBe(true)
    expect(one).toContain('مباراة')
  })

  test('a word makes an unknown name known', async () => {
    const words = file('words.tsv', 'tag\tvalue\tform\nOrganisation\tcompany\tزفلوق\n')
    const stdin = 'أعلنت زفلوق أن الإنتاج بدأ.'
    const names = async (...options: string[]): Promise<string[]> =>
      JSON.parse((await run(['--json', ...options, '-'], { stdin })).out).organisations.map(
        ({ name }: { name: string }) => name,
      )
    expect(await names()).toEqual([])
    expect(await names('--lexicon', words)).toEqual(['زفلوق'])
  })

  test('a word keeps its tags in its other forms, and what we know of it', async () => {
    const words = file('forms.tsv', 'tag\tvalue\tform\nWins\t\tفاز\nRival\t\tضيف\nRival\t\tنظيفة\n')
    const { out } = await run(['--lexicon', words, '--tags', 'وفازت على ضيفها نظيفة'])
    const tags = Object.fromEntries(
      out
        .trim()
        .split('\n')
        .map((line) => [line.split('\t')[0], line.split('\t')[2]]),
    )
    expect(tags.فازت).toMatch(/\bVerb\b.*\bWins\b/)
    expect(tags.ضيفها).toMatch(/\bNoun\b.*\bRival\b/)
    expect(tags.نظيفة).toMatch(/\bAdjective\b.*\bRival\b/)
  })

  test('--tags shows the mention a word is part of', async () => {
    const { out } = await run(['--tags', 'وصل إلى مطار أربيل الدولي أمس'])
    expect(out.split('\n').map((line) => line.split('\t')[4])).toEqual(
      expect.arrayContaining(['', 'Place: مطار أربيل الدولي', 'Date: أمس']),
    )
  })

  test('a value may be what words mean, and parts of it may be missing', async () => {
    const words = file('goals.tsv', 'tag\tvalue\tform\nGoals\t3\tثلاثية\nNil\t0\tنظيفة\n')
    const rules = file(
      'goals.yaml',
      `rules:
  - id: own/goals
    kind: نتيجة
    match: '#Ba [<goals>#Goals] [<conceded>#Nil]?'
    value: '{goals}[–{conceded}]'
    fields: { words: '{goals.text}' }
`,
    )
    const read = async (stdin: string): Promise<unknown> =>
      JSON.parse(
        (await run(['--json', '--lexicon', words, '--rules', rules, '-'], { stdin })).out,
      ).custom.map(({ value, fields }: Record<string, unknown>) => [value, fields])
    expect(await read('فاز بثلاثية نظيفة.')).toEqual([
      ['3–0', { goals: '3', conceded: '0', words: 'ثلاثية' }],
    ])
    expect(await read('فاز بثلاثية أمس.')).toEqual([['3', { goals: '3', words: 'ثلاثية' }]])
  })

  test('--test-rules says what holds', async () => {
    const { out, status } = await run(['--config', CONFIG, '--test-rules', join(FOOTBALL, 'rules.yaml')])
    expect(status).toBe(0)
    expect(out.trim().split('\n').length).toBeGreaterThan(20)
    expect(out).not.toContain('FAILS')
  })

  test('an example of what is to be ignored can be tried', async () => {
    const words = file('ships.tsv', 'tag\tvalue\tform\nShip\t\tباخرة\n')
    const rules = (value: string): string =>
      file(
        'ships.yaml',
        `rules:
  - id: ship/name
    kind: ignored
    match: '[<name>#Ship #GivenName]'
    examples: [{ text: رست الباخرة خالد., value: ${value} }]
`,
      )
    const options = ['--lexicon', words, '--test-rules']
    expect((await run([...options, rules('الباخرة خالد')])).out).toBe('holds  ship/name  1 of 1\n')
    expect((await run([...options, rules('خالد')])).err).toMatch(/reads «الباخرة خالد» in/)
  })

  test('--tags shows what a rule sees', async () => {
    const { out } = await run(['--config', CONFIG, '--tags', 'فاز الهلال'])
    expect(out.split('\n')[0]).toMatch(/^فاز\tفاز\t.*\bWins\b/)
  })

  test('what a word looks like decides where numbers are names', async () => {
    const { out } = await run(['--json', '--config', join(CODES, 'haqaiq.config.json'), '-'], {
      stdin: 'نظرت المحكمة الدعوى رقم 567 لسنة 2020 عن حساب SA0380000000608010167519 والرحلة MS804.',
    })
    const { custom, dates } = JSON.parse(out)
    expect(custom.map(({ kind, value }: Record<string, string>) => `${kind}: ${value}`)).toEqual([
      'قضية: دعوى 567/2020',
      'آيبان: SA0380000000608010167519',
      'رحلة: MS804',
    ])
    expect(dates).toEqual([])
  })

  test('the config is found in a folder above', async () => {
    cpSync(FOOTBALL, join(folder, 'desk'), { recursive: true })
    const before = process.cwd()
    process.chdir(join(folder, 'desk'))
    try {
      const { out } = await run(['--json', '--only', 'custom', '-'], { stdin: WIN })
      expect(JSON.parse(out).custom).toHaveLength(2)
    } finally {
      process.chdir(before)
    }
  })
})
