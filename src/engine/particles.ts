// The particles written onto a word: their forms, what it costs to cut them off, and before what they may stand.
import {
  ALEF,
  ARTICLE,
  BEH,
  carriesHamza,
  FEH,
  KAF,
  LAM,
  WAW,
  YEH,
  YEH_WITHOUT_DOTS,
} from '../arabic/letters.js'
import type { Form } from '../model/document.js'
import { makeForm } from '../model/form.js'
import { tagSet } from '../model/tag-set.js'

const NONE: readonly Form[] = []
const FORMS: Readonly<Record<string, Form>> = Object.fromEntries(
  (
    [
      [WAW, 'Waw'],
      [FEH, 'Fa'],
      [BEH, 'Ba'],
      [KAF, 'Kaf'],
      [LAM, 'Lam'],
    ] as const
  ).map(([letter, tag]) => [letter, makeForm(letter, letter, tagSet('Proclitic', tag), {})]),
)
const COST: Readonly<Record<string, number>> = {
  [WAW]: 0.8,
  [FEH]: 1,
  [BEH]: 1,
  [KAF]: 1.4,
  [LAM]: 1,
}
const SHORTEST_CUT_UNKNOWN = 5
const SHORTEST_BEHIND_PARTICLE = 4
/** Letters before which و may be the word's own. */
const OPEN_BEHIND_WAW = ALEF + WAW + YEH + YEH_WITHOUT_DOTS
/** «وُلد»: و under it is the word's own. */
const DAMMA = '\u064F'

/** Whether a word begins with the letter of a particle. */
export const opensWithParticle = (letters: string): boolean => letters[0]! in FORMS

/** The form of a word that is one particle, «لـ» before a quotation; undefined for any other word. */
export const particleForm = (word: string): Form | undefined => (word.length === 1 ? FORMS[word] : undefined)

/** The forms of each row of particles, which are few. */
const formsOfRows = new Map<readonly string[], readonly Form[]>()

/** The forms of a row of particles, one for each. */
export function particleForms(particles: readonly string[]): readonly Form[] {
  if (particles.length === 0) return NONE
  let forms = formsOfRows.get(particles)
  if (!forms) formsOfRows.set(particles, (forms = particles.map((particle) => FORMS[particle]!)))
  return forms
}

/** How doubtful a word becomes by cutting these off before it, on top of `cost`. */
export function cutCost(particles: readonly string[], cost: number): number {
  for (const particle of particles) cost += COST[particle]!
  return cost
}

/** Whether these particles are likely before a place; «فسرت» and «كسرت» are verbs. */
export const standBeforePlaces = (particles: readonly string[]): boolean =>
  !particles.includes(FEH) && !particles.includes(KAF)

/**
 * Whether particles may be cut from an unknown word, where its spelling speaks for it: before the article, or و before a
 * hamza or a consonant. `surface` is the word as written, `letters` its letters alone, `host` what the cut leaves.
 */
export function cutsUnknown(
  surface: string,
  letters: string,
  host: string,
  particles: readonly string[],
): boolean {
  // «فالديفيسو»: behind «فـ» the words of no list that seem to have the article are names nearly all
  if (host.startsWith(ARTICLE)) return host.length > 4 && particles[0] !== FEH
  // «فأوقعته», «لأوساسونا»: an alef with a hamza begins a word
  if (particles.length === 1 && carriesHamza(letters.charCodeAt(1)))
    return host.length >= SHORTEST_BEHIND_PARTICLE
  if (particles.length > 1 || (particles[0] !== WAW && particles[0] !== FEH)) return false
  if (particles[0] === FEH || host.length < SHORTEST_CUT_UNKNOWN - 1) return false
  return !(OPEN_BEHIND_WAW.includes(letters[1]!) || surface[1] === DAMMA)
}
