// Bodies called after people: a school, a foundation, a company, by somebody's name.
import { HEH } from '../../arabic/letters.js'
import type { Token } from '../../model/document.js'
import { DEFINITE, FIGURE, GIVEN_NAME, NAME_LINK, WEAK_NAME } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isOfHead, qualifiedEnd } from './adjectives.js'
import { body as bodyOf, headClass } from './body.js'
import { purposeEnd } from './chain.js'

const ADJECTIVE = tagSet('Adjective', 'Nationality')
const PROMINENT = tagSet('Prominent')
const MILITARY = 'military'
const OF_MAN = tagSet('Rank', 'StateHead')
/** Classes whose bodies bear the names of people. */
const NAMED_AFTER_PEOPLE = new Set(['education', 'other', 'company'])

/** Whether a word that somebody may be called by is an adjective of the head: «مؤسسة كاملة», «اتحاد نقدي», «مجموعة كبرى». */
function isTold(head: Token, word: Token): boolean {
  const { tags, normal } = word.form
  if (!tags.meets(WEAK_NAME) || tags.meets(DEFINITE)) return false
  return isOfHead(head, word) && (tags.meets(ADJECTIVE) || normal.endsWith(HEH))
}

/**
 * Whether fighters are called after somebody by his whole name: «كتائب أحمد الخطابي»; «قوات فلان» are his, «لواء فلان» may be
 * he.
 */
function isBrigade([head, ...name]: readonly Token[]): boolean {
  if (headClass(head!) !== MILITARY || head!.form.tags.meets(OF_MAN)) return false
  const { tags } = name[0]!.form
  // «كتيبة المدعو فلان» is his
  return tags.meets(FIGURE) || (name.length > 1 && tags.meets(GIVEN_NAME) && !tags.meets(DEFINITE))
}

export const calledAfterRules = [
  defineRule({
    id: 'organisation/head-person',
    kind: 'organisation',
    means: 'a school, a foundation, a company that bears a person’s name: جامعة الملك سعود',
    match:
      '[<body>(#SingleHead && !#Definite) #Honorific+? (#Office && !#GivenName)+? #Honorific+? (#NameLink #Word|#Clan #Word|#Figure|#NamePart|#WeakName)+ #NameEpithet?] [<adjectives>(#NamingAdjective|#BodyWord)+?] [<purpose>(#Lam #BodyWord)?] [<more>(#Waw #BodyWord|#BodyWord|#NamingAdjective|#BodyNoun)+?]',
    resolve: ({ body, adjectives, purpose, more }, context) => {
      const { tokens } = body
      const [head, second] = tokens as [Token, Token]
      if (!NAMED_AFTER_PEOPLE.has(headClass(head)) && !isBrigade(tokens)) return undefined
      // «مؤسسة كاملة», «اتحاد نقدي»: an adjective of the head, though somebody may be called so
      if (tokens.length === 2 && isTold(head, second)) return undefined
      // «غرفة تجارة الخليل | عبده إدريس»: a town, and who heads it
      if (second.form.tags.meets(PROMINENT) && tokens.length > 2 && !tokens[2]!.form.tags.meets(NAME_LINK))
        return bodyOf(body.from, body.from + 2, context)
      const all = [...tokens, ...adjectives.tokens, ...purpose.tokens, ...more.tokens]
      const end = qualifiedEnd(all, tokens.length)
      const hasPurpose = purpose.tokens.length > 0 && end === tokens.length + adjectives.tokens.length
      const to = body.from + (hasPurpose ? purposeEnd(all, end) : end)
      // «مؤسسة الأمير محمد بن سلمان»: the body goes before the figure
      return bodyOf(body.from, to, context, tokens.some(({ form }) => form.tags.meets(FIGURE)) ? 1 : 0)
    },
  }),
]
