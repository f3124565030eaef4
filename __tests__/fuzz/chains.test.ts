// Many names in one document: who is who is found in time that grows with the text. growth.test.ts counts the work of
// reading; what is done with what was read has no counter, so that here the clock of this process tells.
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

const LETTERS = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** A word of its own for each number. */
const word = (n: number): string =>
  [n, n / 27, n / 729, n / 19_683].map((part) => LETTERS[Math.floor(part) % LETTERS.length]).join('')
const each = (write: (name: string, n: number) => string) => (times: number) =>
  Array.from({ length: times }, (_, n) => write(word(n), n)).join(' ')
const after = (first: string, again: string) => (times: number) => first + again.repeat(times)

const CHAINS: Readonly<Record<string, (times: number) => string>> = {
  'people of one family name': each((x) => `قال الرئيس ${x} الجبوري إن الأمر انتهى. وأضاف الجبوري.`),
  'people who share nothing': each((x, n) => `قال الوزير ${x} ${word(n * 3)} إن الأمر انتهى.`),
  'companies of one kind': each((x) => `شركة ${x} للنفط.`),
  'companies, and the company': each((x) => `أعلنت شركة ${x} ذلك. وأعلنت الشركة ذلك.`),
  'clubs, and the club': each((x) => `فاز نادي ${x}. وقال مدرب الفريق محمد ${x} إنه سعيد.`),
  'bodies of one nickname': each((x) => `حلف ${x} الأطلسي (الناتو).`),
  'ministers, and ministers who are not told': each(
    (x, n) => `قال وزير ${x} محمد ${word(n * 3)}. وقال وزير ${word(n * 5)} إنه باق.`,
  ),
  'one name again and again': after('قال الرئيس ينس ستولتنبرغ إن الأمر انتهى. ', 'وعاد ستولتنبرغ. '),
  'two of one name, and who of them speaks': after(
    'وصل محمد الجبوري. ووصل سامر الجبوري. ',
    'قال الجبوري: "نعم، الجبوري هنا". ',
  ),
  'a woman who speaks among men': after(
    'قالت مريم العلي إن الأمر انتهى. ',
    'وقال محمد علي إن الأمر انتهى. وأضافت أن الأمر باق. ',
  ),
  'dates, each another': each((_, n) => `في ${(n % 28) + 1} مارس ${1000 + (n % 1000)}.`),
  'places, each another': each((x) => `في مدينة ${x}.`),
}

/** Milliseconds of this process for the document, the best of so many tries; the first that is less than `enough` will do. */
function duration(text: string, tries: number, enough = 0): number {
  let least = Number.POSITIVE_INFINITY
  for (let n = 0; n < tries && least >= enough; n++) {
    const begun = process.cpuUsage()
    extract({ text, published: { year: 2021, month: 2, day: 18 } })
    least = Math.min(least, process.cpuUsage(begun).user / 1000)
  }
  return least
}

const MANY = 2500
const FOURFOLD = 4
/** Between four times (linear) and sixteen (square). */
const MOST_GROWTH = 9
/** What rubbish collection may add, in milliseconds. */
const LEEWAY = 80

test.each(Object.entries(CHAINS))(
  '%s: time grows with the text',
  (_, write) => {
    duration(write(20), 3)
    const most = MOST_GROWTH * duration(write(MANY), 3) + LEEWAY
    // a long document is the likelier to meet a collection, which other threads of a full run draw out
    expect(duration(write(MANY * FOURFOLD), 5, most)).toBeLessThan(most)
  },
  120_000,
)
