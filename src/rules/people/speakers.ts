// Names of any strength that stand between the office of who speaks and what he says.
import { evenlySpaced } from '../../arabic/spacing.js'
import { FUNCTION, TITLE } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { namesAThing } from './contexts.js'

const OFFICE = tagSet('Office', 'Rank', 'Occupation')
/** What ends the clause in which somebody speaks, before his name. */
const ENDS = tagSet('That', 'Colon', 'Semicolon', 'Point', 'Question', 'ReportVerb')
const CLOSED = tagSet('Definite', 'Toponym', 'Organisation', 'OrgName', 'Nationality', 'Comma')
const SURNAME = tagSet('FamilyName', 'NisbaLike')
const GIVEN = tagSet('GivenName', 'Unknown')
/** Words that end no name, though somebody bears them: «مدير شركة نور الدولية». */
const NO_NAME = tagSet('Toponym', 'Nationality', 'NamingAdjective', 'Feminine', 'Title', 'OrgHead')
const LINK = tagSet('Kunya', 'Clan', 'Nasab')
/** In tokens: «المتحدث باسم الإدارة العامة للمرور بمنطقة الحدود الشمالية». */
const REACH = 16

/** «قال المدير», «وفق المدير». */
const LEADS_TO_SPEAKER = tagSet('ReportVerb', 'ReportCue')

/** Whether an office stands behind a verb of speech or an attribution before the name, in the same clause. */
function isSpeaker({ from }: Group, { tokens, from: begin }: Context): boolean {
  for (let at = from - 1; at > begin && at >= from - REACH; at--) {
    const { tags } = tokens[at]!.form
    if (tags.meets(OFFICE) && tokens[at - 1]!.form.tags.meets(LEADS_TO_SPEAKER)) return true
    if (tags.meets(ENDS)) return false
  }
  return false
}

export const speakers = [
  defineRule({
    id: 'person/office-speaker',
    kind: 'person',
    means:
      'a given name of any strength and the family’s, between an office with what it is of and what is said: قال مدير الدفاع المدني علي العلاق إن',
    match:
      '[<name>(#GivenName && !#Definite) (#Kunya #Word|#Clan #Word|#Nasab #Word|#GivenName|#FamilyName|#NisbaLike|#Unknown)+] #Comma? (#That|#Colon|#Then)',
    resolve: ({ name }, context) => {
      if (name.from === context.from) return undefined
      const before = context.tokens[name.from - 1]!.form.tags
      // «مدير مستشفى الملك خالد الجامعي»: a form of address stands before a name inside another
      if (!before.meets(CLOSED) || before.meets(TITLE) || namesAThing(name, context)) return undefined
      const [first] = name.tokens
      const last = name.tokens.at(-1)!.form.tags
      const isLinked = name.tokens.at(-2)!.form.tags.meets(LINK)
      // «المتحدث الرسمي باسم الوزارة», «المشرف العام علي المهرجان»
      const isGiven = last.meets(GIVEN) && !last.meets(NO_NAME) && !first!.form.tags.meets(FUNCTION)
      if (!isLinked && !last.meets(SURNAME) && !isGiven) return undefined
      if (!isSpeaker(name, context)) return undefined
      return { value: { name: evenlySpaced(name.text) }, from: name.from, to: name.to }
    },
    rank: -1,
  }),
]
