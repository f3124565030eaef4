// Organisations: heads with what follows them, bodies of a nation, clubs, the press, names from the lists.
import { clubRules } from './clubs.js'
import { headedRules } from './headed.js'
import { namedRules } from './named.js'
import { pressRules } from './press.js'

export const organisationRules = [...headedRules, ...clubRules, ...pressRules, ...namedRules]
