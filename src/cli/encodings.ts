// Bytes to text. The encoding is named by the user, by a mark at the start, or found by its content.
import { isUtf8 } from 'node:buffer'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A decoded text, how it was read, and whether that was a guess that may be wrong. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly doubtful: boolean
}

/** Bytes that are no text, or not in the encoding that was named. */
export class DecodingError extends Error {}

const SAMPLE = 65_536
const BYTE_ORDER_MARK = 0xfeff
const MARKS: readonly (readonly [readonly number[], Encoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The encoding that a mark at the start tells. */
export const markedEncoding = (bytes: Uint8Array): Encoding | undefined =>
  MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1]

/**
 * The text of `bytes`. Throws DecodingError for binary data, for bytes in none of the encodings, and where
 * `encoding` is given and does not fit.
 */
export function decode(bytes: Uint8Array, encoding?: Encoding): Decoded {
  if (encoding) return { text: decodeAs(bytes, encoding), encoding, doubtful: false }
  const certain = markedEncoding(bytes) ?? looksUtf16(bytes.subarray(0, SAMPLE))
  if (certain) return { text: decodeAs(bytes, certain), encoding: certain, doubtful: false }
  try {
    const text = decodeAs(bytes, 'utf-8')
    if (text.includes('\0')) throw new DecodingError('it is binary, not text')
    return { text, encoding: 'utf-8', doubtful: false }
  } catch (error) {
    if (error instanceof DecodingError && error.message.startsWith('it is binary')) throw error
  }
  if (bytes.includes(0)) throw new DecodingError('it is binary, not text')
  return byContent(bytes)
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  // by far the commonest, and read faster so
  if (encoding === 'utf-8' && isUtf8(bytes)) {
    const { buffer, byteOffset, byteLength } = bytes
    const text = Buffer.from(buffer, byteOffset, byteLength).toString()
    return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new DecodingError(`it is not valid ${encoding}`)
  }
}

/** Arabic in UTF-16 has 0x06 (and 0x00 for spaces) in every other byte. */
function looksUtf16(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined
  const high = [0, 0]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0x06 || bytes[i] === 0x00) high[i % 2]!++
  const half = bytes.length / 2
  if (high[1]! > half * 0.8 && high[0]! < half * 0.3) return 'utf-16le'
  if (high[0]! > half * 0.8 && high[1]! < half * 0.3) return 'utf-16be'
  return undefined
}

const FREQUENT = /[اليمنوترهبة]/g
const ARTICLE = /(?<![ء-ي])ال[ء-ي]{2}/g
const WORD = /[ء-ي]{2,}/g
const ODD = /[^\sء-يً-ْ٠-٩0-9A-Za-z.,،؛؟!?:;()«»"'\-–/%]/g
const DOUBT = 0.55

/** The likelier of the two single-byte sets. */
function byContent(bytes: Uint8Array): Decoded {
  const score = (encoding: Encoding): { text: string; encoding: Encoding; score: number } | undefined => {
    try {
      const text = decodeAs(bytes, encoding)
      const sample = text.slice(0, SAMPLE)
      const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
      const letters = (sample.match(WORD) ?? []).join('').length
      if (letters === 0) return undefined
      return { text, encoding, score: (count(FREQUENT) + 2 * count(ARTICLE) - 4 * count(ODD)) / letters }
    } catch {
      return undefined
    }
  }
  const best = [score('windows-1256'), score('iso-8859-6')]
    .filter((tried) => tried !== undefined)
    .sort((a, b) => b.score - a.score)[0]
  if (!best || best.score <= 0) throw new DecodingError('its encoding is unknown; name it with --encoding')
  return { text: best.text, encoding: best.encoding, doubtful: best.score < DOUBT }
}
