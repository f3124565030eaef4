import type { Style } from '../../src/writers/writer.js'

/** The style of an answer that goes into a file and asks for nothing. */
export const PLAIN: Style = {
  explain: false,
  custom: false,
  terminal: false,
  colour: false,
  width: 80,
  maxRows: Number.POSITIVE_INFINITY,
  wrap: true,
  bidi: 'none',
  language: 'en',
  version: '0.0.0',
  csvSafe: false,
  bom: false,
}
