// The user's own words and rules put to work: the engine that has them, their examples, and what rules see of a text.
import { type Customised, customise, type Engine, extract, tokensOf } from '../extract.js'
import type { Custom, NamedText } from '../model/custom.js'
import { FACT_LISTS, type Fact, type Facts } from '../model/fact.js'
import { orWrong } from './custom-files.js'
import { wrong } from './options.js'
import { printable } from './printable.js'

/** The engine for these, and the kinds its rules have. Throws CommandLineEnd where a file is wrong or an example fails. */
export async function engineFor(custom: Custom): Promise<{ engine: Engine; kinds: readonly string[] }> {
  const { engine, trial, rules } = await customised(custom)
  const [failure] = failuresOf(rules, trial)
  if (failure !== undefined) throw wrong(failure)
  return { engine, kinds: rules.map(({ kind }) => kind) }
}

/**
 * Tries the examples of one file, beside the user's other words and rules, and says for each rule how many hold;
 * `failures` tell of those that do not.
 */
export async function testRules(
  file: NamedText,
  { lexicons, rules }: Custom = { lexicons: [], rules: [] },
): Promise<{ report: string; failures: readonly string[] }> {
  const others = rules.filter(({ text }) => text !== file.text)
  const { trial, rules: all } = await customised({ lexicons, rules: [...others, file] })
  const tried = all.filter(({ place }) => place.startsWith(`${file.name}:`))
  const lines = tried.map((rule) => {
    const failed = failuresOf([rule], trial).length
    const held = `${rule.examples.length - failed} of ${rule.examples.length}`
    return `${failed === 0 ? 'holds' : 'FAILS'}  ${printable(rule.id)}  ${held}\n`
  })
  return { report: lines.join(''), failures: failuresOf(tried, trial) }
}

const customised = (custom: Custom): ReturnType<typeof customise> => orWrong(() => customise(custom))

/** What each example that does not hold gives in the place of what it should. */
function failuresOf(rules: Customised['rules'], engine: Engine): string[] {
  return rules.flatMap(({ id, examples }) =>
    examples.flatMap(({ text, value, place }) => {
      const found = readBy(id, extract({ text }, engine))
      if (value === undefined ? found.length === 0 : found.includes(value)) return []
      const got = found.length > 0 ? found.map((each) => `«${each}»`).join(', ') : 'nothing'
      return `${place}: ${id} reads ${got} in «${text}»${value === undefined ? '' : `, not «${value}»`}`
    }),
  )
}

/** The values that one rule read. */
const readBy = (rule: string, facts: Facts): string[] =>
  FACT_LISTS.flatMap((list) => facts[list] as readonly Partial<Fact>[])
    .flatMap(({ mentions = [] }) => mentions)
    .filter((mention) => mention.rule === rule)
    .map(({ value }) => ('value' in value ? String(value.value) : 'name' in value ? value.name : ''))

/** By list of facts, the tag that its mentions have for rules over mentions. */
const FOUND_AS = {
  dates: 'Date',
  numbers: 'Number',
  people: 'Person',
  organisations: 'Body',
  places: 'Place',
} as const satisfies Partial<Record<keyof Facts, string>>

/**
 * A line for each token of the text: as written, folded, its tags, what they say it means, and the mention that it is
 * part of, which is one token for rules over mentions.
 */
export function tagLines(text: string, engine: Engine | undefined): string {
  const facts = extract({ text }, engine)
  const found = Object.entries(FOUND_AS).flatMap(([list, tag]) =>
    (facts[list as keyof typeof FOUND_AS] as readonly Fact[]).flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, named: `${tag}: ${text.slice(start, end)}` })),
    ),
  )
  return tokensOf(text, engine)
    .map(({ start, end, normal, tags, values }) => {
      const meanings = Object.entries(values).map(([tag, value]) => `${tag}=${value}`)
      const mention = found.find((each) => each.start <= start && end <= each.end)?.named ?? ''
      const cells = [text.slice(start, end), normal, tags.join(' '), meanings.join(' '), mention]
      return `${cells.map(printable).join('\t')}\n`
    })
    .join('')
}
