// The door to compromise at run time: what a run of Latin words names. Loaded when the first such run turns up.
import { createRequire } from 'node:module'
import type { Tag } from '../model/tag.js'

interface Term {
  readonly tags: ReadonlySet<string>
}

interface View {
  /** The terms, sentence by sentence. */
  readonly docs: readonly (readonly Term[])[]
  compute(stages: string | readonly string[]): View
}

interface Compromise {
  tokenize(text: string): View
  world(): { readonly hooks: readonly string[] }
}

/** The stage that reads words by their neighbours, half of the work; to a word alone it adds nothing. */
const NEIGHBOURS = 'postTagger'
/** compromise's tags, and ours for them; the first that any word has names the run. */
const NAMES: readonly (readonly [string, Tag])[] = [
  ['Organization', 'Organisation'],
  ['Person', 'Figure'],
  ['Place', 'City'],
]

let nlp: Compromise | undefined
let stages: readonly string[] = []

/** In UTF-16 units. No name is longer, and the tagger's time grows faster than the run. */
const LONGEST_NAME = 200

/** The tag for a run of Latin words, from compromise's English tagger, or undefined where it names nothing. */
export function latinTag(run: string): Tag | undefined {
  if (run.length > LONGEST_NAME) return undefined
  if (!nlp) {
    // the tagger without the grammar of phrases, which nobody asks for
    nlp = createRequire(import.meta.url)('compromise/two') as Compromise
    stages = nlp.world().hooks.filter((stage) => stage !== NEIGHBOURS)
  }
  const view = nlp.tokenize(run).compute(stages)
  if (view.docs.length !== 1 || view.docs[0]!.length !== 1) view.compute(NEIGHBOURS)
  const terms = view.docs.flat()
  return NAMES.find(([tag]) => terms.some(({ tags }) => tags.has(tag)))?.[1]
}
