import type { Custom } from '../model/custom.js'
import type { Style } from '../writers/writer.js'
import type { Options } from './options.js'

/** What everybody who answers must know; plain data, so that it passes to other threads. */
export interface Order {
  readonly options: Options
  readonly style: Style
  /** Words and rules of the user's own. */
  readonly custom: Custom | undefined
}
