// Dates, from the fullest form to the barest.
import { absoluteRules } from './absolute.js'
import { numericRules } from './numeric.js'
import { relativeRules } from './relative.js'

export const dateRules = [...absoluteRules, ...numericRules, ...relativeRules]
