// Documents built to confuse: who is who, and who said what, over several sentences.
import { describe, expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

const facts = (text: string): ReturnType<typeof extract> => extract({ text })
const people = (text: string): Record<string, number> =>
  Object.fromEntries(facts(text).people.map(({ value, mentions }) => [value.name, mentions.length]))
const bodies = (text: string): Record<string, number> =>
  Object.fromEntries(facts(text).organisations.map(({ value, mentions }) => [value.name, mentions.length]))
const speakers = (text: string): (string | undefined)[] =>
  facts(text).statements.map(({ speaker }) => speaker.name)

describe('people', () => {
  test('two of one family name stay two, and the bare name is the nearer one', () => {
    expect(
      people(
        'التقى محمد الجبوري وزير النقل. وقال الجبوري إن الطريق جاهز. ثم وصل سامر الجبوري. وقال الجبوري إنه متأخر.',
      ),
    ).toEqual({ 'محمد الجبوري': 2, 'سامر الجبوري': 2 })
  })

  test('whoever speaks of a namesake speaks of another', () => {
    expect(
      people('التقى محمد الجبوري وزير النقل. وقال سامر الجبوري إن الجبوري قدم ورقة جديدة إلى البرلمان.'),
    ).toEqual({ 'محمد الجبوري': 2, 'سامر الجبوري': 1 })
  })

  test('a father and his son are not one', () => {
    expect(people('حضر حسن الجبوري ومعه سامر حسن الجبوري. وقال سامر الجبوري إنه سعيد.')).toEqual({
      'حسن الجبوري': 1,
      'سامر حسن الجبوري': 2,
    })
  })

  test('a nickname in brackets, then alone', () => {
    expect(people('اتهم محمد حمدان دقلو (حميدتي) الجيش بالقصف. وقال حميدتي إن قواته لن تنسحب.')).toEqual({
      'محمد حمدان دقلو': 3,
    })
  })

  test('a pedigree left out, and عبد الله in one word', () => {
    expect(people('وصل عبد الله بن محمد القحطاني. وقال عبدالله القحطاني إن العمل بدأ.')).toEqual({
      'عبد الله بن محمد القحطاني': 2,
    })
  })
})

describe('bodies', () => {
  test('«حكومة العراق» is «الحكومة العراقية»; the forces are not', () => {
    expect(
      bodies('قررت الحكومة العراقية التأجيل. ووصلت القوات العراقية. وأكدت حكومة العراق القرار.'),
    ).toEqual({
      'الحكومة العراقية': 2,
      'القوات العراقية': 1,
    })
  })

  test('a name in brackets, then alone, and with its head', () => {
    expect(
      bodies('يستعد حلف شمال الأطلسي (الناتو) للتوسع. ونفى الناتو ذلك. وقرر حلف الناتو الانسحاب.'),
    ).toEqual({
      'حلف شمال الأطلسي': 4,
    })
  })

  test('what the lexicon knows for one body', () => {
    expect(bodies('هاجم تنظيم الدولة الإسلامية المدينة. وانسحب داعش ليلا.')).toEqual({
      'تنظيم الدولة الإسلامية': 2,
    })
  })

  test('an armed group goes by the word behind its head, unless the word is told apart', () => {
    expect(
      bodies(
        'ضعف تنظيم القاعدة كثيرا. وانسحبت القاعدة ليلا، فدخل الجيش القاعدة الجوية وغير القاعدة القانونية.',
      ),
    ).toMatchObject({ 'تنظيم القاعدة': 2 })
    expect(bodies('أغلقت القاعدة أبوابها.')).toEqual({})
  })

  test('two heads of different kinds keep two names apart', () => {
    expect(bodies('وصل وفد من وزارة الصحة. ورفضت وزارة الدفاع ذلك.')).toEqual({
      'وزارة الصحة': 1,
      'وزارة الدفاع': 1,
    })
  })
})

describe('speakers', () => {
  test('three in turn, each followed by a verb without a name', () => {
    expect(
      speakers(
        'قال محمد الجبوري إن العمل بدأ. وأضاف أن الطريق جاهز. وقالت فاطمة القحطاني إن المدرسة فتحت. وأكدت أن الطلاب عادوا. وقال سامر العتيبي إن السوق مزدحم. وتابع أن الأسعار ثابتة.',
      ),
    ).toEqual([
      'محمد الجبوري',
      'محمد الجبوري',
      'فاطمة القحطاني',
      'فاطمة القحطاني',
      'سامر العتيبي',
      'سامر العتيبي',
    ])
  })

  test('a verb goes back to the speaker with whom it agrees', () => {
    expect(
      speakers(
        'قالت فاطمة القحطاني إن المدرسة فتحت. وقال محمد الجبوري إن الطريق جاهز. وأضافت أن الطلاب عادوا.',
      ),
    ).toEqual(['فاطمة القحطاني', 'محمد الجبوري', 'فاطمة القحطاني'])
  })

  test('an unseen sign in a name hides nobody', () => {
    for (const sign of ['\u200D', '\u200F'])
      expect(speakers(`وصل اللواء منصور التركي أمس. وأكد اللواء التر${sign}كي أن الأمن مستتب.`)).toEqual([
        'منصور التركي',
      ])
  })

  test('the minister is not his ministry', () => {
    expect(
      speakers(
        'زار وزير الصحة سامر الجبوري المستشفى. وقالت وزارة الصحة إن العمل بدأ. وأكد الوزير أن الدواء متوفر.',
      ),
    ).toEqual(['وزارة الصحة', 'سامر الجبوري'])
  })

  test('whoever acts in a sentence speaks in the next, not who acts in a clause inside it', () => {
    expect(speakers('يعيش سامر الجبوري هنا بعد أن أوقف حرس الحدود زورقه. وقال إنه غادر المدينة.')).toEqual([
      'سامر الجبوري',
    ])
  })

  test('the fullest name tells with whom a verb agrees', () => {
    expect(
      speakers('أعلنت هالة زايد عن حملة جديدة، لافتة إلى أن النسبة ارتفعت. وأضافت زايد أن العمل بدأ.'),
    ).toEqual(['هالة زايد', 'هالة زايد'])
  })

  test('an occupation of two words is that of who spoke before', () => {
    expect(
      speakers('قال الخبير العسكري سامر الجبوري إن المعركة طويلة. وأشار الخبير العسكري إلى أن الطرق مغلقة.'),
    ).toEqual(['سامر الجبوري', 'سامر الجبوري'])
  })

  test('an occupation is not that of a body', () => {
    expect(speakers('أعلنت وزارة الصحة أن العمل بدأ. وأوضحت الطبيبة أن المرضى بخير.')).toEqual([
      'وزارة الصحة',
      undefined,
    ])
  })

  test('an unnamed source stays unnamed, and so does what it goes on with', () => {
    expect(speakers('قالت مصادر أمنية إن الهجوم وقع ليلا، مشيرة إلى أن المنفذ هرب.')).toEqual([
      undefined,
      undefined,
    ])
  })

  test.each([
    [
      'وقال سامر الجبوري المتحدث باسم شركة النور لوكالة فرانس برس إن العمل مستمر.',
      'سامر الجبوري المتحدث باسم شركة النور',
    ],
    [
      'وقال سامر الجبوري المدير العام لهيئة الإذاعة البريطانية إن العمل مستمر.',
      'سامر الجبوري المدير العام لهيئة الإذاعة البريطانية',
    ],
    [
      'وقال سامر الجبوري المتحدث باسم وزارة الصحة للصحفيين إن العمل مستمر.',
      'سامر الجبوري المتحدث باسم وزارة الصحة',
    ],
    ['إلا أن أحد خبراء التأمين يعتبر أن القياس صعب.', 'أحد خبراء التأمين'],
  ])('the words for the speaker leave out whom he speaks to: %s', (text, words) => {
    expect(facts(text).statements.map(({ speaker }) => speaker.text)).toEqual([words])
  })

  test('a quotation inside a quotation is not a statement of its own', () => {
    const { statements } = facts('وقال محمد الجبوري: «سألته فقال لي: «لن أسافر هذا العام أبدا» ثم خرج».')
    expect(statements.map(({ text, direct }) => ({ text, direct }))).toEqual([
      { text: 'سألته فقال لي: «لن أسافر هذا العام أبدا» ثم خرج', direct: true },
    ])
  })
})

describe('offices', () => {
  test('are at the club that the text is about, not at the rival named last', () => {
    const { positions } = facts(
      'استعد نادي النصر للمباراة، ولعب نادي النصر وديا أمام فريق الفتح. وقال مدرب الفريق سامر الجبوري إن اللاعبين جاهزون.',
    )
    expect(positions.map(({ person, organisation }) => [person, organisation])).toEqual([
      ['سامر الجبوري', 'نادي النصر'],
    ])
  })

  test('are of the country inside the title, and not of one where somebody serves', () => {
    const { positions } = facts(
      'وصل وزير خارجية فرنسا سامر الجبوري، والتقى السفير في بغداد محمد العطار، والمستشار المالي خالد العتيبي.',
    )
    expect(positions.map(({ person, country }) => [person, country])).toEqual([
      ['سامر الجبوري', 'FR'],
      ['محمد العطار', undefined],
      ['خالد العتيبي', undefined],
    ])
  })

  test('one title of one person is one office, however often it is told and written', () => {
    const { positions } = facts(
      'قال مدير المستشفى سامر الجبوري إن العمل بدأ. وأكد مدير المُستشفى سامر الجبوري أنه مستمر. ووصل مدير الشركة سامر الجبوري.',
    )
    expect(positions.map(({ person, title }) => `${person}: ${title}`)).toEqual([
      'سامر الجبوري: مدير المستشفى',
      'سامر الجبوري: مدير الشركة',
    ])
  })

  test('are of the country whose adjective stands in the title', () => {
    const { positions } = facts('وصل وزير الخارجية السوري سامر الجبوري، والتقى المدير العام محمد العطار.')
    expect(positions.map(({ person, country }) => [person, country])).toEqual([
      ['سامر الجبوري', 'SY'],
      ['محمد العطار', undefined],
    ])
  })
})
