// The user's own words and rules beside the shipped ones. Loaded only when there are any: here compromise parses at run time.
import { type Engine, makeEngine } from '../engine/engine.js'
import { layered } from '../lexicon/layered.js'
import { buildLexicon } from '../lexicon/lexicon.js'
import type { Custom } from '../model/custom.js'
import type { FactValues } from '../model/fact.js'
import type { Rule } from '../model/rule.js'
import { nameRules, relationRules } from '../rules/index.js'
import { ownRule } from './own-rule.js'
import { checkTags, ownWords } from './own-words.js'
import { data } from './packed.js'
import { tagsOf } from './pattern-text.js'
import { type RuleText, readRuleFile } from './rule-file.js'

/** The rules of the user's files, and the engine that runs with them. */
export interface Customised {
  readonly engine: Engine
  /** The same for trying examples: what `engine` leaves alone by a rule, it tells. */
  readonly trial: Engine
  readonly rules: readonly RuleText[]
}

/**
 * An engine with the user's words and rules beside the shipped ones. Throws CustomError, whose message names file,
 * line and column, where one of them cannot be read. Examples are not tried here.
 */
export function customise({ lexicons, rules: files }: Custom): Customised {
  const rows = lexicons.flatMap(ownWords)
  const shipped = data()
  const lexicon = layered(buildLexicon(rows), shipped.lexicon)
  const rules = files.flatMap(readRuleFile)
  const seen = new Set([...nameRules, ...relationRules].map(({ id }) => id))
  for (const { id, wrong } of rules) {
    if (seen.has(id)) throw wrong(['id'], `there is a rule ${id} already`)
    seen.add(id)
  }
  const own = rules.map((text) => ({ text, ...ownRule(text) }))
  const asked = new Set(own.flatMap(({ rule }) => tagsOf(rule.match)))
  for (const list of lexicons) checkTags(list, asked)
  const programs = new Map(own.map(({ rule, program }) => [rule.id, program]))
  const engineOf = (made: (rule: Rule) => Rule): Engine => {
    const over = (level: RuleText['over']): Rule[] =>
      own.filter(({ text }) => text.over === level).map(({ rule }) => made(rule))
    return makeEngine({
      lexicon,
      names: [...over('words'), ...nameRules],
      relations: [...over('mentions'), ...relationRules],
      program: (rule) => programs.get(rule.id) ?? shipped.program(rule),
    })
  }
  const engine = engineOf((rule) => rule)
  const isSilent = own.some(({ rule }) => rule.kind === 'ignored')
  return { engine, trial: isSilent ? engineOf(telling) : engine, rules }
}

/** A rule that tells what it would keep from being found. */
function telling(rule: Rule): Rule {
  if (rule.kind !== 'ignored') return rule
  const told: Rule<'custom'> = {
    ...rule,
    kind: 'custom',
    resolve: (groups, context) => {
      const reading = rule.resolve(groups, context)
      const { name } = (reading?.value ?? {}) as Partial<FactValues['ignored']>
      return name === undefined ? undefined : { value: { kind: rule.kind, value: name, fields: {} } }
    },
  }
  return told as Rule
}
