import { expect, test } from '@jest/globals'
import { tokenise } from '../../src/engine/tokenise.js'
import { unitsOf } from '../../src/engine/units.js'

/** The raw tokens of a text, sentence by sentence, each as `kind:text`, words without their kind. */
function cut(text: string): string[][] {
  const sentences: string[][] = [[]]
  tokenise(unitsOf(text), text.length, {
    token: (kind, start, end) =>
      sentences.at(-1)!.push(kind === 'word' ? text.slice(start, end) : `${kind}:${text.slice(start, end)}`),
    endSentence: () => {
      if (sentences.at(-1)!.length > 0) sentences.push([])
    },
  })
  return sentences.slice(0, -1)
}

test.each<[string, string, string[][]]>([
  [
    'a point ends a sentence',
    'وصل الوفد. غادر الوفد.',
    [
      ['وصل', 'الوفد', 'mark:.'],
      ['غادر', 'الوفد', 'mark:.'],
    ],
  ],
  [
    'so do ؟ and ! and …',
    'متى؟ الآن! ربما… نعم',
    [['متى', 'mark:؟'], ['الآن', 'mark:!'], ['ربما', 'mark:…'], ['نعم']],
  ],
  ['and a line break', 'عنوان\nنص', [['عنوان'], ['نص']]],
  ['a comma does not', 'نعم، لا', [['نعم', 'mark:،', 'لا']]],
  [
    'nor a point behind a lone letter',
    'د. سامي و م. علي',
    [['د', 'mark:.', 'سامي', 'و', 'م', 'mark:.', 'علي']],
  ],
  ['nor the points of ص.ب.', 'ص.ب. 120', [['ص', 'mark:.', 'ب', 'mark:.', 'digits:120']]],
  ['a closing quote stays with its sentence', '«نعم.» قال', [['mark:«', 'نعم', 'mark:.', 'mark:»'], ['قال']]],
  [
    'numbers keep their separators',
    '3,500 و٢٫٥ و1.234.567',
    [['digits:3,500', 'و', 'digits:٢٫٥', 'و', 'digits:1.234.567']],
  ],
  [
    'whatever direction marks a word processor put beside them',
    '\u200E3\u200E,500\u200F و٢\u200F٫\u200F٥',
    [['digits:3\u200E,500', 'و', 'digits:٢\u200F٫\u200F٥']],
  ],
  [
    'a tatweel that lengthens no word is a dash',
    '2010ـ2015 في الـ18 ـ واس ـــ',
    [['digits:2010', 'mark:ـ', 'digits:2015', 'في', 'الـ', 'digits:18', 'mark:ـ', 'واس', 'mark:ـــ']],
  ],
  [
    'a comma behind a number is no part of it',
    '500، ثم 4.',
    [['digits:500', 'mark:،', 'ثم', 'digits:4', 'mark:.']],
  ],
  [
    'dates with slashes fall apart',
    '18/2/2021',
    [['digits:18', 'mark:/', 'digits:2', 'mark:/', 'digits:2021']],
  ],
  ['percent signs stand alone', '5% و٪5', [['digits:5', 'mark:%', 'و', 'mark:٪', 'digits:5']]],
  [
    'a run of Latin words is one',
    'موقع Middle East Eye البريطاني',
    [['موقع', 'latin:Middle East Eye', 'البريطاني']],
  ],
  [
    'with its ampersands and hyphens',
    'شركة Johnson & Johnson وCOVID-19',
    [['شركة', 'latin:Johnson & Johnson', 'و', 'latin:COVID-19']],
  ],
  [
    'links and accounts',
    'https://example.com/a?b=1 @name #وسم_طويل',
    [['link:https://example.com/a?b=1', 'link:@name', 'link:#وسم_طويل']],
  ],
  ['a mail address', 'info@example.com، شكرا', [['link:info@example.com', 'mark:،', 'شكرا']]],
  ['tashkeel stays in its word', 'شدَّد مُحَمَّدٌ', [['شدَّد', 'مُحَمَّدٌ']]],
  ['controls around a word do not', '\u200fمصر\u200f هنا', [['مصر', 'هنا']]],
  ['nor around a Latin one', '5\u200fG\u200f هنا', [['digits:5', 'latin:G', 'هنا']]],
])('%s', (_, text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})

test('a text without a break ends at once', () => {
  const started = performance.now()
  expect(cut('ا'.repeat(200_000))).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(1000)
})
