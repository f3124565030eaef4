// Tables for eyes. The only door to cli-table3 and chalk.
import { Chalk } from 'chalk'
import Table from 'cli-table3'
import { FACT_LISTS, type Facts } from '../model/fact.js'
import type { Report, Style, Writer } from './writer.js'

export function tableWriter(style: Style): Writer {
  const chalk = new Chalk({ level: style.colour ? 1 : 0 })
  return {
    document: ({ text, facts }: Report) =>
      FACT_LISTS.filter((list) => facts[list].length > 0 && (!style.only || style.only.includes(list)))
        .map((list) => {
          const table = new Table({ style: { head: [], border: [] } })
          for (const row of rows(facts, list, text)) table.push(row)
          return `${chalk.bold(list)}\n${table.toString()}\n`
        })
        .join('\n'),
  }
}

function rows(facts: Facts, list: keyof Facts, text: string): string[][] {
  switch (list) {
    case 'positions':
      return facts.positions.map(({ person, title }) => [person, title])
    case 'statements':
      return facts.statements.map(({ speaker, verb, text: said }) => [
        speaker.name ?? speaker.text ?? '',
        verb,
        said,
      ])
    case 'dates':
    case 'numbers':
      return facts[list].map(({ value, mentions }) => [
        String(value.value),
        text.slice(mentions[0]!.start, mentions[0]!.end),
        String(mentions.length),
      ])
    default:
      return facts[list].map(({ value, mentions }) => [value.name, String(mentions.length)])
  }
}
