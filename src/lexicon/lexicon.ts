// The words: what the lists say of a folded form, and which forms begin a longer one.
import { foreignVariants } from '../arabic/foreign-spelling.js'
import { ALEF } from '../arabic/letters.js'
import { servantsOtherwise } from '../arabic/name-spelling.js'
import { rootKey } from '../arabic/patterns.js'
import { signBit } from '../arabic/sign.js'
import type { Tag } from '../model/tag.js'
import { noTags, type TagSet, tagSet } from '../model/tag-set.js'
import { placeTags } from './derived-tags.js'
import { type Entry, type Row, titleTags, withImplied } from './entry.js'
import { withSingulars } from './singulars.js'
import { keyOf } from './tsv.js'

/** The only view of the words that the engine has. */
export interface Lexicon {
  /** The entry for a folded word, or a folded phrase with one space between its words. */
  find(normal: string): Entry | undefined
  /** The entry for a part of a folded word, as `part` spells it; makes no string where that is costly. */
  findPart(word: string, from: number, to: number, lead: number, tail: number): Entry | undefined
  /** The entry for a folded word with `letter` in the place of the `dropped` letters at `at`, 0 for none, as `spliced` spells it. */
  findSpliced(word: string, at: number, dropped: number, letter: number): Entry | undefined
  /** What stands next in the longer phrases that begin with these folded words: the bits of its signs, 0 where none does. */
  opens(normal: string): number
  /** Whether some phrase has this folded word behind its first. */
  continues(normal: string): boolean
}

/** The letters `from` to `to` of a word with the code unit `lead` before and `tail` behind them, 0 for none. */
export function part(word: string, from: number, to: number, lead: number, tail: number): string {
  let spelled = word.slice(from, to)
  if (lead) spelled = String.fromCharCode(lead) + spelled
  if (tail) spelled += String.fromCharCode(tail)
  return spelled
}

/** A word with the code unit `letter` in the place of the `dropped` letters at `at`, 0 for none. */
export const spliced = (word: string, at: number, dropped: number, letter: number): string =>
  word.slice(0, at) + (letter ? String.fromCharCode(letter) : '') + word.slice(at + dropped)

/** The tags whose phrases take the article on their first word: «الثاني عشر», «الأحد عشر». */
const countingTags: TagSet = tagSet('Numeral', 'OrdinalWord')

/** The link to the father's name, as it is written mostly and sometimes. */
const SON = ' بن '
const OR_SON = ' ابن '

/** «أبو حنيفة» as it begins, folded, and in the other cases: «أبي حنيفة», «أبا حنيفة». */
const FATHER = 'ابو '
const FATHER_IN_CASES = ['ابي ', 'ابا ']

/** The tags of what is called after people. */
const bearsNames: TagSet = placeTags.with(tagSet('Organisation'))

/**
 * The forms under which a row is found: phrases of title take the article from any word on, numerals of two words on
 * the first; عبد before a divine name, joined and apart in a place or a body.
 */
function* keys(row: Row): Generator<string> {
  const key = keyOf(row.form)
  if (row.tag === 'DivineName') {
    yield `عبد ${key}`
    yield `عبد${key}`
    return
  }
  if (row.tag === 'Root') {
    yield rootKey(key)
    return
  }
  yield key
  if (row.tag === 'Figure' && key.startsWith(FATHER))
    yield* FATHER_IN_CASES.map((father) => key.replace(FATHER, father))
  // «سعد ابن أبي وقاص»
  if (row.tag === 'Figure' && key.includes(SON)) yield key.replaceAll(SON, OR_SON)
  const words = key.split(' ')
  if (words.length === 1) return
  const otherwise = bearsNames.meets(tagSet(row.tag)) ? servantsOtherwise(key) : key
  if (otherwise !== key) yield otherwise
  if (countingTags.meets(tagSet(row.tag))) yield `ال${key}`
  if (!titleTags.meets(tagSet(row.tag))) return
  for (let from = 0; from < words.length; from++)
    yield words.map((word, i) => (i >= from && !word.startsWith('ال') ? `ال${word}` : word)).join(' ')
}

/** A form may name bodies of several classes: «الهلال» a club and a paper, `sport|media`. Else the first row's value holds. */
function joined(known: string | undefined, { tag, value }: Row): string {
  if (known === undefined) return value
  return tag === 'OrgName' && !known.split('|').includes(value) ? `${known}|${value}` : known
}

/** The countries whose places have one spelling, by ISO 3166-1. */
const ARAB_COUNTRIES: ReadonlySet<string> = new Set(
  'AE BH DJ DZ EG EH IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
)

/** Whether a row is a place that the press spells as it likes. */
export const isForeignPlace = ({ tag, value }: Row): boolean =>
  placeTags.meets(tagSet(tag)) && value !== '' && !ARAB_COUNTRIES.has(value)

const FOREIGN_CLASSES: ReadonlySet<string> = new Set(['company', 'sport', 'media', 'education'])
const WITH_ARTICLE = /(^| )ال/

/** Whether a row is a company, a club, a paper by a name that is no Arabic phrase. */
const isForeignBody = ({ tag, value, form }: Row): boolean =>
  tag === 'Organisation' && FOREIGN_CLASSES.has(value) && !WITH_ARTICLE.test(form)

/** The rows, then foreign places and bodies, and clubs named like such places, in the spellings that stand in no list. */
function* withVariants(rows: Iterable<Row>): Generator<Row> {
  const listed = new Set<string>()
  const foreign: Row[] = []
  const places = new Set<string>()
  const clubs: Row[] = []
  for (const row of rows) {
    yield row
    const key = keyOf(row.form)
    listed.add(key)
    if (isForeignPlace(row)) places.add(key)
    if (row.tag === 'OrgName') clubs.push(row)
    else if (isForeignPlace(row) || isForeignBody(row)) foreign.push(row)
  }
  foreign.push(...clubs.filter(({ form }) => places.has(keyOf(form))))
  for (const row of foreign)
    for (const form of foreignVariants(keyOf(row.form))) if (!listed.has(form)) yield { ...row, form }
}

/** An alef that carries a hamza at the start of a word, as the lists write it: «إمام», not «أمام». */
const HAMZA_ALEF = /^[أإآ]\S*$/
/** A word whose first alef is plain, as the hamza of another tells: «الآن», which is not «آلان». */
const PLAIN_ALEF = /^ا[^\sأإآ]*[أإآ]\S*$/

/** The rows again, under the alef they are written with, whose words differ by nothing else: «أمام» and «إمام». */
function* byAlef(rows: readonly Row[]): Generator<readonly [key: string, row: Row]> {
  const alefs = new Map<string, Set<string>>()
  for (const { form } of rows) {
    if (!HAMZA_ALEF.test(form) && !PLAIN_ALEF.test(form)) continue
    const known = alefs.get(keyOf(form))
    if (known) known.add(form[0]!)
    else alefs.set(keyOf(form), new Set(form[0]!))
  }
  for (const row of rows) {
    const key = keyOf(row.form)
    const written = alefs.get(key)
    if (!written || written.size < 2 || row.tag === 'Root') continue
    // a form without its hamza may be any of them, and the press writes أن for إن
    const isAny = !written.has(row.form[0]!) || row.tag === 'That'
    for (const alef of written)
      if (alef !== ALEF && (isAny || row.form[0] === alef)) yield [spelled(key, alef), row]
  }
}

/** The key of a folded word that is written with this alef. */
export const spelled = (key: string, alef: string): string => alef + key.slice(1)

/** What a lexicon is packed from. */
export interface Words {
  readonly entries: ReadonlyMap<string, Entry>
  /** The words with which a longer phrase begins, and the bits of the signs of those that follow. */
  readonly openers: ReadonlyMap<string, number>
  /** The single words that stand in a phrase behind its first. */
  readonly followers: ReadonlySet<string>
}

/** A lexicon of these rows. A form in several lists has all their tags. */
export function buildLexicon(rows: Iterable<Row>): Lexicon & Words {
  const entries = new Map<string, { tags: TagSet; values: Partial<Record<Tag, string>> }>()
  const openers = new Map<string, number>()
  const followers = new Set<string>()
  const enter = (key: string, row: Row): void => {
    let entry = entries.get(key)
    if (!entry) {
      entries.set(key, (entry = { tags: noTags, values: {} }))
      for (const word of key.split(' ').slice(1)) followers.add(word)
      for (let space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
        const opener = key.slice(0, space)
        openers.set(opener, (openers.get(opener) ?? 0) | signBit(key.slice(space + 1)))
      }
    }
    entry.tags = entry.tags.with(withImplied(row.tag === 'DivineName' ? 'GivenName' : row.tag))
    if (row.value !== '') entry.values[row.tag] = joined(entry.values[row.tag], row)
  }
  const all = [...withVariants(withSingulars(rows))]
  for (const row of all) for (const key of keys(row)) enter(key, row)
  for (const [key, row] of byAlef(all)) enter(key, row)
  return {
    entries,
    openers,
    followers,
    find: (normal) => entries.get(normal),
    findPart: (...spelling) => entries.get(part(...spelling)),
    findSpliced: (...spelling) => entries.get(spliced(...spelling)),
    opens: (normal) => openers.get(normal) ?? 0,
    continues: (normal) => followers.has(normal),
  }
}
