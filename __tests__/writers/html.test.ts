// The report as a string: what is in a text never becomes markup, and its parts find each other. What a browser makes of
// it is tested in report.browser.test.ts.
import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { escapeHtml } from '../../src/writers/escape-html.js'
import { htmlWriter } from '../../src/writers/html.js'
import { type Mark, markedText } from '../../src/writers/html-text.js'
import { dateHtml, timeHtml } from '../../src/writers/html-time.js'
import { write } from './write.js'

const TEXT =
  '😀 وصل الوفد إلى بغداد في 12 مارس 2024.\n\nوقال وزير النقل سامر الجبوري: "الاتفاق قائم، والتنفيذ بدأ في بغداد".\nBerlin, Germany.'
const HOSTILE = `<script>alert(1)</script> & "12 مارس 2024" '</style>' <img src=x onerror=alert(1)> في بغداد`
const page = write(htmlWriter, TEXT)
const textOf = (html: string): string => /<div class="text"[^>]*>([\s\S]*?)<\/div>/.exec(html)![1]!
const idsOf = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)

describe('a hostile text', () => {
  const hostile = write(htmlWriter, [{ text: HOSTILE, source: '<b>.txt' }], { title: '</title><b>' })

  test('is text', () => {
    expect(escapeHtml(`<a href="x" b='y'>&\u0000\u0007\u009B`)).toBe(
      '&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;',
    )
    expect(hostile).not.toMatch(/<script|<img|<b>\.txt|<\/title><b>/)
    expect(hostile).toContain('&lt;script&gt;')
    expect(hostile.match(/<\/style>/g)).toHaveLength(1)
  })

  test('asks for nothing from outside', () => {
    expect(hostile).not.toMatch(
      /<(?:script|link|iframe|object|embed|img)\b|<[^>]*\s(?:src|style|on\w+)=|url\(|@import/,
    )
    expect([...hostile.matchAll(/href="([^"]*)"/g)].every(([, to]) => to!.startsWith('#'))).toBe(true)
  })
})

test('the policy allows nothing but the style sheet that is there', () => {
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!
  const hash = createHash('sha256')
    .update(/<style>([\s\S]*)<\/style>/.exec(page)![1]!)
    .digest('base64')
  expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
})

test('every link has its target, every id stands once, in two documents of the same text too', () => {
  for (const html of [page, write(htmlWriter, [{ text: TEXT }, { text: TEXT }])]) {
    const ids = idsOf(html)
    expect(ids.length).toBe(new Set(ids).size)
    for (const [, target] of html.matchAll(/href="#([^"]*)"/g))
      if (target !== 'documents') expect(ids).toContain(target)
  }
})

test('several documents have an index, one has none', () => {
  expect(page).not.toContain('id="documents"')
  expect(write(htmlWriter, [{ text: TEXT }, { text: TEXT }])).toMatch(
    /<nav id="documents"[\s\S]*<a href="#d1"><bdi>a\.txt<\/bdi><\/a>[\s\S]*<a href="#d2"><bdi>b\.txt/,
  )
})

test('languages and directions: the page, its text, a line in Latin letters', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="rtl">/)
  expect(write(htmlWriter, TEXT, { language: 'ar' })).toMatch(/<html lang="ar" dir="rtl">[\s\S]*<h1>الحقائق/)
  expect(page).toContain('<div class="text" lang="ar" dir="rtl">')
  expect(textOf(page).match(/<p[^>]*>/g)).toEqual(['<p>', '<p>', '<p dir="ltr">'])
})

test('the text is whole', () => {
  expect(
    textOf(page)
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .trim()
      .split('\n'),
  ).toEqual(TEXT.split(/\n+/))
})

test('a name stands with its mentions, its office and what it said', () => {
  const [row] = /<tr id="d1-people-0">[\s\S]*?<\/tr>/.exec(page)!
  expect(row).toContain('<a href="#d1-people-0-0"><bdi>سامر الجبوري</bdi></a>')
  expect(row).toContain('<small><bdi>وزير النقل</bdi></small>')
  expect(row).toContain(
    '<small class="said"><span class="ways"><a href="#d1-statements-0-0">1</a></span></small>',
  )
  const [place] = /<tr id="d1-places-0">[\s\S]*?<\/tr>/.exec(page)!
  expect(place).toContain(
    '2 <span class="ways"><a href="#d1-places-0-0">1</a> <a href="#d1-places-0-1">2</a></span>',
  )
})

test('the most frequent name comes first', () => {
  const html = write(htmlWriter, 'من القاهرة إلى بغداد. في بغداد مطار.', { only: ['places'] })
  expect([...html.matchAll(/<bdi>(القاهرة|بغداد)<\/bdi>/g)].map(([, name]) => name)).toEqual([
    'بغداد',
    'القاهرة',
  ])
})

test('the timeline is in order of time, each date in its sentence', () => {
  const html = write(htmlWriter, 'انتهى العمل في 3 مايو 2022. وكان بدأ في مارس 2021.')
  const items = [
    ...html.matchAll(/<li><a href="#d1-dates-\d-0">(.*?)<\/a> <span lang="ar">(.*?)<\/span><\/li>/g),
  ]
  expect(items.map(([, date, sentence]) => [date, sentence])).toEqual([
    ['<bdi dir="ltr"><time datetime="2021-03">2021-03</time></bdi>', 'وكان بدأ في <b>مارس 2021</b>.'],
    [
      '<bdi dir="ltr"><time datetime="2022-05-03">2022-05-03</time></bdi>',
      'انتهى العمل في <b>3 مايو 2022</b>.',
    ],
  ])
})

test('dates that wait for the day of publication are told of', () => {
  expect(write(htmlWriter, 'وصل الوفد أمس.')).toContain('1 date waits for the day of publication')
  expect(
    write(htmlWriter, [{ text: 'وصل الوفد أمس.', published: { year: 2024, month: 3, day: 12 } }]),
  ).not.toContain('class="note"')
})

test('nothing found is said', () => expect(write(htmlWriter, 'لا شيء هنا')).toContain('<p>nothing found</p>'))

test.each([
  ['2024', '<time datetime="2024">2024</time>'],
  ['2024-03', '<time datetime="2024-03">2024-03</time>'],
  ['2024-W07', '<time datetime="2024-W07">2024-W07</time>'],
  ['2024-03-12T20:30', '<time datetime="2024-03-12T20:30">2024-03-12 20:30</time>'],
  ['T20:30', '<time datetime="20:30">20:30</time>'],
  // HTML has no way to write a quarter, a half or a season; their year holds them
  ['2020-Q1', '<time datetime="2020">2020-Q1</time>'],
  ['2019-SU', '<time datetime="2019">2019-SU</time>'],
  ['198X', '198X'],
  ['2014/2015', '<time datetime="2014">2014</time> – <time datetime="2015">2015</time>'],
])('%s as %s', (value, html) => {
  expect(timeHtml(value)).toBe(html)
})

test('a converted day says so and has its original beside it', () => {
  expect(dateHtml({ value: '2021-02-18', hijri: '1442-07-06', tolerance: 'P1D' })).toBe(
    '<bdi dir="ltr">≈ <time datetime="2021-02-18">2021-02-18</time></bdi> <bdi dir="ltr" class="hijri">1442-07-06</bdi>',
  )
})

describe('marks in the text', () => {
  const mark = (start: number, end: number, list: Mark['list'], isClause = false): Mark => ({
    start,
    end,
    list,
    id: list,
    row: `row-${list}`,
    hint: 'h',
    isClause,
  })
  const bare = (html: string): string => html.replace(/ (?:data-hint|aria-label)="h"/g, '')

  test('a mention inside a clause, both with their signs', () => {
    expect(
      bare(markedText('قال كذا في بغداد.', [mark(8, 16, 'statements', true), mark(11, 16, 'places')])),
    ).toBe(
      '<p>قال كذا <span class="clause statements" id="statements">في ' +
        '<mark class="places" id="places"><a href="#row-places">بغداد</a></mark></span><i class="label places"></i>.' +
        '<a class="sign statements" href="#row-statements"></a></p>',
    )
  })

  const shape = (html: string): string =>
    bare(html)
      .replace(/<a class="sign (\w+)"[^>]*><\/a>/g, '[$1]')
      .replace(/<i class="label (\w+)"><\/i>/g, '($1)')

  test('clauses that cross: the later one is closed with the other and goes on; its id stands once', () => {
    expect(shape(markedText('أ ب ج د', [mark(0, 3, 'statements', true), mark(2, 7, 'changes', true)]))).toBe(
      '<p><span class="clause statements" id="statements">أ <span class="clause changes" id="changes">ب</span></span>' +
        '<span class="clause changes">[statements] ج د</span>[changes]</p>',
    )
  })

  test('a clause over two lines', () => {
    expect(shape(markedText('أ ب\n\n  ج د', [mark(2, 8, 'statements', true)]))).toBe(
      '<p>أ <span class="clause statements" id="statements">ب</span></p>\n' +
        '<p><span class="clause statements">ج</span>[statements] د</p>',
    )
  })

  test('of two mentions that overlap one is a link, both are there', () => {
    expect(shape(markedText('أ ب ج', [mark(0, 3, 'people'), mark(2, 5, 'places')]))).toBe(
      '<p><mark class="people" id="people"><a href="#row-people">أ <mark class="places" id="places">ب</mark></a></mark>' +
        '<mark class="places">(people) ج</mark>(places)</p>',
    )
  })

  test('a name with a pronoun behind it: the word is whole, the label behind it', () => {
    expect(shape(markedText('مع محمدنا.', [mark(3, 7, 'people')]))).toBe(
      '<p>مع <mark class="people" id="people"><a href="#row-people">محمد</a></mark>نا(people).</p>',
    )
  })
})
