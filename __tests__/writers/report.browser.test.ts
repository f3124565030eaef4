// The report in a browser: its filter filters, its links lead, nothing of a stranger's text runs, everybody can read it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { htmlWriter } from '../../src/writers/html.js'
import { findBrowser } from './browser.js'
import { write } from './write.js'

const path = findBrowser()
if (!path)
  process.stderr.write(
    'skipped: the report in a browser. No Chromium or Chrome found; CHROME_PATH names one.\n',
  )

const ARTICLE = readFileSync(join(import.meta.dirname, '../../fixtures/articles/economy.txt'), 'utf8')
const PUBLISHED = { year: 2023, month: 11, day: 8 }
const RUN = 'window.ran=1'
const HOSTILE = `<script>${RUN}</script> قال سامر الجبوري في بغداد: "<img src=x onerror=${RUN}>" يوم 12 مارس 2024.
"><a href="javascript:${RUN}">رابط</a> <iframe srcdoc="<script>parent.ran=1</script>"></iframe> <svg onload=${RUN}> في 3 مايو.
</style></title><style>body{display:none}</style> &lt;script&gt;${RUN}&lt;/script&gt; ' onmouseover=${RUN} x='`
const NONE = 'rgba(0, 0, 0, 0)'
const ADDRESS = 'https://report.example/'

const report = write(htmlWriter, [{ text: ARTICLE, published: PUBLISHED }])
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// a browser on a busy machine takes its time
jest.setTimeout(120_000)

;(path ? describe : describe.skip)('the report in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path! })
  })
  afterAll(() => browser?.close())

  /** Opens a page at an address of its own, and remembers what else it asks for. */
  async function open(html: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    const page = await context.newPage()
    const asked: string[] = []
    await context.route('**', (route) => {
      asked.push(route.request().url())
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
    })
    await page.goto(ADDRESS)
    return { page, asked, [Symbol.asyncDispose]: () => context.close() }
  }

  /** A property of an element's computed style. What runs in the page is a string: this side knows no DOM. */
  const css = (page: Page, selector: string, property: string, pseudo = ''): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector('${selector}'), '${pseudo}')['${property}']`)
  const background = (page: Page, selector: string): Promise<string> => css(page, selector, 'backgroundColor')
  const isInView = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate(`{
      const { top, bottom } = document.querySelector('${selector}').getBoundingClientRect()
      top >= 0 && bottom <= innerHeight
    }`)

  test('the filter takes a kind out of the text and the tables, and brings it back', async () => {
    await using opened = await open(report)
    const { page } = opened
    const mark = '.text mark.dates'
    const shown = await background(page, mark)
    expect(shown).not.toBe(NONE)
    expect(await css(page, `${mark} a`, 'textDecorationLine')).toBe('underline')
    await page.uncheck('#show-dates')
    expect(await background(page, mark)).toBe(NONE)
    expect(await css(page, `${mark} a`, 'textDecorationLine')).toBe('none')
    for (const part of ['#d1-dates-0', '.timeline', '.found .dates'])
      expect(await page.isVisible(part)).toBe(false)
    expect(await page.isVisible('#d1-people-0')).toBe(true)
    expect(await page.innerText('.text')).toContain('أمس الثلاثاء')
    await page.check('#show-dates')
    expect(await background(page, mark)).toBe(shown)
    expect(await page.isVisible('#d1-dates-0')).toBe(true)
    await page.uncheck('#show-statements')
    expect(await page.isVisible('.text a.statements')).toBe(false)
    expect(await background(page, '.text .clause.statements')).toBe(NONE)
  })

  test('labels are shown when asked for', async () => {
    await using opened = await open(report)
    expect(await css(opened.page, '.label.dates', 'display')).toBe('none')
    await opened.page.check('#show-labels')
    expect(await css(opened.page, '.label.dates', 'display')).toBe('inline')
    expect(await css(opened.page, '.label.dates', 'content', '::after')).toBe('"date"')
  })

  test.each([
    ['a mention', '.text mark.people a', '#d1-people-0'],
    ['the sign of a clause', '.text a.sign.changes', '#d1-changes-0'],
    ['a row', '#d1-people-1 a', '#d1-people-1-0'],
    ['the second mention', '#d1-people-1 .count a:nth-of-type(2)', '#d1-people-1-1'],
    ['a statement', '#d1-statements-0 a', '#d1-statements-0-0'],
    ['an entry of the timeline', '.timeline li:last-child a', '#d1-dates-0-0'],
    ['the summary', '.found .places a', '#d1-places'],
  ])('%s leads to its place', async (_, link, target) => {
    await using opened = await open(report, { viewport: { width: 900, height: 600 } })
    const { page } = opened
    await page.click(link)
    expect(new URL(page.url()).hash).toBe(target)
    expect(await isInView(page, target)).toBe(true)
    expect(await page.isVisible(`${target}:target`)).toBe(true)
  })

  test('letters stay joined across the edges of mentions', async () => {
    await using opened = await open(
      report.replace(
        /<p>.*<\/p>/,
        '<p><i id="p">ببب</i></p><p><i id="m">ب<mark class="people"><a href="#d1">ب</a></mark>ب</i></p><p><i id="apart">ب&zwnj;ب&zwnj;ب</i></p>',
      ),
    )
    const width = (id: string) =>
      opened.page.evaluate<number>(`document.querySelector('${id}').getBoundingClientRect().width`)
    expect(await width('#m')).toBeCloseTo(await width('#p'), 1)
    expect(await width('#apart')).not.toBeCloseTo(await width('#p'), 1)
  })

  test('nothing of a hostile text runs, loads or styles', async () => {
    const html = write(htmlWriter, [{ text: HOSTILE, source: HOSTILE }], { title: HOSTILE })
    await using opened = await open(html)
    const { page, asked } = opened
    for (const link of await page.$$('main a')) await link.click({ force: true, noWaitAfter: true })
    await page.hover('.text')
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(asked).toEqual([ADDRESS])
    expect(await page.isVisible('.text')).toBe(true)
    expect(
      await page.evaluate(`({
        elements: document.querySelectorAll('script,iframe,img,svg,object,embed,link,body style').length,
        attributes: [...document.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => name.startsWith('on') || name === 'style'),
        links: [...document.links].filter((link) => !link.getAttribute('href').startsWith('#')).length,
      })`),
    ).toEqual({ elements: 0, attributes: [], links: 0 })
    expect((await page.innerText('.text')).split(/\n+/)).toEqual(HOSTILE.split('\n'))
  })

  test('the policy would stop what came in all the same', async () => {
    const html = report.replace(
      '<main id="text">',
      `<main id="text"><script>${RUN}</script><img src="${ADDRESS}i.png" onerror="${RUN}"><style>main{display:none}</style><form action="${ADDRESS}f"><button id="send">x</button></form>`,
    )
    await using opened = await open(html)
    const { page, asked } = opened
    await page.evaluate(`document.querySelector('#send').click()`)
    await page.waitForTimeout(100)
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(await page.isVisible('main')).toBe(true)
    expect(asked).toEqual([ADDRESS])
  })

  test.each([
    ['en', 'light', 1200],
    ['en', 'dark', 390],
    ['ar', 'dark', 1200],
    ['ar', 'light', 390],
  ] as const)(
    'without fault for axe: %s, %s, %i pixels',
    async (language, colorScheme, width) => {
      const html = write(htmlWriter, [{ text: ARTICLE, published: PUBLISHED }, { text: HOSTILE }], {
        language,
      })
      await using opened = await open(html, { colorScheme, viewport: { width, height: 800 } })
      const { page } = opened
      await page.check('#show-labels')
      await page.evaluate(axe)
      const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
      expect(violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([])
      expect(passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['color-contrast', 'link-name', 'label', 'region']),
      )
      // nothing sticks out
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    },
    60_000,
  )

  test('by keyboard: first the way past the filter, then every stop shows where one is and what it is', async () => {
    await using opened = await open(report)
    const { page } = opened
    await page.keyboard.press('Tab')
    const focused = (selector: string): Promise<boolean> =>
      page.evaluate(`document.activeElement === document.querySelector('${selector}')`)
    expect(await focused('.skip')).toBe(true)
    expect(await isInView(page, '.skip')).toBe(true)
    await page.keyboard.press('Enter')
    const mark = '.text mark a'
    for (let stops = 0; !(await focused(mark)) && stops < 20; stops++) await page.keyboard.press('Tab')
    expect(await css(page, mark, 'outlineStyle')).toBe('solid')
    const hint = await css(page, mark, 'content', '::before')
    expect(hint.replace(/[\u2066-\u2069"]/g, '')).toBe(
      'organisation · البنك المركزي المصري · organisation/known · 5–25',
    )
  })

  test('dark where the reader’s screen is, black on white and without controls on paper', async () => {
    await using opened = await open(report, { colorScheme: 'dark' })
    const { page } = opened
    expect(await background(page, 'body')).toBe('rgb(21, 23, 26)')
    await page.emulateMedia({ media: 'print' })
    expect(await background(page, 'body')).toBe('rgb(255, 255, 255)')
    expect(await page.isVisible('.filter')).toBe(false)
    expect(await background(page, '.text mark')).not.toBe(NONE)
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
