// A time of the clock belongs to the day that its sentence gives.
import type { Mention } from '../model/fact.js'
import type { Annotated } from './annotated.js'
import type { Candidate } from './run-rules.js'

const TIME = 'T'

/** The mentions, each bare time joined to the nearest day of its sentence: T20:30 becomes 2021-02-18T20:30. */
export function anchorTimes(named: readonly Candidate[], { sentences }: Annotated): readonly Candidate[] {
  if (!named.some(isTime)) return named
  let sentence = 0
  return named.map((candidate) => {
    while (candidate.from >= sentences[sentence]!.to) sentence++
    if (!isTime(candidate)) return candidate
    const { from, to } = sentences[sentence]!
    const days = named.filter((other) => other.from >= from && other.to <= to && isDay(other))
    if (days.length === 0) return candidate
    const nearest = days.reduce((best, day) =>
      distance(day, candidate) < distance(best, candidate) ? day : best,
    )
    const mention = candidate.mention as Mention<'date'>
    const day = nearest.mention as Mention<'date'>
    return {
      ...candidate,
      mention: { ...mention, value: { ...mention.value, value: `${day.value.value}${mention.value.value}` } },
    }
  })
}

const distance = (a: Candidate, b: Candidate): number => (a.from < b.from ? b.from - a.to : a.from - b.to)

const isTime = ({ mention }: Candidate): boolean =>
  mention.kind === 'date' && (mention as Mention<'date'>).value.value?.startsWith(TIME) === true

function isDay({ mention }: Candidate): boolean {
  if (mention.kind !== 'date') return false
  const { value, grain } = (mention as Mention<'date'>).value
  return grain === 'day' && value !== null && !value.includes('/')
}
