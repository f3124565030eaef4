// One word to forms: its particles, if the lexicon licenses the cut, and its host. Each spelling is analysed once.
import { cuts } from '../arabic/clitics.js'
import { stems } from '../arabic/inflection.js'
import { ARTICLE, YEH, YEH_WITHOUT_DOTS } from '../arabic/letters.js'
import { normalise } from '../arabic/normalise.js'
import { isBuilt } from '../arabic/patterns.js'
import { withDerived } from '../lexicon/derived-tags.js'
import { type Entry, nounLike, restrict, verbLike } from '../lexicon/entry.js'
import type { Lexicon } from '../lexicon/lexicon.js'
import type { Form } from '../model/document.js'
import type { Tag } from '../model/tag.js'
import { type TagSet, tagSet } from '../model/tag-set.js'

/** What is known of one written word. */
export interface Analysis {
  /** The whole word folded, uncut. */
  readonly normal: string
  /** Particles, then the host. */
  readonly forms: readonly Form[]
  /** How many letters of the word the particles take up. */
  readonly letters: number
  /** Whether a longer phrase may begin with the whole word, or with its host. */
  readonly opensWhole: boolean
  readonly opensHost: boolean
}

const WORD = tagSet('Word')
const UNKNOWN = tagSet('Word', 'Unknown')
const UNKNOWN_TAG = tagSet('Unknown')
const DEFINITE = tagSet('Definite')
const MARKED = {
  feminine: tagSet('Feminine'),
  plural: tagSet('Plural'),
  suffixed: tagSet('Suffixed'),
  plain: tagSet(),
}
const NAMES = tagSet('GivenName', 'FamilyName', 'NamePart', 'WeakName', 'Forename', 'Surname', 'DoubtfulName')
const GIVEN_NAME = tagSet('GivenName')
const DOUBTFUL = tagSet('DoubtfulName')
const COUNTRY = tagSet('Country')
const SETTLEMENT = tagSet('City', 'District')
const NATIONALITY = tagSet('Nationality')
const OF_NATION = tagSet('Nationality', 'Feminine')
const NISBA_LIKE = tagSet('NisbaLike')
const ROOT = tagSet('Root')
const BUILT = tagSet('Word', 'Root', 'Common')
const FUNCTION = tagSet('Function')
const COMMON = tagSet('Common')
/** «إلغاء», «ألمان»: an alef that carries a hamza is not that of the article. */
const HAMZA_ALEF = /^[أإآ]/
const PARTICLES: Readonly<Record<string, Form>> = Object.fromEntries(
  (
    [
      ['و', 'Waw'],
      ['ف', 'Fa'],
      ['ب', 'Ba'],
      ['ك', 'Kaf'],
      ['ل', 'Lam'],
    ] as const
  ).map(([letter, tag]) => [
    letter,
    { normal: letter, base: letter, tags: tagSet('Proclitic', tag), values: {} },
  ]),
)

/** A reading of a host and how doubtful it is; 0 is a word that stands in the lists as it is. */
interface Reading {
  readonly form: Form
  readonly cost: number
}

const CUT_COST: Readonly<Record<string, number>> = { و: 0.8, ف: 1, ب: 1, ك: 1.4, ل: 1 }
const ARTICLE_COST = 0.1
const UNKNOWN_COST = 4
/** An unknown word behind the article is more surely a word than an unknown one without. */
const UNKNOWN_DEFINITE_COST = 3.2
const PLAIN_INFLECTION = 1
const SHORTEST_BUILT = 3
const BUILT_COST = 1.5
const MOST_CACHED = 400_000
const SHORTEST_CUT_UNKNOWN = 5

/** Analyses words against one lexicon and remembers every answer; the memory is bounded. */
export class Analyser {
  readonly #lexicon: Lexicon
  readonly #words = new Map<string, Analysis>()
  readonly #hosts = new Map<string, Reading>()
  readonly #roots = new Map<string, boolean>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** The analysis of a word as written. `dottedYeh`: the text tells ى from ي, so that «علي» is not «على». */
  word(surface: string, dottedYeh = true): Analysis {
    const key = dottedYeh || !surface.endsWith(YEH) ? surface : `${surface}${YEH_WITHOUT_DOTS}`
    let analysis = this.#words.get(key)
    if (analysis) return analysis
    if (this.#words.size >= MOST_CACHED) {
      this.#words.clear()
      this.#hosts.clear()
      this.#roots.clear()
    }
    this.#words.set(key, (analysis = this.#analyse(surface, dottedYeh)))
    return analysis
  }

  #analyse(surface: string, dottedYeh: boolean): Analysis {
    const normal = normalise(surface)
    // «لـ» before a quotation stands as a word of its own
    const alone = PARTICLES[normal]
    if (alone) return { normal, forms: [alone], letters: 0, opensWhole: false, opensHost: false }
    let best = this.#host(normal, !HAMZA_ALEF.test(surface))
    let particles: readonly string[] = []
    let letters = 0
    if (best.cost > 0 || !best.form.tags.meets(COMMON))
      for (const cut of cuts(normal)) {
        const host = this.#host(cut.host)
        let cost = host.cost
        for (const particle of cut.particles) cost += CUT_COST[particle]!
        // «وفي» is و and «في» even where a name is spelled so
        if (host.cost === 0 && best.cost === 0) {
          if (!host.form.tags.meets(FUNCTION)) continue
        } else if (
          host.form.tags.has('Unknown') ? !cutsUnknown(surface, cut.host, cut.particles) : cost >= best.cost
        )
          continue
        else if (host.form.tags.has('Unknown') && !best.form.tags.has('Unknown')) continue
        best = { form: host.form, cost: host.form.tags.has('Unknown') ? best.cost : cost }
        particles = cut.particles
        letters = cut.letters
      }
    const { tags } = best.form
    if (tags.meets(FUNCTION) && tags.meets(DOUBTFUL)) {
      if (surface.endsWith(YEH_WITHOUT_DOTS))
        best = { ...best, form: { ...best.form, tags: tags.without(NAMES) } }
      else if (dottedYeh && surface.endsWith(YEH))
        best = { ...best, form: { ...best.form, tags: withDerived(WORD.with(GIVEN_NAME).with(DOUBTFUL)) } }
    }
    return {
      normal,
      forms: [...particles.map((particle) => PARTICLES[particle]!), best.form],
      letters,
      opensWhole: this.#lexicon.opens(normal),
      opensHost: letters > 0 && this.#lexicon.opens(best.form.normal),
    }
  }

  /** The best reading of a folded word without particles. */
  #host(normal: string, article = true): Reading {
    const key = article ? normal : `-${normal}`
    let reading = this.#hosts.get(key)
    if (!reading) {
      const definite = article && normal.startsWith(ARTICLE) && normal.length > 3
      let read = this.#read(normal, definite)
      // «التزامات» begins with letters of its own that look like the article
      if (definite && read.form.tags.meets(UNKNOWN_TAG)) {
        const whole = this.#read(normal, false)
        if (!whole.form.tags.meets(UNKNOWN_TAG)) read = whole
      }
      const { form, cost } = read
      this.#hosts.set(key, (reading = { form: { ...form, tags: withDerived(form.tags) }, cost }))
    }
    return reading
  }

  #read(normal: string, definite: boolean): Reading {
    const bare = definite ? normal.slice(2) : normal
    const exact = this.#lexicon.find(normal)
    const inner = definite ? this.#licensed(bare, nounLike) : undefined
    if (exact) {
      const isName = exact.tags.meets(NAMES) && !exact.tags.meets(COMMON)
      let tags = WORD.with(exact.tags)
      if (isName && this.#isInflected(bare)) tags = tags.with(COMMON)
      // «السعودية» is the country, and the adjective behind a noun with the article
      // «الشملي» is a village, and the family that comes from it
      if (definite && normal.endsWith(YEH) && exact.tags.meets(SETTLEMENT)) tags = tags.with(NISBA_LIKE)
      if (definite && exact.tags.meets(COUNTRY) && this.#isOfNation(bare)) tags = tags.with(OF_NATION)
      if (!inner)
        return {
          form: { normal, base: normal, tags: definite ? tags.with(DEFINITE) : tags, values: exact.values },
          cost: 0,
        }
      return {
        form: {
          normal,
          base: normal,
          tags: tags.with(DEFINITE).with(inner.tags),
          values: { ...inner.values, ...exact.values },
        },
        cost: 0,
      }
    }
    if (inner)
      return {
        form: { normal, base: bare, tags: WORD.with(DEFINITE).with(inner.tags), values: inner.values },
        cost: ARTICLE_COST,
      }
    let best: Reading | undefined
    for (const stem of stems(bare)) {
      const cost = stem.cost + (definite ? ARTICLE_COST : 0)
      if (best && cost >= best.cost) continue
      if (definite && (stem.as === 'verb' || stem.mark === 'suffixed')) continue
      const found = this.#licensed(stem.base, stem.as === 'noun' ? nounLike : verbLike)
      if (!found) continue
      const tags = WORD.with(found.tags).with(MARKED[stem.mark])
      best = {
        form: { normal, base: stem.base, tags: definite ? tags.with(DEFINITE) : tags, values: found.values },
        cost,
      }
    }
    const built = best && best.cost <= BUILT_COST ? undefined : this.#built(normal, bare, definite)
    if (built && (!best || built.cost < best.cost)) best = built
    if (best && best.cost >= BUILT_COST && normal.endsWith(YEH))
      return { ...best, form: { ...best.form, tags: best.form.tags.with(NISBA_LIKE) } }
    if (best) return best
    return {
      form: { normal, base: normal, tags: definite ? UNKNOWN.with(DEFINITE) : UNKNOWN, values: {} },
      cost: definite ? UNKNOWN_DEFINITE_COST : UNKNOWN_COST,
    }
  }

  /** Whether a country’s name is also the feminine of its nationality. */
  #isOfNation(word: string): boolean {
    return stems(word).some(
      ({ base, mark }) => mark === 'feminine' && this.#lexicon.find(base)?.tags.meets(NATIONALITY),
    )
  }

  /** Whether a name is also a plain inflection of an ordinary word: «كاملة», «بينت». */
  #isInflected(word: string): boolean {
    for (const { base, as, cost, mark } of stems(word))
      if (
        cost <= PLAIN_INFLECTION &&
        (mark === 'feminine' || mark === 'plain') &&
        this.#licensed(base, as === 'noun' ? nounLike : verbLike)?.tags.meets(COMMON)
      )
        return true
    return false
  }

  /** The reading of a word that stands in no list, but that a pattern builds on a known root. */
  #built(normal: string, bare: string, definite: boolean): Reading | undefined {
    if (this.#hasRoot(bare))
      return {
        form: { normal, base: bare, tags: definite ? BUILT.with(DEFINITE) : BUILT, values: {} },
        cost: BUILT_COST,
      }
    let best: Reading | undefined
    for (const { base, mark, cost } of stems(bare)) {
      if (definite && mark === 'suffixed') continue
      if (best && cost + BUILT_COST >= best.cost) continue
      if (!this.#hasRoot(base)) continue
      const tags = BUILT.with(MARKED[mark])
      best = {
        form: { normal, base, tags: definite ? tags.with(DEFINITE) : tags, values: {} },
        cost: cost + BUILT_COST,
      }
    }
    return best
  }

  #hasRoot(word: string): boolean {
    return word.length >= SHORTEST_BUILT && isBuilt(word, this.#isRoot)
  }

  readonly #isRoot = (root: string): boolean => {
    let known = this.#roots.get(root)
    if (known === undefined)
      this.#roots.set(root, (known = this.#lexicon.find(root)?.tags.meets(ROOT) === true))
    return known
  }

  #licensed(
    base: string,
    kinds: TagSet,
  ): { tags: TagSet; values: Readonly<Partial<Record<Tag, string>>> } | undefined {
    const entry: Entry | undefined = this.#lexicon.find(base)
    if (!entry?.tags.meets(kinds)) return undefined
    return restrict(entry, kinds.with(COMMON))
  }
}

/** A particle may be cut from an unknown word where its spelling speaks for it: before the article, or و before a hamza or a consonant. */
function cutsUnknown(surface: string, host: string, particles: readonly string[]): boolean {
  if (host.startsWith(ARTICLE)) return host.length > 4
  if (particles.length > 1 || (particles[0] !== 'و' && particles[0] !== 'ف')) return false
  if (particles[0] === 'ف' || host.length < SHORTEST_CUT_UNKNOWN - 1) return false
  const second = surface[1]!
  return !'اويىُ'.includes(second)
}
