// By which words a name is compared: those that tell it from others, whatever stands between them and before them.
import { describe, expect, test } from '@jest/globals'
import { bodyNaming, personNaming } from '../../src/engine/name-words.js'
import type { Candidate } from '../../src/engine/run-rules.js'
import type { Mention } from '../../src/model/fact.js'
import { tagSet } from '../../src/model/tag-set.js'
import { shipped } from '../../src/shipped/shipped.js'

const OPTIONAL_HEAD = tagSet('OptionalHead')

/** The tokens `from` to `to` of a text as a name; without them all of it. */
function name(kind: 'person' | 'organisation', text: string, from = 0, to?: number) {
  const { annotator } = shipped()
  const { tokens } = annotator.annotate(text)
  const end = to ?? tokens.length
  const span = { start: tokens[from]!.start, end: tokens[end - 1]!.end }
  const mention = { kind, ...span, value: {}, rule: 'test/one', groups: {} } as unknown as Mention
  const candidate: Candidate = { mention, from, to: end, rank: 0, order: 0 }
  return kind === 'person'
    ? personNaming(candidate, tokens, text)
    : bodyNaming(candidate, tokens, text, (word) => annotator.knows(word, OPTIONAL_HEAD))
}
const wordsOf = (...of: Parameters<typeof name>): string => name(...of).words.join(' ')

describe('a person', () => {
  test.each([
    ['هدى بنت رسلان', 'هدي رسلان'],
    ['ابن رسلان', 'ابن رسلان'],
    ['محمد عبد الرحمن بن أبي رخام', 'محمد عبدالرحمن ابي رخام'],
    ['فاطمة الزهراني', 'فاطمه زهراني'],
    ['جان-بول سارتر', 'غان بول سارتر'],
    ['غان بول سارتر', 'غان بول سارتر'],
  ])('«%s»', (written, words) => expect(wordsOf('person', written)).toBe(words))

  test('of whom the given name tells whether it is a man or a woman', () => {
    expect(name('person', 'رامي الجبوري').gender).toBe('masculine')
    expect(name('person', 'فاطمة الجبوري').gender).toBe('feminine')
    expect(name('person', 'رودولف هاست').gender).toBe('masculine')
    expect(name('person', 'الجبوري رامي').gender).toBeUndefined()
    // a family's name as much as a given one
    expect(name('person', 'نصر الله').gender).toBeUndefined()
  })
})

describe('a body', () => {
  test.each<[string, string, number]>([
    ['حلف شمال الأطلسي', 'حلف شمال اطلس', 1],
    ['صحيفة الشرق الأوسط', 'صحيف شرق اوسط', 1],
    ['صحيفة "نيكي"', 'صحيف نيك', 1],
    ['موقع قناة نيكي', 'موقع قنا نيك', 2],
    ['القناة', 'قنا', 0],
    ['حكومة العراق', 'حكوم عراق', 0],
    ['الحكومة العراقية', 'حكوم عراق', 0],
    ['الأكاديمية السعودية للطيران المدني', 'اكاديم سعود طيران مدن', 0],
    ['وزارة النقل والطاقة', 'وزار نقل طاق', 0],
    ['تنظيم داعش', 'تنظيم داعش', 1],
  ])('«%s»', (written, words, heads) => {
    const found = name('organisation', written)
    expect({ words: found.words.join(' '), heads: found.heads }).toEqual({ words, heads })
  })

  test('has the noun before it, if that announces a name, also outside of quotation marks', () => {
    const announced = (text: string, from: number) => name('organisation', text, from, from + 1).announced
    expect(announced('صحيفة نيكي', 1)).toBe('صحيفه')
    expect(announced('صحيفة "نيكي"', 2)).toBe('صحيفه')
    expect(announced('رأى "نيكي"', 2)).toBeUndefined()
    expect(announced('صحيفة رأت نيكي', 2)).toBeUndefined()
    expect(announced('"نيكي"', 1)).toBeUndefined()
    expect(announced('نيكي', 0)).toBeUndefined()
  })

  test('has its article back, which «ل» hides', () =>
    expect(name('organisation', 'للحلف', 1).name).toBe('الحلف'))

  test('has a fuller name, if it is one that our lists know as another', () => {
    expect(name('organisation', '"الناتو"').fuller).toEqual(['حلف', 'شمال', 'اطلس'])
    expect(name('organisation', 'الناتو الجديد').fuller).toBeUndefined()
    expect(name('organisation', 'شركة نيكي').fuller).toBeUndefined()
  })

  test('agrees as its noun does', () => {
    expect(name('organisation', 'شركة نيكي').gender).toBe('feminine')
    expect(name('organisation', 'صحيفة الشرق الأوسط').gender).toBe('feminine')
  })
})
