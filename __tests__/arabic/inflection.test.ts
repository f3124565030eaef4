// Which dictionary forms a word of a sentence may be: candidates by its ending, and how doubtful they are.
import { describe, expect, test } from '@jest/globals'
import {
  endsAsGenitivePlural,
  endsAsMany,
  isDualEnding,
  mayBePresent,
  type Stem,
  Stems,
} from '../../src/arabic/inflection.js'
import { normalise } from '../../src/arabic/normalise.js'

const stems = new Stems()

interface Candidate extends Pick<Stem, 'as' | 'mark' | 'cost'> {
  readonly form: string
}

/** The candidates for a folded word from a letter on. */
function candidates(word: string, from = 0): Candidate[] {
  stems.read(word, from)
  return Array.from({ length: stems.count }, (_, i) => {
    const { from: begin, to, lead, tail, as, mark, cost } = stems.at(i)
    const letter = (code: number): string => (code === 0 ? '' : String.fromCharCode(code))
    return { form: letter(lead) + word.slice(begin, to) + letter(tail), as, mark, cost }
  })
}

const told = (word: string, from = 0): string[] =>
  [...new Set(candidates(normalise(word), from).map(({ form, as, mark }) => `${as} ${form} ${mark}`))].sort()
const costOf = (word: string, wanted: string): number =>
  Math.min(
    ...candidates(normalise(word))
      .filter(({ form, as }) => `${as} ${form}` === normalise(wanted))
      .map(({ cost }) => cost),
  )

// what stands in a list is read as it stands and is no candidate
test.each<[string, string[]]>([
  ['بيت', ['verb بي plain', 'verb بيي plain']],
  // ة and ه are folded
  ['مدرسة', ['noun مدرس feminine', 'noun مدرس suffixed', 'verb مدرس suffixed']],
  ['مدرسات', ['noun مدرس plural', 'noun مدرسه plural', 'verb مدرسا plain', 'verb مدرساي plain']],
  ['كتبت', ['verb كتب plain', 'verb كتبي plain']],
  [
    'سوريتين',
    ['noun سوري plural', 'noun سوريت plural', 'noun سوريه plural', 'verb سوريت plain', 'verb سوريتي plain'],
  ],
  ['معلمون', ['noun معلم plural', 'verb معلم plain', 'verb معلمو plain', 'verb معلمي plain']],
  ['بلدان', ['noun بلد plural', 'verb بلد plain', 'verb بلدا plain', 'verb بلدي plain']],
  ['حسن', ['verb حس plain']],
  ['كتابا', ['noun كتاب plain', 'verb كتاب plain']],
  ['مدينتا', ['noun مدينت plain', 'noun مدينه plural', 'verb مدينت plain']],
  ['دعوا', ['noun دعو plain', 'verb دع plain', 'verb دعو plain', 'verb دعي plain']],
  ['وزيري', ['noun وزير plural', 'noun وزير suffixed', 'verb وزير suffixed']],
  [
    'وزارتي',
    [
      'noun وزارت plural',
      'noun وزارت suffixed',
      'noun وزاره plural',
      'noun وزاره suffixed',
      'noun وزار suffixed',
      'verb وزارت suffixed',
      'verb وزار suffixed',
      'verb وزاري suffixed',
    ],
  ],
  ['معلمو', ['noun معلم plural', 'verb معلم plain']],
])('«%s»', (word, forms) => expect(told(word)).toEqual(forms.sort()))

describe('the present', () => {
  test.each([
    ['تكتب', 'verb يكتب plain'],
    ['نكتب', 'verb يكتب plain'],
    ['أكتب', 'verb يكتب plain'],
    ['سيكتب', 'verb يكتب plain'],
    ['ستكتب', 'verb يكتب plain'],
    ['سنكتب', 'verb يكتب plain'],
    ['تكتبون', 'verb يكتب plain'],
    ['سيكتبون', 'verb يكتب plain'],
    ['تكتبها', 'verb يكتب suffixed'],
  ])('«%s»: %s', (word, form) => expect(told(word)).toContain(form))

  test.each(['يكتب', 'كتب', 'سكتب', 'تب', 'ست', 'ستك'])('«%s» is no other person', (word) =>
    expect(told(word).filter((form) => form.startsWith('verb ي'))).toEqual([]),
  )

  test('with س is more surely one than without', () =>
    expect(costOf('ستكتب', 'verb يكتب')).toBeLessThan(costOf('تكتب', 'verb يكتب')))
})

describe('pronouns', () => {
  test.each(['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'ني', 'كم', 'ه', 'ي', 'ك'])('ـ%s', (pronoun) => {
    expect(told(`كتاب${pronoun}`)).toEqual(
      expect.arrayContaining(['noun كتاب suffixed', 'verb كتاب suffixed']),
    )
    // of one letter nothing is left
    expect(told(`ك${pronoun}`).filter((form) => form.startsWith('noun ك '))).toEqual([])
  })

  test('behind ت it may be the feminine, behind ا what ends in ى', () => {
    expect(told('مدرستهم')).toEqual(expect.arrayContaining(['noun مدرسه suffixed', 'noun مدرس suffixed']))
    expect(told('مستشفاهم')).toEqual(expect.arrayContaining(['noun مستشفي suffixed']))
    expect(told('رماهم')).toEqual(expect.arrayContaining(['verb رمي suffixed']))
    expect(told('كتابهم').filter((form) => /كتا[يه] /.test(form))).toEqual([])
    // the feminine is likelier than a masculine with a ت that is not its own
    expect(costOf('مدرستهم', 'noun مدرسه')).toBeLessThan(costOf('مدرستهم', 'noun مدرس'))
  })

  test('of one common letter, or of letters that words end in, proves less', () => {
    for (const weak of ['ي', 'ك', 'نا', 'ني', 'كما'])
      expect(costOf(`كتاب${weak}`, 'noun كتاب')).toBeGreaterThan(costOf('كتابهم', 'noun كتاب'))
    for (const strong of ['هما', 'ها', 'هن', 'كم'])
      expect(costOf(`كتاب${strong}`, 'noun كتاب')).toBe(costOf('كتابهم', 'noun كتاب'))
  })

  test('make the ending before them more doubtful, by as much whatever it is', () => {
    const more = costOf('كتباتهم', 'noun كتب') - costOf('كتبات', 'noun كتب')
    expect(more).toBeGreaterThan(costOf('كتابهم', 'noun كتاب'))
    for (const word of [
      'كتبه',
      'كتبات',
      'كتبت',
      'كتبتين',
      'كتبتان',
      'كتبون',
      'كتبن',
      'كتبها',
      'كتبتا',
      'كتبوا',
      'كتبنا',
      'كتبي',
      'كتبتي',
      'كتبو',
      'تكتب',
      'ستكتبون',
    ]) {
      const behind = candidates(`${word}هم`)
      for (const { form, as, mark, cost } of candidates(word)) {
        // what is a pronoun itself does not stand before one
        if (mark === 'suffixed') continue
        const costs = behind.filter((each) => each.form === form && each.as === as).map((each) => each.cost)
        expect([word, form, costs.some((each) => Math.abs(each - cost - more) < 1e-9)]).toEqual([
          word,
          form,
          true,
        ])
      }
    }
  })
})

test('what is likelier costs less', () => {
  const order = (word: string, ...wanted: string[]): void => {
    const costs = wanted.map((each) => costOf(word, each))
    expect([word, costs]).toEqual([word, [...costs].sort((a, b) => a - b)])
    expect(new Set(costs).size).toBe(wanted.length)
  }
  // a past in ـت before one that ends in ى, a feminine plural before any verb
  order('رمت', 'verb رم', 'verb رمي')
  order('مدرسات', 'noun مدرس', 'verb مدرساي')
  // «وجها» ends in tanwin, «مؤسسها» in a pronoun: behind ة no ا is written
  order('كتابا', 'noun كتاب', 'verb كتاب')
  order('مؤسسها', 'noun مؤسس', 'noun مؤسسه')
  // a plural before a verb of theirs, and that before one that ends in ى
  order('معلمون', 'noun معلم', 'verb معلم', 'verb معلمي', 'verb معلمو')
  order('كتبوا', 'verb كتب', 'verb كتبي')
  order('تكتب', 'verb يكتب', 'verb تكت')
})

test('begins behind the article', () => {
  expect(told('الكاتبات', 2)).toEqual(expect.arrayContaining(['noun كاتب plural', 'noun كاتبه plural']))
  expect(told('الكاتبات', 2).filter((form) => form.includes('ال'))).toEqual([])
  // no construct takes the article: «العمرو» and «العمري» are families
  for (const word of ['العمرو', 'العمري', 'الوزارتي'])
    expect(told(word, 2).filter((form) => form.endsWith('plural'))).toEqual([])
  // the letters of the article are no ending
  for (const word of ['اله', 'الن', 'الي', 'الات', 'الين', 'التين'])
    for (const form of told(word, 2)) expect(form).not.toMatch(/^\w+ .? /)
})

test.each<[(word: string) => boolean, string[], string[]]>([
  [isDualEnding, ['كتابان', 'كتابين'], ['كتابون', 'كتابات', 'انكتاب']],
  [endsAsMany, ['يلبون', 'ساجان', 'كتابين'], ['كتابات', 'ونكتب']],
  [endsAsGenitivePlural, ['الفائزين', 'الفائزات'], ['الفائزون', 'الفائزان']],
  [
    (word) => mayBePresent(word, false),
    ['يرتبك', 'سيرتبك', 'يكتب'],
    ['ترتبك', 'سترتبك', 'يدك', 'ارتبك', 'كيرت'],
  ],
  [(word) => mayBePresent(word, true), ['ترتبك', 'سترتبك', 'تكتب'], ['يرتبك', 'سيرتبك', 'تدك', 'كسترت']],
])('%p', (is, yes, no) => {
  for (const word of yes) expect([word, is(word)]).toEqual([word, true])
  for (const word of no) expect([word, is(word)]).toEqual([word, false])
})
