// The ordered lists. Among readings of equal length the earlier rule wins: so a date is not read as a number, and
// a body's name not as the place or the person inside it.
import type { Rule } from '../model/rule.js'
import { changeRules } from './changes/index.js'
import { dateRules } from './dates/index.js'
import { numberRules } from './numbers/index.js'
import { organisationRules } from './organisations/index.js'
import { peopleRules } from './people/index.js'
import { placeRules } from './places/index.js'
import { positionRules } from './positions/index.js'
import { statementRules } from './statements/index.js'

/** Rules over words. */
export const nameRules: readonly Rule[] = [
  ...dateRules,
  ...numberRules,
  ...organisationRules,
  ...peopleRules,
  ...placeRules,
] as readonly Rule[]

/** Rules over mentions. */
export const relationRules: readonly Rule[] = [
  ...positionRules,
  ...statementRules,
  ...changeRules,
] as readonly Rule[]
