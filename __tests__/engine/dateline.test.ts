// Without a day of publication «أمس» is counted from the text's own dateline, and from nothing that only looks like one.
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

const yesterday = (text: string, published?: { year: number; month: number; day: number }): string | null =>
  extract({ text, published }).dates.find(({ mentions: [first] }) =>
    text.slice(first!.start, first!.end).startsWith('أمس'),
  )!.value.value

const BODY = 'قال الوزير أمس إن الطريق جاهز.'

test.each([
  ['بغداد، 18 فبراير 2021 - ', '2021-02-17'],
  ['عمان (رويترز) 3 مارس 2022 - ', '2022-03-02'],
  ['افتتاح طريق جديد\n18 فبراير 2021\n', '2021-02-17'],
  ['افتتاح طريق جديد في شمال المدينة القديمة\n18 فبراير 2021\n', '2021-02-17'],
  ['افتتاح طريق جديد\nكتبت هدى الطائي\nبغداد 18 فبراير 2021\n', '2021-02-17'],
  ['18 فبراير 2021\nبغداد هادئة. ', '2021-02-17'],
  ['بغداد، عمان، دمشق، بيروت، 18 فبراير 2021 - ', '2021-02-17'],
  ['الرياض 6 رجب 1442 هـ الموافق 18 فبراير 2021 م واس\n', '2021-02-17'],
])('«%s» is a dateline', (line, day) => expect(yesterday(line + BODY)).toBe(day))

test.each([
  'وقع الاتفاق في 18 فبراير 2021 في بغداد. ',
  'وقع الاتفاق في 18 فبراير 2021\n',
  '18 فبراير 2021 بدأ العمل في بغداد. ',
  'بغداد، 18 فبراير - ',
  'بغداد، 18-20 فبراير 2021 - ',
  'بغداد، عمان، دمشق، بيروت، حلب، 18 فبراير 2021 - ',
  'ولد الشاعر في عمان. ومات في دمشق. ودفن في حلب. ونقل إليها. 18 فبراير 2021 - ',
])('«%s» is none', (line) => expect(yesterday(line + BODY)).toBeNull())

test('what is told goes before it', () =>
  expect(yesterday(`بغداد، 18 فبراير 2021 - ${BODY}`, { year: 2021, month: 3, day: 2 })).toBe('2021-03-01'))
