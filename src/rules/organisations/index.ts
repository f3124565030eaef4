// Organisations: heads with what follows them, people's names behind heads, unions, units of the forces, clubs, foreign brands, the press, names from the lists.
import { brandRules } from './brands.js'
import { calledAfterRules } from './called-after.js'
import { clubRules } from './clubs.js'
import { forceRules } from './forces.js'
import { headedRules } from './headed.js'
import { ministryRules } from './ministries.js'
import { namedRules } from './named.js'
import { pressRules } from './press.js'
import { purposeRules } from './purposes.js'
import { unlessQualifying } from './qualifying.js'
import { unionRules } from './unions.js'

export const organisationRules = [
  ...headedRules,
  ...calledAfterRules,
  ...unionRules,
  ...forceRules,
  ...clubRules,
  ...brandRules,
  ...pressRules,
  ...purposeRules,
  ...namedRules,
  ...ministryRules,
].map(unlessQualifying)
