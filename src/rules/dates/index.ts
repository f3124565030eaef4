// Dates, from the fullest form to the barest.
import { absoluteRules } from './absolute.js'
import { bothCalendarsRules } from './both-calendars.js'
import { centuryRules } from './centuries.js'
import { clockRules } from './clock.js'
import { hijriRules } from './hijri.js'
import { intervalRules } from './intervals.js'
import { numericRules } from './numeric.js'
import { periodRules } from './periods.js'
import { relativeRules } from './relative.js'
import { stretchRules } from './stretches.js'
import { weekdayRules } from './weekdays.js'
import { yearRules } from './years.js'
import { yearsApartRules } from './years-apart.js'

export const dateRules = [
  ...intervalRules,
  ...yearsApartRules,
  ...bothCalendarsRules,
  ...hijriRules,
  ...absoluteRules,
  ...numericRules,
  ...yearRules,
  ...periodRules,
  ...centuryRules,
  ...stretchRules,
  ...relativeRules,
  ...weekdayRules,
  ...clockRules,
]
