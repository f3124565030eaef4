// A lexicon over another: the user's own words beside the shipped ones.
import type { Entry } from './entry.js'
import type { Lexicon } from './lexicon.js'

/** The words of both; a form in both has the tags of both, and the values of `own` where both give one. */
export function layered(own: Lexicon, base: Lexicon): Lexicon {
  const joined = new Map<Entry, Entry>()
  const both = (mine: Entry | undefined, theirs: Entry | undefined): Entry | undefined => {
    if (!mine || !theirs) return mine ?? theirs
    let entry = joined.get(mine)
    if (!entry) {
      entry = { tags: mine.tags.with(theirs.tags), values: { ...theirs.values, ...mine.values } }
      joined.set(mine, entry)
    }
    return entry
  }
  return {
    find: (normal) => both(own.find(normal), base.find(normal)),
    findPart: (...spelling) => both(own.findPart(...spelling), base.findPart(...spelling)),
    findSpliced: (...spelling) => both(own.findSpliced(...spelling), base.findSpliced(...spelling)),
    opens: (normal) => own.opens(normal) | base.opens(normal),
    continues: (normal) => own.continues(normal) || base.continues(normal),
  }
}
