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
  [
    'the signs on a lone letter are none of its letters, and behind it a word begins no sentence',
    'دُ. سامي مُ.عُ. علي',
    [['دُ', 'mark:.', 'سامي', 'مُ', 'mark:.', 'عُ', 'mark:.', 'علي']],
  ],
  [
    'names of Latin letters are no sentences, words of four letters are',
    'سي.إن.إن وغادر.مساء ثم بي.مساء',
    [['سي', 'mark:.', 'إن', 'mark:.', 'إن', 'وغادر', 'mark:.'], ['مساء', 'ثم', 'بي', 'mark:.'], ['مساء']],
  ],
  [
    'a letter name before and behind, signs not counted',
    'إِسْ.إِنْ بِيسِ.إِنْ بيسي.إن',
    [['إِسْ', 'mark:.', 'إِنْ', 'بِيسِ', 'mark:.', 'إِنْ', 'بيسي', 'mark:.'], ['إن']],
  ],
  [
    'a point before Latin letters or digits ends nothing',
    'شركة.Nikki وبند.5 ثم',
    [['شركة', 'mark:.', 'latin:Nikki', 'وبند', 'mark:.', 'digits:5', 'ثم']],
  ],
  [
    'whatever signs nobody sees stand between',
    'بند.\u200F5 ثم.\u200F هنا',
    [['بند', 'mark:.', 'digits:5', 'ثم', 'mark:.'], ['هنا']],
  ],
  ['a point before any word does', '.  هنا', [['mark:.'], ['هنا']]],
  ['and one behind a stop', 'نع! . هنا', [['نع', 'mark:!'], ['mark:.'], ['هنا']]],
  ['one behind a line break', 'نع\n. هنا', [['نع'], ['mark:.'], ['هنا']]],
  [
    'or behind digits or Latin letters, whatever word stood before',
    'نع 5. نع G. هنا',
    [['نع', 'digits:5', 'mark:.'], ['نع', 'latin:G', 'mark:.'], ['هنا']],
  ],
  [
    'several points end it',
    'بند..5 ثم',
    [
      ['بند', 'mark:..'],
      ['digits:5', 'ثم'],
    ],
  ],
  ['a point behind a digit does', 'بند 5.هنا', [['بند', 'digits:5', 'mark:.'], ['هنا']]],
  ['a point behind Latin words does', 'Nikki. هنا', [['latin:Nikki', 'mark:.'], ['هنا']]],
  [
    'each closing mark stays with its sentence',
    'نعم!»)] هنا',
    [['نعم', 'mark:!', 'mark:»', 'mark:)', 'mark:]'], ['هنا']],
  ],
  ['a closing mark without a stop ends nothing', 'نعم» هنا', [['نعم', 'mark:»', 'هنا']]],
  [
    'any control at the end of a word is no part of it, and one inside is',
    'مصر\u200B هنا\uFEFF ثم\u00AD و\u061C با\u200Cبا',
    [['مصر', 'هنا', 'ثم', 'و', 'با\u200Cبا']],
  ],
  ['a sign that is drawn on its own is part of the word before it', 'مصر\uFE76 هنا', [['مصر\uFE76', 'هنا']]],
  [
    'Latin words are joined by one sign, and a digit by a hyphen',
    "O'Neil l’Est AT&T a.b x-9 x--y x. y-",
    [["latin:O'Neil l’Est AT&T a.b x-9 x", 'mark:-', 'mark:-', 'latin:y x. y', 'mark:-']],
  ],
  ['by digits of ours only', 'G5 G\u0665', [['latin:G5 G', 'digits:\u0665']]],
  [
    'a run goes on over single blanks, breaking or not, a point and an ampersand',
    'Johnson\u00A0& Johnson J. Smith Ltd  Co & 5',
    [['latin:Johnson\u00A0& Johnson J. Smith Ltd', 'latin:Co', 'mark:&', 'digits:5']],
  ],
  ['signs that nobody sees before a word of a run are passed', 'Al \u200ESmith', [['latin:Al \u200ESmith']]],
  [
    'addresses of all kinds',
    'ftp://a a@b name_x www.a.com/b a.info/b',
    [['link:ftp://a', 'link:a@b', 'link:name_x', 'link:www.a.com/b', 'link:a.info/b']],
  ],
  [
    'what only looks like an address',
    'a:b a:/b a/b sample.information/b a.com/ 5',
    [
      [
        'latin:a',
        'mark::',
        'latin:b a',
        'mark::',
        'mark:/',
        'latin:b a',
        'mark:/',
        'latin:b sample.information',
        'mark:/',
        'latin:b a.com',
        'mark:/',
        'digits:5',
      ],
    ],
  ],
  [
    'nor what has no stroke, or a point too far before it',
    'a.com+b sample.information/b',
    [['latin:a.com', 'mark:+', 'latin:b sample.information', 'mark:/', 'latin:b']],
  ],
  ['though it stand alone', 'sample.information/b', [['latin:sample.information', 'mark:/', 'latin:b']]],
  [
    'an address ends at a space or a bracket, without the marks behind it',
    'http://a.b/c?d=1. (http://e.f)، http://g.h!?\nhttp://i',
    [
      ['link:http://a.b/c?d=1', 'mark:.'],
      ['mark:(', 'link:http://e.f', 'mark:)', 'mark:،', 'link:http://g.h', 'mark:!?'],
      ['link:http://i'],
    ],
  ],
  [
    'an account or a tag begins with a word',
    '@نعم @ نعم #5 #، @\n',
    [['link:@نعم', 'mark:@', 'نعم', 'link:#5', 'mark:#', 'mark:،', 'mark:@']],
  ],
  ['a word with a line under it is a tag', 'وسم_طويل هنا', [['link:وسم_طويل', 'هنا']]],
  [
    'separators of numbers stand alone between digits',
    '1,,2 3.٤ 5\u20096 7\u202F8 9٬1 2، 3 4 5',
    [
      [
        'digits:1',
        'mark:,',
        'mark:,',
        'digits:2',
        'digits:3.٤',
        'digits:5\u20096',
        'digits:7\u202F8',
        'digits:9٬1',
        'digits:2',
        'mark:،',
        'digits:3',
        'digits:4',
        'digits:5',
      ],
    ],
  ],
  ['a picture is one mark, half a one too', '😀 \ud83d', [['mark:😀', 'mark:\ud83d']]],
  ['a pair that is cut at the end is a mark', 'نعم \ud83d', [['نعم', 'mark:\ud83d']]],
  ['nor around a Latin one', '5\u200fG\u200f هنا', [['digits:5', 'latin:G', 'هنا']]],
])('%s', (_, text, sentences) => {
  expect(cut(text)).toEqual(sentences)
})

test('a text without a break ends at once', () => {
  const started = performance.now()
  expect(cut('ا'.repeat(200_000))).toHaveLength(1)
  expect(performance.now() - started).toBeLessThan(1000)
})
