// A report to look at and send on: one page without script, network or outside files.
import { createHash } from 'node:crypto'
import { FACT_LISTS } from '../model/fact.js'
import { escapeHtml } from './escape-html.js'
import { WORDS } from './headings.js'
import { documentHtml } from './html-document.js'
import { Ids } from './html-marks.js'
import { stylesheet } from './html-style.js'
import type { Report } from './report.js'
import { sourceName } from './source-name.js'
import type { Style, Writer } from './writer.js'

/** Nothing is loaded, run or sent; the one style sheet is allowed by its hash, so that no other counts. */
const policy = (style: string): string =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`

/** Pages of one document each, in one file. Past the first, an index stands at the end and is linked from the top. */
export function htmlWriter({ language, only, title, version, custom }: Style): Writer {
  const words = WORDS[language]
  const lists = FACT_LISTS.filter((list) => (custom || list !== 'custom') && (!only || only.includes(list)))
  const css = stylesheet(words)
  const index: string[] = []
  const name = escapeHtml(title ? `${title} – ${words.report.title}` : words.report.title)
  const filters = lists.map(
    (list) =>
      `<label class="${list}"><input type="checkbox" id="show-${list}" checked> <span>${words.lists[list]}</span></label>`,
  )
  return {
    // the pages are numbered and listed
    inTurn: true,
    showsTimeline: true,
    begin: () => `<!doctype html>
<html lang="${language}" dir="rtl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(css)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="haqaiq ${version}">
<title>${name}</title>
<style>${css}</style>
</head>
<body>
<header>
<a class="skip" href="#text">${words.report.skipToText}</a>
<h1>${words.report.title}</h1>
<a class="index" href="#documents">${words.report.skipToDocuments}</a>
</header>
<section class="filter" aria-labelledby="shown"><fieldset><legend id="shown">${words.report.shown}</legend>
${filters.join('\n')}
<label class="names"><input type="checkbox" id="show-labels"> <span>${words.report.labels}</span></label>
</fieldset></section>
<main id="text">
`,
    document(report: Report) {
      const ids = new Ids(`d${index.length + 1}`)
      index.push(`<li><a href="#${ids.page()}"><bdi>${escapeHtml(sourceName(report.source))}</bdi></a></li>`)
      return documentHtml(report, lists, ids, words)
    },
    end() {
      const nav =
        index.length > 1
          ? `<nav id="documents" aria-labelledby="documents-title"><h2 id="documents-title">${words.report.documents}</h2>\n<ol>\n${index.join('\n')}\n</ol></nav>\n`
          : ''
      return `</main>\n${nav}<footer><bdi>haqaiq ${version}</bdi> · <bdi>${words.report.offsets}</bdi></footer>\n</body>\n</html>\n`
    },
  }
}
