// Offices that one title gives to two: نظيره الروسي سيرغي لافروف; وزيرا الخارجية سامح شكري والأردن أيمن الصفدي.
import { withArticle } from '../../arabic/name-spelling.js'
import { lettersOf } from '../../arabic/normalise.js'
import { inGenderOf, singularOfDual } from '../../arabic/titles.js'
import type { Token } from '../../model/document.js'
import type { Title } from '../../model/fact.js'
import { COMMA, HONORIFIC, NATIONALITY, PERSON, RANK } from '../../model/plain-tags.js'
import { type Context, defineRule, type Group } from '../../model/rule.js'
import { tagSet } from '../../model/tag-set.js'
import { ADDRESS, TITLE } from './patterns.js'
import { held } from './reading.js'
import { titlesIn } from './titles.js'

const OFFICE = tagSet('Office', 'Rank')
const HELD = tagSet('Office')
const OF_HIS = tagSet('Place', 'Lam', 'Ba', 'Honorific')
/** The value of a country's adjective; a continent's has another form. */
const COUNTRY = /^[A-Z]{2}$/
const PLACE = tagSet('Place')
/** What a title and its holder's form of address are made of. */
const IN_ROW = tagSet(
  'TitleWord',
  'OfficeStatus',
  'Definite',
  'Body',
  'Place',
  'Office',
  'Rank',
  'Honorific',
  'Lam',
  'Ba',
)
const UNSHARED = tagSet('Nationality', 'OfficeStatus')

/** How far back, in tokens, whoever «نظيره» is the counterpart of may stand with his title. */
const MEMORY = 300
const LONGEST_ROW = 14

export const counterpartRules = [
  defineRule({
    id: 'position/counterpart',
    kind: 'position',
    means: 'who holds the same office elsewhere: نظيره الروسي سيرغي لافروف',
    match: `[<counterpart>#Counterpart] [<nation>#Nationality?] #Comma? ${ADDRESS} [<holder>#Person]`,
    span: ['counterpart', 'nation'],
    resolve: ({ counterpart, nation, holder }, context) => {
      const title = sharedTitle(counterpart.from, context)
      return title && held([inNation({ ...title, ...spanOf(counterpart, nation) }, nation)], holder)
    },
  }),
  defineRule({
    id: 'position/second-of-two',
    kind: 'position',
    means:
      'the second of two that a title in the dual names: وزيرا الخارجية المصري سامح شكري والأردني أيمن الصفدي',
    match: `[<titles>${TITLE}] #Comma? ${ADDRESS} #Person #Waw [<other>(#Nationality|#Place|#Definite)?] ${ADDRESS} [<holder>#Person]`,
    span: ['other', 'holder'],
    resolve: ({ titles, other, holder }, { text }) => {
      const { values } = titles.tokens[0]!.form
      if (values.Office !== 'd' && values.Rank !== 'd') return undefined
      const title = secondTitle(titles, other, text)
      return title && held([title], holder)
    },
  }),
]

/** A title found beside somebody else, and its tokens. */
interface Shared extends Title {
  readonly tokens: readonly Token[]
}

/** The title of whoever was named last before the token `at`, by a name or by the title alone, without his country. */
function sharedTitle(at: number, context: Context): Title | undefined {
  const { tokens, text } = context
  for (let back = at - 1; back >= Math.max(0, at - MEMORY); back--) {
    const { tags } = tokens[back]!.form
    const found = tags.meets(PERSON)
      ? titleOfPerson(back, context)
      : tags.meets(OFFICE)
        ? officeIn(rowAround(tokens, back, at), text)
        : undefined
    if (found) return { ...found, text: writtenShared(found.tokens, text) }
    if (tags.meets(PERSON) || tags.meets(OFFICE)) return undefined
  }
  return undefined
}

/** The title beside the nearest mention, from the token `last` back, of the person mentioned there. */
function titleOfPerson(last: number, { tokens, text }: Context): Shared | undefined {
  const name = tokens[last]!.form.normal.split(' ').at(-1)!
  for (let at = last; at >= Math.max(0, last - MEMORY); at--) {
    const { tags, normal } = tokens[at]!.form
    if (!tags.meets(PERSON) || normal.split(' ').at(-1) !== name) continue
    const before = officeIn(rowAround(tokens, at, at), text)
    if (before) return before
    const from = tokens[at + 1]?.form.tags.meets(COMMA) ? at + 2 : at + 1
    const behind = tokens[from]?.form.tags.meets(OFFICE)
      ? officeIn(rowAround(tokens, from, tokens.length), text)
      : undefined
    if (behind) return behind
  }
  return undefined
}

/** The words around the token `at`, before `end`, that a title may be made of. */
function rowAround(tokens: readonly Token[], at: number, end: number): readonly Token[] {
  let from = at
  while (from > 0 && at - from < LONGEST_ROW && tokens[from - 1]!.form.tags.meets(IN_ROW)) from--
  let to = at
  while (to < end && to - at < LONGEST_ROW && tokens[to]!.form.tags.meets(IN_ROW)) to++
  const first = tokens.slice(from, to).findIndex(({ form }) => form.tags.meets(OFFICE))
  return first < 0 ? [] : tokens.slice(from + first, to)
}

/** The last office among the titles in a row of words, ranks aside. */
function officeIn(row: readonly Token[], text: string): Shared | undefined {
  for (const title of titlesIn(row, text).reverse()) {
    const tokens = row.filter(({ start, end }) => start >= title.start && end <= title.end)
    if (tokens[0]!.form.tags.meets(RANK) && !tokens[0]!.form.tags.meets(HELD)) continue
    return { ...title, tokens }
  }
  return undefined
}

/** The words of a title that its holder shares with his counterpart: neither his country nor what became of him. */
function writtenShared(title: readonly Token[], text: string): string {
  const words = title.filter(({ form }) => !form.tags.meets(UNSHARED))
  while (words.at(-1)?.form.tags.meets(OF_HIS)) words.pop()
  const written = words.map(({ start, end }, at) => {
    const gap = at > 0 && words[at - 1]!.end < start ? ' ' : ''
    return gap + text.slice(start, end)
  })
  return withArticle(written.join(''), title[0]!.form.normal)
}

/** The title with the country of the nationality in `nation`. */
function inNation(
  { text, status: _, country: __, body, ...title }: Title,
  { tokens, text: nation }: Group,
): Title {
  const word = tokens[0]
  if (!word) return { ...title, text, ...(body ? { body } : {}) }
  const country = word.form.values.Nationality
  return {
    ...title,
    text: `${word.form.tags.meets(NATIONALITY) ? inGenderOf(text, nation) : text} ${nation}`,
    ...(country && COUNTRY.test(country) ? { country } : {}),
  }
}

/** The title of the second of two: that of the first in the singular, with its own country or field. */
function secondTitle(titles: Group, other: Group, text: string): Title | undefined {
  const own = other.tokens[0] && !other.tokens[0].form.tags.meets(HONORIFIC) ? other : undefined
  const last = titles.tokens.at(-1)!
  let words = text.slice(titles.start, own && replaces(last, own) ? last.start : titles.end).trim()
  // «وزيرا الخارجية … والطاقة»: one entry of the lexicon
  if (own && words === '') words = text.slice(titles.start, titles.end).split(/\s+/).slice(0, -1).join(' ')
  if (words === '') return undefined
  const [first, ...rest] = words.split(/\s+/)
  const title = {
    text: [singularOfDual(lettersOf(first!)), ...rest].join(' '),
    start: other.start,
    end: other.end,
  }
  return own ? inNation(title, own) : title
}

/** Whether the last word of the first one's title is of the kind by which the second is told from him. */
const replaces = (last: Token, own: Group): boolean => {
  const { tags } = own.tokens[0]!.form
  if (tags.meets(NATIONALITY)) return last.form.tags.meets(NATIONALITY)
  return tags.meets(PLACE) ? last.form.tags.meets(PLACE) : true
}

const spanOf = (first: Group, second: Group): { start: number; end: number } => ({
  start: first.start,
  end: second.from < second.to ? second.end : first.end,
})
