// Dates as HTML has them.
import type { DateValue } from '../model/fact.js'
import { escapeHtml } from './escape-html.js'

/** What the `datetime` of a `<time>` may hold. */
const DATETIME = /^(?:\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?|-W\d\d)?|T\d\d:\d\d(?::\d\d)?)$/
/** A year, behind which stands a part of it that `datetime` knows no way to write: 2020-Q1, 2019-SU. */
const PART_OF_YEAR = /^(\d{4})-[A-Z]/

/** A value as `<time>`, both ends of an interval apart; what no `datetime` can say is plain text. */
export function timeHtml(value: string): string {
  if (value.includes('/')) return value.split('/').map(timeHtml).join(' – ')
  const datetime = DATETIME.test(value) ? value.replace(/^T/, '') : PART_OF_YEAR.exec(value)?.[1]
  const shown = escapeHtml(value.replace('T', ' ').trim())
  return datetime ? `<time datetime="${datetime}">${shown}</time>` : shown
}

/** A date for eyes: ≈ before a day that is computed, the Hijri original behind it. */
export const dateHtml = ({
  value,
  hijri,
  tolerance,
}: Pick<DateValue, 'value' | 'hijri' | 'tolerance'>): string =>
  [
    value === null ? '' : `<bdi dir="ltr">${tolerance ? '≈ ' : ''}${timeHtml(value)}</bdi>`,
    hijri ? `<bdi dir="ltr" class="hijri">${escapeHtml(hijri)}</bdi>` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
