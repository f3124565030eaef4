// Dates, from the fullest form to the barest.
import { absoluteRules } from './absolute.js'
import { clockRules } from './clock.js'
import { intervalRules } from './intervals.js'
import { numericRules } from './numeric.js'
import { periodRules } from './periods.js'
import { relativeRules } from './relative.js'

export const dateRules = [
  ...intervalRules,
  ...absoluteRules,
  ...numericRules,
  ...periodRules,
  ...relativeRules,
  ...clockRules,
]
