// Chains made to explode: three times the text may be three times the work, and not nine times. Work is counted.
import { expect, test } from '@jest/globals'
import { articles } from './texts.js'
import { workOn } from './work.js'

const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** A name of its own for each number. */
const name = (n: number): string =>
  [n, n / 27, n / 729].map((part) => LETTERS[Math.floor(part) % LETTERS.length]).join('')
const each = (write: (name: string) => string) => (times: number) =>
  Array.from({ length: times }, (_, n) => write(name(n))).join(' ')
const over = (piece: string) => (times: number) => piece.repeat(times)

/** A growing text and how often its piece is repeated in the smaller one. */
const CHAINS: Readonly<Record<string, readonly [(times: number) => string, number]>> = {
  'a number without end': [over('ألف وتسعمئة و'), 320],
  'digits without end': [over('1'), 5000],
  'groups of digits': [over('1,234'), 5000],
  'numbers and numbers': [over('5 و'), 320],
  'ranges of ranges': [over('5 - '), 320],
  'dates of dates': [over('من 3 إلى '), 210],
  'times in one sentence': [over('الساعة 8:30 مساء الخميس '), 300],
  'times, each of its day': [over('وصل الوفد في 3 مارس الساعة 8:30. '), 300],
  'fathers and grandfathers': [over('محمد بن '), 800],
  kunyas: [over('أبو '), 1200],
  ministries: [over('وزارة الدولة '), 600],
  ministers: [over('وزير '), 1200],
  'heads of heads': [over('رئيس مجلس '), 600],
  'he said that he said': [over('قال إن '), 800],
  'he said and she said': [over('قال محمد علي إن الأمر انتهى وقال '), 400],
  'and he added that': [over('وأضاف أن الأمر انتهى. '), 800],
  quotations: [over('قال: "نعم '), 300],
  'as the paper said': [over('وصل الوفد إلى المدينة أمس كما ذكرت الصحيفة. '), 300],
  'quotes that open': [over('«'), 3000],
  'one word of letters': [over('ا'), 10_000],
  'one word of particles': [over('وال'), 5000],
  'one letter under vowels': [over('َ'), 10_000],
  'unseen signs': [over('ا\u200d'), 5000],
  'lone surrogates': [over('\ud800'), 3000],
  'lines without words': [over('\n'), 10_000],
  'one Latin word': [over('a'), 10_000],
  'Latin words': [over('a '), 3000],
  'Latin alternatives': [over('a/b '), 5000],
  links: [over('http://a.b/c '), 5000],
  hashtags: [over('#ا...'), 5000],
  'people of their own': [each((x) => `التقى محمد ${x}وري الوزير. وعاد محمد.`), 600],
  'companies of their own': [each((x) => `أعلنت شركة ${x} أن الشركة باقية. وعادت شركة.`), 600],
  'offices of their own': [each((x) => `أعلن الوزير محمد ${x}وري ذلك. وقال الوزير إن الأمر انتهى.`), 500],
  'one body under two names': [over('حلف شمال الأطلسي (الناتو) '), 1000],
  'articles in one line': [over(articles.join(' ').replace(/\s+/g, ' ')), 2],
}

/** What three times the text may be; square work would be 9. */
const MOST_GROWTH = 3.5

test.each(Object.entries(CHAINS))(
  '%s: work grows with the text',
  (_, [write, times]) => {
    const one = workOn(write(times))
    expect(one).toBeGreaterThan(times)
    expect(workOn(write(times * 3)) / one).toBeLessThan(MOST_GROWTH)
  },
  60_000,
)
