// A text as numbers: looking at each of its characters several times is cheaper in an array than in a string.
import { endianness } from 'node:os'

/** Zeros behind the text, so that looking a little ahead needs no care. */
const BEHIND = 4
/** Longer texts get an array of their own, which goes when they do. */
const LONGEST_KEPT = 1 << 20
const isLittle = endianness() === 'LE'

let kept = new Uint16Array(1 << 16)
let bytes = Buffer.from(kept.buffer)

/** The UTF-16 units of a text, zeros behind them. Good until the next call. */
export function unitsOf(text: string): Uint16Array {
  const room = text.length + BEHIND
  if (room > kept.length && room <= LONGEST_KEPT) {
    kept = new Uint16Array(2 * room)
    bytes = Buffer.from(kept.buffer)
  }
  const units = room <= kept.length ? kept : new Uint16Array(room)
  if (isLittle) (units === kept ? bytes : Buffer.from(units.buffer)).write(text, 'utf16le')
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  units.fill(0, text.length, room)
  return units
}
