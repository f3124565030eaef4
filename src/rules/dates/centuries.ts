// Decades and centuries: ثمانينيات القرن الماضي، القرن التاسع عشر، العقد الثاني من القرن العشرين.
import type { DateValue } from '../../model/fact.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { dayOfMonth, eraOf, stepsOf, withPart } from './read.js'
import { partOfShare } from './shares.js'
import { dated, hijriCentury } from './values.js'

const PRESENT = 20
const MOST = 30

/** The hundred years that follow «القرن»: 19 for «العشرين», «الماضي»; undefined where no century is named. */
function hundredOf(which: Group): number | undefined {
  const steps = stepsOf(which)
  if (steps !== undefined) return PRESENT + steps
  const n = dayOfMonth(which)
  return n >= 1 && n <= MOST ? n - 1 : undefined
}

/** A hundred as the first two digits of its years. */
const inDigits = (hundred: number): string => String(hundred).padStart(2, '0')

/** A century of an era, or of our calendar where none is named. */
function centuryOf(hundred: number, era: string | undefined): DateValue {
  if (era === 'hijri') return hijriCentury(hundred)
  return dated(era === 'bc' ? `-${inDigits(hundred)}XX` : `${inDigits(hundred)}XX`, 'century')
}

/** «الستينيات من عمره» are a person's. */
const isAge = (at: number, { tokens, to }: Context): boolean =>
  at + 1 < to && tokens[at]!.form.tags.has('From') && tokens[at + 1]!.form.tags.has('AgeWord')

const A_HUNDRED = '(#OrdinalWord|#ArticleWord #Digits|#Digits|#Numeral)'
const WHICH =
  '[<which>(#OrdinalWord #Waw #Numeral|#OrdinalWord|#ArticleWord #Digits|#Digits|#Numeral #Waw #Numeral|#Numeral|#Last|#Next|#This)]'
const OPTIONAL_WHICH =
  '[<which>(#OrdinalWord #Waw #Numeral|#OrdinalWord|#ArticleWord #Digits|#Digits|#Numeral|#Last|#This)?]'

export const centuryRules = [
  defineRule({
    id: 'date/decade',
    kind: 'date',
    means: 'a decade: ثمانينيات القرن الماضي، الستينات، تسعينيات القرن التاسع عشر',
    match: `[<part>#PartWord?] [<lead>#DecadeWord?] [<decade>#Decade] #From? [<century>(#CenturyWord && #Definite)?] ${OPTIONAL_WHICH}`,
    resolve: ({ part, decade, century, which }, context) => {
      // «الأربعينات المئوية» are degrees
      const next = decade.to < context.to ? context.tokens[decade.to]!.form.tags : undefined
      if (isAge(decade.to, context) || next?.has('UnitAdjective')) return undefined
      const tens = Number(decade.tokens[0]!.form.values.Decade) / 10
      const named = century.tokens.length > 0
      const hundred = named && which.tokens.length > 0 ? hundredOf(which) : PRESENT - 1
      if (hundred === undefined) return undefined
      const to = !named ? decade.to : which.tokens.length > 0 ? which.to : century.to
      return { value: withPart(dated(`${inDigits(hundred)}${tens}X`, 'decade'), part)!, to }
    },
    rank: 2,
  }),
  defineRule({
    id: 'date/decade-of-century',
    kind: 'date',
    means: 'a decade by its place in a century: العقد الثاني من القرن العشرين',
    match: `[<part>#PartWord?] [<decade>(#DecadeWord && #Definite)] [<place>(#OrdinalWord|#Last)] #From [<century>(#CenturyWord && #Definite)] ${WHICH}`,
    resolve: ({ part, place, which }) => {
      const hundred = hundredOf(which)
      const n = place.tokens[0]!.form.values.Last === 'final' ? 10 : dayOfMonth(place)
      if (hundred === undefined || !(n >= 1 && n <= 10)) return undefined
      return { value: withPart(dated(`${inDigits(hundred)}${n - 1}X`, 'decade'), part)! }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/half-century',
    kind: 'date',
    means:
      'a half, a third or a quarter of a century: النصف الثاني من القرن التاسع عشر، الربع الأخير من القرن الماضي',
    match: `[<share>(#HalfWord|#ThirdWord|#QuarterWord)] [<place>(#OrdinalWord|#Last)] #From [<century>(#CenturyWord && #Definite)] ${WHICH} [<era>#Era?]`,
    resolve: ({ share, place, which, era }) => {
      const hundred = hundredOf(which)
      const part = partOfShare(share, place)
      if (hundred === undefined || part === undefined) return undefined
      return { value: { ...centuryOf(hundred, eraOf(era)), part } }
    },
    rank: 3,
  }),
  defineRule({
    id: 'date/centuries',
    kind: 'date',
    means: 'from one century to another: القرنين التاسع عشر والعشرين، بين القرنين الخامس والسابع',
    match: `[<from>#Between?] [<centuries>(#CenturyWord && #Definite)] [<first>${A_HUNDRED}] #Waw [<last>${A_HUNDRED}] [<era>#Era?]`,
    resolve: ({ centuries, first, last, era }) => {
      if (!centuries.tokens[0]!.form.tags.has('Plural')) return undefined
      const [a, b] = [hundredOf(first), hundredOf(last)]
      const name = eraOf(era)
      if (a === undefined || b === undefined || a === b || name === 'hijri') return undefined
      const sign = name === 'bc' ? '-' : ''
      // before Christ the later century has the smaller number
      if (a > b !== (name === 'bc')) return undefined
      return { value: dated([a, b].map((each) => `${sign}${inDigits(each)}XX`).join('/'), 'century') }
    },
    rank: 4,
  }),
  defineRule({
    id: 'date/century',
    kind: 'date',
    means: 'a century: القرن التاسع عشر، القرن العشرين، القرن الـ19، القرن الخامس قبل الميلاد',
    match: `[<part>#PartWord?] [<century>(#CenturyWord && #Definite)] ${WHICH} [<era>#Era?]`,
    resolve: ({ part, which, era }) => {
      const hundred = hundredOf(which)
      if (hundred === undefined) return undefined
      return { value: withPart(centuryOf(hundred, eraOf(era)), part)! }
    },
    rank: 2,
  }),
]
