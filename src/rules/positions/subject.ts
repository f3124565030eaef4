// Whose title is whose where one who holds an office acts on another: استقبل رئيس الوزراء وزير الخارجية فلانا.
import type { Title } from '../../model/fact.js'
import { DEFINITE, HONORIFIC, OFFICE } from '../../model/plain-tags.js'
import type { Context, Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'

const ACTS_ON = tagSet('ActsOn')
const OBJECT = tagSet('Person', 'Body', 'Office', 'Rank', 'Honorific', 'Occupation')
const NO_OBJECT = tagSet('Verb', 'Function', 'Adjective', 'Nationality', 'TimeUnit')

/** Whether the words from this group on are what somebody meets or the like, or whoever does so. */
export function isActedOn({ from }: Group, { tokens, from: first }: Context): boolean {
  let verb = from - 1
  while (verb >= first && tokens[verb]!.form.tags.meets(HONORIFIC)) verb--
  return verb >= first && tokens[verb]!.form.tags.meets(ACTS_ON)
}

/**
 * The titles of the holder behind a verb of meeting and the like: the first of several is that of whoever acts,
 * unless somebody else follows the name: «استقبل ولي العهد وزير الدفاع فلان السفير».
 */
export function withoutSubject(
  titles: readonly Title[],
  group: Group,
  holder: Group,
  context: Context,
): readonly Title[] {
  const { tokens: words } = group
  const { tokens, to } = context
  const second = words.find(({ start }) => start === titles[1]?.start)
  if (!second?.form.tags.meets(OFFICE) || titles[0]!.start !== words[0]!.start) return titles
  if (!isActedOn(group, context)) return titles
  const behind = holder.to < to ? tokens[holder.to]!.form.tags : undefined
  const isMet = behind?.meets(OBJECT) || (behind?.meets(DEFINITE) && !behind.meets(NO_OBJECT))
  return isMet ? titles : titles.slice(1)
}
