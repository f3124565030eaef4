// Places, the fullest first.
import { knownRules } from './known.js'
import { settlementRules } from './settlements.js'
import { siteRules } from './sites.js'

export const placeRules = [...siteRules, ...knownRules, ...settlementRules]
