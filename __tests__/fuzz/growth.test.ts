// Chains made to explode: four times the text may take four times as long, and not sixteen times.
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'
import { articles } from './texts.js'

const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** A name of its own for each number. */
const name = (n: number): string =>
  [n, n / 27, n / 729].map((part) => LETTERS[Math.floor(part) % LETTERS.length]).join('')
const each = (write: (name: string) => string) => (times: number) =>
  Array.from({ length: times }, (_, n) => write(name(n))).join(' ')
const over = (piece: string) => (times: number) => piece.repeat(times)

/** A growing text and how often its piece is repeated in the smaller one. */
const CHAINS: Readonly<Record<string, readonly [(times: number) => string, number]>> = {
  'a number without end': [over('ألف وتسعمئة و'), 160],
  'digits without end': [over('1'), 50_000],
  'groups of digits': [over('1,234'), 5000],
  'numbers and numbers': [over('5 و'), 320],
  'ranges of ranges': [over('5 - '), 320],
  'dates of dates': [over('من 3 إلى '), 210],
  'times in one sentence': [over('الساعة 8:30 مساء الخميس '), 300],
  'fathers and grandfathers': [over('محمد بن '), 4000],
  kunyas: [over('أبو '), 6000],
  ministries: [over('وزارة الدولة '), 1500],
  ministers: [over('وزير '), 2500],
  'heads of heads': [over('رئيس مجلس '), 3000],
  'he said that he said': [over('قال إن '), 800],
  'he said and she said': [over('قال محمد علي إن الأمر انتهى وقال '), 400],
  'and he added that': [over('وأضاف أن الأمر انتهى. '), 800],
  quotations: [over('قال: "نعم '), 500],
  'quotes that open': [over('«'), 20_000],
  'one word of letters': [over('ا'), 100_000],
  'one word of particles': [over('وال'), 50_000],
  'one letter under vowels': [over('َ'), 200_000],
  'unseen signs': [over('ا\u200d'), 50_000],
  'lone surrogates': [over('\ud800'), 20_000],
  'lines without words': [over('\n'), 200_000],
  'one Latin word': [over('a'), 100_000],
  'Latin words': [over('a '), 10_000],
  'Latin alternatives': [over('a/b '), 5000],
  links: [over('http://a.b/c '), 5000],
  hashtags: [over('#ا...'), 5000],
  'people of their own': [each((x) => `التقى محمد ${x}وري الوزير. وعاد محمد.`), 600],
  'companies of their own': [each((x) => `أعلنت شركة ${x} أن الشركة باقية. وعادت شركة.`), 600],
  'offices of their own': [each((x) => `أعلن الوزير محمد ${x}وري ذلك. وقال الوزير إن الأمر انتهى.`), 500],
  'one body under two names': [over('حلف شمال الأطلسي (الناتو) '), 1000],
  'articles in one line': [over(articles.join(' ').replace(/\s+/g, ' ')), 2],
}

/** Milliseconds. */
function duration(text: string): number {
  const begun = performance.now()
  extract({ text, published: { year: 2021, month: 2, day: 18 } })
  return performance.now() - begun
}

const FOURFOLD = 4
/** Between four times (linear) and sixteen (square). */
const MOST_GROWTH = 9
/** What rubbish collection may add, in milliseconds. */
const LEEWAY = 60

/** Others use the machine too, so a bad time is measured again. */
const TRIES = 3

test.each(Object.entries(CHAINS))(
  '%s: time grows with the text',
  (_, [write, times]) => {
    duration(write(20))
    let growth = Infinity
    for (let tries = 0; tries < TRIES && growth > MOST_GROWTH; tries++) {
      const small = duration(write(times)) + LEEWAY / MOST_GROWTH
      growth = Math.min(growth, duration(write(times * FOURFOLD)) / small)
    }
    expect(growth).toBeLessThan(MOST_GROWTH)
  },
  60_000,
)
