// What was done: every input is answered, failed or skipped.
import { FACT_LISTS, type FactList } from '../model/fact.js'
import { type Answer, count, type Found } from './answer.js'

/** Names told in a summary; beyond them there are too many to be read at once. */
const MOST_NAMES = 10

export class Tally {
  answered = 0
  skipped = 0
  readonly failed: string[] = []
  records = 0
  bad = 0
  bytes = 0
  /** Whether the program itself was at fault anywhere. */
  isFaulty = false
  readonly found: Found = {}

  get inputs(): number {
    return this.answered + this.skipped + this.failed.length
  }

  add(answer: Answer): void {
    this.records += answer.records
    this.bad += answer.bad
    this.bytes += answer.bytes
    if (answer.fault !== undefined) this.isFaulty = true
    count(this.found, answer.found)
  }

  get facts(): number {
    return FACT_LISTS.reduce((sum, list) => sum + (this.found[list] ?? 0), 0)
  }

  /** The lines that say it all, of these lists. */
  summary(only: readonly FactList[] = FACT_LISTS): string[] {
    const parts = [
      `${this.answered} answered`,
      `${this.failed.length} failed`,
      ...(this.skipped > 0 ? [`${this.skipped} skipped`] : []),
    ]
    const records = this.records > 0 ? [`${counted(this.records, 'record')}: ${this.bad} bad`] : []
    // kinds of the user's own are told of where there are any
    const lists = FACT_LISTS.filter((list) => only.includes(list) && (list !== 'custom' || this.found.custom))
    return [
      `${counted(this.inputs, 'input')}: ${parts.join(', ')}`,
      ...records,
      `found: ${lists.map((list) => `${list} ${this.found[list] ?? 0}`).join(', ')}`,
      ...this.#named(),
    ]
  }

  #named(): string[] {
    if (this.failed.length === 0) return []
    const more = this.failed.length - MOST_NAMES
    const names = [...this.failed.slice(0, MOST_NAMES), ...(more > 0 ? [`and ${more} more`] : [])]
    return [`failed: ${names.join(', ')}`]
  }
}

/** A number and what it counts: «1 record», «2 records». */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
