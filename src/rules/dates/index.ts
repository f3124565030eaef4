// Dates, from the fullest form to the barest.
import { bothCalendarsRules } from './both-calendars.js'
import { centuryRules } from './centuries.js'
import { clockRules } from './clock.js'
import { dayRules } from './days.js'
import { daysOfWhichMonthRules } from './days-of-which-month.js'
import { hijriRules } from './hijri.js'
import { hourRules } from './hours.js'
import { intervalRules } from './intervals.js'
import { listedRules } from './listed.js'
import { monthRules } from './months.js'
import { numericRules } from './numeric.js'
import { periodRules } from './periods.js'
import { placeInMonthRules } from './places-in-month.js'
import { relativeRules } from './relative.js'
import { seasonRules } from './seasons.js'
import { stretchRules } from './stretches.js'
import { weekdayRules } from './weekdays.js'
import { yearRules } from './years.js'
import { yearsApartRules } from './years-apart.js'

export const dateRules = [
  ...intervalRules,
  ...yearsApartRules,
  ...bothCalendarsRules,
  ...hijriRules,
  ...dayRules,
  ...daysOfWhichMonthRules,
  ...monthRules,
  ...placeInMonthRules,
  ...listedRules,
  ...numericRules,
  ...yearRules,
  ...periodRules,
  ...seasonRules,
  ...centuryRules,
  ...stretchRules,
  ...relativeRules,
  ...weekdayRules,
  ...clockRules,
  ...hourRules,
]
