import type { Style } from '../writers/writer.js'
import type { Options } from './options.js'

/** What everybody who answers must know; plain data, so that it passes to other threads. */
export interface Order {
  readonly options: Options
  readonly style: Style
}
