// Short names of bodies that stand in no list: what the brackets behind a body's name hold.
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

/** The bodies of a text, each with all its mentions as written. */
const bodies = (text: string): Record<string, string[]> =>
  Object.fromEntries(
    extract({ text }).organisations.map(({ value, mentions }) => [
      value.name,
      mentions.map(({ start, end }) => text.slice(start, end)),
    ]),
  )

test.each([
  [
    'a foreign acronym, then alone',
    'وقعت منظمة التنمية الزراعية (إيتاد) العقد. وقالت إيتاد إن العمل بدأ.',
    { 'منظمة التنمية الزراعية': ['منظمة التنمية الزراعية', 'إيتاد', 'إيتاد'] },
  ],
  [
    'Latin letters',
    'أصدر مركز الدراسات الاقتصادية (CEQ) تقريره.',
    { 'مركز الدراسات الاقتصادية': ['مركز الدراسات الاقتصادية', 'CEQ'] },
  ],
  [
    'an ordinary word behind a long name, in quotation marks',
    'كرمت الجمعية الخيرية لرعاية الأيتام «سنبلة» المتطوعين.',
    { 'الجمعية الخيرية لرعاية الأيتام': ['الجمعية الخيرية لرعاية الأيتام', 'سنبلة'] },
  ],
  [
    'a forename behind a long name, then alone',
    'كرمت الجمعية الخيرية لرعاية الأيتام (فاتن) المتطوعين. وقالت فاتن إن العمل بدأ.',
    {
      'الجمعية الخيرية لرعاية الأيتام': ['الجمعية الخيرية لرعاية الأيتام', 'فاتن', 'فاتن'],
    },
  ],
  [
    'a company by a word that is a verb too, in quotation marks',
    'ربحت شركة ينبع الوطنية للبتروكيماويات "ينساب" كثيرا.',
    { 'شركة ينبع الوطنية للبتروكيماويات': ['شركة ينبع الوطنية للبتروكيماويات', 'ينساب'] },
  ],
])('%s', (_, text, found) => expect(bodies(text)).toEqual(found))

test.each([
  ['a note', 'عين رئيسا لهيئة الطيران المدني (سابقا).', ['هيئة الطيران المدني']],
  ['nothing in brackets', 'أصدر مركز الدراسات الاقتصادية () تقريره.', ['مركز الدراسات الاقتصادية']],
  ['a country', 'خسرت وزارة الصحة (العراق) الدعوى.', ['وزارة الصحة']],
  ['an address', 'أعلنت وزارة الصحة (www.moh.gov) النتائج.', ['وزارة الصحة']],
  ['what is said behind a name in quotation marks', 'وقال لـ"رويترز" هيلثون "الضغط مرتفع" أمس.', ['رويترز']],
])('%s is no short name', (_, text, names) => expect(Object.keys(bodies(text))).toEqual(names))
