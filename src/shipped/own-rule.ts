// From what a file says of a rule to a rule: its pattern parsed, its value and fields made of what its groups read.
import nlp from 'compromise/one'
import { compile } from '../engine/compile.js'
import { MOST_GROUPS } from '../engine/match.js'
import type { ParsedStep } from '../engine/parsed-step.js'
import type { Program } from '../engine/program.js'
import { type CustomValue, FACT_LISTS, ORGANISATION_CLASSES } from '../model/fact.js'
import { didYouMean } from '../model/nearest.js'
import type { Group, Reading, Rule } from '../model/rule.js'
import { isOwnTag } from '../model/tag-set.js'
import { aspectOf } from './meaning.js'
import { checkPattern, groupsOf, tagsOf, withParts } from './pattern-text.js'
import { orWrong, type RuleText } from './rule-file.js'
import { type Lookup, readTemplate, type Template, TemplateError } from './template.js'

/** The kinds of ours that a rule as data can read: those whose value is a name. */
const NAMED = ['person', 'organisation', 'place', 'ignored'] as const
type NamedKind = (typeof NAMED)[number]
/** The kinds of ours whose values no template can make, and the names of our lists. */
const TAKEN: readonly string[] = ['date', 'number', 'position', 'statement', 'change', ...FACT_LISTS]
/** The tags of mentions found before, of which there are none among words. */
const MENTION_TAGS: ReadonlySet<string> = new Set(['Date', 'Number', 'Person', 'Body', 'Place'])
/** What `--only` and tables could not name. */
const NO_KIND = /[,\n]|^\s|\s$/
/** A rule of the user's own goes before ours, unless it says otherwise. */
const RANK = 1

type Groups = Readonly<Record<string, Group>>

/** A rule, and the program of its pattern. Throws CustomError, with the place, for what cannot be. */
export function ownRule(text: RuleText): { rule: Rule; program: Program } {
  const { id, means, match: written, parts, rank = RANK, sport } = text
  const inPattern = (act: () => void, exact: boolean): void =>
    orWrong(act, (why, letter) => text.wrong(['match'], why, exact ? letter : 0))
  inPattern(() => checkPattern(written, parts), true)
  const match = withParts(written, parts)
  inPattern(() => checkPattern(match, parts), false)
  let program: Program
  try {
    program = compile(nlp.parseMatch(match) as readonly ParsedStep[], id)
  } catch (error) {
    throw text.wrong(['match'], (error as Error).message)
  }
  const groups = groupsOf(match)
  if (groups.size === 0)
    throw text.wrong(['match'], 'the pattern names no group, and groups make the mention')
  if (groups.size > MOST_GROUPS) throw text.wrong(['match'], `more than ${MOST_GROUPS} groups`)
  if (text.over === 'words') {
    const found = tagsOf(match).find((tag) => MENTION_TAGS.has(tag))
    if (found) throw text.wrong(['match'], `#${found} is found in a rule with «over: mentions» only`)
  }
  const conditions = conditionsOf(text, groups)
  const lookup =
    (found: Groups): Lookup =>
    (name, aspect) =>
      aspectOf(found[name]!, aspect, groups.get(name)!.filter(isOwnTag))
  const read = readerOf(text, new Set(groups.keys()))
  const rule: Rule = {
    id,
    kind: namedKind(text.kind) ?? 'custom',
    means,
    match,
    rank,
    resolve: (found, context) =>
      (!sport || context.sport) && conditions.every((holds) => holds(found))
        ? read(lookup(found))
        : undefined,
  }
  return { rule, program }
}

const namedKind = (kind: string): NamedKind | undefined => NAMED.find((named) => named === kind)

/** The conditions under `where`: the words of a group, as written, match a regular expression. */
const conditionsOf = (
  { where, wrong }: RuleText,
  groups: ReadonlyMap<string, unknown>,
): ((found: Groups) => boolean)[] =>
  Object.entries(where).map(([name, source]) => {
    if (!groups.has(name))
      throw wrong(['where', name], `the pattern has no group ${name}${didYouMean(name, [...groups.keys()])}`)
    try {
      const wanted = new RegExp(source, 'u')
      return (found) => wanted.test(found[name]!.text)
    } catch (error) {
      throw wrong(['where', name], (error as Error).message)
    }
  })

/** How a reading is made of what the groups read. */
function readerOf(text: RuleText, groups: ReadonlySet<string>): (lookup: Lookup) => Reading | undefined {
  const { kind, class: body, over, wrong } = text
  const meant = namedKind(kind) ? undefined : NAMED.find((each) => each === kind.toLowerCase())
  if (meant) throw wrong(['kind'], `«${kind}» is written ${meant}`)
  if (TAKEN.includes(kind))
    throw wrong(['kind'], `«${kind}» is a kind of ours that a rule as data cannot make`)
  if (NO_KIND.test(kind)) throw wrong(['kind'], 'the name of a kind has no comma in it')
  const bodyClass = ORGANISATION_CLASSES.find((each) => each === body)
  if (body !== undefined && kind !== 'organisation') throw wrong(['class'], `a ${kind} has no class`)
  if (body !== undefined && !bodyClass)
    throw wrong(['class'], `no such class: ${body}${didYouMean(body, ORGANISATION_CLASSES)}`)
  const isNamed = namedKind(kind) !== undefined
  if (isNamed && over === 'mentions') throw wrong(['over'], `a ${kind} is found over words`)
  const template = (source: string, field: readonly string[]): Template => {
    try {
      return readTemplate(source, groups)
    } catch (error) {
      throw error instanceof TemplateError ? wrong(field, error.message, error.at) : error
    }
  }
  const inOrder = [...groups].map((name) => `{${name}}`).join(' ')
  const value = template(text.value ?? inOrder, ['value'])
  const told = { ...Object.fromEntries([...groups].map((name) => [name, `{${name}}`])), ...text.fields }
  const fields = Object.entries(told).map(
    ([name, source]) => [name, template(source, ['fields', name])] as const,
  )
  if (isNamed && text.fields) throw wrong(['fields'], `a ${kind} has a name and no fields`)
  return (lookup) => {
    const written = tidy(value(lookup))
    if (written === '') return undefined
    if (kind === 'organisation') return { value: { name: written, class: bodyClass ?? 'other' } } as Reading
    if (isNamed) return { value: { name: written } } as Reading
    const filled = fields.map(([name, made]) => [name, tidy(made(lookup))] as const)
    return {
      value: {
        kind,
        value: written,
        fields: Object.fromEntries(filled.filter(([, each]) => each !== '')),
      } satisfies CustomValue,
    }
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
