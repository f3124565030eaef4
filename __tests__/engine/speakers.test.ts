// Who speaks where no name stands: by a title, by a noun, or by what the verb implies.
import { describe, expect, test } from '@jest/globals'
import { bodyWords, personWords } from '../../src/arabic/name-spelling.js'
import { normalise } from '../../src/arabic/normalise.js'
import type { Naming } from '../../src/engine/name-words.js'
import { Names } from '../../src/engine/names.js'
import { statementsOf } from '../../src/engine/speakers.js'
import type { Actor, Mention, Position, StatementValue } from '../../src/model/fact.js'

const TEXT = '0123456789'.repeat(60)
type Kind = 'person' | 'organisation'
const wordsOf = { person: personWords, organisation: bodyWords }
function naming<K extends Kind>(
  kind: K,
  name: string,
  start: number,
  gender?: Naming<K>['gender'],
): Naming<K> {
  const mention = { kind, start, end: start + name.length, value: { name } }
  return {
    mention: mention as unknown as Mention<K>,
    name,
    words: wordsOf[kind](normalise(name)),
    heads: 0,
    gender,
  }
}
const HUDA = naming('person', 'هدى سالم', 0, 'feminine')
const RAMI = naming('person', 'رامي جبوري', 20, 'masculine')
const NOUR = naming('person', 'نور', 30)
const BODY = naming('organisation', 'شركة النقل', 40, 'feminine')
const NAMES = new Names([], [HUDA, RAMI, NOUR], [BODY])
const POSITIONS = [
  { person: 'هدى سالم', title: 'وزيرة الخارجية', start: 0, country: 'US' },
  { person: 'رامي جبوري', title: 'مدير عام المصنع', start: 20 },
] as unknown as Position[]

const actor = (text: string, more: Partial<Actor> = {}): Actor =>
  ({ text, start: 60, end: 70, ...more }) as Actor
/** A statement of ten signs, its verb just before it. */
const said = (start: number, more: Partial<StatementValue> = {}): Mention<'statement'> =>
  ({
    kind: 'statement',
    start,
    end: start + 10,
    value: { verb: 'قال', verbAt: start - 5, direct: false, ...more },
  }) as unknown as Mention<'statement'>
const speakers = (...mentions: Mention<'statement'>[]): (string | undefined)[] =>
  statementsOf(mentions, NAMES, POSITIONS, TEXT).map(({ speaker }) => speaker.name)
const by = (name: Naming<Kind>): { speaker: Actor } => ({ speaker: actor('-', { source: name.mention }) })

test('a statement has its words, and of its speaker what there is', () => {
  const [named, alone] = [said(103, { speaker: actor('الطبيب') }), said(205, { direct: true })]
  expect(statementsOf([named, alone], NAMES, POSITIONS, TEXT)).toEqual([
    {
      speaker: { text: 'الطبيب' },
      verb: 'قال',
      direct: false,
      text: '3456789012',
      start: 103,
      end: 113,
      mention: named,
    },
    { speaker: {}, verb: 'قال', direct: true, text: '5678901234', start: 205, end: 215, mention: alone },
  ])
})

test('statements stand in the order of their words and follow each other in that of their verbs', () => {
  // the verb of the first stands behind its words and behind the second
  const late = said(100, { verbAt: 190 })
  const early = said(150, by(RAMI))
  expect(statementsOf([late, early], NAMES, POSITIONS, TEXT).map(({ start }) => start)).toEqual([100, 150])
  expect(speakers(late, early)).toEqual(['رامي جبوري', 'رامي جبوري'])
  expect(speakers(early, late)).toEqual(['رامي جبوري', 'رامي جبوري'])
})

test.each<[string, Partial<Actor>, string | undefined]>([
  ['غيره', { source: RAMI.mention }, 'رامي جبوري'],
  ['وزيرة الخارجية', {}, 'هدى سالم'],
  ['الوزيرة', {}, 'هدى سالم'],
  ['معالي الوزيرة', { bare: 'الوزيرة' }, 'هدى سالم'],
  ['معالي الوزيرة', {}, undefined],
  ['الشركة', {}, 'شركة النقل'],
  ['الجبوري', {}, 'رامي جبوري'],
  ['رامي الجبوري', {}, 'رامي جبوري'],
  // a name that short words do not make
  ['السيد رامي الجبوري', {}, undefined],
  ['الطبيب', {}, undefined],
])('«%s» %j is %s', (text, more, name) =>
  expect(speakers(said(100, { speaker: actor(text, more) }))).toEqual([name]),
)

describe('an office of a nation', () => {
  const of = (country: string, bare = 'الوزيرة'): { speaker: Actor } => ({
    speaker: actor(`${bare} المذكورة هناك`, { ofNation: { bare, country } }),
  })
  test('is who spoke last, if he holds it there', () => {
    expect(speakers(said(100, by(HUDA)), said(200, of('US')))[1]).toBe('هدى سالم')
    expect(speakers(said(100, by(HUDA)), said(200, of('FR')))[1]).toBeUndefined()
    expect(speakers(said(100, by(HUDA)), said(200, of('US', 'المدير')))[1]).toBeUndefined()
    expect(speakers(said(100, by(RAMI)), said(200, of('US')))[1]).toBeUndefined()
    expect(speakers(said(100, by(HUDA)), said(150, by(RAMI)), said(200, of('US')))[2]).toBeUndefined()
  })
  test('is nobody where nobody spoke', () => {
    expect(speakers(said(200, of('US')))).toEqual([undefined])
    expect(speakers(said(100, { speaker: actor('الطبيب') }), said(200, of('US')))).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('a verb alone implies', () => {
  const actedBefore = (who: Naming<Kind>, start: number): NonNullable<StatementValue['before']> => ({
    actor: actor('-', { source: who.mention, start }),
  })
  test('who acted since the last statement ended', () => {
    expect(speakers(said(200, { before: actedBefore(RAMI, 150) }))).toEqual(['رامي جبوري'])
    expect(speakers(said(100, by(HUDA)), said(200, { before: actedBefore(RAMI, 110) }))[1]).toBe('رامي جبوري')
    expect(speakers(said(100, by(HUDA)), said(200, { before: actedBefore(RAMI, 109) }))[1]).toBe('هدى سالم')
    // a verb behind the words ends them
    expect(
      speakers(said(100, { ...by(HUDA), verbAt: 120 }), said(200, { before: actedBefore(RAMI, 115) }))[1],
    ).toBe('هدى سالم')
  })
  test('else who spoke last, else the person named last', () => {
    expect(speakers(said(100, by(HUDA)), said(150, by(RAMI)), said(200))[2]).toBe('رامي جبوري')
    expect(speakers(said(200, { before: { person: RAMI.mention } }))).toEqual(['رامي جبوري'])
    expect(speakers(said(100, by(HUDA)), said(200, { before: { person: RAMI.mention } }))[1]).toBe('هدى سالم')
    expect(speakers(said(200))).toEqual([undefined])
  })
  test('nobody with whom it does not agree', () => {
    const agreeing = (agreement: StatementValue['agreement']): (string | undefined)[] =>
      speakers(said(100, by(HUDA)), said(150, by(RAMI)), said(200, { agreement }))
    expect(agreeing('feminine')[2]).toBe('هدى سالم')
    expect(agreeing('masculine')[2]).toBe('رامي جبوري')
    expect(agreeing('first')[2]).toBe('رامي جبوري')
    expect(agreeing('plural')[2]).toBeUndefined()
    const person = (agreement: StatementValue['agreement'], who = RAMI): string | undefined =>
      speakers(said(200, { agreement, before: { person: who.mention } }))[0]
    expect([
      person('feminine'),
      person('masculine'),
      person('feminine', NOUR),
      person('plural', NOUR),
    ]).toEqual([undefined, 'رامي جبوري', 'نور', 'نور'])
    const acted = { agreement: 'feminine', before: actedBefore(RAMI, 150) } as const
    expect(speakers(said(100, by(HUDA)), said(200, acted))[1]).toBe('هدى سالم')
  })
  test('who spoke so many statements before at most', () => {
    const many = (others: number): string | undefined =>
      speakers(
        said(10, by(HUDA)),
        ...Array.from({ length: others }, (_, i) => said(20 + i, by(RAMI))),
        said(500, { agreement: 'feminine' }),
      ).at(-1)
    expect([many(99), many(100)]).toEqual(['هدى سالم', undefined])
  })
})

test('an occupation is who spoke before, and no body', () => {
  const occupation = { speaker: actor('الطبيبة', { byOccupation: true }) }
  expect(speakers(said(100, by(HUDA)), said(150, by(BODY)), said(200, occupation))[2]).toBe('هدى سالم')
  expect(speakers(said(150, by(BODY)), said(200, occupation))[1]).toBeUndefined()
  expect(speakers(said(100, by(HUDA)), said(200, { speaker: actor('الطبيبة') }))[1]).toBeUndefined()
  expect(speakers(said(150, by(BODY)), said(200))[1]).toBe('شركة النقل')
})
