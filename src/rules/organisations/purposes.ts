// Bodies that «ل» tells by what they are for: behind a name that is an ordinary noun, and behind one from the lists.
import { endsAdjectival, endsFeminine, isFeminineNisba } from '../../arabic/agreement.js'
import { isDualEnding } from '../../arabic/inflection.js'
import { beginsDefinite } from '../../arabic/name-spelling.js'
import type { Form, Token } from '../../model/document.js'
import { isGuessed } from '../../model/guessed.js'
import { DEFINITE, GIVEN_NAME, PLURAL } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { body, classesOf, headClass, tokenBefore } from './body.js'
import { purposeEnd } from './chain.js'

/** Classes of bodies that give themselves names: «جمعية بنيان للتنمية», «شركة أصداء للإعلام». */
const NAME_THEMSELVES = new Set(['other', 'company', 'education'])
const GOVERNMENT = 'government'
const OTHER = 'other'
const COMPANY = 'company'
const MEDIA = 'media'
/** What tells of a head and does not name it: «شركة تأمين للسيارات», «جمعية خيرية للأيتام». */
const TELLS = tagSet(
  'Adjective',
  'BodyWord',
  'Feminine',
  'Counted',
  'Suffixed',
  'Function',
  'Nationality',
  'OrgHead',
  'PlaceHead',
  'Title',
  'Numeral',
  'OrdinalWord',
  'Adverb',
)
const WEAK = tagSet('WeakHead')
const NOUN = tagSet('Noun', 'Unknown', 'GivenName')
const BODY_WORD = tagSet('BodyWord')
const COMMON_NOUN = tagSet('Noun')
const ELATIVE = tagSet('Elative')
const COUNTS = tagSet('Digits', 'Numeral', 'Scale', 'Number')

/** Whether a word can be the name of a body behind its head: «بنيان», not «تأمين». */
function isName(form: Form): boolean {
  const { tags, normal } = form
  // «جمعية بنيان للتنمية»: no dual goes with one head
  if (tags.meets(PLURAL)) return isGuessed(form) && isDualEnding(normal)
  // «شركة تجزئة للملابس», but «جمعية زهرة للأيتام»
  if (tags.meets(TELLS) || isFeminineNisba(normal) || (endsFeminine(normal) && !tags.meets(GIVEN_NAME)))
    return false
  return tags.meets(NOUN) || isGuessed(form)
}

/** Whether a word behind another with the article may be what the body acts upon. */
const isDoubtful = ({ form }: Token, before: Token): boolean =>
  before.form.tags.meets(DEFINITE) &&
  form.tags.meets(COMMON_NOUN) &&
  !form.tags.meets(ELATIVE) &&
  !endsAdjectival(form.normal)

/** The body with what it is for; undefined where «ل» joins nothing to it. */
function withPurpose(name: Group, purpose: Group, context: Context): Reading<'organisation'> | undefined {
  const tokens = [...name.tokens, ...purpose.tokens]
  let end = purposeEnd(tokens, name.tokens.length)
  // «نظمت مؤسسة إبداع للفنون | المعرض»: behind the purpose stand adjectives that nothing else looks like
  while (end > name.tokens.length + 2 && isDoubtful(tokens[end - 1]!, tokens[end - 2]!)) end--
  return end > name.tokens.length ? body(name.from, name.from + end, context, 1) : undefined
}

/** Whether a head of one class stands before a name of another: «شركة | دار الوطن للصحافة». */
const mayHead = (head: string, named: string): boolean =>
  head === named || (head === COMPANY && named === MEDIA)

const PURPOSE = '[<purpose>#Lam (#BodyWord|#Noun) (#Waw #BodyWord|#BodyWord|#NamingAdjective|#BodyNoun)+?]'

export const purposeRules = [
  defineRule({
    id: 'organisation/noun-purpose',
    kind: 'organisation',
    means: 'a head, a noun that names it, and what it is for: جمعية بنيان للتنمية',
    match: `[<name>(#SingleHead && !#Definite) (#Word && !#Definite)] ${PURPOSE}` as const,
    resolve: ({ name, purpose }, context) => {
      const [head, noun] = name.tokens as [Token, Token]
      if (!NAME_THEMSELVES.has(headClass(head)) || !isName(noun.form)) return undefined
      // «60 شركة إسكان للعمال»
      if (tokenBefore(name.from, context)?.form.tags.meets(COUNTS)) return undefined
      // «مجموعة صور للفنان», but «مركز أسبار للدراسات»
      if (head.form.tags.meets(WEAK) && !isGuessed(noun.form)) return undefined
      return withPurpose(name, purpose, context)
    },
  }),
  defineRule({
    id: 'organisation/known-purpose',
    kind: 'organisation',
    means: 'a body from the lists, and what it is for: جمعية زهرة لسرطان الثدي، المجلس الأعلى للتأمين',
    match: `[<name>#SingleHead? (#Organisation|#OrgName)] ${PURPOSE}` as const,
    resolve: ({ name, purpose }, context) => {
      const known = name.tokens.at(-1)!
      const { normal, values } = known.form
      const isBare = name.tokens.length === 1
      if (isBare && !(normal.includes(' ') && purpose.tokens[1]!.form.tags.meets(BODY_WORD))) return undefined
      const isOfState = isBare && beginsDefinite(normal) && classesOf(known).includes(GOVERNMENT)
      // «فولكس فاغن للمستقبل» is no name, «شركة كوكا كولا للمياه الغازية» one
      // «شركة تبوك للتنمية الزراعية»: a company by a word that is a town too
      const kind = values.Organisation ?? classesOf(known).find((of) => of === COMPANY)
      const isHeaded = isBare
        ? values.Organisation === OTHER
        : kind !== undefined && mayHead(headClass(name.tokens[0]!), kind)
      return isOfState || (isHeaded && !beginsDefinite(normal))
        ? withPurpose(name, purpose, context)
        : undefined
    },
  }),
]
