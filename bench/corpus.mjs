// Texts to measure by: sentences as the press makes them, words drawn from our lists as often as words are drawn in
// life (the n-th commonest 1/n as often as the first). The same texts every time.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const LISTS = join(ROOT, 'src', 'lexicon')

/** The forms of one list. */
const forms = (name) =>
  readFileSync(join(LISTS, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2])

/** Numbers from 0 to 1, the same ones every time (mulberry32). */
function numbers(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}

/** Draws a thing as often as its rank in the list allows. */
const ranked = (things, random) => () =>
  things[Math.min(things.length - 1, Math.floor((things.length + 1) ** random()) - 1)]

const shuffled = (things, random) => {
  const mixed = [...things]
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other], mixed[at]]
  }
  return mixed
}

const PREFIXES = ['', '', '', '', '', 'ال', 'ال', 'ال', 'و', 'وال', 'ب', 'بال', 'ل', 'لل', 'ف']
const ENDINGS = ['', '', '', '', '', '', 'ه', 'ها', 'هم', 'ات', 'ين', 'ي']

/** Frames of sentences; a word in braces is drawn. */
const FRAMES = [
  'قال {title} {person}، {weekday}، إن {words} في {place}.',
  'وأضاف {family} أن {words} {words}.',
  'أعلنت {body} {date} عن {words}، مشيرة إلى أن {words}.',
  '{words}، وفق ما أكد {title} {person} لوكالة {media}.',
  '{place} - {words} {words} في {date}.',
  'وارتفع عدد {noun} إلى {number} {noun} مقابل {number} في عام {year}.',
  'وقال {person}: "{words} {words}".',
  'وبلغت قيمة {noun} {number} مليون دولار بزيادة {percent} في المئة عن العام الماضي.',
  '{words} {words} {words}، {words}.',
  'وكان {person} التقى {title} {person} في {place} {weekday} الماضي، {words}.',
  'من جهتها، ذكرت {body} أن {words} منذ {year}، بينما {words} {words}.',
  '{words} {words} على {words}، و{words} {words} في {place} و{place}.',
]

/** `count` records, each with an id and a text of some 600 words. */
export function* records(count) {
  const random = numbers(7)
  const commonest = proseWords()
  const rest = shuffled(
    ['common/nouns.tsv', 'common/adjectives.tsv', 'common/verbs.tsv'].flatMap(forms),
    random,
  )
  const word = ranked([...commonest, ...rest], random)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const inflected = () => {
    const plain = word()
    return plain.length < 4 || plain.startsWith('ال') ? plain : pick(PREFIXES) + plain + pick(ENDINGS)
  }
  const given = ranked(shuffled(forms('people/given-names.tsv'), random), random)
  const family = ranked(shuffled(forms('people/family-names.tsv'), random), random)
  const place = ranked(
    ['places/countries.tsv', 'places/egypt.tsv', 'places/iraq.tsv', 'places/europe.tsv'].flatMap(forms),
    random,
  )
  const body = ranked(
    ['bodies/states.tsv', 'bodies/international.tsv', 'bodies/companies.tsv'].flatMap(forms),
    random,
  )
  const noun = ranked(rest, random)
  const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
  const months = ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر']
  const titles = [
    'الرئيس',
    'وزير الخارجية',
    'المتحدث باسم الحكومة',
    'مدير الشركة',
    'الخبير الاقتصادي',
    'النائب',
  ]
  const digits = (most) => 1 + Math.floor(random() * most)
  const draw = {
    words: () => Array.from({ length: 3 + digits(7) }, inflected).join(' '),
    title: () => pick(titles),
    person: () => `${given()} ${family()}`,
    family,
    place,
    body,
    noun,
    media: () => pick(['رويترز', 'فرانس برس', 'الأنباء', 'الأناضول']),
    weekday: () => pick(weekdays),
    date: () => `${digits(28)} ${pick(months)} ${1990 + digits(30)}`,
    year: () => 1950 + digits(70),
    number: () => digits(5000),
    percent: () => digits(90),
  }
  const sentence = () => pick(FRAMES).replace(/\{(\w+)\}/g, (_, name) => draw[name]())
  for (let id = 0; id < count; id++) {
    const paragraphs = Array.from({ length: 8 }, () =>
      Array.from({ length: 2 + digits(3) }, sentence).join(' '),
    )
    yield { id, text: paragraphs.join('\n') }
  }
}

const proseWords = () =>
  readFileSync(join(ROOT, 'fixtures', 'commonest-words.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
