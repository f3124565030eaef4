// Names of two or three syllables from China, Korea and Vietnam, some of which are ordinary Arabic words: «هو جين تاو».
import { evenlySpaced } from '../../arabic/spacing.js'
import type { Token } from '../../model/document.js'
import { COMMON, FUNCTION } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isAnnounced, namesAHouse, namesAThing } from './contexts.js'
import { Edge, edgeBefore } from './edges.js'

const DASH = tagSet('Dash')
/** The lexicon’s word for a syllable that may be a family name. */
const FAMILY = 'family'

const isFamily = ({ form }: Token): boolean => form.values.Syllable === FAMILY

/** Where the name ends: «هو» is a syllable, and a pronoun where a clause goes on. */
function nameEnd({ tokens, to }: Group, context: Context): number {
  if (!tokens.at(-1)!.form.tags.meets(FUNCTION)) return to
  return edgeBefore(context.tokens, to, context.to) >= Edge.Clause ? to : to - 1
}

export const easternNames = [
  defineRule({
    id: 'person/syllables',
    kind: 'person',
    means: 'a family name of one syllable and what goes with it: تشاو تسي يانغ، كيم جونغ - أون',
    match: '[<name>#Syllable (#Dash #Syllable|#Syllable) (#Dash #Syllable|#Syllable)?]',
    resolve: ({ name }, context) => {
      const to = nameEnd(name, context)
      const syllables = context.tokens.slice(name.from, to).filter(({ form }) => !form.tags.meets(DASH))
      if (syllables.length < 2 || !(isFamily(syllables[0]!) || isFamily(syllables.at(-1)!))) return undefined
      const foreign = syllables.filter(({ form }) => !form.tags.meets(COMMON)).length
      // «قال لي شو»
      const isSure = foreign > 1 && isFamily(syllables[0]!)
      if (foreign === 0 || !(isSure || isAnnounced(name.from, to, context))) return undefined
      if (namesAThing(name, context) || namesAHouse(name, context)) return undefined
      const written = context.text.slice(name.start, context.tokens[to - 1]!.end)
      return { value: { name: evenlySpaced(written) }, to }
    },
  }),
]
