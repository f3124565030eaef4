// Bytes to text: what is found by a mark, by content or by name, and what is refused.
import { describe, expect, test } from '@jest/globals'
import { decode, type Encoding } from '../../src/cli/encodings.js'
import { run } from './world.js'

const TEXT =
  'أعلنت وزارة الصحة اليوم أن عدد المصابين في البلاد ارتفع إلى 120 شخصاً، وقال الوزير إن الوضع تحت السيطرة.'

/** The bytes of a text in a single-byte encoding, from the decoder's own table. */
function singleByte(text: string, encoding: Encoding): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text], (character) => table.get(character)!)
}
const utf16 = (text: string, big: boolean, mark = ''): Buffer => {
  const bytes = Buffer.from(mark + text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('found', () => {
  test.each<[string, Uint8Array, Encoding]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-16, low byte first, with a mark', utf16(TEXT, false, '\uFEFF'), 'utf-16le'],
    ['UTF-16, high byte first, with a mark', utf16(TEXT, true, '\uFEFF'), 'utf-16be'],
    ['UTF-16, low byte first', utf16(TEXT, false), 'utf-16le'],
    ['UTF-16, high byte first', utf16(TEXT, true), 'utf-16be'],
    ['Windows-1256', singleByte(TEXT, 'windows-1256'), 'windows-1256'],
    ['ISO-8859-6', singleByte(TEXT, 'iso-8859-6'), 'iso-8859-6'],
    ['a headline in Windows-1256', singleByte('وزير الخارجية يصل إلى بغداد', 'windows-1256'), 'windows-1256'],
    ['a headline in ISO-8859-6', singleByte('وزير الخارجية يصل إلى بغداد', 'iso-8859-6'), 'iso-8859-6'],
    ['English only', Buffer.from('Reuters, 12 March'), 'utf-8'],
  ])('%s', (_, bytes, encoding) => {
    const decoded = decode(bytes)
    expect(decoded.encoding).toBe(encoding)
    expect(decoded.doubtful).toBe(false)
    expect(decoded.text.startsWith('\uFEFF')).toBe(false)
    if (bytes.length > 60) expect(decoded.text).toBe(TEXT)
  })
})

test('a name outweighs the content', () => {
  expect(decode(singleByte(TEXT, 'iso-8859-6'), 'windows-1256').encoding).toBe('windows-1256')
})

test.each<[string, Uint8Array, string]>([
  ['an executable', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), 'it is binary, not text'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), 'it is binary, not text'],
  ['French in Latin-1', Buffer.from('déjà vu été', 'latin1'), 'its encoding is unknown'],
])('%s is refused', (_, bytes, message) => {
  expect(() => decode(bytes)).toThrow(message)
})

describe('a guess that may be wrong', () => {
  const few = singleByte('بغ ك ز', 'windows-1256')

  test('is said on standard error', async () => {
    const { status, err } = await run(['--json'], { stdin: few })
    expect(status).toBe(0)
    expect(err).toMatch(/^extract: -: read as [\w-]+, which is a guess; --encoding names another\n$/)
  })

  test('is not said with --quiet', async () => {
    expect((await run(['--json', '--quiet'], { stdin: few })).err).toBe('')
  })
})
