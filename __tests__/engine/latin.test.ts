// Names in Latin letters that lists know: what the words of a run are a name of.
import { expect, test } from '@jest/globals'
import { latinTag } from '../../src/engine/latin.js'
import { extract } from '../../src/extract.js'
import { buildLexicon } from '../../src/lexicon/lexicon.js'
import type { Tag } from '../../src/model/tag.js'

test.each([
  ['a city', 'زار الوفد London أمس.', ['London']],
  ['a city of two words', 'زار الوفد New York أمس.', ['New York']],
  ['a title that names one', 'عُرضت مسرحية The Merchant of Venice على الطلاب.', []],
])('%s', (_, text, places) => expect(extract({ text }).places.map(({ value }) => value.name)).toEqual(places))

const lexicon = buildLexicon(
  (
    [
      ['Figure', 'angela merkel'],
      ['Organisation', 'ford'],
      ['Organisation', 'bank of england'],
      ['Organisation', 'bank of england and wales group'],
      ['Figure', 'john ford'],
      ['City', 'london'],
      ['City', 'new york'],
      ['Organisation', 'new york times'],
      ['Noun', 'people'],
    ] as [Tag, string][]
  ).map(([tag, form]) => ({ tag, value: '', form })),
)

test.each<[string, Tag | undefined]>([
  ['london', 'City'],
  ['new york', 'City'],
  ['new york times', 'Organisation'],
  ['new delhi', undefined],
  ["london's", 'City'],
  ['london’', 'City'],
  ['london.', 'City'],
  ['londons', undefined],
  // a city among other words is none
  ['the merchant of london', undefined],
  ['london people', undefined],
  ['london new york', 'City'],
  // a body is one among any words, and before a city
  ['the ford of london', 'Organisation'],
  ['london ford', 'Organisation'],
  ['bank of england', 'Organisation'],
  ['bank of', undefined],
  // no name of more words is looked for
  ['wales group', undefined],
  // a person stands first, or beside words that name nothing
  ['john ford', 'Figure'],
  ['angela merkel', 'Figure'],
  ['dear angela merkel', 'Figure'],
  ['ford angela merkel', 'Organisation'],
  ['london angela merkel', 'Figure'],
  ['people', undefined],
])('«%s» names: %s', (run, tag) => expect(latinTag(run, lexicon)).toBe(tag))
