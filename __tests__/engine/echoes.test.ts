// What stood once in full is meant by its short form, wherever that means nothing else. `{name|kind}` is what was found,
// `<form>` what is added.
import { expect, test } from '@jest/globals'
import { echoNames } from '../../src/engine/echo-names.js'
import type { Candidate } from '../../src/engine/run-rules.js'
import type { Mention } from '../../src/model/fact.js'
import { shipped } from '../../src/shipped/shipped.js'

interface Marked {
  readonly text: string
  readonly named: readonly { start: number; end: number; kind: string }[]
  readonly echoes: readonly string[]
}

function read(marked: string): Marked {
  let text = ''
  const named: { start: number; end: number; kind: string }[] = []
  const echoes: string[] = []
  let open = 0
  for (const [whole, name, kind] of marked.matchAll(/\{([^|]*)\|([^}]*)\}|[<>]|[^{<>]+/g)) {
    const start = text.length
    if (whole === '<') open = start
    else if (whole === '>') echoes.push(`${open} ${text.slice(open)}`)
    else text += name ?? whole
    if (name !== undefined) named.push({ start, end: text.length, kind: kind! })
  }
  return { text, named, echoes }
}

/** The texts of the added mentions, each with its place. */
function added({ text, named }: Marked): string[] {
  const words = shipped().annotator.annotate(text)
  const candidates = named.map(({ start, end, kind }, order): Candidate => {
    const [of, group] = kind.split(' ')
    const mention = { kind: of, start, end, value: { class: group }, rule: `${of}/one`, groups: {} }
    const from = words.tokens.findIndex((token) => token.end > start)
    const to = words.tokens.findLastIndex((token) => token.start < end) + 1
    return { mention: mention as unknown as Mention, from, to, rank: 0, order }
  })
  return echoNames(candidates, words, { text })
    .map(({ mention }) => mention)
    .filter(({ rule }) => rule.endsWith('/echo'))
    .map(({ start, end }) => `${start} ${text.slice(start, end)}`)
}

test.each([
  ['a verb by its form', '{كارل ساجان|person} كتب. ويصف <ساجان> فيه الكون.'],
  ['what is known before it is named', 'كتب <زغبرطي> أمس. وعاد {رامي زغبرطي|person}.'],
  ['a word whose first letter looks like a particle', '{كلوديو فيلبون|person} عاد. وقال <فيلبون> إنه باق.'],
  ['behind a particle', '{رامي زغبرطي|person} عاد. والتقى ب<زغبرطي> أمس.'],
  ['behind two', '{رامي زغبرطي|person} عاد. وب<زغبرطي> وفل<زغبرطي>.'],
  ['behind one with its vowel', '{رامي زغبرطي|person} عاد. والتقى بِ<زغبرطي>.'],
  ['several times', '{رامي زغبرطي|person} عاد. وكتب <زغبرطي> ثم <زغبرطي> ثم {رامي زغبرطي|person}.'],
  ['in two words', '{هدى بنت رسلان|person} عادت. وقالت <بنت رسلان> إن بنت الجيران معها.'],
  ['a particle only where it speaks', '{سامي بان|person} عاد. وقال <بان> إن الأمر بان، ثم بان.'],
  [
    'an ordinary word with the article, without an adjective',
    '{رامي الأسد|person} عاد. وزأر الأسد الآسيوي. وقال <الأسد> نعم.',
  ],
  [
    'nor as the adjective or the master of a noun, but behind a title',
    '{رامي الأسد|person} عاد. والبيت الأسد. والوزير <الأسد> هنا.',
  ],
  [
    'an ordinary word without it, but where a genitive follows',
    '{سليم نجار|person} عاد. وكتب <نجار> ثم نجار الباب.',
  ],
  ['the last word of all, where no genitive follows', '{سليم نجار|person} عاد. وكتب <نجار>'],
  ['the first word of all', '<الأسد> كتب. وعاد {رامي الأسد|person}.'],
  ['the works of a person', '{سليم نجار|person} عاد. وروايات <نجار> الطويلة.'],
  ['never a time of day', '{رامي الصباح|person} عاد. وفي الصباح غادر.'],
  ['never a house', '{رامي الأسد|person} عاد. وأسرة الأسد هنا.'],
  [
    'an armed group without its head',
    '{تنظيم القاعدة|organisation armed-group} ضعف. وانسحبت <القاعدة> من المدينة.',
  ],
  [
    'which is not a thing of that name',
    '{تنظيم القاعدة|organisation armed-group} ضعف. والقاعدة الجوية بعيدة.',
  ],
  [
    'a body by its whole name',
    '{وزارة الصحة|organisation government} عملت. ثم <وزارة الصحة> ثم وزارة النقل.',
  ],
  [
    'the longer of two names that begin alike',
    '{شركة نيكي|organisation company} و{شركة كوكي|organisation company} هنا. ثم <شركة كوكي> و<شركة نيكي>.',
  ],
  [
    'an adjective between a verb or a noun and its genitive',
    '{حسن روحاني|person} وصل. رفض <روحاني> العرض. انتقد أنصار <روحاني> القرار. عقد الخطاب روحاني القول.',
  ],
  ['a noun between a verb and its object', '{تمام سلام|person} وصل. انتقد <سلام> الخطة. هو مع سلام الشجعان.'],
  [
    'a family called after an office, but whoever holds it',
    '{سامر الخطيب|person} وصل. وأضاف <الخطيب> أن العمل بدأ. وحضر الخطيب محمد.',
  ],
  ['an adjective that is a verb too', '{أشرف غني|person} وصل. وانتقد <غني> القرار.'],
  [
    'a place by an ordinary word where a word leads to it',
    'مدينة {مشهد|place} بعيدة. وعاد إلى <مشهد> ورأى مشهد الغروب.',
  ],
  ['a place by a word that is nothing else', '{أربيل|place} بعيدة. وهنا <أربيل> أيضا.'],
  ['no adjective of a nation', '{السعودية|place} بعيدة. والصحف السعودية هنا.'],
  [
    'a person who is called like a place to which no word leads',
    '{أليخاندرو توليدو|person} عاد. وقال <{توليدو|place}> نعم. وعاد إلى {توليدو|place}.',
  ],
  ['nobody where nobody is named', 'كتب زغبرطي أمس.'],
  ['what names nothing', '{خمسة|number} كتب. وخمسة أيضا.'],
  ['not where it is one of the great places', '{رامي القاهرة|person} عاد. وقالت {القاهرة|place} نعم.'],
  [
    'one who bears the name of a family, not a form of address',
    '{رامي الشيخ|person} عاد. والتقى الشيخ صالح.',
  ],
])('%s: %s', (_, marked) => {
  const text = read(marked)
  expect(added(text)).toEqual(text.echoes)
})
