// Agreement read from the spelling. Words are folded, as the engine has them.
import { describe, expect, test } from '@jest/globals'
import {
  type Agreement,
  adjectiveAgrees,
  assures,
  endsAdjectival,
  followsIf,
  isAccusative,
  isFeminineNisba,
  isMasculine,
  isOfSpeaker,
  mayBePresent,
  nounGender,
  participleAgreement,
  verbAgreement,
} from '../../src/arabic/agreement.js'

test.each<[word: string, stem: string, agreement: Agreement]>([
  ['قال', 'قال', 'masculine'],
  ['قالت', 'قال', 'feminine'],
  ['لفت', 'لفت', 'masculine'],
  ['لفتت', 'لفت', 'feminine'],
  ['قالوا', 'قال', 'plural'],
  ['اكدنا', 'اكد', 'first'],
  ['نقلنا', 'نقل', 'first'],
  // two of them
  ['اعلنا', 'اعلن', 'masculine'],
])('the past «%s» of «%s» is %s', (word, stem, agreement) =>
  expect(verbAgreement(word, false, stem)).toBe(agreement),
)

test.each<[string, Agreement | undefined]>([
  ['يعلن', 'masculine'],
  ['تعلن', 'feminine'],
  ['نعلن', 'first'],
  ['اعلن', 'first'],
  ['سيعلن', 'masculine'],
  ['ستعلن', 'feminine'],
  ['سنعلن', 'first'],
  ['يعلنون', 'plural'],
  ['لم', undefined],
])('the present «%s» is %s', (word, agreement) => expect(verbAgreement(word, true)).toBe(agreement))

test.each<[string, Agreement]>([
  ['مشيرا', 'masculine'],
  ['مشيره', 'feminine'],
  ['مءكدين', 'plural'],
  ['موضحون', 'plural'],
])('the participle «%s» is %s', (word, agreement) => expect(participleAgreement(word)).toBe(agreement))

const QUESTIONS: Readonly<Record<string, readonly [(word: string) => unknown, yes: string, no: string]>> = {
  'a present by its first letter': [mayBePresent, 'يعلن تعلن نعلن', 'اعلن قال'],
  'behind «if»': [followsIf, 'كان كنا لم', 'قال الوفد'],
  'assured, by its hamza': [assures, 'إن بإن', 'أن ان'],
  'a feminine noun': [nounGender, 'وكاله السلطات', 'وزير قوات-الامن'],
  'a noun without any sign': [isMasculine, 'السفير الحزب', 'الرايه الاخبار الخطوط'],
  'an adjective by its end': [endsAdjectival, 'القوميه الخيري المعوقين', 'السفير الكبار'],
  'a feminine of origin': [isFeminineNisba, 'سوريه خيريه', 'السوريه وكاله سوري'],
}
describe.each(Object.entries(QUESTIONS))('%s', (_, [asks, yes, no]) => {
  test.each(yes.split(' '))('is «%s»', (word) => expect(asks(word)).toBeTruthy())
  test.each(no.split(' '))('is not «%s»', (word) => expect(asks(word)).toBeFalsy())
})

test('two words are no feminine of origin', () => expect(isFeminineNisba('سوريه عربيه')).toBe(false))

test.each([
  ['الحزب', true, false],
  ['الحزب', false, true],
  ['الخطوط', true, true],
  ['الوكاله', true, true],
  ['الوكاله', false, false],
])('«%s» with an adjective that is feminine or not: %s, %s', (noun, isFeminine, agrees) =>
  expect(adjectiveAgrees(noun, isFeminine)).toBe(agrees),
)

test('the first person writes its hamza, where the past has none', () => {
  expect(isOfSpeaker('أعتقد', 'اعتقد')).toBe(true)
  expect(isOfSpeaker('اعتقد', 'اعتقد')).toBe(false)
  expect(isOfSpeaker('أعتقد', 'قال')).toBe(false)
})

test('an accusative has one alef more than its dictionary form', () => {
  expect(isAccusative('ضاحكا', 'ضاحك')).toBe(true)
  expect(isAccusative('ضاحك', 'ضاحك')).toBe(false)
})
