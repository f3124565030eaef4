// Places: names from the lists, sites by their heads, unknown names behind a head.
import { type Context, defineRule, type Group, type Reading } from '../model/rule.js'
import { tagSet } from '../model/tag-set.js'

const written = (group: Group): { name: string } => ({ name: group.text.replace(/\s+/g, ' ') })

const PERSONAL = tagSet('GivenName', 'FamilyName')
const UNMISTAKABLE = tagSet('Country', 'Continent', 'Water')
const LEADS_TO_PLACE = tagSet('Preposition', 'Ba', 'PlaceHead', 'Direction')
const DEFINITE = tagSet('Definite')
const TOPONYM = tagSet('Toponym')

/** «الأسر السعودية»: a name that is an adjective too is one behind a noun with the article. */
function isAdjective(place: Group, { tokens, from }: Context): boolean {
  const before = place.from > from ? tokens[place.from - 1]!.form.tags : undefined
  return (
    place.tokens[0]!.form.tags.has('Nationality') &&
    before !== undefined &&
    before.meets(DEFINITE) &&
    !before.meets(TOPONYM)
  )
}

/** A place whose name is a person's too counts only where a word before it leads to a place. */
function known(place: Group, { tokens, from }: Context): Reading<'place'> | undefined {
  const { tags } = place.tokens[0]!.form
  if (tags.meets(PERSONAL) && !tags.meets(UNMISTAKABLE)) {
    const before = place.from > from ? tokens[place.from - 1]!.form.tags : undefined
    if (!before?.meets(LEADS_TO_PLACE)) return undefined
  }
  return { value: written(place) }
}

export const placeRules = [
  defineRule({
    id: 'place/site',
    kind: 'place',
    means: 'a head that belongs to a site’s name, and the name: مطار أربيل الدولي، ملعب الأمير فيصل',
    match:
      '[<site>#PlaceHead (#Honorific|#Office)+? (#NameLink #Word|#Toponym|#NamePart|#WeakName)+ (#Definite && #OrgWord)?]',
    resolve: ({ site }) => {
      const [head, next] = site.tokens
      // a head with the article stands alone or takes an adjective
      if (head!.form.values.PlaceHead !== 'inside' || head!.form.tags.meets(DEFINITE)) return undefined
      return next ? { value: written(site) } : undefined
    },
    rank: 1,
  }),
  defineRule({
    id: 'place/known',
    kind: 'place',
    means: 'a place from the lists that is no ordinary word',
    match: '[<place>(#Toponym && !#Common && !#Prominent)]',
    resolve: ({ place }, context) => known(place, context),
  }),
  defineRule({
    id: 'place/prominent',
    kind: 'place',
    means: 'a country or a great city, whatever else its name may be',
    match: '[<place>#Prominent]',
    resolve: ({ place }, context) => (isAdjective(place, context) ? undefined : { value: written(place) }),
  }),
  defineRule({
    id: 'place/head-name',
    kind: 'place',
    means: 'a head that announces a place, and a name: بلدة عرسال',
    match: '(#PlaceHead && !#Suffixed) #Quote? [<place>(#Toponym|#Unknown)]',
    resolve: ({ place }, context) => {
      const head = context.tokens[place.from - 1]!.form
      if (place.tokens[0]!.form.tags.has('Unknown') && head.tags.meets(DEFINITE)) return undefined
      return { value: written(place) }
    },
  }),
]
