// The user's own words and rules beside the shipped ones. Loaded only when there are any: here compromise parses at run time.
import nlp from 'compromise/one'
import { compile } from '../engine/compile.js'
import { type Engine, makeEngine } from '../engine/engine.js'
import type { ParsedStep } from '../engine/parsed-step.js'
import type { Row } from '../lexicon/entry.js'
import { layered } from '../lexicon/layered.js'
import { buildLexicon } from '../lexicon/lexicon.js'
import { readTsv } from '../lexicon/tsv.js'
import { type Custom, CustomError, type NamedText } from '../model/custom.js'
import type { Group, Reading, Rule } from '../model/rule.js'
import { addTag, isTag } from '../model/tag-set.js'
import { nameRules, relationRules } from '../rules/index.js'
import { type RuleText, readRuleFile } from './rule-file.js'
import { data } from './sources.js'

/** The kinds of ours that a rule as data can read: those whose value is a name. */
const NAMED = ['person', 'organisation', 'place', 'ignored'] as const
type NamedKind = (typeof NAMED)[number]
/** The kinds of ours whose values no template can make. */
const COMPUTED: readonly string[] = ['date', 'number', 'position', 'statement', 'change', 'custom']
const CLASSES: ReadonlySet<string> = new Set([
  'government',
  'military',
  'party',
  'armed-group',
  'international',
  'company',
  'media',
  'education',
  'sport',
  'court',
  'other',
])
/** A rule of the user's own goes before ours, unless it says otherwise. */
const RANK = 1
const TAG_NAME = /^[A-Z][A-Za-z0-9]*$/
const TAG_IN_PATTERN = /#([A-Za-z0-9]+)/g
const GROUP_NAME = /\[<([^>]+)>/g
const PLACEHOLDER = /\{([^{}]+)\}/g

/** The rules of the user's files, and the engine that runs with them. */
export interface Customised {
  readonly engine: Engine
  readonly rules: readonly RuleText[]
}

/**
 * An engine with the user's words and rules beside the shipped ones. Throws CustomError, whose message names file,
 * line and column, where one of them cannot be read. Examples are not tried here.
 */
export function customise({ lexicons, rules: files }: Custom): Customised {
  const rows = lexicons.flatMap(wordsOf)
  const shipped = data()
  const lexicon = layered(buildLexicon(rows), shipped.lexicon)
  const rules = files.flatMap(readRuleFile)
  const seen = new Set([...nameRules, ...relationRules].map(({ id }) => id))
  for (const { id, place } of rules) {
    if (seen.has(id)) throw new CustomError(`${place}: there is a rule ${id} already`)
    seen.add(id)
  }
  const parsed = new Map(rules.map((rule) => [rule.match, parsedBy(rule)]))
  const over = (level: RuleText['over']): Rule[] => rules.filter((rule) => rule.over === level).map(ruleOf)
  const engine = makeEngine({
    lexicon,
    names: [...over('words'), ...nameRules],
    relations: [...over('mentions'), ...relationRules],
    parse: (pattern) => parsed.get(pattern) ?? shipped.parse(pattern),
  })
  return { engine, rules }
}

/** The rows of a list of the user's; a tag that is none of ours becomes one. */
function wordsOf({ name, text }: NamedText): Row[] {
  try {
    return readTsv(text, name, (tag) => {
      if (!TAG_NAME.test(tag)) return false
      addTag(tag)
      return true
    })
  } catch (error) {
    throw new CustomError((error as Error).message)
  }
}

/** The pattern as compromise parses it; a tag that nobody gives a word is a slip. */
function parsedBy({ match, place }: RuleText): readonly ParsedStep[] {
  for (const [, tag] of match.matchAll(TAG_IN_PATTERN))
    if (!isTag(tag!)) throw new CustomError(`${place}: no such tag: #${tag}`)
  const steps = nlp.parseMatch(match) as readonly ParsedStep[]
  try {
    compile(steps, match)
  } catch (error) {
    throw new CustomError(`${place}: ${(error as Error).message}`)
  }
  return steps
}

function ruleOf(text: RuleText): Rule {
  const { id, kind, means, match, rank = RANK, place } = text
  const names = new Set([...match.matchAll(GROUP_NAME)].map(([, name]) => name!))
  const conditions = Object.entries(text.where).map(([name, source]) => {
    if (!names.has(name)) throw new CustomError(`${place}: where: the pattern has no group ${name}`)
    return [name, expression(source, place)] as const
  })
  if (names.size === 0)
    throw new CustomError(`${place}: the pattern names no group, and groups make the mention`)
  for (const [, name] of (text.value ?? '').matchAll(PLACEHOLDER))
    if (!names.has(name!)) throw new CustomError(`${place}: value: the pattern has no group ${name}`)
  const read = readerOf(text)
  return {
    id,
    kind: (NAMED as readonly string[]).includes(kind) ? (kind as NamedKind) : 'custom',
    means,
    match,
    rank,
    resolve: (groups) =>
      conditions.every(([name, wanted]) => wanted.test(groups[name]!.text)) ? read(groups) : undefined,
  }
}

type Reader = (groups: Readonly<Record<string, Group>>) => Reading

/** How the rule's value is made. */
function readerOf({ kind, value: template, class: body, over, place }: RuleText): Reader {
  if (COMPUTED.includes(kind))
    throw new CustomError(`${place}: a ${kind} has a value that a rule as data cannot make`)
  if (body !== undefined && !CLASSES.has(body)) throw new CustomError(`${place}: no such class: ${body}`)
  const isNamed = (NAMED as readonly string[]).includes(kind)
  if (isNamed && over === 'mentions') throw new CustomError(`${place}: a ${kind} is found over words`)
  return (groups) => {
    const written = templated(template, groups)
    if (kind === 'organisation') return { value: { name: written, class: body ?? 'other' } as never }
    if (isNamed) return { value: { name: written } }
    const fields = Object.fromEntries(
      Object.entries(groups).flatMap(([name, { text }]) => (text === '' ? [] : [[name, text]])),
    )
    return { value: { kind, value: written, fields } }
  }
}

/** The template with what its groups read, else the groups in their order. */
function templated(template: string | undefined, groups: Readonly<Record<string, Group>>): string {
  const whole =
    template ??
    Object.keys(groups)
      .map((name) => `{${name}}`)
      .join(' ')
  return whole
    .replace(PLACEHOLDER, (_, name: string) => groups[name]!.text)
    .replace(/\s+/g, ' ')
    .trim()
}

function expression(source: string, place: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch (error) {
    throw new CustomError(`${place}: where: ${(error as Error).message}`)
  }
}
