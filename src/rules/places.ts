// Places: names from the lists, sites by their heads, unknown names behind a head.
import { defineRule, type Group } from '../model/rule.js'

const written = (group: Group): { name: string } => ({ name: group.text.replace(/\s+/g, ' ') })

export const placeRules = [
  defineRule({
    id: 'place/site',
    kind: 'place',
    means: 'a head that belongs to a site’s name, and the name: مطار أربيل الدولي',
    match: '[<site>#PlaceHead (#Toponym|#NamePart|#WeakName|#OrgWord) (#Definite && #OrgWord)+?]',
    resolve: ({ site }) =>
      site.tokens[0]!.form.values.PlaceHead === 'inside' ? { value: written(site) } : undefined,
  }),
  defineRule({
    id: 'place/known',
    kind: 'place',
    means: 'a place from the lists that is no ordinary word',
    match: '[<place>(#Toponym && !#Common)]',
    resolve: ({ place }) => ({ value: written(place) }),
  }),
  defineRule({
    id: 'place/head-name',
    kind: 'place',
    means: 'a head that announces a place, and a name',
    match: '#PlaceHead [<place>(#Toponym|#Unknown)]',
    resolve: ({ place }) => ({ value: written(place) }),
  }),
]
