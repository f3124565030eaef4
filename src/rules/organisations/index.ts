// Organisations: heads with what follows them, bodies of a nation, clubs, names from the lists.
import { clubRules } from './clubs.js'
import { headedRules } from './headed.js'
import { namedRules } from './named.js'

export const organisationRules = [...headedRules, ...clubRules, ...namedRules]
