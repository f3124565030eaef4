// The user's lists of words: a tag that is none of ours becomes one; what our rules could not read is refused.
import type { Row } from '../lexicon/entry.js'
import { type Objections, readTsv } from '../lexicon/tsv.js'
import { CustomError, type NamedText } from '../model/custom.js'
import { ORGANISATION_CLASSES } from '../model/fact.js'
import { didYouMean, slipFor } from '../model/nearest.js'
import { tagNames } from '../model/tag.js'
import { addTag, isOwnTag, isTag } from '../model/tag-set.js'

const TAG_NAME = /^[A-Z][A-Za-z0-9]*$/

/** The values that our rules read under some tags of ours, and what they are called. */
const VALUES: Readonly<Record<string, readonly [RegExp, string]>> = {
  Month: [/^(?:0?[1-9]|1[0-2])$/, 'the number of a month'],
  HijriMonth: [/^(?:0?[1-9]|1[0-2])$/, 'the number of a month'],
  Weekday: [/^[1-7]$/, 'the number of a weekday, 1 for Monday'],
  Numeral: [/^\d+$/, 'a number'],
  OrdinalWord: [/^\d+$/, 'a number'],
  Scale: [/^\d+$/, 'a number'],
  Currency: [/^(?:[A-Z]{3}|-)$/, 'a currency in ISO 4217, or a hyphen'],
}
const BODIES: readonly string[] = ['Organisation', 'OrgName', 'OrgHead']

/** The rows of one list. Throws CustomError, whose message names file, line and column. */
export function ownWords(list: NamedText): Row[] {
  return read(list, {
    tag: ({ tag }) => unknown(tag),
    value: ({ tag, value }) => unreadable(tag, value),
  })
}

/** Throws CustomError for a tag that looks like one of ours and that no rule of the user's asks for. */
export function checkTags(list: NamedText, asked: ReadonlySet<string>): void {
  read(list, {
    tag: ({ tag }) => {
      const meant = isOwnTag(tag) && !asked.has(tag) ? slipFor(tag, tagNames) : undefined
      return meant && `no such tag: ${tag} (Did you mean ${meant}?)`
    },
  })
}

function read({ name, text }: NamedText, objections: Objections): Row[] {
  try {
    return readTsv(text, name, objections)
  } catch (error) {
    throw new CustomError((error as Error).message)
  }
}

function unknown(tag: string): string | undefined {
  if (isTag(tag)) return undefined
  if (!TAG_NAME.test(tag)) return `«${tag}» is no tag; yours are written in Latin letters, like Competition`
  try {
    addTag(tag)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

function unreadable(tag: string, value: string): string | undefined {
  const [wanted, what] = VALUES[tag] ?? []
  if (wanted && !wanted.test(value)) return `the value of ${tag} is ${what}, not «${value}»`
  if (!BODIES.includes(tag)) return undefined
  const classes: readonly string[] = ORGANISATION_CLASSES
  const odd = value.split('|').find((each) => !classes.includes(each))
  return odd === undefined
    ? undefined
    : `no such class: ${odd}${didYouMean(odd, classes)}; there are ${classes.join(', ')}`
}
