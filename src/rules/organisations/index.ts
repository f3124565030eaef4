// Organisations: heads with what follows them, bodies of a nation, clubs, foreign brands, the press, names from the lists.
import { brandRules } from './brands.js'
import { clubRules } from './clubs.js'
import { headedRules } from './headed.js'
import { ministryRules } from './ministries.js'
import { namedRules } from './named.js'
import { pressRules } from './press.js'
import { purposeRules } from './purposes.js'

export const organisationRules = [
  ...headedRules,
  ...clubRules,
  ...brandRules,
  ...pressRules,
  ...purposeRules,
  ...namedRules,
  ...ministryRules,
]
