// What looks like a body and qualifies the noun before it: «السياسة | الخارجية الأميركية», «الخلايا | الحوثية».
import { adjectiveAgrees, endsAdjectival, endsFeminine } from '../../arabic/agreement.js'
import { beginsDefinite } from '../../arabic/name-spelling.js'
import { DEFINITE, NOUN } from '../../model/plain-tags.js'
import type { Context, Reading, Rule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { tokenBefore } from './body.js'

const QUALIFYING_HEAD = tagSet('QualifyingHead')
const QUALIFIED = tagSet('Noun', 'Title', 'PluralHead')
/** «قالت الجمعة الخارجية», «انتقدت الحكومة الخارجية»: no noun that the next word qualifies. */
const STANDS_APART = tagSet(
  'Weekday',
  'RelativeDay',
  'DayPart',
  'TimeUnit',
  'SingleHead',
  'Toponym',
  'Person',
)
/** Clubs are called by adjectives: «حامل اللقب الأهلي». */
const CALLED_SO = 'sport'

/** Whether the first word of a body is an adjective of the noun before it. */
function qualifiesNoun({ value, from }: Reading<'organisation'>, context: Context): boolean {
  if (from === undefined || value.class === CALLED_SO) return false
  const { tags, normal } = context.tokens[from]!.form
  const [first] = normal.split(' ') as [string]
  if (!beginsDefinite(first) || (tags.meets(NOUN) && !tags.meets(QUALIFYING_HEAD))) return false
  const noun = tokenBefore(from, context)?.form
  if (!noun?.tags.meets(DEFINITE) || !noun.tags.meets(QUALIFIED) || noun.tags.meets(STANDS_APART))
    return false
  return endsAdjectival(first) && adjectiveAgrees(noun.normal, endsFeminine(first))
}

/** The rule, which reads no body where its first word qualifies the noun before. */
export const unlessQualifying = (rule: Rule<'organisation'>): Rule<'organisation'> => ({
  ...rule,
  resolve(groups, context) {
    const reading = rule.resolve(groups, context)
    return reading && qualifiesNoun(reading, context) ? undefined : reading
  },
})
