// A time of the clock belongs to the day that its sentence gives.
import type { Mention } from '../model/fact.js'
import type { Annotated } from './annotated.js'
import type { Candidate } from './run-rules.js'

const TIME = 'T'

/** The mentions, each bare time joined to the nearest day of its sentence: T20:30 becomes 2021-02-18T20:30. */
export function anchorTimes(named: readonly Candidate[], { sentences }: Annotated): readonly Candidate[] {
  if (!named.some(isTime)) return named
  let sentence = 0
  let first = 0
  return named.map((candidate, at) => {
    for (; candidate.from >= sentences[sentence]!.to; sentence++) first = at
    if (!isTime(candidate)) return candidate
    const nearest = nearestDay(named, first, sentences[sentence]!.to, candidate)
    if (!nearest) return candidate
    const mention = candidate.mention as Mention<'date'>
    const day = nearest.mention as Mention<'date'>
    return {
      ...candidate,
      mention: { ...mention, value: { ...mention.value, value: `${day.value.value}${mention.value.value}` } },
    }
  })
}

/** The day nearest to a time among the mentions from `first` on that stand before the token `to`. */
function nearestDay(
  named: readonly Candidate[],
  first: number,
  to: number,
  time: Candidate,
): Candidate | undefined {
  let nearest: Candidate | undefined
  for (let at = first; at < named.length && named[at]!.from < to; at++) {
    const day = named[at]!
    if (isDay(day) && !(nearest && distance(nearest, time) <= distance(day, time))) nearest = day
  }
  return nearest
}

const distance = (a: Candidate, b: Candidate): number => (a.from < b.from ? b.from - a.to : a.from - b.to)

const isTime = ({ mention }: Candidate): boolean =>
  mention.kind === 'date' && (mention as Mention<'date'>).value.value?.startsWith(TIME) === true

function isDay({ mention }: Candidate): boolean {
  if (mention.kind !== 'date') return false
  const { value, grain } = (mention as Mention<'date'>).value
  return grain === 'day' && value !== null && !value.includes('/')
}
