// A word without particles to its form: an entry, an inflection of one, a word built on a root, or unknown.

import { type Stem, Stems } from '../arabic/inflection.js'
import { ARTICLE, YEH } from '../arabic/letters.js'
import { besidesPlainNames, nameTags, placeTags, withDerived } from '../lexicon/derived-tags.js'
import { type Entry, nounLike, restrict, verbLike } from '../lexicon/entry.js'
import { type Lexicon, part, spelled } from '../lexicon/lexicon.js'
import type { Form } from '../model/document.js'
import { makeForm } from '../model/form.js'
import { COMMON, DEFINITE, WEAK_PLACE, WORD } from '../model/plain-tags.js'
import { ownTags, type TagSet, tagSet } from '../model/tag-set.js'
import { type Draft, joined } from './draft.js'
import { OtherReadings } from './other-readings.js'
import { Roots } from './roots.js'
import { likeName, unlistedName } from './unlisted-name.js'

/** A reading of a host and how doubtful it is; 0 is a word that stands in the lists as it is. */
export interface Reading {
  readonly form: Form
  readonly cost: number
}

/** What is left of an entry when its word is inflected. */
type Licence = Pick<Entry, 'tags' | 'values'>

const DEFINITE_WORD = tagSet('Word', 'Definite')
const UNKNOWN = tagSet('Word', 'Unknown')
const UNKNOWN_TAG = tagSet('Unknown')
const MARKED: Readonly<Record<Stem['mark'], TagSet>> = {
  feminine: tagSet('Feminine'),
  plural: tagSet('Plural'),
  suffixed: tagSet('Suffixed'),
  plain: tagSet(),
}
/** Words that are listed without the article. */
const DICTIONARY = tagSet('Noun', 'Adjective', 'Verb')
const PROMINENT = tagSet('Prominent', 'Country')
const COUNTRY = tagSet('Country')
const SETTLEMENT = tagSet('City', 'District')
const OF_NATION = tagSet('Nationality', 'Feminine')
const NISBA_LIKE = tagSet('NisbaLike')
const BUILT = tagSet('Word', 'Root', 'Common')
const PLAIN_NAME = tagSet('PlainName')

const ARTICLE_COST = 0.1
const UNKNOWN_COST = 4
/** An unknown word behind the article is more surely a word than an unknown one without. */
const UNKNOWN_DEFINITE_COST = 3.2
const BUILT_COST = 1.5
const NAME_COST = 1

/** Reads hosts against one lexicon. */
export class HostReader {
  readonly #lexicon: Lexicon
  readonly #stems = new Stems()
  readonly #roots: Roots
  readonly #others: OtherReadings
  readonly #licences = { noun: new Map<Entry, Licence>(), verb: new Map<Entry, Licence>() }
  readonly #own: TagSet
  /** What a word keeps when it is inflected as a noun, or as a verb; the user's own tags stay with either. */
  readonly #kept: Readonly<Record<Stem['as'], TagSet>>

  constructor(lexicon: Lexicon) {
    this.#own = ownTags()
    const always = COMMON.with(this.#own)
    this.#kept = { noun: nounLike.with(always), verb: verbLike.with(always) }
    this.#lexicon = lexicon
    this.#roots = new Roots(lexicon)
    this.#others = new OtherReadings(lexicon, this.#stems, (word, stem) => this.#licensed(word, stem)?.tags)
  }

  /**
   * The best reading of a folded word. `article`: what it begins with may be the article. `alef`: the alef with a
   * hamza that it is written with, behind the article if it has one; '' where it has none.
   */
  read(normal: string, article: boolean, alef: string): Reading {
    const definite = article && normal.length > 3 && normal.startsWith(ARTICLE)
    let draft = this.#read(normal, definite, alef)
    // «التزامات» begins with letters of its own that look like the article
    if (definite && draft.tags.meets(UNKNOWN_TAG)) {
      const whole = this.#read(normal, false, '')
      if (!whole.tags.meets(UNKNOWN_TAG)) draft = whole
    }
    const { base, tags, values, cost } = draft
    return { form: makeForm(normal, base, withDerived(tags), values), cost }
  }

  #read(normal: string, definite: boolean, alef: string): Draft {
    const begin = definite ? ARTICLE.length : 0
    const listed = this.#listed(normal, begin, alef)
    if (listed && !this.#isOnlyOwn(listed)) return listed
    const inflected = this.#inflected(normal, begin)
    if (listed) return inflected ? joined(listed, inflected) : listed
    let best = inflected
    if (!inflected || inflected.cost > BUILT_COST) {
      const built = this.#onRoot(normal, begin)
      if (built && (!inflected || built.cost < inflected.cost)) best = built
    }
    if (best && best.cost >= BUILT_COST && normal.endsWith(YEH))
      return { ...best, tags: best.tags.with(NISBA_LIKE) }
    if (best) return best
    const name = definite ? undefined : unlistedName(normal, this.#lexicon)
    if (name) return { base: normal, tags: WORD.with(name.tags), values: name.values, cost: NAME_COST }
    if (definite)
      return { base: normal, tags: UNKNOWN.with(DEFINITE), values: NO_VALUES, cost: UNKNOWN_DEFINITE_COST }
    // it stays a word of no list, for many a thing is called so too
    const like = likeName(normal, this.#lexicon)
    return like
      ? { base: normal, tags: UNKNOWN.with(like.tags), values: like.values, cost: UNKNOWN_COST }
      : { base: normal, tags: UNKNOWN, values: NO_VALUES, cost: UNKNOWN_COST }
  }

  /** Whether only the user's list has the word; that hides nothing of what ours know of its stem. */
  #isOnlyOwn({ tags }: Draft): boolean {
    const ours = tags.without(this.#own)
    return tags !== ours && (ours === WORD || ours === DEFINITE_WORD)
  }

  /** The reading of a word that stands in the lists, with its article or without. */
  #listed(normal: string, begin: number, alef: string): Draft | undefined {
    const definite = begin > 0
    const own = alef === '' ? undefined : this.#lexicon.find(spelled(normal.slice(begin), alef))
    const exact = (!definite && own) || this.#lexicon.find(normal)
    const bare = definite ? (own ?? this.#lexicon.findPart(normal, begin, normal.length, 0, 0)) : undefined
    const inner = bare && this.#licence(bare, 'noun')
    if (!exact) {
      if (!inner) return undefined
      const tags = WORD.with(DEFINITE).with(inner.tags)
      return { base: normal.slice(begin), tags, values: inner.values, cost: ARTICLE_COST }
    }
    let tags = WORD.with(exact.tags)
    if (exact.tags.meets(PLAIN_NAME)) {
      tags = tags.without(besidesPlainNames)
      return { base: normal, tags: definite ? tags.with(DEFINITE) : tags, values: exact.values, cost: 0 }
    }
    if (exact.tags.meets(nameTags) && !exact.tags.meets(COMMON) && this.#others.isInflected(normal, begin))
      tags = tags.with(COMMON)
    if (
      isWeakPlace(exact) &&
      (this.#others.isInflected(normal, begin, true) || this.#others.isJoined(normal))
    )
      tags = tags.with(WEAK_PLACE)
    // «الشملي» is a village, and the family that comes from it
    if (definite && normal.endsWith(YEH) && exact.tags.meets(SETTLEMENT)) tags = tags.with(NISBA_LIKE)
    // «السعودية» is the country, and the adjective behind a noun with the article
    if (definite && exact.tags.meets(COUNTRY) && this.#others.isOfNation(normal, begin))
      tags = tags.with(OF_NATION)
    // «الكتروني», «التهاب» begin like the article; a name or a phrase is listed with it: «الهلال»
    if (definite && (inner || !exact.tags.meets(DICTIONARY) || this.#inflected(normal, begin)))
      tags = tags.with(DEFINITE)
    if (!inner) return { base: normal, tags, values: exact.values, cost: 0 }
    return {
      base: normal,
      tags: tags.with(inner.tags),
      values: { ...inner.values, ...exact.values },
      cost: 0,
    }
  }

  /** The least doubtful reading of a word as a listed one with an ending, or in another person. */
  #inflected(normal: string, begin: number): Draft | undefined {
    const definite = begin > 0
    let best: Stem | undefined
    let licence: Licence | undefined
    let bestCost = Infinity
    this.#stems.read(normal, begin)
    for (let i = 0; i < this.#stems.count; i++) {
      const stem = this.#stems.at(i)
      const cost = stem.cost + (definite ? ARTICLE_COST : 0)
      if (cost >= bestCost || (definite && (stem.as === 'verb' || stem.mark === 'suffixed'))) continue
      const found = this.#licensed(normal, stem)
      if (!found) continue
      best = stem
      licence = found
      bestCost = cost
    }
    if (!best || !licence) return undefined
    const tags = WORD.with(licence.tags).with(MARKED[best.mark])
    return {
      base: stemOf(normal, best),
      tags: definite ? tags.with(DEFINITE) : tags,
      values: licence.values,
      cost: bestCost,
    }
  }

  /**
   * The reading of a word that stands in no list, but that a pattern builds on a known root. The stems are those of
   * the same word.
   */
  #onRoot(normal: string, begin: number): Draft | undefined {
    const definite = begin > 0
    const built = definite ? BUILT.with(DEFINITE) : BUILT
    if (this.#roots.has(normal, begin, normal.length, 0, 0))
      return { base: normal.slice(begin), tags: built, values: NO_VALUES, cost: BUILT_COST }
    let best: Stem | undefined
    let bestCost = Infinity
    for (let i = 0; i < this.#stems.count; i++) {
      const stem = this.#stems.at(i)
      const cost = stem.cost + BUILT_COST
      if (cost >= bestCost || (definite && stem.mark === 'suffixed')) continue
      if (!this.#roots.has(normal, stem.from, stem.to, stem.lead, stem.tail)) continue
      best = stem
      bestCost = cost
    }
    if (!best) return undefined
    return {
      base: stemOf(normal, best),
      tags: built.with(MARKED[best.mark]),
      values: NO_VALUES,
      cost: bestCost,
    }
  }

  #licensed(word: string, { from, to, lead, tail, as }: Stem): Licence | undefined {
    const entry = this.#lexicon.findPart(word, from, to, lead, tail)
    return entry && this.#licence(entry, as)
  }

  /** What an entry gives to its inflections as a noun, or as a verb; undefined where it is none. */
  #licence(entry: Entry, as: Stem['as']): Licence | undefined {
    if (!entry.tags.meets(as === 'noun' ? nounLike : verbLike)) return undefined
    const known = this.#licences[as].get(entry)
    if (known) return known
    const licence = restrict(entry, this.#kept[as])
    this.#licences[as].set(entry, licence)
    return licence
  }
}

/** Whether these are the tags of a place that is neither an ordinary word nor known to everybody. */
const isWeakPlace = ({ tags }: Entry): boolean =>
  tags.meets(placeTags) && !tags.meets(COMMON) && !tags.meets(PROMINENT)

const NO_VALUES: Form['values'] = {}

const stemOf = (word: string, { from, to, lead, tail }: Stem): string => part(word, from, to, lead, tail)
