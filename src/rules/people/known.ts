// Names that their words alone tell: public figures, a given name that is nothing else and what goes on with it.
import {
  beginsAsPreposition,
  beginsWithKunya,
  endsAsPreposition,
  endsWithFather,
} from '../../arabic/name-spelling.js'
import { evenlySpaced } from '../../arabic/spacing.js'
import { DEFINITE, DOUBTFUL_NAME, NOUN, TOPONYM } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { namesAThing } from './contexts.js'
import { MORE } from './parts.js'
import { groupFrom, nameIn } from './reading.js'

const ORDINARY = tagSet('Common')
const FORENAME = tagSet('Forename')
const SAYS_WHO = tagSet('Title', 'Reign', 'OfficeStatus', 'Kin', 'Appointment')
const LINKS = tagSet('NameLink', 'Kunya', 'Clan', 'Particle')

/** Whether a figure's name is that of a place too, and nothing before it says that somebody is meant. */
function isRatherPlace({ from, tokens: [only] }: Group, { tokens, from: begin }: Context): boolean {
  if (!only!.form.tags.meets(TOPONYM)) return false
  return from === begin || !tokens[from - 1]!.form.tags.meets(SAYS_WHO)
}

export const knownNames = [
  defineRule({
    id: 'person/figure',
    kind: 'person',
    means: 'a public figure by full name',
    match:
      '[<name>#Figure (#NameLink #Word|#Clan #Word|#Surname|#Forename)+?] [<family>(#FamilyName && #Definite && !#Title && !#Nationality)?] [<clan>(#NisbaLike|#Unknown)?] [<origin>(#Nationality && #Definite)?]',
    span: ['name'],
    resolve: ({ name, family, clan, origin }, context) => {
      // «في سانتياغو برنابيو»: a place that bears his name, which is he only behind a title
      if (name.tokens.length === 1 && isRatherPlace(name, context)) return undefined
      // «على محمد», «حصل خالد على درجة»
      if (beginsAsPreposition(name.text)) return undefined
      if (endsAsPreposition(name.text) && context.tokens[name.to]?.form.tags.meets(NOUN)) return undefined
      // «عبد الله بن عبد العزيز الربيعة» is no king, nor is «محمد بن سعود المتحمي»
      const last = family.tokens.length > 0 ? family : clan
      if (
        last.tokens[0]?.form.tags.meets(DEFINITE) &&
        name.tokens.length === 1 &&
        endsWithFather(name.tokens[0]!.form.normal)
      )
        return nameIn(groupFrom(name.from, last.to, context), context)
      // «محمد يوسف عبد العزيز» bears a figure's name and more; «عادل إمام | خالد الغريب» are two
      const isLonger = name.tokens.length > 1 && name.tokens.at(-1)!.form.tags.meets(FORENAME)
      if (isLonger && family.tokens.length > 0)
        return nameIn(groupFrom(name.from, family.to, context), context)
      if (isLonger && context.tokens[name.to]?.form.tags.meets(DEFINITE))
        return nameIn(groupFrom(name.from, name.to - 1, context), context)
      // «أبو عبيدة المصري»: who goes by a kunya is told apart by where he comes from
      const isWhole = name.tokens.length === 1 && beginsWithKunya(name.tokens[0]!.form.normal)
      if (!isWhole || family.tokens.length > 0 || origin.tokens.length === 0) return nameIn(name, context)
      const { start } = name
      const { end } = origin
      return {
        value: { name: evenlySpaced(context.text.slice(start, end)) },
        from: name.from,
        to: origin.to,
        rank: 1,
      }
    },
    rank: 1,
  }),
  defineRule({
    id: 'person/forename-chain',
    kind: 'person',
    means: 'a given name that is nothing else, and the rest of the name',
    match: `[<name>#Forename ${MORE}+]` as const,
    resolve: ({ name }, context) => {
      const [first, second] = name.tokens
      // «علي أمين» may be «على أمين» in a hurried text
      const { tags } = second!.form
      if (first!.form.tags.meets(DOUBTFUL_NAME) && tags.meets(ORDINARY) && !tags.meets(LINKS))
        return undefined
      return nameIn(name, context)
    },
  }),
  defineRule({
    id: 'person/weak-name-unknown',
    kind: 'person',
    means:
      'a foreigner’s given name that is an ordinary word too and a word that stands in no list: سارة كوفاتشيك',
    match: `[<name>(#ForeignGivenName && #WeakName && !#Function && !#Definite) (#Unknown && !#Definite) ${MORE}+?]`,
    resolve: ({ name }, context) => (namesAThing(name, context) ? undefined : nameIn(name, context, 2)),
    rank: -1,
  }),
]
