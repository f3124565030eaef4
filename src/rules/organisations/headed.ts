import type { Token } from '../../model/document.js'
import { COMMON, DEFINITE, GIVEN_NAME, LAM, NOUN, RANK, TOPONYM, VERB } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { isOfHead } from './adjectives.js'
import { body as bodyOf, classesOf, headClass, tokenAt, tokenBefore, whole } from './body.js'
import { chainEnd } from './chain.js'

const THIS = tagSet('This')
/** «الأكاديمية» is a woman, and an adjective. */
const OCCUPATION = tagSet('Occupation')
const WEAK = tagSet('WeakHead')
const ADVERB = tagSet('Adverb', 'Function', 'Proclitic')
const SINGLE = tagSet('SingleHead')
const STATE_HEAD = tagSet('StateHead')
const TELLS = tagSet('OrdinalWord', 'PassingAdjective')
/** A body that is no purpose of another: «للمؤسسة», «للوزارة». */
const OWNER = tagSet('NamingHead')
const BODY_WORD = tagSet('BodyWord')
const GOES_ON = tagSet('BodyWord', 'NamingAdjective')
const TITLED = tagSet('EventHead', 'WorkHead')
const NAME_PART = tagSet('NamePart')
const DISTRICT_HEAD = tagSet('DistrictHead')
/** One of which a name in quotation marks holds: «شركة صغيرة جدا» has none. */
const NAMES = tagSet('Definite', 'Toponym', 'Unknown', 'Latin', 'NamePart', 'Organisation')
/** One of which such a name holds behind a head with the article. */
const NAMES_OF_DEFINITE = tagSet('Toponym', 'Unknown', 'Latin', 'NamePart', 'Organisation', 'OrgName')
/** What stands behind a head with the article and is not its name. */
const NO_NAME_OF_DEFINITE = tagSet('Nationality', 'Latin', 'Toponym', 'PassingAdjective')
const RELATIVE_DAY = tagSet('RelativeDay')
/** Weak heads of these classes are ordinary words before a body’s name: «قيادة يونيفيل», «إدارة الخور». */
const ORDINARY_CLASSES = new Set(['government', 'military', 'other', 'court'])
/** Classes whose names stand by themselves behind their heads. */
const SELF_NAMED = new Set(['media', 'sport', 'company', 'party', 'armed-group'])
/** In words; what is longer is a sentence. */
const LONGEST_QUOTED = 6
/** Classes of bodies that call themselves by heads of armed groups. */
const FIGHTING = new Set(['armed-group', 'party'])
/** Classes of what works for bodies of other classes. */
const OF_OTHERS = new Set(['military', 'government', 'court', 'sport'])
/** Classes of offices and centres, which are named by what they do. */
const OF_STATE = new Set(['government', 'other'])

export const headedRules = [
  defineRule({
    id: 'organisation/head-name',
    kind: 'organisation',
    means: 'a head and a body’s own name: نادي الهلال',
    match: '[<body>#SingleHead (#Organisation|#OrgName|#Latin) #Latin+?]',
    resolve: ({ body }, context) => {
      const [head, named] = body.tokens as [(typeof body.tokens)[0], (typeof body.tokens)[0]]
      const kind = headClass(head)
      const isWeak = head.form.tags.meets(WEAK)
      if (isWeak && ORDINARY_CLASSES.has(kind)) return undefined
      const { tags } = named.form
      // «الحكومة العراقية» is no channel, «غادر الفريق الرياض» no club
      if (head.form.tags.meets(DEFINITE) && tags.meets(NO_NAME_OF_DEFINITE)) return undefined
      const next = tokenAt(body.to, context)?.form.tags
      // «اللواء سهيل المطيري» is an officer
      if (head.form.tags.meets(RANK) && tags.meets(GIVEN_NAME) && next?.meets(NAME_PART)) return undefined
      // «النقابة اليوم» is a day, «صحيفة اليوم» a paper
      if (tags.meets(RELATIVE_DAY) && kind !== 'media') return undefined
      // «قوات الأمم المتحدة» are forces of a body
      const { Organisation: own } = named.form.values
      if (own !== undefined && own !== kind && OF_OTHERS.has(kind)) return undefined
      // «موقع وزارة العمل» is where it tells of itself
      if (own !== undefined && kind === 'media' && OF_OTHERS.has(own)) return undefined
      // «تنظيم أمانة المنطقة» is what it arranges
      if (own !== undefined && kind === 'armed-group' && !FIGHTING.has(own)) return undefined
      const classes = classesOf(named)
      // «حركة البناء» is no paper, nor is «الحركة الاقتصادية», «هيئة الشارقة | للوثائق» no club
      const isTown = tags.meets(TOPONYM) && OF_STATE.has(kind)
      const isWord = tags.meets(COMMON) || isTown || (isWeak && head.form.tags.meets(DEFINITE))
      if (isWord && classes.length > 0 && !classes.includes(kind)) return undefined
      // behind a name that stands by itself a nationality is out; «وزارة الخارجية» takes it in
      const standsAlone =
        !tags.meets(BODY_WORD) || (SELF_NAMED.has(kind) && classes.some((of) => SELF_NAMED.has(of)))
      // «الأكاديمية السعودية للطيران | المدني»: the name goes on
      const goesOn = next?.meets(GOES_ON) && next.meets(DEFINITE) && !isWeak
      return { ...whole(body, context), rank: standsAlone && !goesOn ? 1 : 0 }
    },
  }),
  defineRule({
    id: 'organisation/head-quotation',
    kind: 'organisation',
    means: 'a head, then the name in quotation marks',
    match: '[<head>#SingleHead] #Quote [<name>(#Word|#Latin|#Digits|#Proclitic)+] #Quote',
    span: ['name'],
    resolve: ({ head, name }, context) => {
      const { length } = name.tokens
      if (length > LONGEST_QUOTED || name.tokens[length - 1]!.form.tags.meets(ADVERB)) return undefined
      const { tags } = head.tokens[0]!.form
      // «مديرية «كتاف»» is a district, «الحكومة «لن تصغي»» and «التنظيم «الطبقي»» no names
      if (tags.meets(DISTRICT_HEAD) && headClass(head.tokens[0]!) === 'government') return undefined
      if (tags.meets(DEFINITE) && !name.tokens.some(({ form }) => form.tags.meets(NAMES_OF_DEFINITE)))
        return undefined
      return bodyOf(name.from, name.to, context, 1)
    },
  }),
  defineRule({
    id: 'organisation/quoted-head',
    kind: 'organisation',
    means: 'a head and its name together in quotation marks: «جبهة الإصلاح الجديد»',
    match: '#OpenQuote [<body>(#SingleHead && !#Definite) (#Word|#Latin|#Digits|#Proclitic)+] #CloseQuote',
    resolve: ({ body }, context) => {
      const { tokens } = body
      const kind = headClass(tokens[0]!)
      if (tokens.length > LONGEST_QUOTED + 1 || (tokens[0]!.form.tags.meets(WEAK) && !SELF_NAMED.has(kind)))
        return undefined
      // «مسلسل "سرايا عابدين"» is a work, «"مديرية المخادر"» a district
      if (tokenBefore(body.from - 1, context)?.form.tags.meets(TITLED)) return undefined
      if (tokens[0]!.form.tags.meets(DISTRICT_HEAD) && tokens[1]!.form.tags.meets(TOPONYM)) return undefined
      // «"لجنة تبحث الأمر"» is said
      const isSaid = ({ form }: Token): boolean => form.tags.meets(VERB) && !form.tags.meets(NOUN)
      if (tokens.some(isSaid) || tokens.at(-1)!.form.tags.meets(ADVERB)) return undefined
      return tokens.some(({ form }) => form.tags.meets(NAMES)) ? whole(body, context) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/head-chain',
    kind: 'organisation',
    means: 'a head and the words that stand inside bodies’ names: وزارة التربية والتعليم',
    match:
      '[<body>#NamingHead (#Waw #BodyWord|#Lam #BodyWord|#Lam #Noun|#Lam #PluralHead|#BodyWord|#NamingAdjective|#BodyNoun|#Nationality|#Toponym|#WeakHead|#Organisation)+]',
    resolve: ({ body: chain }, context) => {
      const head = chain.tokens[0]!
      if (head.form.tags.meets(DEFINITE)) {
        const before = tokenBefore(chain.from, context)?.form
        // «هذه الهيئة الحكومية» is one told of, «المقاطعة الأكاديمية» an adjective
        if (before?.tags.meets(THIS)) return undefined
        if (before?.tags.meets(NOUN) && before.tags.meets(DEFINITE) && head.form.tags.meets(OCCUPATION))
          return undefined
      }
      const end = chainEnd(chain.tokens)
      return end > 1 ? bodyOf(chain.from, chain.from + end, context) : undefined
    },
  }),
  defineRule({
    id: 'organisation/weak-head-nation',
    kind: 'organisation',
    means: 'a definite head and a nationality: السلطة الفلسطينية',
    match: '[<body>(#WeakHead && #Definite) #Nationality]',
    // «الفريق الأوكراني» is a team where the text is about sport
    resolve: ({ body }, context) => {
      const [head, nation] = body.tokens as [Token, Token]
      // «سباق الرئاسة | الأميركي»; «المركز المالي» is not Mali's
      if (!isOfHead(head, nation) || nation.form.tags.meets(COMMON)) return undefined
      const isTeam = context.sport && headClass(head) === 'sport' && head.form.tags.meets(SINGLE)
      return isTeam || head.form.tags.meets(STATE_HEAD) ? whole(body, context) : undefined
    },
  }),
  defineRule({
    id: 'organisation/weak-head-words',
    kind: 'organisation',
    means: 'a weak head of the state and the words that stand inside bodies’ names: مكتب الإحصاء الوطني',
    match: '[<body>(#WeakHead && #SingleHead && !#Definite) (#BodyWord|#NamingAdjective|#Waw #BodyWord)+]',
    resolve: ({ body: chain }, context) => {
      if (!OF_STATE.has(headClass(chain.tokens[0]!))) return undefined
      const end = chainEnd(chain.tokens)
      const words = chain.tokens.slice(0, end).flatMap(({ form }) => form.normal.split(' '))
      return words.length > 2 ? bodyOf(chain.from, chain.from + end, context) : undefined
    },
  }),
  defineRule({
    id: 'organisation/weak-head-purpose',
    kind: 'organisation',
    means: 'a definite weak head with its purpose: المركز القومي للبحوث',
    match:
      '[<body>(#WeakHead && #SingleHead && #Definite) (#BodyWord|#NamingAdjective|#Nationality)+ #Lam (#Waw #BodyWord|#BodyWord|#Noun|#NamingAdjective|#Nationality)+]',
    resolve: ({ body: chain }, context) => {
      const end = chainEnd(chain.tokens)
      const purpose = chain.tokens.findIndex(({ form }) => form.tags.meets(LAM))
      // «المجموعة الثانية للتصفيات»
      if (chain.tokens[1]!.form.tags.meets(TELLS)) return undefined
      // «الموقع الإلكتروني للمؤسسة» is whose it is
      const owner = chain.tokens[purpose + 1]!.form.tags
      if (end === purpose + 2 && owner.meets(SINGLE) && owner.meets(OWNER)) return undefined
      return end > purpose ? bodyOf(chain.from, chain.from + end, context) : undefined
    },
  }),
  defineRule({
    id: 'organisation/weak-head-unknown',
    kind: 'organisation',
    means:
      'a weak head of a company, a paper, a club, a movement, and words that stand in no list: موقع ساراواك ريبورت',
    match:
      '[<body>(#SingleHead && #WeakHead && !#Definite) (#Toponym && !#Definite && !#Country)? #Unknown+]',
    resolve: ({ body }, context) =>
      SELF_NAMED.has(headClass(body.tokens[0]!)) ? whole(body, context) : undefined,
    rank: -1,
  }),
  defineRule({
    id: 'organisation/head-unknown',
    kind: 'organisation',
    means: 'a head and words that stand in no list: شركة فيرفون',
    match: '[<body>(#NamingHead && !#Definite) #Unknown+]',
    resolve: ({ body }, context) => whole(body, context),
    rank: -1,
  }),
]
