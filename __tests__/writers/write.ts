import { extract, timeline } from '../../src/extract.js'
import type { Document } from '../../src/model/document.js'
import type { Style, Writer } from '../../src/writers/writer.js'
import { PLAIN } from './style.js'

/** What a format makes of these texts, named a.txt, b.txt and so on, as the command would write it. */
export function write(
  make: (style: Style) => Writer,
  given: string | readonly (Document & { readonly source?: unknown })[],
  style: Partial<Style> = {},
): string {
  const writer = make({ ...PLAIN, ...style })
  const documents = typeof given === 'string' ? [{ text: given }] : given
  const parts = documents.map((document, at) => {
    const facts = extract(document)
    const source = `${String.fromCharCode(0x61 + at)}.txt`
    return writer.document({
      source,
      ...document,
      facts,
      timeline: writer.showsTimeline ? timeline(document, facts) : [],
    })
  })
  return [writer.begin?.() ?? '', ...parts, writer.end?.() ?? ''].join('')
}
