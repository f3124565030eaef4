// The library's face.
export {
  type Customised,
  customise,
  type Engine,
  type Extracted,
  extract,
  extractEach,
  timeline,
} from './extract.js'
export { type Custom, CustomError } from './model/custom.js'
export { type CalendarDay, readDay } from './model/day.js'
export type { Document } from './model/document.js'
export type {
  Change,
  DatedSentence,
  Fact,
  FactKind,
  FactList,
  Facts,
  FactValues,
  Mention,
  Position,
  Statement,
} from './model/fact.js'
export { defineRule, type Rule } from './model/rule.js'
export { type JsonDocument, toDocument } from './writers/json-document.js'
