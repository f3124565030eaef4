// Mentions to facts: what is one value is one fact, and what differs in anything that is told is another.
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'
import type { Fact, Facts } from '../../src/model/fact.js'

const PUBLISHED = { year: 2021, month: 2, day: 18 }

/** The facts of one list, each as the words of its mentions. */
const witnesses = (
  list: 'dates' | 'numbers' | 'places',
  text: string,
  published: typeof PUBLISHED | undefined = PUBLISHED,
): string[][] =>
  (extract({ text, published }) as Pick<Facts, typeof list>)[list].map(({ mentions }: Fact) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  )

test.each<[keyof Pick<Facts, 'dates' | 'numbers' | 'places'>, string, string[][]]>([
  ['dates', 'عاد في 17 فبراير 2021، أي أمس، ثم في 3 مارس.', [['17 فبراير 2021', 'أمس'], ['3 مارس']]],
  ['dates', 'بدأ مطلع 2020 وانتهى نهاية 2020.', [['مطلع 2020'], ['نهاية 2020']]],
  ['numbers', 'دفع 5 دولارات ثم ٥ دولارات ثم 5 ريالات.', [['5 دولارات', '٥ دولارات'], ['5 ريالات']]],
  ['numbers', 'بلغ 5 في المئة ثم نحو 5 في المئة ثم 5%.', [['5 في المئة', '5%'], ['5 في المئة']]],
  ['places', 'وصل إلى القاهرة ثم بغداد ثم القاهره.', [['القاهرة', 'القاهره'], ['بغداد']]],
])('%s: %s', (list, text, found) => expect(witnesses(list, text)).toEqual(found))

test('dates that cannot be placed are told apart by their words', () => {
  const text = 'وصل أمس، وغادر غداً، وكان هنا أمس.'
  expect(witnesses('dates', text, undefined)).toEqual([['أمس', 'أمس'], ['غداً']])
})
