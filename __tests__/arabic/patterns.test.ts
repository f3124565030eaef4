// Which words a pattern builds on a root: each kind of root has its own, and a word off by a letter has none.
import { describe, expect, test } from '@jest/globals'
import { normalise } from '../../src/arabic/normalise.js'
import { emptyWord, isBuilt, LONGEST_BUILT, rootKey } from '../../src/arabic/patterns.js'

/** Whether a word, as written, is built on one of these roots. */
function built(written: string, ...roots: string[]): boolean {
  const normal = normalise(written)
  const word = emptyWord()
  for (let at = 0; at < normal.length; at++) word.letters[at] = normal.charCodeAt(at)
  word.length = normal.length
  const known = new Set(roots.map((root) => rootKey(normalise(root))))
  return isBuilt(word, (...letters) =>
    known.has(String.fromCharCode(...letters.filter((letter) => letter !== 0))),
  )
}

describe.each<[string, [word: string, root: string][]]>([
  [
    'sound',
    [
      ['مكتوب', 'كتب'],
      ['كاتب', 'كتب'],
      ['استخدام', 'خدم'],
      ['انكسار', 'كسر'],
      ['تعليم', 'علم'],
      ['مدارس', 'درس'],
      ['يستخرج', 'خرج'],
      ['حمراء', 'حمر'],
      ['انفعالي', 'فعل'],
      ['مفعولية', 'فعل'],
    ],
  ],
  [
    'hollow',
    [
      ['قال', 'قول'],
      ['خائن', 'خون'],
      ['استقالة', 'قيل'],
      ['مستقيل', 'قيل'],
      ['يسير', 'سير'],
      ['احتيال', 'حيل'],
    ],
  ],
  [
    'defective',
    [
      ['دعا', 'دعو'],
      ['قاضي', 'قضي'],
      ['بناء', 'بني'],
      ['استدعاء', 'دعو'],
      ['مستشفى', 'شفي'],
      ['يدعو', 'دعو'],
      ['بداية', 'بدأ'],
    ],
  ],
  [
    'doubled',
    [
      ['مستقر', 'قرر'],
      ['شدة', 'شدد'],
      ['يستعد', 'عدد'],
      ['انضم', 'ضمم'],
    ],
  ],
  [
    'in و that is lost',
    [
      ['ثقة', 'وثق'],
      ['يصل', 'وصل'],
      ['صلات', 'وصل'],
    ],
  ],
  [
    'in و that is written ت',
    [
      ['اتصال', 'وصل'],
      ['اتفاق', 'وفق'],
      ['اتحد', 'وحد'],
    ],
  ],
  [
    'of four letters',
    [
      ['ترجمة', 'ترجم'],
      ['مبرمج', 'برمج'],
      ['زلازل', 'زلزل'],
      ['يتدحرج', 'دحرج'],
    ],
  ],
  [
    'with a hamza, however it is written',
    [
      ['قراءة', 'قرأ'],
      ['سؤال', 'سأل'],
      ['رئيس', 'رأس'],
      ['طمأن', 'طمأن'],
      ['لألأ', 'لألأ'],
    ],
  ],
])('a root %s', (_, words) => {
  test.each(words)('«%s» is built on %s', (word, root) => {
    expect(built(word, root)).toBe(true)
    // and on no other
    const others = ['زخف', 'غضن', 'حبكش'].filter((other) => other !== root)
    expect(built(word, ...others)).toBe(false)
  })
})

test.each([
  ['a fixed letter is another', 'سكتوب', 'كتب'],
  ['a fixed letter in the middle is another', 'مكتيوب', 'كتب'],
  ['the last letter is another', 'استخدامش', 'خدم'],
  ['a letter of the root is another', 'مكتوش', 'كتب'],
  ['the letter that is doubled is not the same twice', 'أسباد', 'سبب'],
  ['the fourth letter is another', 'ترجمة', 'ترجس'],
  ['the root of four is one of three', 'ترجمة', 'ترج'],
  ['the root of three is one of four', 'مكتوب', 'كتبب'],
  ['what stands for the first letter of «اتصال» is و only', 'اتصال', 'فصل'],
  ['ت behind the alef is all there is', 'اتص', 'وصص'],
  ['it begins with ت and no alef', 'تتصال', 'وصل'],
  ['it begins with an alef and no ت', 'اكصال', 'وصل'],
  ['there is no pattern as long', 'استفعاليتهن', 'فعل'],
])('not where %s: «%s» on %s', (_, word, root) => expect(built(word, root)).toBe(false))

test('whatever the letters of the root, and whatever was asked before', () => {
  const PATTERNS = [
    'فعل',
    'فاعل',
    'مفعول',
    'تفعيل',
    'استفعال',
    'متفاعل',
    'أفعلاء',
    'مفاعيل',
    'يفتعل',
    'فعلان',
  ]
  const ROOTS = ['كتب', 'درس', 'خرج', 'ذهب', 'ضحك', 'صبر', 'طلب', 'ظهر', 'غسل', 'نقش', 'ثبت', 'زحف', 'شطب']
  for (const pattern of PATTERNS)
    for (const root of ROOTS) {
      const word = [...pattern].map((letter) => root['فعل'.indexOf(letter)] ?? letter).join('')
      expect([word, built(word, root)]).toEqual([word, true])
      expect([word, built(word, ...ROOTS.filter((other) => other !== root))]).toEqual([word, false])
    }
})

test('a word longer than any pattern is looked at no further', () => {
  const long = {
    letters: new Uint16Array(LONGEST_BUILT + 1).fill('ا'.charCodeAt(0)),
    length: LONGEST_BUILT + 1,
  }
  long.letters[1] = 'ت'.charCodeAt(0)
  expect(isBuilt(long, () => true)).toBe(false)
})
