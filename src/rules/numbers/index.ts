// Numbers, from those that say what they measure to the bare ones. A pattern names the word a number begins with;
// how far it goes, and what stands around it, is grammar and read by the files beside this one.
import type { NumberType } from '../../model/fact.js'
import { type Context, defineRule, type Group, type Reading } from '../../model/rule.js'
import { countedUnit, dualUnit, unitAndPart } from './duals.js'
import { isPartOfName } from './fractions.js'
import { measureAt } from './measure.js'
import { definiteTens } from './ordinal-tens.js'
import { ordinalInWords } from './ordinals.js'
import { ordinalInDigits } from './ranks.js'

/** The number that begins with the group's token, if it is one of this type. */
function typed({ from }: Group, context: Context, type: NumberType): Reading<'number'> | undefined {
  const measure = measureAt(context, from)
  return measure?.value.type === type ? measure : undefined
}

export const numberRules = [
  defineRule({
    id: 'number/percentage',
    kind: 'number',
    means: 'a number and per cent, in signs or words: 5%, خمسة في المئة',
    match: '[<number>(#Digits|#Numeral|#Scale|#Fraction)]',
    resolve: ({ number }, context) => typed(number, context, 'percentage'),
  }),
  defineRule({
    id: 'number/money',
    kind: 'number',
    means: 'a number and a currency: 2.6 مليار دولار، €30',
    match: '[<number>(#Digits|#Numeral|#Scale|#Fraction)]',
    resolve: ({ number }, context) => typed(number, context, 'money'),
  }),
  defineRule({
    id: 'number/quantity',
    kind: 'number',
    means: 'a number and a unit of measure or time: 120 كيلومترا، أربعة أعوام',
    match: '[<number>(#Digits|#Numeral|#Scale|#Fraction)]',
    resolve: ({ number }, context) => typed(number, context, 'quantity'),
  }),
  defineRule({
    id: 'number/dual',
    kind: 'number',
    means: 'a unit, a stretch of time or a currency in the dual: يومين، سنتان ونصف',
    match: '[<unit>(#Unit|#Currency)]',
    resolve: ({ unit }, context) => dualUnit(context, unit.from),
  }),
  defineRule({
    id: 'number/unit-and-part',
    kind: 'number',
    means: 'one of a unit and a part of it, or less a part: سنة ونصف، ساعة إلا ربعا',
    match: '[<unit>(#Unit|#Currency)] (#UnitAdjective|#Nationality)? (#Waw|#Except) #Fraction',
    resolve: ({ unit }, context) => unitAndPart(context, unit.from),
  }),
  defineRule({
    id: 'number/counted-unit',
    kind: 'number',
    means: 'one or two of a unit, the number behind it: متر واحد، يومين اثنين',
    match: '[<unit>(#Unit|#Currency)] (#UnitAdjective|#Nationality)? #Numeral',
    resolve: ({ unit }, context) => countedUnit(context, unit.from),
  }),
  defineRule({
    id: 'number/ordinal',
    kind: 'number',
    means: 'an ordinal in words: أول لقاء، الخامس والعشرون',
    match: '[<ordinal>#OrdinalWord]',
    resolve: ({ ordinal }, context) => ordinalInWords(context, ordinal.from),
    rank: -1,
  }),
  defineRule({
    id: 'number/ordinal-digits',
    kind: 'number',
    means: 'digits that rank the noun before them: المركز الـ27، الدقيقة 24',
    match: '[<number>#Digits]',
    resolve: ({ number }, context) => ordinalInDigits(context, number.from),
    rank: -1,
  }),
  defineRule({
    id: 'number/ordinal-tens',
    kind: 'number',
    means: 'definite tens or hundreds behind a noun in the singular: المركز العشرون',
    match: '[<number>(#Numeral|#Scale)]',
    resolve: ({ number }, context) => definiteTens(context, number.from),
    rank: -1,
  }),
  defineRule({
    id: 'number/fraction',
    kind: 'number',
    means: 'a part of one: ثلث السكان',
    match: '[<part>#Fraction]',
    resolve: ({ part }, context) => {
      const reading = isPartOfName(context, part.from) ? undefined : typed(part, context, 'cardinal')
      return reading && Math.abs(reading.value.value) < 1 ? reading : undefined
    },
    rank: -1,
  }),
  defineRule({
    id: 'number/cardinal',
    kind: 'number',
    means: 'a number in digits or words: 3500 جندي، خمسة وعشرون',
    match: '[<number>(#Digits|#Numeral|#Scale|#Fraction)]',
    resolve: ({ number }, context) =>
      isPartOfName(context, number.from) ? undefined : typed(number, context, 'cardinal'),
    rank: -1,
  }),
]
