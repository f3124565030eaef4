// Names of prophets, saints and rulers, told by what is said behind them or by the rule they ruled under.

import { DEFINITE } from '../../model/plain-tags.js'
import { defineRule } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { nameIn } from './reading.js'

const GIVEN = tagSet('GivenName', 'Kunya', 'Figure')
const TITLE = tagSet('Office', 'Honorific', 'Kin')
const ADJECTIVE = tagSet('Adjective', 'Nationality')
const OPEN_BRACKET = tagSet('OpenBracket')

export const reveredNames = [
  defineRule({
    id: 'person/blessed',
    kind: 'person',
    means: 'a name of any strength and a blessing: علي عليه السلام، موسى (ع)',
    match:
      `[<name>(#Kunya #Word|#GivenName) (#NameLink #Word|#GivenName|#FamilyName)+?] #OpenBracket? [<blessing>#Blessing]` as const,
    span: ['name'],
    resolve: ({ name, blessing }, context) => {
      const { tags } = name.tokens[0]!.form
      if (!tags.meets(GIVEN) || (name.tokens.length === 1 && tags.meets(TITLE))) return undefined
      // «السلف الصالح رضوان الله عليهم»
      if (name.tokens.length === 1 && tags.meets(DEFINITE) && tags.meets(ADJECTIVE)) return undefined
      // «(ع)»; without the bracket it is any letter
      const isLetter = blessing.tokens[0]!.form.normal.length === 1
      if (isLetter && !context.tokens[blessing.from - 1]!.form.tags.meets(OPEN_BRACKET)) return undefined
      return nameIn(name, context)
    },
  }),
  defineRule({
    id: 'person/regnal-dynasty',
    kind: 'person',
    means: 'the name of a caliph and his dynasty, or that God is with him: المأمون العباسي، المستنصر بالله',
    match: '[<name>#Regnal (#Nasab #Word)?] #Dynasty',
    resolve: ({ name: { text } }) => ({ value: { name: text } }),
    rank: 1,
  }),
  defineRule({
    id: 'person/regnal',
    kind: 'person',
    means: 'a reign or who reigned, and the name of a caliph: الخليفة العباسي المعتصم، عهد المأمون',
    match: '#Reign #Dynasty? [<name>#Regnal (#Nasab #Word)?]',
    resolve: ({ name }, context) => {
      const behind = context.tokens[name.to]?.form.tags
      // «عهد الأمين العام»
      if (behind?.meets(DEFINITE) && behind.meets(ADJECTIVE)) return undefined
      return nameIn(name, context)
    },
  }),
]
