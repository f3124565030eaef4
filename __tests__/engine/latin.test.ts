// Names in Latin letters that lists know: what the words of a run are a name of.
import { expect, test } from '@jest/globals'
import { extract } from '../../src/extract.js'

test.each([
  ['a city', 'زار الوفد London أمس.', ['London']],
  ['a city of two words', 'زار الوفد New York أمس.', ['New York']],
  ['a title that names one', 'عُرضت مسرحية The Merchant of Venice على الطلاب.', []],
])('%s', (_, text, places) => expect(extract({ text }).places.map(({ value }) => value.name)).toEqual(places))
