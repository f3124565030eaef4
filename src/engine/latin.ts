// The door to compromise at run time: what a run of Latin words names. Loaded when the first such run turns up.
import { createRequire } from 'node:module'
import type { Tag } from '../model/tag.js'

interface View {
  readonly found: boolean
  has(match: string): boolean
  people(): View
  organizations(): View
  places(): View
}

let nlp: ((text: string) => View) | undefined

/** The tag for a run of Latin words, from compromise's English tagger, or undefined where it names nothing. */
export function latinTag(run: string): Tag | undefined {
  nlp ??= createRequire(import.meta.url)('compromise') as (text: string) => View
  const view = nlp(run)
  if (view.organizations().found) return 'Organisation'
  if (view.people().found) return 'Figure'
  if (view.places().found) return 'City'
  return undefined
}
