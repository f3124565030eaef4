// What the analysis of one written word tells.
import type { Form } from '../model/document.js'
import type { Phrase } from './phrases.js'

/** What is known of one written word. */
export interface Analysis {
  /** The host. */
  readonly form: Form
  /** What is cut off before it, a letter each. */
  readonly particles: readonly Form[]
  /** The word's number among those that stand in phrases behind their first, -1 for any other. */
  readonly following: number
  /** The phrases that may begin with the whole word, and those that may begin with its host. */
  readonly whole: Phrase | undefined
  readonly host: Phrase | undefined
  /** Another cut, for where a phrase begins behind it. */
  readonly inside: Opening | undefined
}

/** Particles, and the phrases that may begin behind them: «ولوس أنجلوس», «برام الله». */
export interface Opening {
  readonly particles: readonly Form[]
  readonly host: Phrase
}
