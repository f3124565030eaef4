// What words of offices show by their letters.
import { ALEF, ARTICLE, HEH, NOON, TEH, TEH_MARBUTA, YEH } from './letters.js'
import { withoutArticle } from './name-spelling.js'
import { lettersOf } from './normalise.js'

const MINISTER: ReadonlySet<string> = new Set(['وزير', 'وزيره'])
const OF_STATE: ReadonlySet<string> = new Set([...MINISTER, 'ملك', 'ملكه', 'سلطان', 'ولي'])

/** «الدولة», behind which a ministry's name goes on: «وزارة الدولة لشؤون الشباب». */
export const isState = (normal: string): boolean => normal === 'الدوله'

/** Whether a folded word or phrase is a minister, whose ministry is told by what it deals with: «وزير الخارجية». */
export const isMinister = (normal: string): boolean => MINISTER.has(normal.split(' ', 1)[0]!)

/** Whether a folded title begins with an office that only a state has: «وزير الدفاع». */
export const isOfState = (normal: string): boolean => OF_STATE.has(withoutArticle(normal.split(' ', 1)[0]!))

/** Whether a written office or nationality is feminine, though its ending be written ه. */
function endsFeminine(written: string): boolean {
  const last = lettersOf(written).at(-1)
  return last === TEH_MARBUTA || last === HEH
}

/** A written title in the gender of the written nationality behind it: «وزيرة الخارجية» for «نظيرها المصري» is «وزير الخارجية». */
export function inGenderOf(title: string, nation: string): string {
  const [written, ...rest] = title.split(/\s+/) as [string, ...string[]]
  const isFeminine = endsFeminine(nation)
  if (endsFeminine(written) === isFeminine) return title
  const first = lettersOf(written)
  const stem = isFeminine ? first : first.slice(0, -1)
  return [isFeminine ? stem + TEH_MARBUTA : stem, ...rest].join(' ')
}

/** The singular of an office written in the dual: «الرئيسان», «وزيرا», «وزيرتي». */
export function singularOfDual(written: string): string {
  const kept = written.startsWith(ARTICLE) && written.endsWith(NOON) ? 2 : 1
  if (![ALEF, YEH].includes(written.at(-kept)!)) return written
  const stem = written.slice(0, -kept)
  return stem.endsWith(TEH) ? stem.slice(0, -1) + TEH_MARBUTA : stem
}
