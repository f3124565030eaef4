// Who is meant by an office: the last one named before who holds it, or the first behind.
import { expect, test } from '@jest/globals'
import { Holders } from '../../src/engine/holders.js'
import type { Actor, Position } from '../../src/model/fact.js'

const POSITIONS = [
  { person: 'هدى', title: 'وزيرة الخارجية', start: 40, country: 'EG' },
  { person: 'سامر', title: 'وزير الدفاع', start: 10 },
  { person: 'رامي', title: 'رئيس مجلس إدارة الشركة', start: 20 },
  { person: 'كريم', title: 'رئيس مجلس الشورى', start: 60 },
  { person: 'سامر', title: 'قائد القوات', start: 70, country: 'IQ' },
] as unknown as Position[]
const holders = new Holders(POSITIONS)
const of = (text: string, start = 100): string | undefined => holders.of({ text, start } as Actor)

test.each<[string, number, string | undefined]>([
  ['وزير الدفاع', 100, 'سامر'],
  ['الوزير', 100, 'سامر'],
  ['الوزيرة', 100, 'هدى'],
  // the last before it, the first behind where there is none
  ['الرئيس', 100, 'كريم'],
  ['الرئيس', 50, 'رامي'],
  ['الرئيس', 5, 'رامي'],
  ['رئيس الشركة', 100, 'رامي'],
  ['رئيس إدارة الشركة', 100, 'رامي'],
  ['رئيس الشورى', 5, 'كريم'],
  // words in another order, or from the middle, or of another office
  ['رئيس الشركة إدارة', 100, undefined],
  ['مجلس الشورى', 100, undefined],
  ['رئيس الدفاع', 100, undefined],
  ['المدير', 100, undefined],
])('«%s» at %i is %s', (text, start, person) => expect(of(text, start)).toBe(person))

test('somebody holds an office in a country or in none that is told', () => {
  const isHeld = (person: string, bare: string, country: string): boolean =>
    holders.isHeldBy(person, { bare, country })
  expect(isHeld('هدى', 'الوزيرة', 'EG')).toBe(true)
  expect(isHeld('هدى', 'الوزيرة', 'IQ')).toBe(false)
  expect(isHeld('سامر', 'الوزير', 'EG')).toBe(true)
  expect(isHeld('سامر', 'القائد', 'EG')).toBe(false)
  expect(isHeld('سامر', 'القائد', 'IQ')).toBe(true)
  expect(isHeld('كريم', 'الوزير', 'EG')).toBe(false)
  expect(isHeld('غريب', 'الوزير', 'EG')).toBe(false)
})
