// Foreign companies, papers and clubs that no list has: a name and the foreign word that ends many of them.
import type { Token } from '../../model/document.js'
import { FUNCTION, NATIONALITY } from '../../model/plain-tags.js'
import { defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { body, whole } from './body.js'

const COMPANY = 'company'
const BRAND_WORD = tagSet('BrandWord')

/** The class that the last of the foreign words tells: «كوريا تايمز» is a paper, «نيوز كورب» a company. */
const classOf = ({ tokens }: Group): string =>
  tokens.findLast(({ form }: Token) => form.tags.meets(BRAND_WORD))?.form.values.BrandWord ?? COMPANY

export const brandRules = [
  defineRule({
    id: 'organisation/brand',
    kind: 'organisation',
    means: 'a name and a foreign word that ends bodies’ names: ميامي هيرالد، سبرينغ كابيتال',
    match: '[<name>(#BrandOpening|#Unknown|#Toponym|#ForeignFamilyName|#ForeignGivenName){1,3} #BrandWord+]',
    resolve: ({ name }, context) => {
      // «بأن يونايتد يسعى»
      if (name.tokens.some(({ form }) => form.tags.meets(FUNCTION))) return undefined
      // «الشركة | الصينية | سبرنج إيرلاينز»
      const from = name.tokens[0]!.form.tags.meets(NATIONALITY) ? name.from + 1 : name.from
      return from + 1 < name.to ? body(from, name.to, context, undefined, classOf(name)) : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'organisation/brand-pair',
    kind: 'organisation',
    means: 'two names with «آند» between them: إرنست آند يونغ',
    match:
      '[<name>(#Unknown|#Toponym|#BrandWord|#ForeignFamilyName|#ForeignGivenName){1,2} #BrandLink (#Unknown|#Toponym|#BrandWord|#NamePart)+]',
    resolve: ({ name }, context) => whole(name, context, classOf(name)),
    rank: 1,
  }),
]
