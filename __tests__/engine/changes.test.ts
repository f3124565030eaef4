// A change told: its amounts with the unit once, and nothing that is not known.
import { expect, test } from '@jest/globals'
import { changeOf } from '../../src/engine/changes.js'
import type { ChangeValue, Mention, NumberValue } from '../../src/model/fact.js'

const TEXT = 'هبط السعر أمس'
const number = (value: object) => ({ value: { value: 5, type: 'cardinal', ...value } as NumberValue })
/** What is told of a change but for its place. */
function told(value: object) {
  const mention = { kind: 'change', start: 4, end: 9, value: value as ChangeValue } as Mention<'change'>
  const { start, end, mention: of, text, ...rest } = changeOf(mention, TEXT)
  expect({ start, end, text }).toEqual({ start: 4, end: 9, text: 'السعر' })
  expect(of).toBe(mention)
  return rest
}

test('nothing is told of what is not there', () => expect(told({})).toEqual({}))

test('what, which way, when', () =>
  expect(told({ what: 'السعر', direction: 'down', date: { value: { value: '2020' } } })).toEqual({
    what: 'السعر',
    direction: 'down',
    date: '2020',
  }))

test('a date that is not known is none', () => expect(told({ date: { value: { value: null } } })).toEqual({}))

test('amounts, exact and qualified where they are', () =>
  expect(
    told({
      from: number({ exact: '5.0' }),
      to: number({ value: 7, qualifier: 'approximately' }),
      by: number({ value: 2, type: 'percentage', unit: '%' }),
    }),
  ).toEqual({
    from: { value: 5, exact: '5.0', type: 'cardinal' },
    to: { value: 7, type: 'cardinal', qualifier: 'approximately' },
    by: { value: 2, type: 'percentage' },
  }))

test('the unit is that of the end, else of the beginning, else of the step; a share has none', () => {
  const [dollars, tons, men] = [{ currency: 'USD', unit: 'دولار' }, { unit: 'طن' }, { unit: 'رجل' }].map(
    number,
  )
  expect(told({ from: tons, to: dollars, by: men }).unit).toBe('USD')
  expect(told({ from: tons, by: men }).unit).toBe('طن')
  expect(told({ by: men }).unit).toBe('رجل')
  expect(told({ to: number({ type: 'percentage', unit: 'طن' }), by: men }).unit).toBe('رجل')
})

test('small change is no step of what a currency has', () => {
  const cents = number({ value: 15, currency: null })
  expect(told({ by: cents, to: number({ value: 56, currency: 'USD' }) })).toEqual({
    to: { value: 56, type: 'cardinal' },
    unit: 'USD',
  })
  expect(told({ by: cents, to: number({ value: 56, currency: null }) }).by?.value).toBe(15)
  expect(told({ by: cents }).by?.value).toBe(15)
  expect(told({ by: number({ currency: 'USD' }), to: number({ currency: 'USD' }) }).by?.value).toBe(5)
})
