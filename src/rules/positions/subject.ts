// Whose title is whose where one who holds an office acts on another: استقبل رئيس الوزراء وزير الخارجية فلانا.
import type { Title } from '../../model/fact.js'
import type { Context, Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'

const ACTS_ON = tagSet('ActsOn')
const OFFICE = tagSet('Office')
const OBJECT = tagSet('Person', 'Body', 'Office', 'Rank', 'Honorific', 'Occupation')
const DEFINITE = tagSet('Definite')
const NO_OBJECT = tagSet('Verb', 'Function', 'Adjective', 'Nationality', 'TimeUnit')

/**
 * The titles of the holder behind a verb of meeting and the like: the first of several is that of whoever acts,
 * unless somebody else follows the name: «استقبل ولي العهد وزير الدفاع فلان السفير».
 */
export function withoutSubject(
  titles: readonly Title[],
  { from, tokens: words }: Group,
  holder: Group,
  { tokens, from: first, to }: Context,
): readonly Title[] {
  const second = words.find(({ start }) => start === titles[1]?.start)
  if (!second?.form.tags.meets(OFFICE) || titles[0]!.start !== words[0]!.start) return titles
  if (from === first || !tokens[from - 1]!.form.tags.meets(ACTS_ON)) return titles
  const behind = holder.to < to ? tokens[holder.to]!.form.tags : undefined
  const isMet = behind?.meets(OBJECT) || (behind?.meets(DEFINITE) && !behind.meets(NO_OBJECT))
  return isMet ? titles : titles.slice(1)
}
