// Spellings of one name that differ by habit only, and what a name begins and ends with.
import { describe, expect, test } from '@jest/globals'
import {
  beginsAsForIndeed,
  beginsAsPreposition,
  beginsDefinite,
  beginsWithKunya,
  beginsWithSon,
  bodyWords,
  definiteNoun,
  endsAsPreposition,
  endsDefinite,
  endsInName,
  endsInPronoun,
  endsWithFather,
  isJoinedKunya,
  isThat,
  lastName,
  personWords,
  servantsOtherwise,
  withArticle,
  withoutArticle,
} from '../../src/arabic/name-spelling.js'

test.each<[string, (word: string) => boolean, string[], string[]]>([
  ['begins with the article', beginsDefinite, ['الفريق اول', 'الله'], ['فريق الاول', 'قائد']],
  [
    'ends with a word that has the article, also behind و',
    endsDefinite,
    ['قائد الفريق', 'وزير التجاره والصناعه', 'الفريق'],
    ['الفريق اول', 'والي', 'وزير تجاره وصناعه', 'والصناعه'],
  ],
  ['ends in «ـه» as written', endsInPronoun, ['كتابه', 'بَريقهُ'], ['كتابة', 'هدى']],
  ['has the hamza of «أن»', isThat, ['بأن', 'أنّ'], ['بان', 'إن']],
  ['begins with «على»', beginsAsPreposition, ['على حسن', 'على\nحسن'], ['علي حسن', 'على', 'الأعلى حسن']],
  ['ends with «على»', endsAsPreposition, ['حسن على'], ['حسن علي', 'على', 'على حسن', 'حسن الأعلى']],
  ['begins with «فإن»', beginsAsForIndeed, ['فإن الأمر', 'فإنّ'], ['فان دام', 'الأمر فإن']],
  ['waits for a name', endsInName, ['المتحدث باسم'], ['باسم المتحدث', 'المتحدث']],
  [
    'is «أبو» and a name in one word',
    isJoinedKunya,
    ['ابوالهول', 'ابومازن', 'ابوزيد'],
    ['ابوظب', 'زيدابو', 'مازنابو'],
  ],
  ['begins with «أبو» and goes on', beginsWithKunya, ['ابو عبيده'], ['ابوعبيده', 'ابو', 'عبيده ابو رخام']],
  ['begins with «بن»', beginsWithSon, ['بن علي'], ['بنعلي', 'علي بن حسن', 'بن']],
  [
    'ends with the father’s name',
    endsWithFather,
    ['خالد بن سلمان', 'خالد بن عبد العزيز', 'خالد بن علي بن سلمان'],
    ['خالد سلمان', 'خالد بن سلمان السعود', 'خالد بن عبد العزيز السعود', 'بن سلمان', 'خالدبن سلمان'],
  ],
])('%s', (_, is, yes, no) => {
  for (const word of yes) expect([word, is(word)]).toEqual([word, true])
  for (const word of no) expect([word, is(word)]).toEqual([word, false])
})

test.each<[string, string]>([
  ['الحلف', 'حلف'],
  ['الاب', 'اب'],
  // too short for a word behind an article
  ['الف', 'الف'],
  ['حلف', 'حلف'],
])('«%s» without its article is «%s»', (word, bare) => expect(withoutArticle(word)).toBe(bare))

test('the alef of the article is written again where «ل» hid it', () => {
  expect(withArticle('لحلف', 'الحلف')).toBe('الحلف')
  expect(withArticle('الحلف', 'الحلف')).toBe('الحلف')
  expect(withArticle('لبنان', 'لبنان')).toBe('لبنان')
})

test.each<[string, string | undefined]>([
  ['الحلف', 'حلف'],
  ['للحلف', 'حلف'],
  ['بالحلف', 'حلف'],
  ['الاب', 'اب'],
  ['الف', undefined],
  ['للف', undefined],
  ['بالف', undefined],
  ['حلف', undefined],
])('the noun of «%s» is «%s»', (word, noun) => expect(definiteNoun(word)).toBe(noun))

test.each([
  ['سامر حسن الجبوري', 'الجبوري'],
  ['حسن نصر الله', 'نصر الله'],
  ['كمال نور الدين', 'نور الدين'],
  ['خالد عبد الملك', 'عبد الملك'],
  ['عبد الملك الحوثي', 'الحوثي'],
  ['سامر', 'سامر'],
])('of «%s» the last name is «%s»', (name, last) => expect(lastName(name.split(' ')).join(' ')).toBe(last))

test.each([
  ['عبد الرحمن حسن', 'عبدالرحمن حسن'],
  ['عبدالرحمن حسن', 'عبد الرحمن حسن'],
  ['مدينه عبد الله', 'مدينه عبدالله'],
  ['حسن الجبوري', 'حسن الجبوري'],
  // no servant of his: «معبد القدس»
  ['معبد القدس', 'معبد القدس'],
  ['عبد حسن', 'عبد حسن'],
])('«%s» is written «%s» too', (name, other) => expect(servantsOtherwise(name)).toBe(other))

describe('words that are compared', () => {
  test.each([
    ['عبد الله الثاني', 'عبدالله ثاني'],
    ['عبدالله الثاني', 'عبدالله ثاني'],
    ['حسن عبد الجبار', 'حسن عبدالجبار'],
    ['انطونيو جوتيريش', 'انطونيو غوتيريش'],
    ['انطونيو غوتيريش', 'انطونيو غوتيريش'],
    ['فاطمه الزهراني', 'فاطمه زهراني'],
  ])('of the person «%s»: %s', (name, words) => expect(personWords(name).join(' ')).toBe(words))

  test.each([
    ['حكومه العراق', 'حكوم عراق'],
    ['الحكومه العراقيه', 'حكوم عراق'],
    ['سوريا', 'سور'],
    ['سوريه', 'سور'],
    ['البريطاني', 'بريطان'],
    ['بريطانيا', 'بريطان'],
    ['البريطانيين', 'بريطان'],
    ['السعوديه للطيران', 'سعود طيران'],
    ['الاميركيه', 'امريك'],
    ['امريكا', 'امريك'],
    // nothing is taken from a word that would be too short
    ['بيه', 'بيه'],
    ['جامعه مصر', 'جامع مصر'],
  ])('of the body «%s»: %s', (name, words) => expect(bodyWords(name).join(' ')).toBe(words))
})
