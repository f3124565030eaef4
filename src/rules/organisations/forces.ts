// Units of the forces by their numbers.

import { NOUN } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { tokenAt, whole } from './body.js'

const DIGITS = tagSet('Digits')
/** «الكتيبة 55 قرب النهر» */
const NOT_COUNTED = tagSet('Definite', 'Function', 'Locative', 'Adverb')

export const forceRules = [
  defineRule({
    id: 'organisation/numbered-unit',
    kind: 'organisation',
    means: 'a unit of the forces by its number, and its arm: اللواء 35 مدرع، الكتيبة 55، الفرقة الثانية مشاة',
    match: '[<body>#UnitHead (#Digits #Arm|#OrdinalWord #Arm|#Digits)]',
    resolve: ({ body }, context) => {
      const { tokens, to } = body
      // «افتتح اللواء 3 مراكز»
      const next = tokens.at(-1)!.form.tags.meets(DIGITS) ? tokenAt(to, context)?.form.tags : undefined
      return next?.meets(NOUN) && !next.meets(NOT_COUNTED) ? undefined : whole(body, context, 'military')
    },
    rank: 1,
  }),
]
